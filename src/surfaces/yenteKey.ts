import * as vscode from 'vscode';
import type { Services } from '../services/services';
import { showBriefly } from './messages';

/** The command that keeps the key of a yente server in VS Code's secret storage, or forgets it. */
export function registerYenteKey({ yente }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('dossier.setYenteKey', async () => {
    const key = await vscode.window.showInputBox({
      title: vscode.l10n.t('yente API Key'),
      prompt: vscode.l10n.t(
        'Kept in the secret storage of VS Code, never in settings. Leave it empty to forget the key.',
      ),
      password: true,
      ignoreFocusOut: true,
    });
    if (key === undefined) return;
    await yente.setKey(key.trim());
    showBriefly(key.trim() === '' ? vscode.l10n.t('The key is forgotten.') : vscode.l10n.t('The key is stored.'));
  });
}
