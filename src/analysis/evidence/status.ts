import type { KeyPointStatus } from '../model';
import type { Asked } from './bearing';
import { together, type Ground } from './grounds';

/**
 * Least support of what the body bears out. Chosen on the 661 key points annotated in training/articles/train, as the highest
 * at which 1 in 20 supported ones is flagged, by this or by a conflict; it keeps out six of ten unsupported ones.
 */
const LEAST_SUPPORT = 0.33;
/** The same for a claim beside others of the key point, which has fewer words to be known by. */
const LEAST_OF_CLAIM = 0.15;

/** Share of the best sentence's score from which on others add to it. */
const NEAR_BEST = 0.35;
/** Terms in common from which on it is no chance; a key point of fewer has all of them in common. */
const LEAST_TERMS = 2;

/** How far sentences bear out what was asked for, 0 to 1: the mean of what the best says and of what all say between them. */
export function supportOf(asked: readonly Asked[], grounds: readonly Ground[]): number {
  const [best] = grounds;
  if (!best) return 0;
  const near = grounds.filter(({ score }) => score >= NEAR_BEST * best.score);
  return (best.score + together(asked, near)) / 2;
}

/** Whether the body says enough of what was asked for, and not by chance: in one word. */
export function isSupported(asked: readonly Asked[], grounds: readonly Ground[]): boolean {
  const said = asked.filter((_, at) => grounds.some(({ holdings }) => holdings[at] === 'own'));
  return supportOf(asked, grounds) >= LEAST_SUPPORT && said.length >= Math.min(asked.length, LEAST_TERMS);
}

/** Whether sentences that bear out a key point say anything of one of its claims. */
export function isMentioned(asked: readonly Asked[], grounds: readonly Ground[]): boolean {
  return supportOf(asked, grounds) >= LEAST_OF_CLAIM;
}

/** What the claims of a key point make together. */
export function statusOf(claims: readonly KeyPointStatus[]): KeyPointStatus {
  if (claims.includes('contradicted')) return 'contradicted';
  if (claims.every(status => status === 'supported')) return 'supported';
  return claims.every(status => status === 'unsupported') ? 'unsupported' : 'partial';
}
