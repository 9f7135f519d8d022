import * as vscode from 'vscode';
import type { EntityKind } from '../../analysis/model';
import { KIND_ICONS, countInWords } from '../kinds';
import { roleText } from '../../analysis/roleText';
import type { EntitiesNode, EntityNode, KindNode, MentionNode } from './entityNodes';
import { placeAt, type Place } from '../../analysis/place';
import { leadOf, PASSAGE_ICON, placeInWords, placeMark, withPlace } from './placeLabel';
import { verdictLead, verdictLines, verdictParts } from '../verdicts/verdictWords';
import { escapeMarkdown, LABEL_LENGTH, oneLine, shorten, TOOLTIP_LENGTH } from './text';

/** Other names and roles in a tooltip; the rest is in the mentions. */
const TOOLTIP_FACTS = 5;

const { Expanded: EXPANDED, Collapsed: COLLAPSED } = vscode.TreeItemCollapsibleState;

/** How an item of the Entities view looks. */
export function entityItem(node: EntitiesNode): vscode.TreeItem {
  switch (node.kind) {
    case 'kind':
      return kindItem(node);
    case 'entity':
      return nameItem(node);
    case 'mention':
      return mentionItem(node);
  }
}

/** The entities as Markdown: a heading per kind, a line per entity with its role, the verdict on it and where it is named. */
export function entitiesMarkdown(nodes: readonly EntitiesNode[]): string {
  const kinds = nodes.filter(node => node.kind === 'kind');
  return kinds
    .map(kind => `## ${kindLabel(kind.entityKind)}\n\n${kind.children.map(markdownLine).join('')}`)
    .join('\n');
}

function kindItem({ entityKind, entities }: KindNode): vscode.TreeItem {
  const item = new vscode.TreeItem(kindLabel(entityKind), EXPANDED);
  item.iconPath = icon(entityKind);
  item.description = String(entities.length);
  item.tooltip = countInWords(entityKind, entities.length);
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

function nameItem(node: EntityNode): vscode.TreeItem {
  const { entity, mainRole, verdict } = node;
  const item = new vscode.TreeItem(verdictLead(verdict) + shorten(entity.name, LABEL_LENGTH), COLLAPSED);
  const count = entity.mentions.length;
  item.iconPath = icon(entity.kind);
  item.description = [...verdictParts(verdict), count, ...(mainRole === undefined ? [] : [mainRole])].join(' · ');
  item.tooltip = nameTooltip(node);
  item.accessibilityInformation = {
    label: [entity.name, ...verdictParts(verdict), mainRole, mentionCount(count)].filter(Boolean).join(', '),
  };
  return item;
}

function mentionItem({ place, snippet, copyText }: MentionNode): vscode.TreeItem {
  const { text, highlight } = snippet;
  const lead = leadOf(place);
  const highlights: [number, number][] = [[lead.length + highlight.start, lead.length + highlight.end]];
  const item = new vscode.TreeItem({ label: lead + text, highlights });
  item.iconPath = PASSAGE_ICON;
  item.tooltip = withPlace(place, shorten(copyText, TOOLTIP_LENGTH));
  item.accessibilityInformation = { label: withPlace(place, text) };
  return item;
}

function nameTooltip({ entity, source, verdict }: EntityNode): string {
  const aliases = entity.aliases.slice(0, TOOLTIP_FACTS).map(oneLine);
  const roles = entity.roles.slice(0, TOOLTIP_FACTS).map(role => oneLine(roleText(source.analysis, role)));
  const lines = [
    oneLine(entity.name),
    ...(aliases.length === 0 ? [] : [vscode.l10n.t('Also: {0}', aliases.join(' · '))]),
    ...new Set(roles),
    mentionCount(entity.mentions.length),
    ...verdictLines(verdict),
  ];
  return lines.map(line => shorten(line, TOOLTIP_LENGTH)).join('\n');
}

function markdownLine(node: EntitiesNode): string {
  if (node.kind !== 'entity') return '';
  const known = [...(node.mainRole === undefined ? [] : [node.mainRole]), ...verdictParts(node.verdict)];
  const role = known.length === 0 ? '' : ` (${escapeMarkdown(known.join('; '))})`;
  const places = node.entity.mentions.map(({ start }) => placeAt(node.source.analysis, start));
  const where = [...new Set(places.flatMap(place => (place ? nameOf(place) : [])))].join(', ');
  return `- ${[`**${escapeMarkdown(node.copyText)}**${role}`, where].filter(Boolean).join(': ')}\n`;
}

/** Numbers alone are clear enough for paragraphs only. */
function nameOf(place: Place): string {
  return place.part === 'paragraph' ? placeMark(place) : placeInWords(place);
}

function icon(kind: EntityKind): vscode.ThemeIcon {
  return new vscode.ThemeIcon(KIND_ICONS[kind], new vscode.ThemeColor(`dossier.${kind}`));
}

function kindLabel(kind: EntityKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('People');
    case 'organization':
      return vscode.l10n.t('Organisations');
    case 'place':
      return vscode.l10n.t('Places');
    case 'group':
      return vscode.l10n.t('Nationalities');
  }
}

function mentionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}
