import type { Conflict } from '../model';
import type { ClaimSpan } from './claims';
import { dateConflicts } from './dateConflicts';
import type { Ground } from './grounds';
import { nameConflicts } from './nameConflicts';
import { numberConflicts } from './numberConflicts';
import { openConflicts } from './openConflicts';
import { roleConflicts } from './roleConflicts';
import type { SentenceIndex } from './sentenceIndex';
import { swapConflicts } from './swapConflicts';
import { wordConflicts } from './wordConflicts';

/**
 * Where the sentences that a claim rests on say otherwise: another number of the same thing, another date, the opposite
 * ("reopened" and "closed"), that it is not so ("no plans to lift"), or not yet.
 * @param grounds best first
 * @returns conflicts that span the words of the claim
 */
export function findConflicts(claim: ClaimSpan, grounds: readonly Ground[], index: SentenceIndex): Conflict[] {
  const found = [
    ...numberConflicts(claim, grounds),
    ...dateConflicts(claim, grounds),
    ...nameConflicts(claim, grounds, index),
    ...roleConflicts(claim, index),
    ...wordConflicts(claim, grounds),
    ...swapConflicts(claim, grounds),
  ];
  return found.length > 0 ? found : openConflicts(claim, grounds);
}
