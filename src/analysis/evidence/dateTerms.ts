import type { DateExpression } from '../model';
import { matchesOf } from '../text/matches';
import { MONTH } from '../text/monthNames';

/** A date expression with the tokens it covers: `from` up to and without `to`. */
export interface LocatedDate {
  readonly expression: DateExpression;
  readonly from: number;
  readonly to: number;
}

/**
 * What a date is known by, from the day to the year: `--12-03`, `--12`, `2024`. The year is left out of day and month, as
 * most articles do: a key point in another tense may have been counted to another year.
 */
export function dateKeys({ value, relative, text }: DateExpression): string[] {
  if (value === null) return namesIn(text);
  const keys = value.split('/').flatMap(one => {
    const [year, month, day] = one.split('-');
    return [day && `--${month}-${day}`, month && `--${month}`, relative ? undefined : year];
  });
  return [...new Set(keys.filter(key => key !== undefined && key !== ''))] as string[];
}

/** The most exact of `dateKeys`. */
export function mainDateKey(date: DateExpression): string | undefined {
  return dateKeys(date)[0];
}

/** Whether two dates may be the same as far as both tell: the day, or the month where one says no more. */
export function mayBeSame(one: DateExpression, other: DateExpression): boolean {
  if (one.value === null || other.value === null) {
    const [names, others] = [namesIn(one.text), namesIn(other.text)];
    return names.length === 0 || others.length === 0 || names.some(name => others.includes(name));
  }
  const [from, to] = endsOf(one.value);
  const [otherFrom, otherTo] = endsOf(other.value);
  if (!one.relative && !other.relative) return from <= otherTo && otherFrom <= to;
  return from.slice(4) <= otherTo.slice(4) && otherFrom.slice(4) <= to.slice(4);
}

/** Whether a date tells the day, month or year as exactly as another: "in 2021" says nothing of "in June". */
export function isAsExact(one: DateExpression, other: DateExpression): boolean {
  if (one.value === null || other.value === null) return namesIn(one.text).length > 0;
  const [exact, wanted] = [one.value, other.value].map(value => value.split('/')[0]!.length);
  return exact! >= wanted!;
}

const NAMES = new RegExp(`\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTH})\\b`, 'gi');

/** The weekdays and months that a date names. */
function namesIn(text: string): string[] {
  return matchesOf(NAMES, text).map(([name]) => name.slice(0, 3).toLowerCase());
}

/** First and last day of a date, as far as text comparison needs: the 31st ends every month. */
function endsOf(value: string): readonly [string, string] {
  const [first = '', last = first] = value.split('/');
  return [`${first}-01-01`.slice(0, 10), `${last}${'-12-31'.slice(last.length - 4)}`];
}
