import * as vscode from 'vscode';
import type { Entry, Subject } from '../../review/model';
import type { ArticleReview } from '../../services/reviewFiles';
import { baseName } from '../../services/documents';
import { momentInWords, timeAgoInWords } from '../dateWords';
import { escapeMarkdown, LABEL_LENGTH, oneLine, shorten, TOOLTIP_LENGTH } from '../tree/text';
import { verdictInWords, verdictLead } from '../verdicts/verdictWords';
import {
  commentsOf,
  disputesOf,
  ReviewNode,
  saidIn,
  type DamagedNode,
  type EntryNode,
  type ReviewsNode,
} from './reviewNodes';
import {
  damagedFilesInWords,
  disputesInWords,
  lostPlacesInWords,
  openCommentsInWords,
  progressInWords,
} from './reviewWords';
import { stateDetails, stateIcon, stateInWords } from './stateWords';

const { Collapsed: COLLAPSED, None: LEAF } = vscode.TreeItemCollapsibleState;
const WARNING = new vscode.ThemeColor('list.warningForeground');

/** The command behind a click on an item: the address of the article, and the id of an entry. */
export const OPEN_REVIEWED = '_dossier.reviews.open';

/** The item of the review of an article. */
export function reviewNode(told: ArticleReview): ReviewNode {
  return new ReviewNode(told, [pathOf(told.uri), ...factsOf(told)].join(', '));
}

/** How an item of the Reviews view looks. */
export function reviewsItem(node: ReviewsNode, now = Date.now()): vscode.TreeItem {
  const item = look(node, now);
  item.id = node.id;
  return item;
}

/** The reviews as a Markdown list, each with what waits for somebody. */
export function reviewsMarkdown(nodes: readonly ReviewNode[]): string {
  return nodes
    .flatMap(node => [
      `- ${escapeMarkdown(node.copyText)}`,
      ...node.children.map(child => `  - ${escapeMarkdown(child.copyText)}`),
    ])
    .map(line => `${line}\n`)
    .join('');
}

function look(node: ReviewsNode, now: number): vscode.TreeItem {
  switch (node.kind) {
    case 'review':
      return reviewItem(node, now);
    case 'entry':
      return entryItem(node, now);
    case 'damaged':
      return damagedItem(node);
  }
}

function reviewItem(node: ReviewNode, now: number): vscode.TreeItem {
  const { told } = node;
  const { uri, overview, progress } = told;
  const item = new vscode.TreeItem(shorten(baseName(uri), LABEL_LENGTH), node.children.length > 0 ? COLLAPSED : LEAF);
  const share = progress && progress.total > 0 ? [`${progress.done}/${progress.total}`] : [];
  const folder = folderOf(uri);
  item.iconPath = stateIcon(overview.standing);
  item.description = [
    stateInWords(overview.standing),
    ...share,
    ...openOf(told),
    ...(folder === '' ? [] : [folder]),
  ].join(' · ');
  item.tooltip = tooltipLines([pathOf(uri), ...tooltipOf(told, now)]);
  item.accessibilityInformation = { label: oneLine([baseName(uri), ...factsOf(told)].join(', ')) };
  item.contextValue = 'review';
  item.command = opening(uri);
  return item;
}

/** `in review`, `3 of 5 key points done`, `1 open comment`: what can be counted of a review. */
function factsOf(told: ArticleReview): readonly string[] {
  const { overview, progress } = told;
  const share = progress && progress.total > 0 ? [progressInWords(progress)] : [];
  return [stateInWords(overview.standing), ...share, ...openOf(told)];
}

function openOf(told: ArticleReview): readonly string[] {
  const counts = [
    [commentsOf(told).length, openCommentsInWords],
    [disputesOf(told).length, disputesInWords],
    [told.review.orphans.length, lostPlacesInWords],
    [told.damaged.length, damagedFilesInWords],
  ] as const;
  return [...articleOf(told), ...counts.flatMap(([count, inWords]) => (count === 0 ? [] : [inWords(count)]))];
}

function articleOf({ article }: ArticleReview): readonly string[] {
  if (article === 'missing') return [vscode.l10n.t('the article is gone')];
  return article === 'unreadable' ? [vscode.l10n.t('the article cannot be read')] : [];
}

function tooltipOf(told: ArticleReview, now: number): readonly string[] {
  const { review, overview } = told;
  const { lastChange } = overview;
  const state = stateInWords(overview.standing);
  const authors = [...overview.authors].filter(author => author !== null).map(oneLine);
  return [
    review.state ? `${state}, ${stateDetails(review.state)}` : state,
    ...factsOf(told).slice(1),
    ...(authors.length === 0 ? [] : [vscode.l10n.t('Reviewed by {0}', authors.join(', '))]),
    ...(lastChange === null ? [] : [vscode.l10n.t('Last change {0}', timeAgoInWords(lastChange, now))]),
  ];
}

