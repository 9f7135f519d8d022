import { casual, type ParsedResult } from 'chrono-node/en';
import { matchesOf } from '../text/matches';
import { MONTH as FULL_OR_SHORT_MONTH } from '../text/monthNames';
import type { Span } from '../text/span';
import { offsetOf, type Expression, type Moment, type Turn, type Year } from './moment';

/*
 * Days, months and weekdays by name or number, as chrono finds them. Of what it says only the words' own meaning is used.
 * What it supposes from a reference date is left, because the day of publication must complete an expression, not today.
 */

/** Any day does; see above. */
const REFERENCE = new Date(2000, 0, 15, 12);

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)';
/** `march`, `may` and `sat` are no dates, so only capitalised names count. */
const MONTH_NAME = new RegExp(String.raw`\b${MONTH}`);
const WEEKDAY_NAME = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;
const NUMERIC = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/;
const IN_CAPITALS = '(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*';
const SIGN_OF_DATE = new RegExp(
  String.raw`\b(?:${FULL_OR_SHORT_MONTH}|${IN_CAPITALS}\b)|[A-Z](?:[a-z]+day|[A-Z]+DAY)\b|\d[/.-]\d{1,2}[/.-]\d`,
  'g',
);

const HALF_OF_DAY = String.raw`\s*(?:[ap]m|[AP]M|[ap]\.m\.)`;
const CLOCK = String.raw`(?:\d{1,2}(?:[:.]\d\d){1,2}(?:${HALF_OF_DAY})?|\d{1,2}${HALF_OF_DAY}|noon|midnight)`;
const TIME_FIRST = new RegExp(String.raw`^(?:[Aa]t\s+)?${CLOCK}(?:\s+[A-Z]{2,4}\b)?[\s,]*(?:on\s+)?`);
const TIME_LAST = new RegExp(String.raw`[\s,]*(?:\b(?:at|by|around|from)\s+)?${CLOCK}.*$`);
const PART_OF_DAY = new RegExp(String.raw`\b(?:morning|afternoon|evening|night|day)s?\s+of(?=\s+(?:\d|${MONTH}))`, 'g');
/** A dash that sets off what follows, `April 4 – After two days`, and makes no span. */
const LOOSE_DASH = new RegExp(String.raw`\s[-–]\s(?!\d|${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`, 'g');
const BEFORE_WORDS = /^(?:[\s,(（]|(?:on|in)\s)+/i;
const BEHIND_WORDS = /[\s,)）]+$/;
const SHORT_YEAR = /[\s,]+\d{1,2}$/;

