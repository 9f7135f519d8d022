import type { Claim, Conflict, Reason } from '../model';

/** Why a key point is not simply supported, in the order of its words. */
export function reasonsFor(claims: readonly Claim[], conflicts: readonly Conflict[]): Reason[] {
  const missing = claims
    .filter(({ status }) => status === 'unsupported')
    .map(({ start, end }): Reason => ({ start, end, body: null, message: 'Not found in the body.' }));
  return [...missing, ...conflicts].sort((a, b) => a.start - b.start);
}
