import * as vscode from 'vscode';
import { EMPTY_REVIEW, type Review } from '../../review/model';
import { NO_VERDICTS, Verdicts } from '../../review/verdicts';
import { openDocument } from '../../services/documents';
import type { Services } from '../../services/services';

/** Calls `changed` when verdicts of an open article are others than before. */
export function followVerdicts(services: Services, changed: () => void): vscode.Disposable {
  return followReviews(services, review => new Verdicts(review).state, changed);
}

/** Calls `changed` when key points of an open article have other ticks than before. */
export function followTicks(services: Services, changed: () => void): vscode.Disposable {
  return followReviews(services, ticksIn, changed);
}

/** The verdicts of an open article as far as they are known by now. */
export function verdictsOf({ reviews }: Services, uri: string): Verdicts {
  const document = openDocument(uri);
  return document ? new Verdicts(reviews.of(document)) : NO_VERDICTS;
}

/**
 * Calls `changed` when what is read of the review of an open article is something else than before: most changes of a review are
 * of other things.
 * @param stateOf gives the same text as long as nothing that is shown has changed
 */
function followReviews(
  { reviews }: Services,
  stateOf: (review: Review) => string,
  changed: () => void,
): vscode.Disposable {
  const states = new WeakMap<vscode.TextDocument, string>();
  return reviews.onDidChange(uri => {
    const document = openDocument(uri);
    if (!document) return;
    const state = stateOf(reviews.of(document));
    if (state === (states.get(document) ?? stateOf(EMPTY_REVIEW))) return;
    states.set(document, state);
    changed();
  });
}

function ticksIn({ entries, places }: Review): string {
  const ticks = entries.filter(({ type }) => type === 'check');
  return JSON.stringify(ticks.map(({ id }) => [id, places.has(id)]));
}
