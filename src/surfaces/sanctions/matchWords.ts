import * as vscode from 'vscode';
import type { Adjudication, Decision } from '../../review/adjudications';
import type { ReviewedMatch } from '../../review/reviewedMatches';
import { isOld, yearsOld } from '../../watchlists/age';
import type { Listing, ListedDate, SourcedFact } from '../../watchlists/model';
import type { Match } from '../../watchlists/search/match';
import { dayInWords, valueInWords } from '../dateWords';
import { parseDay } from '../../analysis/dates/calendar';

/*
 * What cards, views and documents say of a possible match. All of it is plain text with words of the list in it, which are no
 * more to be trusted than the article's. Nothing here says that somebody is under sanctions: a list names an entry, a search
 * finds names alike, and who it is a reviewer decides.
 */

const MS_PER_DAY = 86_400_000;

/** `.97`; cut off, not rounded, so that nothing looks better than it is. */
export function scoreInWords(score: number): string {
  const hundredths = Math.floor(score * 100 + 1e-6);
  return hundredths >= 100 ? '1.00' : `.${String(hundredths).padStart(2, '0')}`;
}

/** `possible match .97`. */
export function bandInWords({ band, score }: Match): string {
  return band === 'match'
    ? vscode.l10n.t('possible match {0}', scoreInWords(score))
    : vscode.l10n.t('possible match {0}, less certain', scoreInWords(score));
}

/** The alias by which an entry was found; `null` where that was its primary name. */
export function foundByInWords({ listing, matched }: Match): string | null {
  return matched.text === listing.names[0]!.text ? null : vscode.l10n.t('found by its alias {0}', matched.text);
}

/** What a reviewer decided, or how well the names fit. */
export function stateInWords({ match, decided }: ReviewedMatch): string {
  return decided ? decisionInWords(decided.adjudication.decision) : bandInWords(match);
}

export function decisionInWords(decision: Decision): string {
  return {
    'true-match': vscode.l10n.t('true match'),
    'false-positive': vscode.l10n.t('false positive'),
    undecided: vscode.l10n.t('undecided'),
  }[decision];
}

/** Who decided when and why, as far as known: `R. Wren, 5 May 2024: “another birthday”`. */
export function adjudicationDetails({ author, time, reason }: Adjudication): string {
  const day = dayInWords(time.slice(0, 10));
  const signed = author === null ? day : vscode.l10n.t('{0}, {1}', author, day);
  return reason === null ? signed : vscode.l10n.t('{0}: “{1}”', signed, reason);
}

/**
 * `OFAC SDN, list of 2021, more than 4 years old`: a list is only as good as its date.
 * @param today `YYYY-MM-DD`
 */
export function listInWords({ list, asOf }: Match, today = new Date().toISOString().slice(0, 10)): string {
  if (asOf === null) return vscode.l10n.t('{0}, list of unknown date', list);
  const date = listedDateInWords(asOf);
  if (!isOld(asOf, today)) return vscode.l10n.t('{0}, list of {1}', list, date);
  const years = yearsOld(asOf, today);
  return years === 1
    ? vscode.l10n.t('{0}, list of {1}, more than a year old', list, date)
    : vscode.l10n.t('{0}, list of {1}, more than {2} years old', list, date, years);
}

/** A date of a list in words, as exact as the list has it. */
export function listedDateInWords(date: ListedDate): string {
  const [from = date, to] = date.split('/');
  if (to !== undefined && isMonth(from, to)) return valueInWords(from.slice(0, 7));
  if (to !== undefined) return vscode.l10n.t('{0} to {1}', listedDateInWords(from), listedDateInWords(to));
  return parseDay(from) === null ? valueInWords(from) : dayInWords(from);
}

/** Whether two days are the first and the last of a month, which is how lists write a birth of which the day is not known. */
function isMonth(from: string, to: string): boolean {
  const last = parseDay(to);
  const next = last === null ? null : new Date((last + 1) * MS_PER_DAY).getUTCDate();
  return from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && next === 1;
}

/** `listed 20 September 2018 (83 FR 50433)`, with where it is known from unless that is the list. */
export function listingDateInWords({ listedOn, sourced = [] }: Listing): string {
  if (listedOn === null) return vscode.l10n.t('listing date not stated by the list');
  const date = listedDateInWords(listedOn);
  const source = sourceOf(sourced, 'listedOn', listedOn);
  return source === null ? vscode.l10n.t('listed {0}', date) : vscode.l10n.t('listed {0} ({1})', date, source);
}

/** The legal bases, those from elsewhere with their source. */
export function legalBasesInWords({ legalBases, sourced = [] }: Listing): string[] {
  return legalBases.map(basis => {
    const source = sourceOf(sourced, 'legalBases', basis);
    return source === null ? basis : vscode.l10n.t('{0} ({1})', basis, source);
  });
}

/** `born 14 February 1958`; one text per date the list gives. */
export function birthsInWords({ births }: Listing): string[] {
  return births.map(({ date, approximate }) =>
    approximate ? vscode.l10n.t('about {0}', listedDateInWords(date)) : listedDateInWords(date),
  );
}

/** Names of countries in the reader's language. */
export function countriesInWords(codes: readonly string[]): string[] {
  return codes.map(countryInWords);
}

function countryInWords(code: string): string {
  try {
    return new Intl.DisplayNames([vscode.env.language, 'en'], { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    // A list may hold a code that is none.
    return code;
  }
}

/** The other names of an entry: those the publisher stands behind, and those it calls weak. */
export function aliasesOf({ names }: Listing): {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
} {
  const others = names.slice(1);
  const texts = (weak: boolean) =>
    others.filter(({ strength }) => (strength === 'weak') === weak).map(({ text }) => text);
  return { strong: texts(false), weak: texts(true) };
}

function sourceOf(sourced: readonly SourcedFact[], fact: SourcedFact['fact'], value: string): string | null {
  return sourced.find(one => one.fact === fact && one.value === value)?.source ?? null;
}
