import { KEY_POINT_STATUSES, type KeyPoint, type KeyPointStatus } from '../../src/analysis/model';
import { overlaps } from '../../src/analysis/text/span';
import type { GoldKeyPoint } from '../gold';
import type { Case, Measure, Outcome } from '../measure';
import { overlapOf } from '../spans';
import { recallOf } from '../tally';

/** Annotated key points that have the right status. */
export const KEY_POINT_STATUS: Measure = {
  name: 'key points, status',
  measure: one => rightAmong(one, () => true),
};

/** The same for those of one status: of supported ones, the share that nothing is held against. */
export const KEY_POINTS_BY_STATUS: readonly Measure[] = KEY_POINT_STATUSES.map(status => ({
  name: `key points, ${status}`,
  measure: one => rightAmong(one, gold => gold.status === status),
}));

/** Supported key points that the body is not said to contradict, whatever else is missing in it. */
export const KEY_POINTS_NOT_DENIED: Measure = {
  name: 'key points, not denied',
  measure: one =>
    among(
      one,
      ({ status }) => status === 'supported',
      (_, found) => found !== 'contradicted',
    ),
};

function rightAmong(one: Case, isAsked: (gold: GoldKeyPoint) => boolean): Outcome {
  return among(one, isAsked, (gold, found) => found === gold.status);
}

/** How many of the annotated key points asked about have a status that is right. */
function among(
  one: Case,
  isAsked: (gold: GoldKeyPoint) => boolean,
  isRight: (gold: GoldKeyPoint, found: KeyPointStatus | undefined) => boolean,
): Outcome {
  const asked = one.gold.keyPoints.filter(isAsked);
  const misses = asked.flatMap(gold => {
    const found = keyPointOf(one, gold)?.status;
    return isRight(gold, found) ? [] : [{ at: gold.start, expected: gold.status, found: found ?? 'no key point' }];
  });
  return { tally: recallOf(asked.length - misses.length, asked.length), misses };
}

/** Annotated key points with evidence whose first sentence is one the annotator names (hit at 1). */
export const BEST_SENTENCE: Measure = { name: 'key points, best sentence', measure: one => evidenceWithin(one, 1) };

/** The same for one of the first three: own articles name a single sentence, though a second may say the same. */
export const BEST_THREE_SENTENCES: Measure = {
  name: 'key points, in best three',
  measure: one => evidenceWithin(one, 3),
};

/** How many annotated key points with evidence have a named sentence among the first `most` shown. */
function evidenceWithin(one: Case, most: number): Outcome {
  const { text, keyPoints } = one.gold;
  const grounded = keyPoints.filter(({ evidence }) => evidence.length > 0);
  const misses = grounded.flatMap(gold => {
    const shown = keyPointOf(one, gold)?.evidence.slice(0, most) ?? [];
    if (shown.some(best => gold.evidence.some(span => overlaps(span, best)))) return [];
    const [expected, found] = [gold.evidence[0]!, shown[0]].map(span =>
      span ? text.slice(span.start, span.end) : 'nothing',
    );
    return [{ at: gold.start, expected: expected!, found: found! }];
  });
  return { tally: recallOf(grounded.length - misses.length, grounded.length), misses };
}

/** The key point of the analysis that covers most of the annotated one. */
function keyPointOf({ analysis }: Case, gold: GoldKeyPoint): KeyPoint | undefined {
  return analysis.keyPoints
    .filter(point => overlapOf(point, gold) > 0)
    .sort((a, b) => overlapOf(b, gold) - overlapOf(a, gold))[0];
}
