import type { Span } from '../text/span';
import type { ClaimSpan } from './claims';
import { agree, type Quantity } from './quantities';
import type { Reading } from './reading';
import type { SentenceIndex } from './sentenceIndex';

/** Numbers from which on the body must say a number somewhere: smaller ones are counted by naming what there is. */
const LEAST = 10;

/** Numbers of a claim that the body has in no sentence, of whatever. A span of time may be told by its days, so those are left out. */
export function lackingNumbers({ reading, from, to }: ClaimSpan, index: SentenceIndex): Span[] {
  return reading.quantities
    .filter(quantity => quantity.from >= from && quantity.to <= to && isTelling(quantity))
    .filter(quantity => !isCalculated(reading, quantity))
    .filter(quantity => !index.hasQuantity(one => agree({ ...quantity, unit: null }, one)));
}

/** Whether the body may have it as another number: `22 other firms` as 23 with the one that is named, `not 250` not at all. */
function isCalculated({ read: { tokens } }: Reading, { from, to }: Quantity): boolean {
  return tokens[from - 1]?.lower === 'not' || /^(?:other|others|more|further|another)$/.test(tokens[to]?.lower ?? '');
}

function isTelling({ low, unit }: Quantity): boolean {
  return low >= LEAST && unit !== 'day';
}
