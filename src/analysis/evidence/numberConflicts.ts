import type { Conflict } from '../model';
import type { ClaimSpan } from './claims';
import { saysOtherwise } from './conflict';
import { confirming, type Ground } from './grounds';
import { agree, type Quantity } from './quantities';

/** Least score of a sentence for its numbers to count. */
const LEAST = 0.35;

/** Quantities of a claim that no sentence it rests on has, where one of these has another quantity of the same thing. */
export function numberConflicts({ reading, from, to }: ClaimSpan, grounds: readonly Ground[]): Conflict[] {
  const stated = reading.quantities.filter(quantity => quantity.from >= from && quantity.to <= to);
  const known = grounds.flatMap(ground => ground.reading.quantities);
  return stated.flatMap(quantity => {
    if (quantity.unit === null || known.some(one => agree(quantity, one))) return [];
    for (const ground of confirming(grounds).filter(({ score }) => score >= LEAST)) {
      const other = ground.reading.quantities.find(one => one.unit === quantity.unit && !isStated(one, stated));
      if (other) return [saysOtherwise(reading.read, quantity, ground.reading.read, other)];
    }
    return [];
  });
}

/** Whether the claim has that quantity too: then it is not the one meant. */
function isStated(quantity: Quantity, stated: readonly Quantity[]): boolean {
  return stated.some(one => agree(one, quantity));
}
