import * as vscode from 'vscode';
import { baseName } from '../services/documents';
import type { ReviewProblem } from '../services/reviews/keptReview';
import type { Services } from '../services/services';
import { reasonOf } from './messages';

/** Says when a review file is damaged or cannot be written. What was said is kept all the same, and the message says where. */
export function registerReviewProblems({ reviews }: Services): vscode.Disposable {
  return reviews.onDidMeetProblem(problem => void tell(problem, () => reviews.save(problem.document)));
}

async function tell(problem: ReviewProblem, retry: () => Promise<void>): Promise<void> {
  if (problem.kind === 'damaged') {
    const show = vscode.l10n.t('Show File');
    const file = problem.aside ?? problem.file;
    const message = vscode.l10n.t(
      'The review of {0} could not be read. Its file is kept as {1}.',
      baseName(problem.document),
      baseName(file),
    );
    if ((await vscode.window.showWarningMessage(message, show)) === show)
      await vscode.commands.executeCommand('vscode.open', file);
    return;
  }
  const again = vscode.l10n.t('Try Again');
  if ((await vscode.window.showWarningMessage(messageOf(problem), again)) === again) await retry();
}

function messageOf({ kind, document, error }: Exclude<ReviewProblem, { kind: 'damaged' }>): string {
  const [name, reason] = [baseName(document), reviewFileReason(error)];
  if (kind === 'unmoved')
    return vscode.l10n.t('The review of {0} could not follow it; its file is where it was. {1}', name, reason);
  if (kind === 'unreadable') return vscode.l10n.t('The review of {0} could not be read. {1}', name, reason);
  return vscode.l10n.t(
    'The review of {0} is kept in this window’s storage for now: its file could not be written. {1}',
    name,
    reason,
  );
}

/** Why a review file cannot be read or written, in a sentence; what a file system says for itself where that is all there is. */
export function reviewFileReason(error: unknown): string {
  switch (error instanceof vscode.FileSystemError ? error.code : '') {
    case 'NoPermissions':
      return vscode.l10n.t('Its place is read-only.');
    case 'FileNotFound':
      return vscode.l10n.t('The folder is not there any more.');
    case 'Unavailable':
      return vscode.l10n.t('Its place cannot be reached.');
    default:
      return /\bENOSPC\b/.test(reasonOf(error)) ? vscode.l10n.t('The disk is full.') : reasonOf(error);
  }
}
