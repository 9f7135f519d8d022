import * as vscode from 'vscode';
import type { RecordFault } from '../../watchlists/model';
import { faultsInWords } from './words';

const SCHEME = 'dossier-list-faults';

export interface FaultsReport {
  /** Names of the lists, or what was attempted. */
  readonly title: string;
  readonly faults: readonly RecordFault[];
  /** Files that gave no list. */
  readonly refused?: readonly { readonly file: string; readonly reason: string }[];
}

/** Shows what could not be read as a document that nobody has to save. */
export class FaultsDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #subscriptions = [
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === SCHEME) this.#texts.delete(uri.toString());
    }),
  ];
  #shown = 0;

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  async show(report: FaultsReport): Promise<void> {
    this.#shown += 1;
    const name = vscode.l10n.t('Faults in {0}', report.title.replace(/[\\/]/g, ' '));
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${this.#shown}/${name}.txt` });
    this.#texts.set(uri.toString(), faultsText(report));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}

/** A line for each fault: `file:line: reason`. */
export function faultsText({ title, faults, refused = [] }: FaultsReport): string {
  return [
    title,
    '',
    ...refused.map(({ file, reason }) => `${file}: ${reason}`),
    ...(faults.length > 0 ? [vscode.l10n.t('{0}; all others were.', faultsInWords(faults.length))] : []),
    ...faults.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
    '',
  ].join('\n');
}
