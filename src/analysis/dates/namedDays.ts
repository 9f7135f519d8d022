import { matchesOf } from '../text/matches';
import type { Expression } from './moment';

/** Days of the year with a name of their own; those of any year, `every Christmas Day`, are none. */
const NAMED_DAY =
  /(?<!\b(?:every|each|most)\s)\b(?:New Year[’']s (Eve|Day)|Christmas (Eve|Day)|Boxing Day)(?:,?\s+(\d{4}))?\b/g;

/**
 * The days of a sentence that are told by a name: `New Year’s Eve`, `Christmas Day 2022`.
 * @returns offsets into `sentence`; in no order
 */
export function* namedDays(sentence: string): Generator<Expression> {
  for (const match of matchesOf(NAMED_DAY, sentence)) {
    const [words, newYear, christmas, stated] = match;
    const year = stated === undefined ? null : Number(stated);
    const moment = { is: 'day', year, ...dayOf(newYear, christmas) } as const;
    yield { start: match.index, end: match.index + words.length, moment };
  }
}

function dayOf(newYear: string | undefined, christmas: string | undefined): { month: number; day: number } {
  if (newYear !== undefined) return newYear === 'Day' ? { month: 1, day: 1 } : { month: 12, day: 31 };
  if (christmas === undefined) return { month: 12, day: 26 };
  return { month: 12, day: christmas === 'Day' ? 25 : 24 };
}
