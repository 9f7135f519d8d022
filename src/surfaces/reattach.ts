import * as vscode from 'vscode';
import type { EntryId } from '../review/model';
import type { Services } from '../services/services';
import { showBriefly } from './messages';
import { editorOf } from './showSpan';

/** Lets something that has lost its words stand at those that the reader has selected; one step for undo. */
export async function reattachToSelection(
  { reviews }: Services,
  document: vscode.TextDocument,
  id: EntryId,
): Promise<void> {
  const selection = editorOf(document)?.selection;
  if (!selection || selection.isEmpty) {
    showBriefly(vscode.l10n.t('Select the words that it is about first'));
    return;
  }
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  await reviews.reattach(document, id, { start, end });
}
