import * as vscode from 'vscode';
import type { Entity } from '../../analysis/model';
import { isDismissed, type ReviewedMatch } from '../../review/reviewedMatches';
import { sanctionStatusWord } from '../cards/words';
import { KIND_ICONS } from '../kinds';
import { referenceText } from '../../analysis/roleText';
import { compare } from '../sanctions/comparison';
import {
  adjudicationDetails,
  aliasesOf,
  birthsInWords,
  countriesInWords,
  decisionInWords,
  foundByInWords,
  legalBasesInWords,
  listInWords,
  listingDateInWords,
  stateInWords,
} from '../sanctions/matchWords';
import type { Source } from './node';
import { placeAt } from '../../analysis/place';
import { leadOf, PASSAGE_ICON, placeMark, withPlace } from './placeLabel';
import {
  isSettled,
  type FactNode,
  type MatchNode,
  type ReportNode,
  type SanctionsNode,
  type SubjectNode,
} from './sanctionNodes';
import { verdictLead, verdictLines, verdictParts } from '../verdicts/verdictWords';
import { escapeMarkdown, LABEL_LENGTH, oneLine, shorten, TOOLTIP_LENGTH } from './text';

const { Expanded: EXPANDED, Collapsed: COLLAPSED } = vscode.TreeItemCollapsibleState;

/** How an item of the Sanctions view looks. */
export function sanctionItem(node: SanctionsNode): vscode.TreeItem {
  switch (node.kind) {
    case 'subject':
      return subjectItem(node);
    case 'report':
      return reportItem(node);
    case 'match':
      return matchItem(node);
    case 'fact':
      return factItem(node);
  }
}

/** What the list says of a possible match and how it agrees with the article, one fact a text. */
export function matchFacts({ analysis }: Source, entity: Entity, { match, decided }: ReviewedMatch): readonly string[] {
  const { listing } = match;
  const { agrees, differs } = compare(analysis, entity, match);
  const { strong, weak } = aliasesOf(listing);
  const foundBy = foundByInWords(match);
  return [
    ...(decided
      ? [decisionFact(decided.adjudication.decision, adjudicationDetails(decided.adjudication), decided.scope)]
      : []),
    ...(foundBy === null ? [] : [foundBy]),
    ...agrees.map(fact => vscode.l10n.t('agrees: {0}', fact)),
    ...differs.map(fact => vscode.l10n.t('differs: {0}', fact)),
    listInWords(match),
    listingDateInWords(listing),
    ...labelled(vscode.l10n.t('programme'), listing.programmes),
    ...labelled(vscode.l10n.t('authority'), listing.authority === null ? [] : [listing.authority]),
    ...labelled(vscode.l10n.t('basis'), legalBasesInWords(listing)),
    ...labelled(vscode.l10n.t('measures'), listing.measures),
    ...labelled(vscode.l10n.t('born'), birthsInWords(listing)),
    ...labelled(vscode.l10n.t('country'), countriesInWords(listing.countries)),
    ...labelled(vscode.l10n.t('also'), strong),
    ...labelled(vscode.l10n.t('weak aliases'), weak),
  ];
}

/** The view as a Markdown list. */
export function sanctionsMarkdown(nodes: readonly SanctionsNode[]): string {
  const lines = nodes.flatMap(node => [
    `- **${escapeMarkdown(node.copyText)}**`,
    ...node.children.map(child => `  - ${markdownOf(child)}`),
  ]);
  return lines.map(line => `${line}\n`).join('');
}

/** What the badge of the view says. */
export function openMatchesInWords(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 possible match to decide')
    : vscode.l10n.t('{0} possible matches to decide', count);
}

function subjectItem(node: SubjectNode): vscode.TreeItem {
  const { entity, reports, matches, verdict } = node;
  const label = verdictLead(verdict) + shorten(entity.name, LABEL_LENGTH);
  const item = new vscode.TreeItem(label, isSettled(node) ? COLLAPSED : EXPANDED);
  const statuses = [...new Set(reports.map(({ status }) => sanctionStatusWord(status)))];
  const [best] = matches;
  const parts = [
    ...verdictParts(verdict),
    ...(best ? [stateInWords(best)] : []),
    ...(statuses.length === 0 ? [] : [vscode.l10n.t('reported: {0}', statuses.join(', '))]),
  ];
  item.iconPath = isSettled(node)
    ? new vscode.ThemeIcon(KIND_ICONS[entity.kind], new vscode.ThemeColor('disabledForeground'))
    : new vscode.ThemeIcon(KIND_ICONS[entity.kind], new vscode.ThemeColor(`dossier.${entity.kind}`));
  item.description = parts.join(' · ');
  const lines = [oneLine(entity.name), ...parts.slice(verdictParts(verdict).length), ...verdictLines(verdict)];
  item.tooltip = lines.map(line => shorten(line, TOOLTIP_LENGTH)).join('\n');
  item.accessibilityInformation = { label: [oneLine(entity.name), ...parts].join(', ') };
  return item;
}

