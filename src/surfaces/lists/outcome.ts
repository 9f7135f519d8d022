import * as vscode from 'vscode';
import type { Watchlists } from '../../services/watchlists';
import type { ImportOutcome } from '../../services/watchlists/importLists';
import { oneLine, withoutIcons } from '../tree/text';
import type { FaultsDocuments } from './faultsDocument';
import { entriesInWords, faultsInWords } from './words';

/** Says what an import came to, without waiting for the reader; what could not be read is one click away. */
export function tellOutcome(outcome: ImportOutcome, watchlists: Watchlists, documents: FaultsDocuments): void {
  const { imported, refused } = outcome;
  const faults = imported.flatMap(({ id }) => watchlists.faultsOf(id));
  const actions = faults.length + refused.length > 0 ? [vscode.l10n.t('Show Faults')] : [];
  const message = withoutIcons(outcomeInWords(outcome));
  const shown =
    imported.length > 0
      ? vscode.window.showInformationMessage(message, ...actions)
      : vscode.window.showErrorMessage(message, ...actions);
  const title = imported.map(({ name }) => name).join(', ') || vscode.l10n.t('the files');
  void shown.then(answer => (answer === undefined ? undefined : documents.show({ title, faults, refused })));
}

/** One or two sentences: what is loaded now, what is not. */
export function outcomeInWords({ imported, refused }: ImportOutcome): string {
  const [first] = refused;
  const reason = first && oneLine(`${first.file}: ${first.reason}`);
  if (imported.length === 0) {
    if (reason === undefined) return vscode.l10n.t('There is no list among the files; nothing has changed.');
    return refused.length === 1
      ? vscode.l10n.t('No list was imported; nothing has changed. {0}', reason)
      : vscode.l10n.t('No list was imported from {0} files; nothing has changed. {1}', refused.length, reason);
  }
  const faults = imported.reduce((sum, list) => sum + list.faults, 0);
  return [
    vscode.l10n.t(
      'Imported: {0}.',
      imported.map(list => vscode.l10n.t('{0} ({1})', oneLine(list.name), entriesInWords(list.listings))).join(', '),
    ),
    ...(faults > 0 ? [vscode.l10n.t('{0}.', faultsInWords(faults))] : []),
    ...(refused.length === 1 ? [vscode.l10n.t('Not a list: {0}', reason!)] : []),
    ...(refused.length > 1 ? [vscode.l10n.t('{0} files were no lists.', refused.length)] : []),
    ...(imported.some(({ stored }) => !stored)
      ? [vscode.l10n.t('It could not be stored and goes with this window.')]
      : []),
  ].join(' ');
}
