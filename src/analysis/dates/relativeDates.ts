import { matchesOf } from '../text/matches';
import { offsetOf, type Expression, type Turn, type Unit } from './moment';

/*
 * Days, weeks, months and years counted from the publication: yesterday, last month, three days ago. Left out, as they say
 * how long and not when, or hang on another event: `the past week`, `in two weeks`, `five days after`, `a year earlier`.
 */

const DAY_WORD =
  /\b(?:(?:the\s+)?(day\s+before\s+yesterday|day\s+after\s+tomorrow)|yesterday|today|tomorrow|tonight|last\s+night|this\s+(?:morning|afternoon|evening))\b/gi;
const DAY_OFFSETS: readonly (readonly [RegExp, number])[] = [
  [/before/i, -2],
  [/after\s/i, 2],
  [/^(?:yesterday|last)/i, -1],
  [/^tomorrow/i, 1],
];
/** `the last week` is a duration, `the last week of June` part of a month, `every last year` neither. */
const CALENDAR_UNIT = /(?<!\b(?:the|these|those|every|each)\s+)\b(last|this|next)\s+(week|month|year)\b(?!\s+of\b)/gi;
const AGO = /\b(\d{1,3}|[a-z]+)\s+(day|week|month|year)s?\s+ago\b/gi;
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/**
 * The expressions of a sentence that count from the publication.
 * @returns offsets into `sentence`; in no order
 */
export function relativeDates(sentence: string): Expression[] {
  return [...dayWords(sentence), ...calendarUnits(sentence), ...ago(sentence)];
}

function* dayWords(sentence: string): Generator<Expression> {
  for (const match of matchesOf(DAY_WORD, sentence)) {
    // USA Today, The World Tonight.
    const capitalised = /^[TY]/.test(match[0]) && /\p{Lu}[\p{L}]*\s$/u.test(sentence.slice(0, match.index).slice(-20));
    if (capitalised) continue;
    const words = match[1] ?? match[0];
    const end = match.index + match[0].length;
    const offset = DAY_OFFSETS.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
    yield { start: end - words.length, end, moment: { is: 'counted', unit: 'day', offset } };
  }
}

function* calendarUnits(sentence: string): Generator<Expression> {
  for (const match of matchesOf(CALENDAR_UNIT, sentence)) {
    const [words, turn, unit] = match as unknown as [string, string, string];
    yield {
      start: match.index,
      end: match.index + words.length,
      moment: { is: 'counted', unit: unit.toLowerCase() as Unit, offset: offsetOf(turn.toLowerCase() as Turn) },
    };
  }
}

function* ago(sentence: string): Generator<Expression> {
  if (!/\bago\b/i.test(sentence)) return;
  for (const match of matchesOf(AGO, sentence)) {
    const [words, number, unit] = match as unknown as [string, string, string];
    const count = NUMBERS[number.toLowerCase()] ?? Number(number);
    if (Number.isNaN(count)) continue;
    const inWeeks = unit.toLowerCase() === 'week';
    yield {
      start: match.index,
      end: match.index + words.length,
      moment: {
        is: 'counted',
        // Somebody who counts weeks back means the day.
        unit: inWeeks ? 'day' : (unit.toLowerCase() as Unit),
        offset: -count * (inWeeks ? 7 : 1),
      },
    };
  }
}
