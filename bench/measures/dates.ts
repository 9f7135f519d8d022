import { dayNumber, isoDay } from '../../src/analysis/dates/calendar';
import type { DateExpression } from '../../src/analysis/model';
import type { GoldDate } from '../gold';
import type { Case, Measure } from '../measure';
import { overlapShare, shareOfShorter } from '../spans';
import { recallOf } from '../tally';

/** Least share of the shorter of two expressions that both cover if they are one: `late` may be inside or outside. */
const SAME = 0.6;

/** Annotated dates that have the right value, out of all of them. */
export const DATE_VALUES: Measure = {
  name: 'dates, value',
  measure: one => {
    const { dates, text } = one.gold;
    const misses = dates.flatMap(date => {
      const found = dateOf(one, date);
      if (found && date.values.some(value => daysOf(value) === daysOf(found.value))) return [];
      const words = text.slice(date.start, date.end);
      const instead = found ? (found.value ?? 'no value') : 'no date';
      return [{ at: date.start, expected: `${words}: ${date.values.join(' or ')}`, found: instead }];
    });
    return { tally: recallOf(dates.length - misses.length, dates.length), misses };
  },
};

/** The expression of the analysis that is the annotated one. */
function dateOf({ analysis }: Case, wanted: GoldDate): DateExpression | undefined {
  return analysis.dates
    .filter(date => shareOfShorter(date, wanted) >= SAME)
    .sort((a, b) => overlapShare(b, wanted) - overlapShare(a, wanted))[0];
}

/** A span in days where it may also be given in months: `2024-01/2024-03` is `2024-01-01/2024-03-31`. */
function daysOf(value: string | null): string | null {
  const [from, to] = value?.split('/') ?? [];
  if (from === undefined || to === undefined || from.length === 4) return value;
  const [year, month] = to.split('-').map(Number) as [number, number];
  const end = to.length === 7 ? isoDay(dayNumber(year, month + 1, 0)) : to;
  return `${from.length === 7 ? `${from}-01` : from}/${end}`;
}
