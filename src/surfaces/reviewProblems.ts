import * as vscode from 'vscode';
import { baseName } from '../services/documents';
import type { ReviewProblem } from '../services/reviews/keptReview';
import type { Services } from '../services/services';

/** Says when a review file is damaged or cannot be written. What was said is kept all the same, and the message says where. */
export function registerReviewProblems({ reviews }: Services): vscode.Disposable {
  return reviews.onDidMeetProblem(problem => void tell(problem, () => reviews.save(problem.document)));
}

async function tell(problem: ReviewProblem, retry: () => Promise<void>): Promise<void> {
  if (problem.kind === 'damaged') {
    const show = vscode.l10n.t('Show File');
    const message = vscode.l10n.t(
      'The review of {0} could not be read. Its file is kept as {1}.',
      baseName(problem.document),
      baseName(problem.aside),
    );
    if ((await vscode.window.showWarningMessage(message, show)) === show)
      await vscode.commands.executeCommand('vscode.open', problem.aside);
    return;
  }
  const again = vscode.l10n.t('Try Again');
  const message = vscode.l10n.t(
    'The review of {0} is kept in this window’s storage for now: its file could not be written. {1}',
    baseName(problem.document),
    problem.reason,
  );
  if ((await vscode.window.showWarningMessage(message, again)) === again) await retry();
}