const PART = String.raw`(?:(?:early|mid|late)(?:\s+in)?|(?:middle|beginning|start|end|(?:first|second)\s+half)\s+of)`;
const PART_BEFORE = new RegExp(String.raw`\b${PART}[\s-]+$`, 'i');
const TURN_BEFORE = /\b(last|past|this|next)\s+$/i;
const YEAR_BEHIND = /^,?\s+(?:of\s+)?(last|this|next)\s+year\b/i;
/** Words that a month follows as a month, not as a name. */
const MONTH_EXPECTED =
  /(?:\b(?:in|since|until|till|by|from|of|on|before|after|during|through|for|to|last|past|next|this|early|late|mid|and|or|between|an?|the|its|their|his|her|every|each)|[’']s|[-–(])\s*$/i;
const CAPITALISED_BEFORE = /\p{Lu}[\p{L}’'-]*\.?\s+$/u;
const CAPITALISED_BEHIND = /^\s+\p{Lu}/u;
/** `may` is a verb and May a name too, so chrono reads the month only behind `in`. */
const MAY =
  /\b(?:since|until|till|by|from|of|before|after|during|through|for|last|next|this|early|late|mid|between|its|their|year\s+to)[\s-]+(May)\b(?!\s+\d)/gi;

/** Days with a name of their own, days that come again and again, newspapers. */
const OTHER_DAY_BEFORE =
  /\b(?:Black|Good|Ash|Palm|Easter|Bloody|Super|Cyber|Maundy|Holy|Giving|Shrove|Whit|Sheffield|Mail on|[Ee]very|[Ee]ach|[Mm]ost)\s+$/;
const OTHER_DAY_BEHIND =
  /^\s+(?:Times|Telegraph|Express|Mirror|Post|Mail|Agreement|[Pp]rayers?|[Pp]apers?|[Ss]chools?)\b/;

/** `on a Tuesday`, `on the Wednesday`: some day, or one told by another event; but `a Tuesday vote` is this week's. */
const SOME_DAY_BEFORE = /\b(?:an?|one|any|some|the)\s+$/i;
const NOUN_BEHIND =
  /^\s+(?!(?:and|or|of|in|at|on|to|was|were|is|before|after|when|by|for|that|because|while|since)\b)\p{Ll}/u;

/**
 * The expressions of a sentence that name a day, month or weekday, or a span between two of them.
 * Some of chrono's steps grow with the square of the length, so the caller must keep it short.
 * @returns offsets into `sentence`; in no order, and they may overlap
 */
export function calendarDates(sentence: string): Expression[] {
  if (sentence.search(SIGN_OF_DATE) < 0) return [];
  const plain = withPlainSpans(sentence);
  const near = partWithDates(plain);
  if (!near) return [];
  const found: Expression[] = [];
  for (const result of casual.parse(plain.slice(near.start, near.end), REFERENCE)) {
    const expression = read(sentence, result, near.start);
    if (expression) found.push(expression);
  }
  for (const match of matchesOf(MAY, sentence)) {
    if (match[1] !== 'May') continue;
    const end = match.index + match[0].length;
    found.push(
      inContext(sentence, { start: end - 'May'.length, end }, { is: 'month', year: null, month: 5, turn: null }),
    );
  }
  return found;
}

/** How far around a day's or month's name the rest of its expression is looked for, in code units. */
const REACH = 60;

/** From some words before the first name of a day or month, or date in numbers, to some behind the last; words are whole. */
function partWithDates(sentence: string): Span | undefined {
  const signs = matchesOf(SIGN_OF_DATE, sentence);
  const [first, last] = [signs[0], signs.at(-1)];
  if (!first || !last) return undefined;
  const start = first.index <= REACH ? 0 : sentence.indexOf(' ', first.index - REACH);
  const end = sentence.indexOf(' ', last.index + last[0].length + REACH);
  return { start: Math.max(0, Math.min(start, first.index)), end: end < 0 ? sentence.length : end };
}

/**
 * The sentence with `from 5 to 7 May`, `between 5 and 7 May` and `May 5–7` written as `5 to 7 May` and `May 5-7`, and
 * `the night of 5 May` as `5 May`, which is how chrono knows them. Its length stays the same.
 */
function withPlainSpans(sentence: string): string {
  return sentence
    .replace(LOOSE_DASH, ' ; ')
    .replaceAll('–', '-')
    .replace(PART_OF_DAY, blank)
    .replace(/\bfrom(?=\s+\d)/gi, blank)
    .replace(/\bbetween(\s+(?:\p{Lu}\p{L}+\.?\s+)?\d{1,2}\s+)and(?=\s+\d{1,2}\b)/giu, (all: string, days: string) => {
      return `${blank('between')}${days}to `.padEnd(all.length);
    });
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

/** @param offset where in the sentence what chrono was given begins */
function read(sentence: string, { index, text, start, end }: ParsedResult, offset: number): Expression | null {
  let words = text;
  let from = offset + index;
  const cut = (lead: RegExp): void => {
    const length = lead.exec(words)?.[0].length ?? 0;
    words = words.slice(length);
    from += length;
  };
  cut(BEFORE_WORDS);
  if (start.isCertain('hour')) {
    cut(TIME_FIRST);
    words = words.replace(TIME_LAST, '');
  }
  words = words.replace(BEHIND_WORDS, '');
  // Chrono takes `2 June 40 people` for the year 40.
  if (start.isCertain('year') && !NUMERIC.test(words) && !/\d{4}/.test(words)) words = words.replace(SHORT_YEAR, '');

  const first = momentOf(start, words);
  const last = end ? momentOf(end, words) : null;
  if (!first || (end && !last)) return null;
  const span = { start: from, end: from + words.length };
  if (last) return { ...span, moment: { is: 'range', from: first, to: last } };
  return isSomethingElse(sentence, span, first) ? null : inContext(sentence, span, first);
}

/** What the words say; `null` if they name no day, month or weekday in full. */
function momentOf(components: ParsedResult['start'], words: string): Moment | null {
  const month = components.get('month');
  const day = components.get('day');
  const weekday = components.get('weekday');
  if (components.isCertain('month') && month !== null) {
    if (!MONTH_NAME.test(words) && !NUMERIC.test(words)) return null;
    const stated = components.isCertain('year') && (/\d{4}/.test(words) || NUMERIC.test(words));
    const year = stated ? components.get('year') : null;
    // Chrono reads `end of June` as its last day.
    const hasDay = components.isCertain('day') && day !== null && !/^end\b/i.test(words);
    return hasDay ? { is: 'day', year, month, day } : { is: 'month', year, month, turn: null };
  }
  if (components.isCertain('weekday') && weekday !== null && WEEKDAY_NAME.test(words)) {
    const turn = turnOf(/^(last|past|this|next)\b/i.exec(words)?.[1]);
    const week = turnOf(/\b(last|past|this|next)\s+week$/i.exec(words)?.[1]);
    return { is: 'weekday', weekday, turn, week };
  }
  return null;
}

/** Whether the name of the month or weekday is part of another name: Theresa May, Good Friday, the Sunday Times. */
function isSomethingElse(sentence: string, { start, end }: Span, moment: Moment): boolean {
  const before = sentence.slice(Math.max(0, start - 30), start);
  const behind = sentence.slice(end, end + 30);
  if (moment.is === 'weekday') {
    if (moment.turn === null && SOME_DAY_BEFORE.test(before) && !NOUN_BEHIND.test(behind)) return true;
    return OTHER_DAY_BEFORE.test(before) || OTHER_DAY_BEHIND.test(behind);
  }
  if (moment.is !== 'month' || moment.year !== null || MONTH_EXPECTED.test(before)) return false;
  return CAPITALISED_BEFORE.test(before) || CAPITALISED_BEHIND.test(behind);
}

/** Takes in the words around a day or month that belong to it: `middle of June`, `last March`, `2 June last year`. */
function inContext(sentence: string, span: Span, moment: Moment): Expression {
  if (moment.is !== 'month' && moment.is !== 'day') return { ...span, moment };
  const before = sentence.slice(Math.max(0, span.start - 30), span.start);
  const behind = sentence.slice(span.end, span.end + 30);
  if (moment.year === null) {
    const year = YEAR_BEHIND.exec(behind);
    const turn = turnOf(year?.[1]);
    if (year && turn) {
      const stated: Year = { offset: offsetOf(turn) };
      return inContext(sentence, { ...span, end: span.end + year[0].length }, { ...moment, year: stated });
    }
  }
  if (moment.is === 'day') return { ...span, moment };
  const part = PART_BEFORE.exec(before);
  if (part) return { start: span.start - part[0].length, end: span.end, moment };
  const turn = TURN_BEFORE.exec(before);
  if (!turn || moment.year !== null) return { ...span, moment };
  return { start: span.start - turn[0].length, end: span.end, moment: { ...moment, turn: turnOf(turn[1]) } };
}

function turnOf(word: string | undefined): Turn | null {
  switch (word?.toLowerCase()) {
    case 'last':
    case 'past':
      return 'last';
    case 'this':
      return 'this';
    case 'next':
      return 'next';
    default:
      return null;
  }
}
