import * as vscode from 'vscode';
import { isLookedAt, needsLook, type ReviewedPoint } from '../../review/keyPoints';

/** Which key points the view shows. */
export type KeyPointFilter = 'all' | 'look' | 'unchecked' | 'disputed';

export function passes(filter: KeyPointFilter, reviewed: ReviewedPoint): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'look':
      return needsLook(reviewed);
    case 'unchecked':
      return !isLookedAt(reviewed);
    case 'disputed':
      return reviewed.verdict?.verdict === 'disputed' || reviewed.verdict?.verdict === 'needs-source';
  }
}

/** Says what a filter leaves out; `undefined` if nothing. */
export function hiddenInWords(filter: KeyPointFilter, points: readonly ReviewedPoint[]): string | undefined {
  const shown = points.filter(point => passes(filter, point)).length;
  if (filter === 'all' || points.length === 0) return undefined;
  return shown === 0 ? noneInWords(filter, points.length) : someInWords(filter, shown, points.length);
}

type Leaving = Exclude<KeyPointFilter, 'all'>;

function someInWords(filter: Leaving, shown: number, count: number): string {
  switch (filter) {
    case 'look':
      return vscode.l10n.t('Shown: {0} of {1} key points, those that need a look', shown, count);
    case 'unchecked':
      return vscode.l10n.t('Shown: {0} of {1} key points, those not checked', shown, count);
    case 'disputed':
      return vscode.l10n.t('Shown: {0} of {1} key points, those disputed or without a source', shown, count);
  }
}

function noneInWords(filter: Leaving, count: number): string {
  switch (filter) {
    case 'look':
      return vscode.l10n.t('None of the {0} key points needs a look. The filter hides them.', count);
    case 'unchecked':
      return vscode.l10n.t('All {0} key points are checked. The filter hides them.', count);
    case 'disputed':
      return vscode.l10n.t('None of the {0} key points is disputed or needs a source. The filter hides them.', count);
  }
}
