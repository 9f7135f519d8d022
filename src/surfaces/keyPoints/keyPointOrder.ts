import type { Analysis } from '../../analysis/model';
import { keyPointAt } from '../../analysis/query';
import type { ReviewedPoint } from '../../review/keyPoints';

/*
 * Going from key point to key point. From a sentence of the body one goes on from the key point that rests on it, which is
 * the one the Key Points view has selected.
 */

/** Which key points to stop at. */
export type Wanted = (point: ReviewedPoint) => boolean;

/** @param points of this analysis, in the order of the text */
export function pointAfter(
  points: readonly ReviewedPoint[],
  analysis: Analysis,
  offset: number,
  wanted: Wanted,
): ReviewedPoint | undefined {
  const from = placeOf(analysis, offset);
  return points.find(reviewed => reviewed.point.start > from && wanted(reviewed));
}

/** @param points of this analysis, in the order of the text */
export function pointBefore(
  points: readonly ReviewedPoint[],
  analysis: Analysis,
  offset: number,
  wanted: Wanted,
): ReviewedPoint | undefined {
  const from = placeOf(analysis, offset);
  return points.findLast(reviewed => reviewed.point.start < from && wanted(reviewed));
}

function placeOf(analysis: Analysis, offset: number): number {
  return keyPointAt(analysis, offset)?.start ?? offset;
}
