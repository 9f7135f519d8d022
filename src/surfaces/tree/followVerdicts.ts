import * as vscode from 'vscode';
import { NO_VERDICTS, Verdicts } from '../../review/verdicts';
import { openDocument } from '../../services/documents';
import type { Services } from '../../services/services';

/** Calls `changed` when verdicts of an open article are others than before: most changes of a review are of other things. */
export function followVerdicts({ reviews }: Services, changed: () => void): vscode.Disposable {
  const states = new WeakMap<vscode.TextDocument, string>();
  return reviews.onDidChange(uri => {
    const document = openDocument(uri);
    if (!document) return;
    const { state } = new Verdicts(reviews.of(document));
    if (state === (states.get(document) ?? NO_VERDICTS.state)) return;
    states.set(document, state);
    changed();
  });
}

/** The verdicts of an open article as far as they are known by now. */
export function verdictsOf({ reviews }: Services, uri: string): Verdicts {
  const document = openDocument(uri);
  return document ? new Verdicts(reviews.of(document)) : NO_VERDICTS;
}
