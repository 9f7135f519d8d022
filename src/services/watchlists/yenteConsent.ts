import * as vscode from 'vscode';

/** Asks, before the first name is sent, whether names may leave this machine. Closing the dialogue means no. */
export async function askYenteConsent(url: string): Promise<boolean> {
  const allow = vscode.l10n.t('Send Names');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Look names up on {0}?', url),
    {
      modal: true,
      detail: vscode.l10n.t(
        'If you agree, names leave this machine: Dossier sends the names of people and organisations in the articles of this workspace, with their countries and offices, gender and years of birth as far as the articles tell them, to this server. The articles themselves stay here. Otherwise the local lists are searched.',
      ),
    },
    allow,
  );
  return answer === allow;
}
