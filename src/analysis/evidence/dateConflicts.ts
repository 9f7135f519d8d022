import type { Conflict } from '../model';
import type { ClaimSpan } from './claims';
import { saysOtherwise } from './conflict';
import { isAsExact, mayBeSame, type LocatedDate } from './dateTerms';
import { confirming, type Ground } from './grounds';
import type { Reading } from './reading';

/** Least score of the best sentence for its dates to count. */
const LEAST = 0.35;
/** Words that say a time counted from the date that is named: `two days after`. */
const COUNTED_FROM = /^(?:after|before|later|earlier|ago|following|previous)$/;

/** Dates of a claim that may be none of those in the sentences it rests on, where the best of these has another. */
export function dateConflicts({ reading, from, to }: ClaimSpan, grounds: readonly Ground[]): Conflict[] {
  const [best] = grounds;
  if (!best || best.undated < LEAST || best.reading.read.tokens.some(({ lower }) => COUNTED_FROM.test(lower)))
    return [];
  const known = confirming(grounds).flatMap(ground => ground.reading.dates);
  const stated = reading.dates.filter(date => date.from >= from && date.to <= to);
  return stated.flatMap(claimed => {
    const { expression } = claimed;
    const isExact = ({ expression: other }: LocatedDate) => isAsExact(other, expression);
    if (known.filter(isExact).some(one => mayBeSame(expression, one.expression))) return [];
    const other = best.reading.dates.find(
      one =>
        isExact(one) &&
        isEnd(best.reading, one) === isEnd(reading, claimed) &&
        !stated.some(own => mayBeSame(own.expression, one.expression)),
    );
    return other ? [saysOtherwise(reading.read, expression, best.reading.read, other.expression)] : [];
  });
}

/** Whether a date says when something ends, which is no other day for what happens: `suspended on Thursday until June 26`. */
function isEnd({ read }: Reading, { from }: LocatedDate): boolean {
  return read.tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => /^(?:until|till|through)$/.test(lower));
}
