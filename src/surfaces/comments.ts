import * as vscode from 'vscode';
import { isArticle } from '../services/documents';
import type { Services } from '../services/services';
import { addComment } from './comments/addComment';
import { registerCommentCommands } from './comments/commentCommands';
import { CommentThreads } from './comments/commentThreads';
import { PendingSubjects } from './comments/pendingSubjects';

/** Comments on any words of an article, in VS Code's own threads: beside the text and in the Comments panel. */
export function registerComments(services: Services): vscode.Disposable {
  const controller = vscode.comments.createCommentController('dossier', vscode.l10n.t('Dossier'));
  controller.commentingRangeProvider = { provideCommentingRanges: wholeArticle };
  controller.options = {
    prompt: vscode.l10n.t('Comment'),
    placeHolder: vscode.l10n.t('Words, or Markdown'),
  };
  const threads = new CommentThreads(services, controller);
  const pending = new PendingSubjects();
  return vscode.Disposable.from(
    controller,
    threads,
    registerCommentCommands(services, threads, pending),
    vscode.commands.registerCommand('dossier.addComment', (...args: unknown[]) => addComment(services, pending, args)),
  );
}

function wholeArticle(document: vscode.TextDocument): vscode.Range[] {
  return isArticle(document) ? [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)] : [];
}
