import type { StateValue } from '../../review/model';
import { shareDone } from '../../review/progress';
import type { ArticleReview } from '../../services/reviewFiles';
import { disputesOf } from './reviewNodes';

/** Which reviews the view shows. */
export const REVIEW_FILTERS = ['all', 'unfinished', 'asking', 'trouble'] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** In which order. */
export const REVIEW_ORDERS = ['recent', 'name', 'state', 'progress'] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** What calls for somebody comes first. */
const URGENCY: readonly StateValue[] = ['changes-asked', 'in-review', 'not-started', 'approved'];

export function passes(filter: ReviewFilter, told: ArticleReview): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unfinished':
      return told.overview.standing !== 'approved';
    case 'asking':
      return told.overview.openComments.length > 0 || disputesOf(told).length > 0;
    case 'trouble':
      return hasTrouble(told);
  }
}

/** Whether places are lost, a file is damaged or the article is out of reach. */
function hasTrouble({ review, damaged, article }: ArticleReview): boolean {
  return review.orphans.length > 0 || damaged.length > 0 || article === 'missing' || article === 'unreadable';
}

/** The reviews in an order; those that are alike in it by their addresses. */
export function sorted(reviews: readonly ArticleReview[], order: ReviewOrder): readonly ArticleReview[] {
  return reviews.toSorted((a, b) => compare(order, a, b) || byAddress(a, b));
}

function compare(order: ReviewOrder, a: ArticleReview, b: ArticleReview): number {
  switch (order) {
    case 'recent':
      return byCodeUnits(b.overview.lastChange ?? '', a.overview.lastChange ?? '');
    case 'name':
      return 0;
    case 'state':
      return URGENCY.indexOf(a.overview.standing) - URGENCY.indexOf(b.overview.standing);
    case 'progress':
      return shareOf(a) - shareOf(b);
  }
}

/** Least done first; what is not known yet last. */
function shareOf({ progress }: ArticleReview): number {
  return progress ? shareDone(progress) : 2;
}

function byAddress(a: ArticleReview, b: ArticleReview): number {
  return (
    a.uri.path.localeCompare(b.uri.path, undefined, { numeric: true }) ||
    byCodeUnits(a.uri.toString(), b.uri.toString())
  );
}

/** Which is the order of time for dates in ISO 8601, UTC. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
