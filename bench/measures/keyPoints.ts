import type { KeyPoint } from '../../src/analysis/model';
import { overlaps } from '../../src/analysis/text/span';
import type { GoldKeyPoint } from '../gold';
import type { Case, Measure } from '../measure';
import { overlapOf } from '../spans';
import { recallOf } from '../tally';

/** Annotated key points that have the right status. */
export const KEY_POINT_STATUS: Measure = {
  name: 'key points, status',
  measure: one => {
    const misses = one.gold.keyPoints.flatMap(gold => {
      const found = keyPointOf(one, gold)?.status ?? 'no key point';
      return found === gold.status ? [] : [{ at: gold.start, expected: gold.status, found }];
    });
    return { tally: recallOf(one.gold.keyPoints.length - misses.length, one.gold.keyPoints.length), misses };
  },
};

/** Annotated key points with evidence whose first sentence is one the annotator names (hit at 1). */
export const BEST_SENTENCE: Measure = {
  name: 'key points, best sentence',
  measure: one => {
    const { text, keyPoints } = one.gold;
    const grounded = keyPoints.filter(({ evidence }) => evidence.length > 0);
    const misses = grounded.flatMap(gold => {
      const best = keyPointOf(one, gold)?.evidence[0];
      if (best && gold.evidence.some(span => overlaps(span, best))) return [];
      const [expected, found] = [gold.evidence[0]!, best].map(span =>
        span ? text.slice(span.start, span.end) : 'nothing',
      );
      return [{ at: gold.start, expected: expected!, found: found! }];
    });
    return { tally: recallOf(grounded.length - misses.length, grounded.length), misses };
  },
};

/** The key point of the analysis that covers most of the annotated one. */
function keyPointOf({ analysis }: Case, gold: GoldKeyPoint): KeyPoint | undefined {
  return analysis.keyPoints
    .filter(point => overlapOf(point, gold) > 0)
    .sort((a, b) => overlapOf(b, gold) - overlapOf(a, gold))[0];
}
