import * as vscode from 'vscode';

/** Copies the text of an item of either view. */
export function registerCopyItem(): vscode.Disposable {
  return vscode.commands.registerCommand('dossier.copyItem', async (item: unknown) => {
    if (isCopyable(item)) await vscode.env.clipboard.writeText(item.copyText);
  });
}

function isCopyable(item: unknown): item is { readonly copyText: string } {
  return typeof item === 'object' && item !== null && 'copyText' in item && typeof item.copyText === 'string';
}
