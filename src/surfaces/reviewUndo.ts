import * as vscode from 'vscode';
import type { Services } from '../services/services';
import { showBriefly } from './messages';

/** Taking back, and making again, what was last changed in the review of the article. */
export function registerReviewUndo({ activeArticle, reviews }: Services): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('dossier.undoReviewChange', async () => {
      const { document } = activeArticle;
      if (!document || !(await reviews.undo(document)))
        showBriefly(vscode.l10n.t('There is no change of the review to undo'));
    }),
    registerCommand('dossier.redoReviewChange', async () => {
      const { document } = activeArticle;
      if (!document || !(await reviews.redo(document)))
        showBriefly(vscode.l10n.t('There is no change of the review to redo'));
    }),
  );
}
