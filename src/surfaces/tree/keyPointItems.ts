import * as vscode from 'vscode';
import type { EvidenceNode, KeyPointNode, KeyPointsNode } from './keyPointNodes';
import { placeAt } from './place';
import { leadOf, PASSAGE_ICON, placeMark, withPlace } from './placeLabel';
import { escapeMarkdown, LABEL_LENGTH, shorten, TOOLTIP_LENGTH } from './text';

/** Up to this many key points are shown unfolded. */
const FEW = 12;

const { Expanded: EXPANDED, Collapsed: COLLAPSED } = vscode.TreeItemCollapsibleState;

/** How an item of the Key Points view looks. */
export function keyPointItem(node: KeyPointsNode): vscode.TreeItem {
  switch (node.kind) {
    case 'keyPoint':
      return pointItem(node);
    case 'evidence':
      return evidenceItem(node);
    case 'noEvidence':
      return noEvidenceItem();
  }
}

/** The key points with their sentences as a Markdown list. */
export function keyPointsMarkdown(nodes: readonly KeyPointsNode[]): string {
  const lines = nodes.flatMap(node => [
    `- ${escapeMarkdown(node.copyText)}`,
    ...node.children.map(child => `  - ${markdownOf(child)}`),
  ]);
  return lines.map(line => `${line}\n`).join('');
}

function pointItem({ point, index, source }: KeyPointNode): vscode.TreeItem {
  const few = source.analysis.keyPoints.length <= FEW;
  const item = new vscode.TreeItem(shorten(point.text, LABEL_LENGTH), few ? EXPANDED : COLLAPSED);
  const support = supportCount(point.evidence.length);
  item.iconPath = new vscode.ThemeIcon('key');
  item.description = support;
  item.tooltip = shorten(point.text, TOOLTIP_LENGTH);
  item.accessibilityInformation = {
    label: vscode.l10n.t('Key point {0}, {1}: {2}', index + 1, support, item.tooltip),
  };
  return item;
}

function evidenceItem({ evidence, source, copyText }: EvidenceNode): vscode.TreeItem {
  const place = placeAt(source.analysis, evidence.start);
  const item = new vscode.TreeItem(leadOf(place) + shorten(copyText, LABEL_LENGTH));
  item.iconPath = PASSAGE_ICON;
  item.tooltip = withPlace(place, shorten(copyText, TOOLTIP_LENGTH));
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

function noEvidenceItem(): vscode.TreeItem {
  const item = new vscode.TreeItem(noEvidence());
  item.iconPath = new vscode.ThemeIcon('circle-slash');
  item.tooltip = noEvidence();
  return item;
}

function markdownOf(node: KeyPointsNode): string {
  const text = escapeMarkdown(node.copyText);
  const place = node.target && placeAt(node.source.analysis, node.target.start);
  return place ? vscode.l10n.t('{0}: {1}', placeMark(place), text) : text;
}

function supportCount(count: number): string {
  if (count === 0) return vscode.l10n.t('no supporting sentence');
  return count === 1 ? vscode.l10n.t('1 supporting sentence') : vscode.l10n.t('{0} supporting sentences', count);
}

/** What the view says of a point that rests on nothing. */
export function noEvidence(): string {
  return vscode.l10n.t('No supporting sentence found in the body');
}
