import type { Analysis, Evidence, KeyPoint, KeyPointStatus } from '../analysis/model';
import { checkAt } from './lookup';
import type { Check, Review, Verdict } from './model';
import { isGiven, Verdicts } from './verdicts';

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
  /** The verdict in force on the point. */
  readonly verdict: Verdict | undefined;
  /** The verdicts in force on the sentences it rests on. */
  readonly judged: ReadonlyMap<Evidence, Verdict>;
}

/** The key points of an article, in its order, with the ticks and verdicts they have. */
export function reviewKeyPoints(analysis: Analysis, review: Review): readonly ReviewedPoint[] {
  const hasBody = analysis.article.paragraphs.length > 0;
  // A review may hold thousands of comments.
  const checks = { ...review, entries: review.entries.filter(({ type }) => type === 'check') };
  const verdicts = new Verdicts(review);
  return analysis.keyPoints.map((point, index) => ({
    point,
    index,
    standing: hasBody ? point.status : 'no-body',
    check: checkAt(checks, point),
    verdict: verdicts.at('keyPoint', point),
    judged: judgedOf(verdicts, point),
  }));
}

function judgedOf(verdicts: Verdicts, { evidence }: KeyPoint): ReadonlyMap<Evidence, Verdict> {
  return new Map(
    evidence.flatMap(sentence => {
      const verdict = verdicts.at('statement', sentence);
      return verdict ? [[sentence, verdict] as const] : [];
    }),
  );
}

/** All ticks of a key point: in reviews that were joined it may have several. */
export function checksOn(review: Review, point: KeyPoint): readonly Check[] {
  return review.entries
    .filter(entry => entry.type === 'check')
    .filter(entry => checkAt({ ...review, entries: [entry] }, point));
}

/** Whether a reviewer should look at a key point: the body does not simply bear it out, and nobody has looked. */
export function needsLook(reviewed: ReviewedPoint): boolean {
  const { standing } = reviewed;
  return standing !== 'supported' && standing !== 'no-body' && !isLookedAt(reviewed);
}

/** Whether a reviewer has ticked a key point or given a verdict on it. */
export function isLookedAt({ check, verdict }: ReviewedPoint): boolean {
  return check !== undefined || isGiven(verdict);
}
