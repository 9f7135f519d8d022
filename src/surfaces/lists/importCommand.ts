import * as vscode from 'vscode';
import { baseName } from '../../services/documents';
import type { Watchlists } from '../../services/watchlists';
import { importLists, type ImportOutcome } from '../../services/watchlists/importLists';
import { collectListFiles } from '../../services/watchlists/listFiles';
import { withProgress } from './withProgress';

/** Most file names that a list's source tells. */
const MOST_NAMES = 4;

/**
 * Imports lists from files and folders, with progress.
 * @param only take this list alone, by its id
 * @returns `undefined` if the reader cancelled it
 */
export async function importFrom(
  watchlists: Watchlists,
  uris: readonly vscode.Uri[],
  only?: string,
): Promise<ImportOutcome | undefined> {
  return withProgress(vscode.l10n.t('Importing sanctions lists'), async (signal, tell) => {
    const { files, refused } = await collectListFiles(uris);
    const outcome = await importLists(watchlists, files, {
      signal,
      onProgress: tell,
      source: list => namesInWords(list.files),
      origin: { kind: 'files', uris: uris.map(uri => uri.toString()) },
      ...(only === undefined ? {} : { only }),
    });
    return outcome && { ...outcome, refused: [...refused, ...outcome.refused] };
  });
}

/** Asks for files or a folder: some systems cannot ask for both at once. */
export async function askForLists(): Promise<readonly vscode.Uri[] | undefined> {
  const files = { label: vscode.l10n.t('Files...'), iconPath: new vscode.ThemeIcon('files') };
  const folder = { label: vscode.l10n.t('Folder...'), iconPath: new vscode.ThemeIcon('folder') };
  const picked = await vscode.window.showQuickPick([files, folder], {
    title: vscode.l10n.t('Import Sanctions List'),
    placeHolder: vscode.l10n.t('OFAC CSV or XML, UN XML, EU CSV or XML, UK CSV, OpenSanctions CSV or JSON'),
  });
  if (!picked) return undefined;
  return vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Sanctions List'),
    openLabel: vscode.l10n.t('Import'),
    canSelectFiles: picked === files,
    canSelectFolders: picked === folder,
    canSelectMany: true,
  });
}

/** What a test, a menu or another command passes; `undefined` if it is nothing to import. */
export function urisIn(argument: unknown): readonly vscode.Uri[] | undefined {
  const uris = [argument].flat().filter(each => each instanceof vscode.Uri);
  return uris.length > 0 ? uris : undefined;
}

function namesInWords(files: readonly string[]): string {
  const names = files.slice(0, MOST_NAMES).map(file => baseName(vscode.Uri.from({ scheme: 'file', path: `/${file}` })));
  return [...names, ...(files.length > MOST_NAMES ? ['…'] : [])].join(', ');
}
