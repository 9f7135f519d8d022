/*
 * Days as numbers: whole days since 1970-01-01 in the proleptic Gregorian calendar, so that no time zone plays a part.
 */

const MS_PER_DAY = 86_400_000;

/** The day's number; a day or month out of range counts on, as in `Date.UTC`. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** `YYYY-MM-DD` as a day's number; `null` if that is not how it is written or there is no such day. */
export function parseDay(iso: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)?.slice(1).map(Number);
  if (!parts) return null;
  const [year, month, day] = parts as [number, number, number];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Whether the month has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(dayNumber(year, month, day) * MS_PER_DAY);
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

/** Year, month (1 to 12) and day of the month of a day's number. */
export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week, 0 for Sunday. */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
}

/** The Monday of the week that the day lies in. */
export function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  const parts = partsOf(day);
  return `${isoMonth(parts.year, parts.month)}-${twoDigits(parts.day)}`;
}

/** `YYYY-MM`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${twoDigits(month)}`;
}

/** `YYYY`. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
