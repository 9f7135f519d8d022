import * as vscode from 'vscode';
import { placeAt } from '../../analysis/place';
import { checkInWords, reasonInWords, sentenceCount, standingIcon, standingInWords } from '../keyPoints/keyPointWords';
import {
  keyPointNodes,
  type ConflictNode,
  type EvidenceNode,
  type KeyPointNode,
  type KeyPointsNode,
  type ReasonNode,
} from './keyPointNodes';
import type { ReviewedPoint } from '../../review/keyPoints';
import type { Source } from './node';
import { leadOf, PASSAGE_ICON, placeMark, withPlace } from './placeLabel';
import { verdictLead, verdictLines, verdictParts } from '../verdicts/verdictWords';
import { escapeMarkdown, LABEL_LENGTH, shorten, shortenMarked, TOOLTIP_LENGTH } from './text';

/** Up to this many key points are shown unfolded. */
const FEW = 12;

const { Expanded: EXPANDED, Collapsed: COLLAPSED, None: LEAF } = vscode.TreeItemCollapsibleState;
const { Checked: CHECKED, Unchecked: UNCHECKED } = vscode.TreeItemCheckboxState;

/** The items of the key points of an article. */
export function keyPointItems(source: Source, points: readonly ReviewedPoint[]): readonly KeyPointNode[] {
  return keyPointNodes(source, points, reasonInWords);
}

/** How an item of the Key Points view looks. */
export function keyPointItem(node: KeyPointsNode): vscode.TreeItem {
  switch (node.kind) {
    case 'keyPoint':
      return pointItem(node);
    case 'conflict':
      return conflictItem(node);
    case 'evidence':
      return evidenceItem(node);
    case 'reason':
      return reasonItem(node);
  }
}

/** The key points as a Markdown checklist: which are ticked, how they stand, and below each what speaks for and against it. */
export function keyPointsMarkdown(nodes: readonly KeyPointsNode[]): string {
  const points = nodes.filter(node => node.kind === 'keyPoint');
  const lines = points.flatMap(node => [
    `- [${node.reviewed.check ? 'x' : ' '}] ${escapeMarkdown(node.copyText)} (${escapeMarkdown(stateOf(node.reviewed))})`,
    ...node.children.map(child => `  - ${markdownOf(child)}`),
  ]);
  return lines.map(line => `${line}\n`).join('');
}

function pointItem(node: KeyPointNode): vscode.TreeItem {
  const { point, index, standing, check, verdict } = node.reviewed;
  const few = node.source.analysis.keyPoints.length <= FEW;
  const item = new vscode.TreeItem(
    verdictLead(verdict) + shorten(point.text, LABEL_LENGTH),
    standing === 'no-body' ? LEAF : few ? EXPANDED : COLLAPSED,
  );
  const text = shorten(point.text, TOOLTIP_LENGTH);
  const state = stateOf(node.reviewed);
  item.iconPath = standingIcon(standing);
  item.description = descriptionOf(node.reviewed);
  item.tooltip = [text, ...verdictLines(verdict), standingOf(node.reviewed)].join('\n');
  item.accessibilityInformation = { label: vscode.l10n.t('Key point {0}, {1}: {2}', index + 1, state, text) };
  item.checkboxState = {
    state: check ? CHECKED : UNCHECKED,
    // VS Code keeps what it was told first, so this says nothing of whether the box is ticked.
    tooltip: vscode.l10n.t('Checked by me'),
    accessibilityInformation: { label: vscode.l10n.t('Key point {0} checked by me', index + 1) },
  };
  return item;
}

/** Of an article without a body the view says so once, above the points. */
function descriptionOf({ point, standing, verdict }: ReviewedPoint): string {
  const found = standing === 'no-body' ? [] : [standingInWords(standing), ...sentenceCount(point)];
  return [...verdictParts(verdict), ...found].join(' · ');
}

/** `disputed, supported, checked by R. Wren, 5 May 2024 at 10:00`. */
function stateOf(reviewed: ReviewedPoint): string {
  return [...verdictParts(reviewed.verdict), standingOf(reviewed)].join(', ');
}

function standingOf({ standing, check }: ReviewedPoint): string {
  return [standingInWords(standing), ...(check ? [checkInWords(check)] : [])].join(', ');
}

function conflictItem({ conflict, source, copyText }: ConflictNode): vscode.TreeItem {
  const place = conflict.body ? placeAt(source.analysis, conflict.body.start) : undefined;
  const item = new vscode.TreeItem(leadOf(place) + shorten(copyText, LABEL_LENGTH));
  item.iconPath = new vscode.ThemeIcon('arrow-small-right', new vscode.ThemeColor('list.errorForeground'));
  item.tooltip = withPlace(place, shorten(copyText, TOOLTIP_LENGTH));
  item.accessibilityInformation = { label: vscode.l10n.t('Contradiction: {0}', item.tooltip) };
  return item;
}

/** The words in common with the key point stand out. */
function evidenceItem({ evidence, source, copyText, verdict }: EvidenceNode): vscode.TreeItem {
  const { text } = source.analysis;
  const place = placeAt(source.analysis, evidence.start);
  const lead = verdictLead(verdict) + leadOf(place);
  const label = shortenMarked(text, evidence, evidence.shared, LABEL_LENGTH);
  const item = new vscode.TreeItem({
    label: lead + label.text,
    highlights: label.highlights.map(({ start, end }) => [lead.length + start, lead.length + end]),
  });
  const sentence = withPlace(place, shorten(copyText, TOOLTIP_LENGTH));
  item.iconPath = PASSAGE_ICON;
  item.description = verdictParts(verdict).join('');
  item.tooltip = [sentence, ...verdictLines(verdict)].join('\n');
  item.accessibilityInformation = { label: [...verdictParts(verdict), sentence].join(', ') };
  return item;
}

function reasonItem({ copyText, reason }: ReasonNode): vscode.TreeItem {
  const item = new vscode.TreeItem(shorten(copyText, LABEL_LENGTH));
  const icon = reason.body ? 'check' : 'circle-slash';
  item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor('descriptionForeground'));
  item.tooltip = shorten(copyText, TOOLTIP_LENGTH);
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

function markdownOf(node: KeyPointsNode): string {
  const text = escapeMarkdown(node.copyText);
  const span = node.kind === 'conflict' ? node.conflict.body : node.kind === 'evidence' ? node.evidence : null;
  const place = span && placeAt(node.source.analysis, span.start);
  const verdict =
    node.kind === 'evidence' ? verdictParts(node.verdict).map(words => ` (${escapeMarkdown(words)})`) : [];
  return (place ? vscode.l10n.t('{0}: {1}', placeMark(place), text) : text) + verdict.join('');
}
