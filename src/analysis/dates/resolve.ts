import { dayNumber, isDay, isoDay, isoMonth, isoYear, mondayOf, partsOf, weekdayOf } from './calendar';
import { offsetOf, type Moment } from './moment';

/** Where the sentence puts the expression, as seen from the publication. */
export type Direction = 'past' | 'future' | 'nearest';

/** A day without a year is seldom a year away: `called a meeting on 19 October` may look ahead by a week. */
const DAY_AGAINST_TENSE = 3;

/** Published when, as a day's number; `null` if unknown. */
type Published = number | null;

/**
 * The ISO 8601 value of an expression: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a span `A/B`. An expression that leaves the year or
 * more open is completed from the day of publication; `null` if that is not known, or there is no such day.
 * @param published as a day's number, see `calendar.ts`
 * @param direction decides which of the recurring days or months is meant when the expression does not say
 */
export function valueOf(moment: Moment, published: Published, direction: Direction): string | null {
  switch (moment.is) {
    case 'year':
      return isoYear(moment.year);
    case 'month': {
      const year = yearOf(moment, published, direction);
      return year === null ? null : isoMonth(year, moment.month);
    }
    case 'day': {
      const year = yearOf(moment, published, direction);
      return year !== null && isDay(year, moment.month, moment.day)
        ? isoDay(dayNumber(year, moment.month, moment.day))
        : null;
    }
    case 'weekday':
      return published === null ? null : isoDay(dayOfWeekday(moment, published, direction));
    case 'counted':
      return published === null ? null : countedFrom(published, moment);
    case 'range':
      return rangeValue(moment, published, direction);
  }
}

type InYear = Extract<Moment, { is: 'day' | 'month' }>;

/** The year of a day or month: as stated, else the one that the tense and the words around ask for. */
function yearOf(moment: InYear, published: Published, direction: Direction): number | null {
  const { year, month } = moment;
  if (typeof year === 'number') return year;
  if (published === null) return null;
  const now = partsOf(published);
  if (year !== null) return now.year + year.offset;
  if (moment.is === 'day') {
    const away = (candidate: number) => dayNumber(candidate, month, moment.day) - published;
    return nearestYear(now.year, direction, DAY_AGAINST_TENSE, away);
  }
  if (moment.turn === 'this') return now.year;
  if (moment.turn === 'last') return month < now.month ? now.year : now.year - 1;
  if (moment.turn === 'next') return month > now.month ? now.year : now.year + 1;
  return nearestYear(now.year, direction, Infinity, candidate => (candidate - now.year) * 12 + month - now.month);
}

/**
 * The year that brings something closest to the publication.
 * @param against how many times further away a year on the side that the tense does not ask for counts
 * @param distance of the something in that year from the publication; negative before it
 */
function nearestYear(
  year: number,
  direction: Direction,
  against: number,
  distance: (candidate: number) => number,
): number {
  const cost = (candidate: number): number => {
    const away = distance(candidate);
    const wrongSide = (direction === 'past' && away > 0) || (direction === 'future' && away < 0);
    return Math.abs(away) * (wrongSide ? against : 1);
  };
  return [year, year - 1, year + 1].reduce((best, one) => (cost(one) < cost(best) ? one : best));
}

function dayOfWeekday(
  { weekday, turn, week }: Extract<Moment, { is: 'weekday' }>,
  published: number,
  direction: Direction,
): number {
  const inWeek = mondayOf(published) + ((weekday + 6) % 7);
  const daysBack = (weekdayOf(published) - weekday + 7) % 7;
  if (week) return inWeek + 7 * offsetOf(week);
  if (turn === 'last') return published - (daysBack || 7);
  if (turn) return inWeek + 7 * offsetOf(turn);
  // News tells what happened; the day of publication itself counts as both.
  return direction === 'future' && daysBack > 0 ? published + 7 - daysBack : published - daysBack;
}

function countedFrom(published: number, { unit, offset }: Extract<Moment, { is: 'counted' }>): string {
  const { year, month } = partsOf(published);
  switch (unit) {
    case 'day':
      return isoDay(published + offset);
    case 'week': {
      const monday = mondayOf(published) + 7 * offset;
      return `${isoDay(monday)}/${isoDay(monday + 6)}`;
    }
    case 'month': {
      const first = partsOf(dayNumber(year, month + offset, 1));
      return isoMonth(first.year, first.month);
    }
    case 'year':
      return isoYear(year + offset);
  }
}

function rangeValue(
  { from, to }: Extract<Moment, { is: 'range' }>,
  published: Published,
  direction: Direction,
): string | null {
  if (from.is === 'weekday' && to.is === 'weekday' && published !== null) {
    const first = dayOfWeekday(from, published, direction);
    return `${isoDay(first)}/${isoDay(first + ((to.weekday - from.weekday + 7) % 7))}`;
  }
  const end = valueOf(followsFrom(from, to), published, direction);
  const start = valueOf(endYear(from, end), published, direction);
  if (start === null || end === null) return null;
  const first = start.split('/')[0]!;
  const last = end.split('/').at(-1)!;
  return first <= last ? `${first}/${last}` : null;
}

/** One end of a range lends the other its year: `December 2021 to February`. */
function followsFrom(from: Moment, to: Moment): Moment {
  if (!hasMonth(from) || !hasMonth(to) || typeof from.year !== 'number' || to.year !== null) return to;
  return { ...to, year: to.month < from.month ? from.year + 1 : from.year };
}

/** And the other way round: `April to June 2021`. */
function endYear(from: Moment, end: string | null): Moment {
  if (end === null || !hasMonth(from) || from.year !== null) return from;
  const [year, month] = end.split('-').map(Number) as [number, number];
  return { ...from, year: from.month > month ? year - 1 : year };
}

function hasMonth(moment: Moment): moment is InYear {
  return moment.is === 'day' || moment.is === 'month';
}
