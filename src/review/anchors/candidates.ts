import type { Pattern } from './pattern';
import type { TextIndex } from './textIndex';

/** Stretches of the text that are looked at more closely. */
const MOST_CANDIDATES = 10;
/** Places of a word that are counted: a word that is everywhere tells little. */
const MOST_PLACES = 400;
/** Places that are counted for a pattern in all, those of its rarest words first. */
const MOST_VOTES = 8000;
/** Words by which parts of a pattern may have moved against each other to count as one place. */
const BUCKET = 8;

/**
 * Indices of words at which the pattern may begin, likeliest first: where many of its rare words stand in about their order.
 * @param near index at which it is expected
 */
export function candidateStarts(pattern: Pattern, index: TextIndex, near: number): readonly number[] {
  const votes = new Map<number, number>();
  const rarest = [...pattern.ids.keys()].sort((a, b) => index.count(pattern.ids[a]!) - index.count(pattern.ids[b]!));
  let left = MOST_VOTES;
  for (const word of rarest) {
    const places = index.places(pattern.ids[word]!, near + word, Math.min(MOST_PLACES, left));
    for (const place of places) {
      const bucket = Math.floor((place - word) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + pattern.weights[word]!);
    }
    left -= places.length;
    if (left <= 0) break;
  }
  const withNext = (bucket: number) => votes.get(bucket)! + (votes.get(bucket + 1) ?? 0);
  return [...votes.keys()]
    .sort((a, b) => withNext(b) - withNext(a))
    .slice(0, MOST_CANDIDATES)
    .map(bucket => bucket * BUCKET);
}
