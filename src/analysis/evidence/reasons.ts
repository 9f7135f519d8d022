import type { Claim, Conflict, Mention, Reason } from '../model';
import type { Span } from '../text/span';

/** A claim with the sentence that bears it out best; `null` if none does. */
export interface GroundedClaim extends Claim {
  readonly ground: Span | null;
  /** People and bodies it names that the body never names. */
  readonly lacking: readonly Mention[];
}

/**
 * Why a key point has its status, in the order of its words: what was not found, what the body says otherwise, and of a key
 * point that is only partly borne out which sentence the rest of it rests on.
 */
export function reasonsFor(claims: readonly GroundedClaim[], conflicts: readonly Conflict[]): Reason[] {
  const isMixed = claims.some(({ status }) => status !== 'supported');
  const reasons = claims.flatMap(({ start, end, status, ground, lacking }): Reason[] => {
    if (status === 'unsupported') return [{ start, end, body: null, message: 'Not found in the body.' }];
    if (status === 'partial') return lacking.map(notNamed);
    if (status !== 'supported' || !isMixed || !ground) return [];
    return [{ start, end, body: { start: ground.start, end: ground.end }, message: 'Found in the body.' }];
  });
  return [...reasons, ...conflicts].sort((a, b) => a.start - b.start);
}

function notNamed({ start, end, text }: Mention): Reason {
  return { start, end, body: null, message: `“${text}” is not found in the body.` };
}