function reportItem({ report, source, copyText, verdict }: ReportNode): vscode.TreeItem {
  const place = placeAt(source.analysis, report.phrase.start);
  const text = reportInWords(source, report);
  const item = new vscode.TreeItem(verdictLead(verdict) + leadOf(place) + shorten(text, LABEL_LENGTH));
  const sentence = withPlace(place, shorten(copyText, TOOLTIP_LENGTH));
  const spoken = vscode.l10n.t('The article: {0}', withPlace(place, text));
  item.iconPath = new vscode.ThemeIcon('law');
  item.description = verdictParts(verdict).join('');
  item.tooltip = [vscode.l10n.t('The article: {0}', text), sentence, ...verdictLines(verdict)].join('\n');
  item.accessibilityInformation = { label: [...verdictParts(verdict), spoken].join(', ') };
  return item;
}

/** `in force, by United States, “during the Trump era”`. */
function reportInWords({ analysis }: Source, { status, imposer, when }: ReportNode['report']): string {
  const by = referenceText(analysis, imposer);
  return [
    sanctionStatusWord(status),
    ...(by === undefined ? [] : [vscode.l10n.t('by {0}', oneLine(by))]),
    ...(when === null ? [] : [`“${oneLine(when)}”`]),
  ].join(', ');
}

function matchItem({ reviewed, subject }: MatchNode): vscode.TreeItem {
  const { match, decided } = reviewed;
  const name = oneLine(match.listing.names[0]!.text);
  const state = stateInWords(reviewed);
  const item = new vscode.TreeItem(shorten(name, LABEL_LENGTH), COLLAPSED);
  item.iconPath = matchIcon(reviewed);
  item.description = [state, match.list].join(' · ');
  const details = decided ? [adjudicationDetails(decided.adjudication)] : [];
  item.tooltip = [name, state, ...details, listInWords(match)].map(line => shorten(line, TOOLTIP_LENGTH)).join('\n');
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}: {1}, {2}, {3}', oneLine(subject.entity.name), state, name, listInWords(match)),
  };
  return item;
}

/** Told apart by shape: a question, a tick, a crossed circle. */
function matchIcon(reviewed: ReviewedMatch): vscode.ThemeIcon {
  if (isDismissed(reviewed)) return new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground'));
  const colour = new vscode.ThemeColor('dossier.possibleMatch');
  if (reviewed.decided?.adjudication.decision === 'true-match') return new vscode.ThemeIcon('pass', colour);
  return new vscode.ThemeIcon('question', colour);
}

function factItem({ text }: FactNode): vscode.TreeItem {
  const item = new vscode.TreeItem(shorten(text, LABEL_LENGTH));
  item.iconPath = PASSAGE_ICON;
  item.tooltip = shorten(text, TOOLTIP_LENGTH);
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

function decisionFact(decision: Parameters<typeof decisionInWords>[0], details: string, scope: string): string {
  const words = vscode.l10n.t('{0}: {1}', decisionInWords(decision), details);
  return scope === 'workspace' ? vscode.l10n.t('{0} (holds in this workspace)', words) : words;
}

function labelled(label: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [vscode.l10n.t('{0}: {1}', label, values.join('; '))];
}

function markdownOf(node: SanctionsNode): string {
  if (node.kind === 'match') {
    const { match } = node.reviewed;
    return escapeMarkdown(
      [stateInWords(node.reviewed), match.listing.names[0]!.text, listInWords(match), match.listing.id].join(' · '),
    );
  }
  if (node.kind !== 'report') return escapeMarkdown(node.copyText);
  const place = placeAt(node.source.analysis, node.report.phrase.start);
  const text = `${reportInWords(node.source, node.report)}: ${node.copyText}`;
  return escapeMarkdown(place ? vscode.l10n.t('{0}: {1}', placeMark(place), text) : text);
}
