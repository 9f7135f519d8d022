import * as vscode from 'vscode';
import { ok } from '../../support/assert';
import { waitFor } from '../../support/waitFor';

/** Dossier's problems of a document, once there are as many of these codes, in the order of the text. */
export async function problems(
  { uri }: vscode.TextDocument,
  ...codes: readonly string[]
): Promise<readonly vscode.Diagnostic[]> {
  return waitFor(
    () => {
      const all = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Dossier');
      const sorted = all.toSorted((a, b) => a.range.start.compareTo(b.range.start));
      return sorted.map(codeOf).join() === codes.join() ? sorted : undefined;
    },
    `the problems are: ${codes.join(', ') || 'none'}`,
  );
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : '';
}

/** The light bulb's offers at a range. */
export function offers({ uri }: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
}

/** Takes the offer whose title begins like this. */
export async function take(document: vscode.TextDocument, range: vscode.Range, title: string): Promise<void> {
  const all = await offers(document, range);
  const action = all.find(offer => offer.title.startsWith(title));
  ok(action, `no "${title}" among: ${all.map(offer => offer.title).join('; ')}`);
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  const { command } = action;
  if (command) await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}
