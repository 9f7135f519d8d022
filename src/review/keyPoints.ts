import type { Analysis, KeyPoint, KeyPointStatus } from '../analysis/model';
import { checkAt } from './lookup';
import type { Check, Review } from './model';

/** How a key point stands against the body; an article may have no body to hold it against. */
export type Standing = KeyPointStatus | 'no-body';

/** A key point with what the analysis and the reviewers say of it. */
export interface ReviewedPoint {
  readonly point: KeyPoint;
  /** Among the key points, from 0. */
  readonly index: number;
  readonly standing: Standing;
  /** The tick of a reviewer; where several ticked, the last one. */
  readonly check: Check | undefined;
}

/** The key points of an article, in its order, with the ticks they have. */
export function reviewKeyPoints(analysis: Analysis, review: Review): readonly ReviewedPoint[] {
  const hasBody = analysis.article.paragraphs.length > 0;
  // A review may hold thousands of comments.
  const checks = { ...review, entries: review.entries.filter(({ type }) => type === 'check') };
  return analysis.keyPoints.map((point, index) => ({
    point,
    index,
    standing: hasBody ? point.status : 'no-body',
    check: checkAt(checks, point),
  }));
}

/** All ticks of a key point: in reviews that were joined it may have several. */
export function checksOn(review: Review, point: KeyPoint): readonly Check[] {
  return review.entries
    .filter(entry => entry.type === 'check')
    .filter(entry => checkAt({ ...review, entries: [entry] }, point));
}

/** Whether a reviewer should look at a key point: the body does not simply bear it out, and nobody has ticked it. */
export function needsLook({ standing, check }: ReviewedPoint): boolean {
  return standing !== 'supported' && standing !== 'no-body' && check === undefined;
}
