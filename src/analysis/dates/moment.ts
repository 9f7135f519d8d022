import type { Span } from '../text/span';

/*
 * What a date expression says, before anyone knows when the article was published.
 */

/** Which of the recurring ones: `last March`, `this Friday`, `next week`. */
export type Turn = 'last' | 'this' | 'next';

export type Unit = 'day' | 'week' | 'month' | 'year';

/** The year as written, as counted from the year of publication (`June last year`: -1), or not said at all. */
export type Year = number | { readonly offset: number } | null;

export type Moment =
  | { readonly is: 'day'; readonly year: Year; readonly month: number; readonly day: number }
  | { readonly is: 'month'; readonly year: Year; readonly month: number; readonly turn: Turn | null }
  | { readonly is: 'year'; readonly year: number }
  /** `weekday` is 0 for Sunday; `week` is set for `Tuesday of last week`. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly turn: Turn | null; readonly week: Turn | null }
  /** So many units before (negative) or after the publication. */
  | { readonly is: 'counted'; readonly unit: Unit; readonly offset: number }
  | { readonly is: 'range'; readonly from: Moment; readonly to: Moment };

/** A date expression in a text. */
export interface Expression extends Span {
  readonly moment: Moment;
}

/** How many units a turn lies from the present one. */
export function offsetOf(turn: Turn): number {
  return { last: -1, this: 0, next: 1 }[turn];
}

/** Whether it comes again and again, so that the sentence must tell which is meant: `in June`, `on Friday`. */
export function recurs(moment: Moment): boolean {
  switch (moment.is) {
    case 'day':
      return moment.year === null;
    case 'month':
      return moment.year === null && moment.turn === null;
    case 'weekday':
      return moment.turn === null && moment.week === null;
    case 'year':
    case 'counted':
      return false;
    case 'range':
      return recurs(moment.from) || recurs(moment.to);
  }
}

/** Whether the words alone do not tell when it is, because they count from the publication or leave the year open. */
export function isRelative(moment: Moment): boolean {
  switch (moment.is) {
    case 'day':
    case 'month':
      return typeof moment.year !== 'number';
    case 'year':
      return false;
    case 'weekday':
    case 'counted':
      return true;
    case 'range':
      // One end lends the other its year.
      return isRelative(moment.from) && isRelative(moment.to);
  }
}
