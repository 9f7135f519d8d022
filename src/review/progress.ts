import { overlaps, type Span } from '../analysis/text/span';
import type { Entry, Review } from './model';

/** How many of an article's key points somebody has ticked or judged. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** @param points the key points of the text that the places of the review count in */
export function progressOf(points: readonly Span[], { entries, places }: Pick<Review, 'entries' | 'places'>): Progress {
  const judged = entries.filter(isJudgement).flatMap(({ id }) => places.get(id) ?? []);
  const done = points.filter(point => judged.some(place => overlaps(place, point))).length;
  return { done, total: points.length };
}

/** The share that is done, 0 to 1; nothing is left to do where there are no key points. */
export function shareDone({ done, total }: Progress): number {
  return total === 0 ? 1 : done / total;
}

function isJudgement(entry: Entry): boolean {
  if (entry.type === 'verdict') return entry.subject.type === 'keyPoint' && entry.verdict !== 'not-checked';
  return entry.type === 'check';
}
