import type { ListedBirth, ListedDate } from '../model';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date of its parts as exactly as they are known; `null` if there is no such day. Zeros count as unknown. */
export function listedDate(year: number, month = 0, day = 0): ListedDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 2999) return null;
  const years = String(year);
  if (month === 0) return years;
  if (!(month >= 1 && month <= 12)) return null;
  const months = `${years}-${String(month).padStart(2, '0')}`;
  if (day === 0) return months;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!(day >= 1 && day <= lastDay)) return null;
  return `${months}-${String(day).padStart(2, '0')}`;
}

/**
 * A date as lists write it: `1958-02-14` with or without a time behind it, `1958-02`, `1958`, `14/02/1958`, `dd/mm/1958`,
 * `00/02/1958`, `14 Feb 1958`, `Feb 1958`, `14-Feb-1958`. `null` for anything else.
 */
export function parseDate(text: string): ListedDate | null {
  const value = text.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T+\-Z ].*)?)?)?$/.exec(value);
  if (iso) return listedDate(Number(iso[1]), Number(iso[2] ?? 0), Number(iso[3] ?? 0));
  const slashed = /^(\d{1,2}|dd)[/.](\d{1,2}|mm)[/.](\d{4})(?: .*)?$/i.exec(value);
  if (slashed) return listedDate(Number(slashed[3]), numberOrZero(slashed[2]!), numberOrZero(slashed[1]!));
  const spelt = /^(?:(\d{1,2})[ -])?([A-Za-z]{3})[a-z]*\.?[ -](\d{4})$/.exec(value);
  if (spelt) {
    const month = MONTHS.indexOf(spelt[2]!.toLowerCase()) + 1;
    return month === 0 ? null : listedDate(Number(spelt[3]), month, Number(spelt[1] ?? 0));
  }
  return null;
}

/** The same for a day of birth: `circa 1958`, `1958 to 1960`, `01 Feb 1958 to 28 Feb 1958`, `circa 1958-1963` too. */
export function parseBirth(text: string): ListedBirth | null {
  const approximate = /^(?:circa|c\.|approximately|approx\.?)\s/i.test(text.trim());
  const value = text.trim().replace(/^(?:circa|c\.|approximately|approx\.?)\s+/i, '');
  const range = /^(.+?)\s+to\s+(.+)$/.exec(value) ?? /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(value);
  if (range) {
    const date = dateRange(parseDate(range[1]!), parseDate(range[2]!));
    return date === null ? null : { date, approximate };
  }
  const date = parseDate(value);
  return date === null ? null : { date, approximate };
}

/** From one date to another. The ends of one whole year or of one and the same day are that year or that day. */
export function dateRange(from: ListedDate | null, to: ListedDate | null): ListedDate | null {
  if (from === null || to === null) return from ?? to;
  if (from === to) return from;
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  return `${from}/${to}`;
}

function numberOrZero(digits: string): number {
  return /^\d+$/.test(digits) ? Number(digits) : 0;
}
