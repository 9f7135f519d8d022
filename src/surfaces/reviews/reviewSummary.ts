import * as vscode from 'vscode';
import { STATES } from '../../review/model';
import type { ArticleReview } from '../../services/reviewFiles';
import { passes, type ReviewFilter } from './reviewOrder';
import { reviewsInWords } from './reviewWords';
import { stateInWords } from './stateWords';

/**
 * What the view says above its items: how many reviews there are in which state, what the filter hides, and whether there may be
 * more.
 * @returns an empty text where there is nothing to count
 */
export function summaryOf(all: readonly ArticleReview[], filter: ReviewFilter, isAll: boolean): string {
  if (all.length === 0) return '';
  const shown = all.filter(told => passes(filter, told)).length;
  return [
    vscode.l10n.t('{0}: {1}.', reviewsInWords(all.length), statesOf(all).join(', ')),
    ...(filter === 'all' ? [] : [hiddenInWords(filter, shown, all.length)]),
    ...(isAll ? [] : [vscode.l10n.t('There are more review files than could be read.')]),
  ].join(' ');
}

/** `2 approved`, in the order of the work; states that no review is in are left out. */
function statesOf(all: readonly ArticleReview[]): readonly string[] {
  return STATES.flatMap(state => {
    const count = all.filter(({ overview }) => overview.standing === state).length;
    return count === 0 ? [] : [vscode.l10n.t('{0} {1}', count, stateInWords(state))];
  });
}

function hiddenInWords(filter: Exclude<ReviewFilter, 'all'>, shown: number, count: number): string {
  switch (filter) {
    case 'unfinished':
      return vscode.l10n.t('Shown: {0} of {1}, those not approved.', shown, count);
    case 'asking':
      return vscode.l10n.t('Shown: {0} of {1}, those with open comments or disputes.', shown, count);
    case 'trouble':
      return vscode.l10n.t('Shown: {0} of {1}, those with lost places, damaged files or no article.', shown, count);
  }
}
