import * as vscode from 'vscode';
import { needsLook, type ReviewedPoint } from '../../review/keyPoints';

/** Which key points the view shows. */
export type KeyPointFilter = 'all' | 'look' | 'unchecked';

export function passes(filter: KeyPointFilter, reviewed: ReviewedPoint): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'look':
      return needsLook(reviewed);
    case 'unchecked':
      return reviewed.check === undefined;
  }
}

/** Says what a filter leaves out; `undefined` if nothing. */
export function hiddenInWords(filter: KeyPointFilter, points: readonly ReviewedPoint[]): string | undefined {
  const shown = points.filter(point => passes(filter, point)).length;
  if (filter === 'all' || points.length === 0) return undefined;
  if (shown === 0) return noneInWords(filter, points.length);
  return filter === 'look'
    ? vscode.l10n.t('Shown: {0} of {1} key points, those that need a look', shown, points.length)
    : vscode.l10n.t('Shown: {0} of {1} key points, those not checked', shown, points.length);
}

function noneInWords(filter: Exclude<KeyPointFilter, 'all'>, count: number): string {
  return filter === 'look'
    ? vscode.l10n.t('None of the {0} key points needs a look. The filter hides them.', count)
    : vscode.l10n.t('All {0} key points are checked. The filter hides them.', count);
}
