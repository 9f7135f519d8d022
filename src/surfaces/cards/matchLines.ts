import * as vscode from 'vscode';
import type { Entity } from '../../analysis/model';
import { isDismissed, isOpen, type ReviewedMatch } from '../../review/reviewedMatches';
import { compare } from '../sanctions/comparison';
import {
  adjudicationDetails,
  aliasesOf,
  bandInWords,
  birthsInWords,
  countriesInWords,
  decisionInWords,
  foundByInWords,
  legalBasesInWords,
  listInWords,
  listingDateInWords,
  stateInWords,
} from '../sanctions/matchWords';
import { shorten } from '../tree/text';
import { webAddress, type Card, type LinkCommand } from './card';

/** Code units of one fact: lists have names of programmes and offices that fill half a page. */
const FACT = 90;
/** Values of a kind that are told; the details have them all. */
const MOST_VALUES = 2;
/** Measures are worded at length. */
const MOST_MEASURES = 1;
const MOST_OTHERS = 2;

/** What the lists say of a name: the best possible match at length, others in a line, dismissed ones in a short quiet one. */
export function addMatchLines(card: Card, entity: Entity): void {
  if (entity.kind !== 'person' && entity.kind !== 'organization') return;
  const { screening } = card.context;
  if (!screening.done) {
    card.line({ apart: true }).words(vscode.l10n.t('The lists: screening…'));
    return;
  }
  const matches = screening.matchesOf(entity);
  const [best, ...others] = matches.filter(match => !isDismissed(match));
  if (best) addMatch(card, entity, best);
  if (others.length > 0) addOthers(card, entity, others);
  addDismissed(card, entity, matches.filter(isDismissed), best === undefined);
}

function addMatch(card: Card, entity: Entity, reviewed: ReviewedMatch): void {
  const { match, decided } = reviewed;
  const { listing } = match;
  card.line({ apart: true }).words(`${vscode.l10n.t('The lists: ')}**${stateInWords(reviewed)}**`);
  if (decided) card.words(', ').article(shorten(adjudicationDetails(decided.adjudication), FACT));
  card.words(' · ').article(shorten(listing.names[0]!.text, FACT));
  const foundBy = foundByInWords(match);
  if (foundBy !== null) card.words(', ').article(shorten(foundBy, FACT));
  card.words(' · ').article(shorten(listInWords(match), FACT));
  addComparison(card, entity, reviewed);
  // Before the facts: VS Code cuts a tall card off at its end.
  addActions(card, entity, reviewed);
  addListing(card, reviewed);
  addPerson(card, reviewed);
}

/** Programme, authority, basis, measures and date are different facts, told apart. */
function addListing(card: Card, { match: { listing } }: ReviewedMatch): void {
  const facts = [
    few(vscode.l10n.t('programme'), listing.programmes),
    few(vscode.l10n.t('authority'), listing.authority === null ? [] : [listing.authority]),
    few(vscode.l10n.t('basis'), legalBasesInWords(listing)),
    few(vscode.l10n.t('measures'), listing.measures, MOST_MEASURES),
    listingDateInWords(listing),
  ];
  addFacts(card, facts);
}

function addComparison(card: Card, entity: Entity, { match }: ReviewedMatch): void {
  const { agrees, differs } = compare(card.context.analysis, entity, match);
  const facts = [
    agrees.length === 0 ? '' : vscode.l10n.t('agrees: {0}', agrees.map(fact => shorten(fact, FACT)).join(', ')),
    differs.length === 0 ? '' : vscode.l10n.t('differs: {0}', differs.map(fact => shorten(fact, 2 * FACT)).join(', ')),
  ];
  addFacts(card, facts);
}

function addPerson(card: Card, { match: { listing, reasons } }: ReviewedMatch): void {
  // A country that was compared is told above.
  const countries = reasons.some(({ kind }) => kind === 'country') ? [] : countriesInWords(listing.countries);
  const { strong, weak } = aliasesOf(listing);
  addFacts(card, [
    few(vscode.l10n.t('born'), birthsInWords(listing)),
    few(vscode.l10n.t('in'), listing.birthPlaces),
    few(vscode.l10n.t('country'), countries),
    few(vscode.l10n.t('also'), strong),
    few(vscode.l10n.t('weak aliases'), weak),
  ]);
}

