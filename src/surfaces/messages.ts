import * as vscode from 'vscode';

const BRIEFLY_MS = 4000;

/** Says something in passing in the status bar: for outcomes that the reader sees anyway or asked for just now. */
export function showBriefly(message: string): void {
  vscode.window.setStatusBarMessage(message, BRIEFLY_MS);
}

/** Runs a change of settings; a settings file that cannot be written is the reader's to repair, so the reason is shown. */
export async function savingSettings(change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    showError(vscode.l10n.t('The setting could not be saved: {0}', reasonOf(error)));
  }
}

/** Shows an error without waiting for the reader to close it. */
export function showError(message: string): void {
  void vscode.window.showErrorMessage(message);
}

/** What an error says. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
