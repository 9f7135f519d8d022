import { calendarDates } from './calendarDates';
import type { Expression } from './moment';
import { namedDays } from './namedDays';
import { relativeDates } from './relativeDates';
import { years } from './years';

const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;
const TO = /^\s*(?:(?:to|through|until|till|up\s+to)\s+(?:the\s+)?|[-–/]\s*)$/i;

/**
 * The date expressions of a sentence, in order and not overlapping; prepositions are left out.
 * @returns offsets into `sentence`
 */
export function dateExpressions(sentence: string): Expression[] {
  const found = [...calendarDates(sentence), ...relativeDates(sentence), ...namedDays(sentence), ...years(sentence)];
  return joinRanges(sentence, longest(found));
}

/** Of expressions that overlap the longest. */
function longest(found: Expression[]): Expression[] {
  const kept: Expression[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= one.start) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

/** Makes one span of two expressions: `from 5 May to 2 June`, `between 2019 and 2021`. */
function joinRanges(sentence: string, inOrder: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const one of inOrder) {
    const last = joined.at(-1);
    if (last && last.moment.is !== 'range' && one.moment.is !== 'range' && isRange(sentence, last, one)) {
      const moment = { is: 'range', from: last.moment, to: one.moment } as const;
      joined[joined.length - 1] = { start: last.start, end: one.end, moment };
    } else {
      joined.push(one);
    }
  }
  return joined;
}

function isRange(sentence: string, from: Expression, to: Expression): boolean {
  const link = sentence.slice(from.end, to.start);
  if (TO.test(link)) return true;
  return /^\s+and\s+$/.test(link) && BETWEEN.test(sentence.slice(Math.max(0, from.start - 20), from.start));
}