function addActions(card: Card, entity: Entity, reviewed: ReviewedMatch): void {
  card.line();
  if (isOpen(reviewed)) {
    action(card, entity, reviewed, vscode.l10n.t('true match'), 'dossier.decideTrueMatch').words(' · ');
    action(card, entity, reviewed, vscode.l10n.t('false positive'), 'dossier.decideFalsePositive').words(' · ');
    action(card, entity, reviewed, vscode.l10n.t('undecided'), 'dossier.decideUndecided').words(' · ');
  }
  if (reviewed.decided) {
    action(card, entity, reviewed, vscode.l10n.t('undo'), 'dossier.undoDecision').words(' · ');
    if (reviewed.decided.scope === 'document')
      action(card, entity, reviewed, vscode.l10n.t('for this workspace'), 'dossier.shareDecision').words(' · ');
  }
  action(card, entity, reviewed, vscode.l10n.t('all details'), 'dossier.showListing');
  const { sourceUrl } = reviewed.match.listing;
  if (sourceUrl !== null && webAddress(sourceUrl) !== null)
    card.words(' · ').webLink(vscode.l10n.t('source'), sourceUrl);
}

function addOthers(card: Card, entity: Entity, others: readonly ReviewedMatch[]): void {
  card.line().words(vscode.l10n.t('Also: '));
  for (const [index, reviewed] of others.slice(0, MOST_OTHERS).entries()) {
    const { match } = reviewed;
    if (index > 0) card.words('; ');
    card.words(`${bandInWords(match)} · `).article(shorten(match.listing.names[0]!.text, FACT));
    card.words(', ').article(shorten(match.list, FACT)).words(' ');
    action(card, entity, reviewed, vscode.l10n.t('details'), 'dossier.showListing');
  }
  const more = others.length - MOST_OTHERS;
  if (more > 0) card.words(vscode.l10n.t('; {0} more', more));
}

function addDismissed(card: Card, entity: Entity, dismissed: readonly ReviewedMatch[], alone: boolean): void {
  const [first] = dismissed;
  if (!first) return;
  const { match } = first;
  card
    .line({ apart: alone })
    .words(vscode.l10n.t('The lists: '))
    .words(`${decisionInWords('false-positive')}: `);
  card.article(shorten(match.listing.names[0]!.text, FACT)).words(', ').article(shorten(match.list, FACT)).words(' · ');
  action(card, entity, first, vscode.l10n.t('undo'), 'dossier.undoDecision');
  if (dismissed.length > 1) card.words(vscode.l10n.t('; {0} more', dismissed.length - 1));
}

function action(card: Card, entity: Entity, { match }: ReviewedMatch, label: string, command: LinkCommand): Card {
  const { document } = card.context;
  return card.link(label, titleOf(command), command, document.uri.toString(), entity.id, match.list, match.listing.id);
}

function titleOf(command: LinkCommand): string {
  switch (command) {
    case 'dossier.decideTrueMatch':
      return vscode.l10n.t('The article means this very entry');
    case 'dossier.decideFalsePositive':
      return vscode.l10n.t('The article means somebody else');
    case 'dossier.decideUndecided':
      return vscode.l10n.t('It cannot be told');
    case 'dossier.shareDecision':
      return vscode.l10n.t('Let the decision hold in the whole workspace');
    case 'dossier.undoDecision':
      return vscode.l10n.t('Take the decision back');
    default:
      return vscode.l10n.t('Everything the list says, beside what the article says');
  }
}

/** `measures a; b; 2 more`; empty without values. */
function few(label: string, values: readonly string[], most = MOST_VALUES): string {
  if (values.length === 0) return '';
  const shown = values
    .slice(0, most)
    .map(value => shorten(value, FACT))
    .join('; ');
  const more = values.length - most;
  return more > 0 ? vscode.l10n.t('{0} {1}; {2} more', label, shown, more) : vscode.l10n.t('{0} {1}', label, shown);
}

/** One line of facts, those there are. */
function addFacts(card: Card, facts: readonly string[]): void {
  const told = facts.filter(fact => fact !== '');
  if (told.length === 0) return;
  card.line();
  for (const [index, fact] of told.entries()) {
    if (index > 0) card.words(' · ');
    card.article(fact);
  }
}
