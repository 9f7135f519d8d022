import * as vscode from 'vscode';
import type { Settings } from '../../services/settings';
import type { LoadedList, Watchlists } from '../../services/watchlists';
import { importLists } from '../../services/watchlists/importLists';
import type { Fetch } from '../../watchlists/net/fetchLimited';
import { listSources, type ListSource } from '../../watchlists/sources';
import { lastModified, updateList, type Editions } from '../../watchlists/update';
import { savingSettings } from '../messages';
import { withProgress, type Tell } from './withProgress';

/** What came of asking for one list. */
export interface Updated {
  readonly name: string;
  readonly kind: 'new' | 'unchanged' | 'failure';
  readonly lists: readonly LoadedList[];
  /** Files without a list, and why. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/** Asks which lists to download; the choice is remembered in the settings. */
export async function askForSources(settings: Settings): Promise<readonly ListSource[] | undefined> {
  const items = listSources(settings.sanctionsSources).map(source => ({
    label: source.name,
    description: hostOf(source),
    ...(source.note === null ? {} : { detail: source.note }),
    picked: source.chosen,
    source,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Update Sanctions Lists'),
    placeHolder: vscode.l10n.t('Lists to download now; nothing is downloaded at any other time'),
    canPickMany: true,
    matchOnDescription: true,
  });
  if (!picked) return undefined;
  const sources = picked.map(({ source }) => source);
  await remember(settings, sources);
  return sources;
}

/** @returns `undefined` if the reader cancelled it; lists that were replaced before stay so */
export async function updateFrom(
  watchlists: Watchlists,
  sources: readonly ListSource[],
  fetch: Fetch,
): Promise<readonly Updated[] | undefined> {
  await watchlists.ready;
  return withProgress(vscode.l10n.t('Updating sanctions lists'), async (signal, tell) => {
    const updates: Updated[] = [];
    for (const source of sources) {
      const updated = await updateOne(watchlists, source, fetch, signal, tell);
      if (updated === undefined || signal.aborted) return undefined;
      updates.push(updated);
    }
    return updates;
  });
}

async function updateOne(
  watchlists: Watchlists,
  { id, name, addresses }: ListSource,
  fetch: Fetch,
  signal: AbortSignal,
  tell: Tell,
): Promise<Updated | undefined> {
  const update = await updateList(fetch, addresses, {
    known: editionsOf(watchlists, id),
    signal,
    onProgress: (_, read, total) => {
      tell(total === null ? null : read / total / 2, name);
    },
  });
  if (update.kind === 'unchanged') return { name, kind: 'unchanged', lists: [], refused: [] };
  if (update.kind === 'failure') {
    return { name, kind: 'failure', lists: [], refused: [{ file: name, reason: update.message }] };
  }
  const outcome = await importLists(watchlists, update.files, {
    signal,
    onProgress: (share, what) => {
      tell(share === null ? null : (1 + share) / 2, what);
    },
    source: () => addresses.join(', '),
    origin: { kind: 'download', source: id, editions: update.editions },
    asOf: lastModified(update.editions),
  });
  if (outcome === undefined) return undefined;
  const { imported: lists, refused } = outcome;
  return { name, kind: lists.length > 0 ? 'new' : 'failure', lists, refused };
}

/** One line for all that was asked for. */
export function updatesInWords(updates: readonly Updated[]): string {
  const named = (kind: Updated['kind']) => updates.filter(update => update.kind === kind).map(({ name }) => name);
  const [fresh, same] = [named('new'), named('unchanged')];
  const failures = updates.filter(({ kind }) => kind === 'failure');
  return [
    ...(fresh.length > 0 ? [vscode.l10n.t('Updated: {0}.', fresh.join(', '))] : []),
    ...(same.length > 0 ? [vscode.l10n.t('Nothing newer: {0}.', same.join(', '))] : []),
    ...failures.map(({ name, refused }) =>
      vscode.l10n.t('{0} stays as it was: {1}', name, refused[0]?.reason ?? vscode.l10n.t('no list was sent.')),
    ),
  ].join(' ');
}

/** What the publisher's server said of the files that are loaded, unless their list is damaged. */
function editionsOf(watchlists: Watchlists, source: string): Editions {
  for (const { id, damage } of watchlists.lists) {
    const origin = watchlists.originOf(id);
    if (origin?.kind === 'download' && origin.source === source && damage === null) return origin.editions;
  }
  return {};
}

async function remember(settings: Settings, chosen: readonly ListSource[]): Promise<void> {
  const before = settings.sanctionsSources;
  const values = typeof before === 'object' && before !== null ? { ...(before as Record<string, unknown>) } : {};
  for (const { id, chosen: was } of listSources(before)) {
    const is = chosen.some(source => source.id === id);
    if (is === was) continue;
    // An address of the reader's own is not lost with a choice.
    if (is) values[id] = true;
    else if (values[id] === true) values[id] = false;
  }
  if (JSON.stringify(values) === JSON.stringify(before)) return;
  await savingSettings(() => settings.setSanctionsSources(values));
}

function hostOf({ addresses }: ListSource): string {
  const [address = ''] = addresses;
  return URL.canParse(address) ? new URL(address).host : address;
}
