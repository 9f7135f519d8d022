import * as vscode from 'vscode';
import type { Analysis, Entity } from '../../analysis/model';
import type { Match } from '../../watchlists/search/match';
import type { Reason } from '../../watchlists/search/reasons';
import { roleText } from '../../analysis/roleText';
import { countriesInWords, listedDateInWords } from './matchWords';

/** What speaks for and against a possible match, in the reader's language, as plain text. */
export interface Comparison {
  readonly agrees: readonly string[];
  readonly differs: readonly string[];
}

/** Holds what the article says of an entity against what the list says of its entry. */
export function compare(analysis: Analysis, entity: Entity, { reasons, listing }: Match): Comparison {
  const agrees: string[] = [];
  const differs: string[] = [];
  for (const reason of reasons) (speaksFor(reason) ? agrees : differs).push(inWords(reason, analysis, entity));
  // Where nothing was compared, the position is worth a look all the same.
  if (listing.positions.length > 0 && !reasons.some(({ kind }) => kind === 'position'))
    differs.push(vscode.l10n.t('position only on the list: {0}', listing.positions.join('; ')));
  return { agrees, differs };
}

function speaksFor(reason: Reason): boolean {
  if ('agrees' in reason) return reason.agrees;
  return reason.kind === 'same' || reason.kind === 'similar' || reason.kind === 'initial';
}

function inWords(reason: Reason, analysis: Analysis, entity: Entity): string {
  switch (reason.kind) {
    case 'same':
      return vscode.l10n.t('name ({0})', reason.words.join(' '));
    case 'similar':
      return vscode.l10n.t('name alike ({0}, on the list {1})', reason.asked, reason.listed);
    case 'initial':
      return vscode.l10n.t('initial ({0}, on the list {1})', reason.asked, reason.listed);
    case 'missing':
      return vscode.l10n.t('only the list has “{0}”', reason.words.join(' '));
    case 'extra':
      return vscode.l10n.t('only the article has “{0}”', reason.words.join(' '));
    case 'weak-alias':
      return vscode.l10n.t('found by an alias that the list itself calls weak');
    case 'initials':
      return vscode.l10n.t('initials only');
    case 'single-word':
      return vscode.l10n.t('one word only');
    case 'family-name':
      return vscode.l10n.t('another family name');
    case 'given-name':
      return vscode.l10n.t('only the family name is the same');
    case 'server':
      return vscode.l10n.t('by the server: {0}', reason.text);
    case 'position':
      return positionInWords(reason, analysis, entity);
    default:
      return factInWords(reason);
  }
}

type Fact = Extract<Reason, { readonly listed: string; readonly agrees: boolean }>;

function factInWords({ kind, agrees, listed }: Fact): string {
  switch (kind) {
    case 'country': {
      const countries = countriesInWords(listed.split(', ')).join(', ');
      return agrees ? vscode.l10n.t('country ({0})', countries) : vscode.l10n.t('country (the list: {0})', countries);
    }
    case 'gender':
      return agrees ? vscode.l10n.t('gender') : vscode.l10n.t('gender (the list: {0})', genderWord(listed));
    default: {
      const date = listed.split(', ').map(listedDateInWords).join(', ');
      return agrees ? vscode.l10n.t('birth ({0})', date) : vscode.l10n.t('birth (the list: {0})', date);
    }
  }
}

function genderWord(gender: string): string {
  return gender === 'female' ? vscode.l10n.t('female') : vscode.l10n.t('male');
}

/** Both positions in full: they are what tells namesakes apart, and lists keep the one that somebody was listed for. */
function positionInWords({ agrees, listed }: Fact, analysis: Analysis, entity: Entity): string {
  const [role] = entity.roles.filter(({ of }) => of !== null).concat(entity.roles);
  const stated = role ? roleText(analysis, role) : '';
  return agrees
    ? vscode.l10n.t('position (the article: {0}; the list: {1})', stated, listed)
    : vscode.l10n.t('position: the article: {0}; the list: {1}', stated, listed);
}
