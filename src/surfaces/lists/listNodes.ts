import * as vscode from 'vscode';
import type { LoadedList } from '../../services/watchlists';
import { LABEL_LENGTH, oneLine, shorten, TOOLTIP_LENGTH, withoutIcons } from '../tree/text';
import { asOfInShort, asOfInWords, dayOfTime, entriesInWords, faultsInWords, sizeInWords } from './words';

/** An item of the Sanctions Lists view. */
export type ListsNode = ListNode | DetailNode;

export interface ListNode {
  readonly kind: 'list';
  readonly list: LoadedList;
  /** The item as plain text for the clipboard. */
  readonly copyText: string;
}

export interface DetailNode {
  readonly kind: 'detail';
  readonly parent: ListNode;
  readonly label: string;
  readonly value: string;
  readonly copyText: string;
}

export function listNode(list: LoadedList): ListNode {
  return { kind: 'list', list, copyText: spoken(list) };
}

/** What there is to know of a list; what is not known is left out. */
export function detailNodes(parent: ListNode): readonly DetailNode[] {
  const { list } = parent;
  const faults = list.faults > 0 ? faultsInWords(list.faults) : null;
  const importedOn = list.importedOn === null ? null : dayOfTime(list.importedOn);
  const facts: readonly (readonly [string, string | null])[] = [
    [vscode.l10n.t('Not searched'), list.damage],
    [vscode.l10n.t('Content'), list.damage === null ? sizeInWords(list) : null],
    [vscode.l10n.t('Data'), list.damage === null ? asOfInWords(list) : null],
    [vscode.l10n.t('Publisher'), list.publisher],
    [vscode.l10n.t('Source'), list.embedded ? vscode.l10n.t('comes with Dossier') : list.source],
    [vscode.l10n.t('Imported on'), importedOn],
    [vscode.l10n.t('Faults'), faults],
    [vscode.l10n.t('Storage'), list.stored ? null : vscode.l10n.t('only in this window: it could not be stored')],
  ];
  return facts
    .filter((fact): fact is readonly [string, string] => fact[1] !== null && fact[1] !== '')
    .map(([label, value]) => ({ kind: 'detail', parent, label, value, copyText: `${label}: ${value}` }));
}

/** How an item looks. */
export function listsItem(node: ListsNode): vscode.TreeItem {
  return node.kind === 'list' ? listItem(node.list) : detailItem(node);
}

function listItem(list: LoadedList): vscode.TreeItem {
  const item = new vscode.TreeItem(shorten(list.name, LABEL_LENGTH), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = list.id;
  item.iconPath = icon(list);
  item.description = list.damage === null ? summary(list) : vscode.l10n.t('damaged: import it again');
  item.tooltip = shortened(
    [list.name, ...(list.publisher === null ? [] : [list.publisher]), ...facts(list)].join('\n'),
  );
  item.accessibilityInformation = { label: spoken(list) };
  item.contextValue = contextOf(list);
  return item;
}

function detailItem({ parent, label, value }: DetailNode): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.id = `${parent.list.id}/${label}`;
  item.description = shorten(value, LABEL_LENGTH);
  item.tooltip = shortened(`${label}: ${value}`);
  item.accessibilityInformation = { label: oneLine(`${label}: ${value}`) };
  item.contextValue = 'listDetail';
  return item;
}

function icon({ embedded, damage }: LoadedList): vscode.ThemeIcon {
  if (damage !== null) return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return new vscode.ThemeIcon(embedded ? 'package' : 'law');
}

function contextOf({ embedded, faults }: LoadedList): string {
  const context = embedded ? 'listOfDossier' : 'listImported';
  return faults > 0 ? `${context}Faults` : context;
}

function summary(list: LoadedList): string {
  const parts = [asOfInShort(list), entriesInWords(list.listings)];
  if (list.embedded) parts.push(vscode.l10n.t('comes with Dossier'));
  return withoutIcons(parts.join(' · '));
}

function facts(list: LoadedList): readonly string[] {
  return detailNodes({ kind: 'list', list, copyText: '' }).map(({ copyText }) => copyText);
}

function spoken(list: LoadedList): string {
  const state =
    list.damage === null ? [sizeInWords(list), asOfInWords(list)] : [vscode.l10n.t('damaged: import it again')];
  const where = list.embedded ? [vscode.l10n.t('comes with Dossier')] : [];
  return oneLine([list.name, ...where, ...state].join(', '));
}

function shortened(text: string): string {
  return text
    .split('\n')
    .map(line => shorten(line, TOOLTIP_LENGTH))
    .join('\n');
}