function entryItem(node: EntryNode, now: number): vscode.TreeItem {
  const { entry, why } = node;
  const words = entry.anchor ? `“${entry.anchor.exact}”` : subjectOf(entry.subject);
  const said = saidIn(entry).join(' ');
  const kind = kindOf(entry);
  const signed = signature(entry, now);
  const item = new vscode.TreeItem(shorten(why === 'comment' ? said : leadOf(entry) + words, LABEL_LENGTH));
  const parts = why === 'comment' ? [signed] : [kind, ...(said === '' ? [] : [said]), signed];
  item.description = shorten(parts.join(' · '), LABEL_LENGTH);
  item.iconPath = iconOf(node);
  item.tooltip = tooltipLines([
    ...(why === 'lost' ? [vscode.l10n.t('Not in the article any more: {0}', words)] : [words]),
    said === '' ? kind : `${kind}: ${said}`,
    [...(entry.author === null ? [] : [entry.author]), momentInWords(entry.modified)].join(', '),
  ]);
  item.accessibilityInformation = { label: oneLine(spokenOf(node, words, [kind, said, signed])) };
  item.contextValue = why === 'lost' ? 'reviewEntry.lost' : 'reviewEntry';
  item.command = opening(node.uri, entry.id);
  return item;
}

function spokenOf({ why }: EntryNode, words: string, parts: readonly string[]): string {
  const about = why === 'lost' ? vscode.l10n.t('Not in the article any more: {0}', words) : words;
  return [about, ...parts.filter(part => part !== '')].join(', ');
}

/** The mark of a verdict, as rows of other views have it. */
function leadOf(entry: Entry): string {
  return entry.type === 'verdict' ? verdictLead(entry) : '';
}

function iconOf({ why }: EntryNode): vscode.ThemeIcon {
  if (why === 'lost') return new vscode.ThemeIcon('debug-disconnect', WARNING);
  return new vscode.ThemeIcon(why === 'verdict' ? 'law' : 'comment');
}

/** What kind of thing was said. */
function kindOf(entry: Entry): string {
  switch (entry.type) {
    case 'comment':
      return entry.resolved ? vscode.l10n.t('resolved comment') : vscode.l10n.t('comment');
    case 'reply':
      return vscode.l10n.t('reply');
    case 'verdict':
      return verdictInWords(entry.verdict);
    case 'check':
      return vscode.l10n.t('checked');
    case 'ignore':
      return vscode.l10n.t('ignored finding {0}', entry.code);
    case 'adjudication':
      return vscode.l10n.t('decision on a possible match');
    case 'state':
      return stateInWords(entry.state);
  }
}

function subjectOf(subject: Subject): string {
  if (subject.type === 'entity' || subject.type === 'match') return subject.name;
  return subject.type === 'finding' ? subject.code : vscode.l10n.t('the article');
}

function damagedItem({ file: { uri, reason } }: DamagedNode): vscode.TreeItem {
  const item = new vscode.TreeItem(shorten(baseName(uri), LABEL_LENGTH));
  const words = reason === null ? vscode.l10n.t('kept aside: it could not be read') : vscode.l10n.t('cannot be read');
  item.description = words;
  item.iconPath = new vscode.ThemeIcon('warning', WARNING);
  item.tooltip = tooltipLines([pathOf(uri), words, ...(reason === null ? [] : [reason])]);
  item.accessibilityInformation = { label: oneLine(`${baseName(uri)}, ${words}`) };
  item.contextValue = 'reviewFileDamaged';
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Show File'), arguments: [uri] };
  return item;
}

function opening(uri: vscode.Uri, entry?: string): vscode.Command {
  return {
    command: OPEN_REVIEWED,
    title: vscode.l10n.t('Go to the Text'),
    arguments: [uri.toString(), ...(entry === undefined ? [] : [entry])],
  };
}

function signature({ author, modified }: Entry, now: number): string {
  return [...(author === null ? [] : [author]), timeAgoInWords(modified, now)].join(', ');
}

function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

/** The folder in the workspace; empty at its top. */
function folderOf(uri: vscode.Uri): string {
  const path = pathOf(uri);
  return path.includes('/') && path !== uri.path ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Lines of a tooltip, none of them endless. */
function tooltipLines(lines: readonly string[]): string {
  return lines.map(line => shorten(line, TOOLTIP_LENGTH)).join('\n');
}
