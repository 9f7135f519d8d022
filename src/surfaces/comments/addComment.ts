import * as vscode from 'vscode';
import { toRange } from '../../services/documents';
import type { Services } from '../../services/services';
import { showBriefly } from '../messages';
import { reviewTarget } from '../reviewTarget';
import { showSpan } from '../showSpan';
import type { PendingSubjects } from './pendingSubjects';

/** VS Code's own command: opens the box for a new comment at the selection. */
const OPEN_BOX = 'workbench.action.addComment';

/** Opens the box for a comment on what `reviewTarget` finds. */
export async function addComment(
  services: Services,
  pending: PendingSubjects,
  args: readonly unknown[],
): Promise<void> {
  const target = await reviewTarget(services, args);
  if (!target) {
    showBriefly(vscode.l10n.t('Open an article to comment on it'));
    return;
  }
  const { document, subject, span } = target;
  await showSpan(document, span, { preserveFocus: false });
  pending.add(document.uri, toRange(document, span), { subject, span });
  await vscode.commands.executeCommand(OPEN_BOX);
}
