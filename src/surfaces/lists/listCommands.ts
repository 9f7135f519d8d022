import * as vscode from 'vscode';
import type { Services } from '../../services/services';
import type { LoadedList } from '../../services/watchlists';
import { listSources, type ListSource } from '../../watchlists/sources';
import { reasonOf, savingSettings, showBriefly, showError } from '../messages';
import { oneLine } from '../tree/text';
import { FaultsDocuments } from './faultsDocument';
import { askForLists, importFrom, urisIn } from './importCommand';
import { tellOutcome } from './outcome';
import { askForSources, updateFrom, updatesInWords, type Updated } from './updateCommand';

/** The commands that import, update, refresh and remove lists, and show what could not be read of them. */
export function registerListCommands(services: Services): vscode.Disposable {
  const documents = new FaultsDocuments();
  const { watchlists } = services;
  return vscode.Disposable.from(
    documents,
    watchlists.onDidFindDamage(message => void tellDamage(message)),
    vscode.commands.registerCommand('dossier.importSanctionsList', (argument?: unknown) =>
      telling(() => importLists(services, documents, urisIn(argument))),
    ),
    vscode.commands.registerCommand('dossier.updateSanctionsLists', (ids?: unknown) =>
      telling(() => updateLists(services, documents, ids)),
    ),
    vscode.commands.registerCommand('dossier.refreshSanctionsList', (node: unknown) =>
      telling(() => refresh(services, documents, listOf(services, node))),
    ),
    vscode.commands.registerCommand('dossier.removeSanctionsList', (node: unknown) =>
      telling(() => remove(services, listOf(services, node))),
    ),
    vscode.commands.registerCommand('dossier.showSanctionsListFaults', (node: unknown) =>
      telling(async () => {
        const list = listOf(services, node);
        if (list) await documents.show({ title: list.name, faults: watchlists.faultsOf(list.id) });
      }),
    ),
  );
}

/**
 * @param uris files and folders; without them the reader is asked
 * @returns what came of it, for whoever runs the command by code; `undefined` if it was cancelled
 */
async function importLists({ watchlists }: Services, documents: FaultsDocuments, uris?: readonly vscode.Uri[]) {
  const chosen = uris ?? (await askForLists());
  if (!chosen || chosen.length === 0) return undefined;
  const outcome = await importFrom(watchlists, chosen);
  if (outcome) tellOutcome(outcome, watchlists, documents);
  else showBriefly(vscode.l10n.t('The import was cancelled; nothing has changed.'));
  return outcome;
}

/** @param ids of sources; without them the reader is asked */
async function updateLists(services: Services, documents: FaultsDocuments, ids: unknown) {
  const known = listSources(services.settings.sanctionsSources);
  const sources = Array.isArray(ids)
    ? known.filter(({ id }) => ids.includes(id))
    : await askForSources(services.settings);
  if (!sources || sources.length === 0) return undefined;
  return download(services, documents, sources);
}

async function download(services: Services, documents: FaultsDocuments, sources: readonly ListSource[]) {
  const { watchlists } = services;
  const updates = await updateFrom(watchlists, sources, (...request) => fetch(...request));
  if (!updates) {
    showBriefly(vscode.l10n.t('The update was cancelled.'));
    return undefined;
  }
  tellUpdates(updates, services, documents);
  return updates;
}

function tellUpdates(updates: readonly Updated[], { watchlists }: Services, documents: FaultsDocuments): void {
  const faults = updates.flatMap(({ lists }) => lists.flatMap(({ id }) => watchlists.faultsOf(id)));
  const refused = updates.flatMap(update => update.refused);
  const message = oneLine(updatesInWords(updates));
  const actions = faults.length + refused.length > 0 ? [vscode.l10n.t('Show Faults')] : [];
  const shown = updates.some(({ kind }) => kind === 'failure')
    ? vscode.window.showWarningMessage(message, ...actions)
    : vscode.window.showInformationMessage(message, ...actions);
  const title = updates.map(({ name }) => name).join(', ');
  void shown.then(answer => (answer === undefined ? undefined : documents.show({ title, faults, refused })));
}

/** Reads a list again from where it came from. */
async function refresh(services: Services, documents: FaultsDocuments, list: LoadedList | undefined) {
  const origin = list && services.watchlists.originOf(list.id);
  if (!list || !origin) return undefined;
  if (origin.kind === 'download') {
    const source = listSources(services.settings.sanctionsSources).find(({ id }) => id === origin.source);
    if (source) return download(services, documents, [source]);
    showError(vscode.l10n.t('The settings name no address for {0} any more.', list.name));
    return undefined;
  }
  if (origin.uris.length === 0) return importLists(services, documents);
  const uris = origin.uris.map(uri => vscode.Uri.parse(uri));
  const outcome = await importFrom(services.watchlists, uris, list.damage === null ? list.id : undefined);
  if (outcome) tellOutcome(outcome, services.watchlists, documents);
  return outcome;
}

/** Takes a list away at once; a click brings it back. */
async function remove({ watchlists, settings }: Services, list: LoadedList | undefined) {
  if (!list) return;
  if (list.embedded) {
    await savingSettings(() => settings.setSanctionsSelection(false));
    return;
  }
  const undo = await watchlists.remove(list.id);
  const actions = undo ? [vscode.l10n.t('Undo')] : [];
  void vscode.window
    .showInformationMessage(vscode.l10n.t('{0} is removed.', oneLine(list.name)), ...actions)
    .then(answer => (answer === undefined ? undefined : telling(undo!)));
}

async function tellDamage(message: string): Promise<void> {
  const show = vscode.l10n.t('Show Lists');
  const answer = await vscode.window.showWarningMessage(message, show);
  if (answer === show) await vscode.commands.executeCommand('dossier.sanctionsLists.focus');
}

/** The list that an item of the view, or its id, stands for, as it is now. */
function listOf({ watchlists }: Services, node: unknown): LoadedList | undefined {
  const id = typeof node === 'string' ? node : idIn(node);
  return watchlists.lists.find(list => list.id === id);
}

function idIn(node: unknown): unknown {
  if (typeof node !== 'object' || node === null || !('list' in node)) return undefined;
  const { list } = node;
  return typeof list === 'object' && list !== null && 'id' in list ? list.id : undefined;
}

/** Runs a command; what goes wrong is said. */
async function telling<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    showError(vscode.l10n.t('The sanctions lists could not be changed: {0}', reasonOf(error)));
    return undefined;
  }
}
