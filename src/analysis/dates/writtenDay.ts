import { isDay, dayNumber, isoDay } from './calendar';
import { MONTH } from '../text/monthNames';
import type { Span } from '../text/span';

/** A day written out with its year. */
export interface WrittenDay extends Span {
  /** `YYYY-MM-DD`; `null` if there is no such day, or `06/07/2023` may be either. */
  readonly value: string | null;
}

const ORDINAL = '(?:st|nd|rd|th)?';
const YEAR = String.raw`(?<year>\d{4})(?!\d)`;

/** `2023-06-12`, `2023/6/12`; `12.06.2023`, `6/12/2023`; `June 12th, 2023`; `Mon, 12 Jun 2023`, `12th of June 2023`. */
const FORMS = [
  String.raw`(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)`,
  String.raw`(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>${YEAR}`,
  String.raw`(?<name>${MONTH})\s+(?<day>\d{1,2})${ORDINAL},?\s+${YEAR}`,
  String.raw`(?<day>\d{1,2})${ORDINAL}\s+(?:of\s+)?(?<name>${MONTH}),?\s+${YEAR}`,
].map(form => new RegExp(String.raw`(?<![\p{L}\p{N}])${form}`, 'iu'));

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

type Groups = Readonly<Partial<Record<'year' | 'month' | 'day' | 'name' | 'first' | 'second', string>>>;

/**
 * The first day that a short text writes out with its year; offsets are those of `words`.
 * @returns `null` if it writes out none
 */
export function writtenDayIn(words: string): WrittenDay | null {
  const matches = FORMS.map(form => form.exec(words)).filter(match => match !== null);
  const found = matches.sort((a, b) => a.index - b.index)[0];
  if (!found) return null;
  return { start: found.index, end: found.index + found[0].length, value: valueOf(found.groups ?? {}) };
}

function valueOf({ year, month, day, name, first, second }: Groups): string | null {
  if (first !== undefined && second !== undefined) return ofNumbers(Number(year), Number(first), Number(second));
  const number = name === undefined ? Number(month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return dayOf(Number(year), number, Number(day));
}

/** Some write the day first and some the month: only a number above twelve, or two that are the same, tells. */
function ofNumbers(year: number, first: number, second: number): string | null {
  if (first > 12) return dayOf(year, second, first);
  return second > 12 || first === second ? dayOf(year, first, second) : null;
}

function dayOf(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? isoDay(dayNumber(year, month, day)) : null;
}
