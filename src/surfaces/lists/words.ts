import * as vscode from 'vscode';
import type { LoadedList } from '../../services/watchlists';
import { isOld, yearsOld } from '../../watchlists/age';
import { dayInWords, valueInWords } from '../dateWords';

/** `as of 27 February 2026`, `as of 2021: old data, 5 years`, or that the list does not say. */
export function asOfInWords({ asOf }: Pick<LoadedList, 'asOf'>, now = today()): string {
  if (asOf === null) return vscode.l10n.t('date not stated by the list');
  const when = isDay(asOf) ? dayInWords(asOf) : valueInWords(asOf);
  if (!isOld(asOf, now)) return vscode.l10n.t('as of {0}', when);
  const years = yearsOld(asOf, now);
  return years === 1
    ? vscode.l10n.t('as of {0}: old data, more than a year', when)
    : vscode.l10n.t('as of {0}: old data, more than {1} years', when, years);
}

/** The same for a row, which may be cut off: `27 February 2026`, `2021, old data`, `undated`. */
export function asOfInShort({ asOf }: Pick<LoadedList, 'asOf'>, now = today()): string {
  if (asOf === null) return vscode.l10n.t('undated');
  const when = isDay(asOf) ? dayInWords(asOf) : valueInWords(asOf);
  return isOld(asOf, now) ? vscode.l10n.t('{0}, old data', when) : when;
}

/** `1,234 entries, 5,678 names`. */
export function sizeInWords({ listings, names }: Pick<LoadedList, 'listings' | 'names'>): string {
  return vscode.l10n.t('{0}, {1}', entriesInWords(listings), namesInWords(names));
}

export function entriesInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 entry') : vscode.l10n.t('{0} entries', inDigits(count));
}

export function faultsInWords(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 record could not be read')
    : vscode.l10n.t('{0} records could not be read', inDigits(count));
}

/** The day of an ISO 8601 time, in words. */
export function dayOfTime(time: string): string {
  const day = time.slice(0, 10);
  return isDay(day) ? dayInWords(day) : '';
}

function namesInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 name') : vscode.l10n.t('{0} names', inDigits(count));
}

function inDigits(count: number): string {
  return new Intl.NumberFormat(vscode.env.language).format(count);
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
