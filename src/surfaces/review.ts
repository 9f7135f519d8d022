import * as vscode from 'vscode';
import type { Services } from '../services/services';
import { registerComments } from './comments';
import { registerExportReview } from './exportReview';
import { registerImportAnnotations } from './importAnnotations';
import { registerReviewPreview } from './reviewPreview';
import { registerReviewProblems } from './reviewProblems';
import { registerReviewState } from './reviewState';
import { registerReviewsView } from './reviewsView';
import { registerReviewUndo } from './reviewUndo';
import { registerVerdicts } from './verdicts';

/** What reviewers say of an article: comments, verdicts, states, undo, reports, annotations from elsewhere, trouble with the review file. */
export function registerReview(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerComments(services),
    registerVerdicts(services),
    registerReviewState(services),
    registerReviewsView(services),
    registerReviewUndo(services),
    registerReviewProblems(services),
    registerReviewPreview(services),
    registerExportReview(services),
    registerImportAnnotations(services),
  );
}
