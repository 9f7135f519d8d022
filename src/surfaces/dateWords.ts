import * as vscode from 'vscode';
import { parseDay, weekdayOf } from '../analysis/dates/calendar';

/*
 * Dates in words, in the language of the display. Articles and the reader's input name days of the proleptic Gregorian
 * calendar without a time zone, so all is done in UTC.
 */

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const MS_PER_DAY = 24 * MS_PER_HOUR;
const MOST_DAYS_AGO = 30;
const LONG_DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const SUNDAY = 0;

/**
 * An ISO 8601 value as the analysis gives it, in words: `Monday, 5 June 2023`, `November 2022`, `2022`,
 * `week of Monday, 5 June 2023`, `5 May 2023 to 7 May 2023`.
 */
export function valueInWords(value: string): string {
  const [from = value, to] = value.split('/');
  if (to === undefined) return pointInWords(from);
  if (isWeek(from, to)) return vscode.l10n.t('week of {0}', pointInWords(from));
  return vscode.l10n.t('{0} to {1}', pointInWords(from), pointInWords(to));
}

/** `12 June 2023`; the day must be a real one, `YYYY-MM-DD`. */
export function dayInWords(day: string): string {
  return inWords(parseDay(day) ?? 0, LONG_DAY);
}

/**
 * A moment in the reader's time zone: `12 June 2023 at 14:05`.
 * @param moment ISO 8601; what is none is given back as it is
 */
export function momentInWords(moment: string): string {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return moment;
  return new Intl.DateTimeFormat(displayLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(time);
}

/**
 * How long ago a moment was: `just now`, `3 days ago`; beyond a month the moment itself.
 * @param moment ISO 8601; what is none is given back as it is
 * @param now milliseconds since 1970; clocks of reviewers differ, so a moment to come is now
 */
export function timeAgoInWords(moment: string, now: number): string {
  const age = now - Date.parse(moment);
  if (Number.isNaN(age) || age > MOST_DAYS_AGO * MS_PER_DAY) return momentInWords(moment);
  if (age < MS_PER_MINUTE) return vscode.l10n.t('just now');
  const format = new Intl.RelativeTimeFormat(displayLanguage());
  if (age < MS_PER_HOUR) return format.format(-Math.floor(age / MS_PER_MINUTE), 'minute');
  if (age < MS_PER_DAY) return format.format(-Math.floor(age / MS_PER_HOUR), 'hour');
  return format.format(-Math.floor(age / MS_PER_DAY), 'day');
}

function pointInWords(value: string): string {
  const day = parseDay(value);
  if (day !== null) return vscode.l10n.t('{0}, {1}', inWords(day, { weekday: 'long' }), inWords(day, LONG_DAY));
  const month = parseDay(`${value}-01`);
  return month === null ? value : inWords(month, { month: 'long', year: 'numeric' });
}

function isWeek(from: string, to: string): boolean {
  const [first, last] = [parseDay(from), parseDay(to)];
  return first !== null && last !== null && last - first === 6 && weekdayOf(last) === SUNDAY;
}

function inWords(day: number, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(displayLanguage(), { ...form, timeZone: 'UTC' }).format(new Date(day * MS_PER_DAY));
}

/** English without a country would put the month first, which is how Dossier's own texts do not write days. */
function displayLanguage(): string {
  return vscode.env.language === 'en' ? 'en-GB' : vscode.env.language;
}
