import type { Claim, Conflict, Reason } from '../model';
import type { Span } from '../text/span';

/** A claim with the sentence that bears it out best; `null` if none does. */
export interface GroundedClaim extends Claim {
  readonly ground: Span | null;
  /** Names and numbers in it that the body never has. */
  readonly lacking: readonly Span[];
}

/**
 * Why a key point has its status, in the order of its words: what was not found, what the body says otherwise, and of a key
 * point that is only partly borne out which sentence the rest of it rests on.
 */
export function reasonsFor(text: string, claims: readonly GroundedClaim[], conflicts: readonly Conflict[]): Reason[] {
  const isMixed = claims.some(({ status }) => status !== 'supported');
  const reasons = claims.flatMap(({ start, end, status, ground, lacking }): Reason[] => {
    if (status === 'unsupported') return [{ start, end, body: null, message: 'Not found in the body.' }];
    if (status === 'partial') return lacking.map(words => notThere(text, words));
    if (status !== 'supported' || !isMixed || !ground) return [];
    return [{ start, end, body: { start: ground.start, end: ground.end }, message: 'Found in the body.' }];
  });
  return [...reasons, ...conflicts].sort((a, b) => a.start - b.start);
}

function notThere(text: string, { start, end }: Span): Reason {
  return { start, end, body: null, message: `“${text.slice(start, end)}” is not found in the body.` };
}
