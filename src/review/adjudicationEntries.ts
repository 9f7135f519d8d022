import { listKey, nameKey, type Adjudication, type Pair } from './adjudications';
import type { AdjudicationEntry, Entry, Review } from './model';

/** The decisions on possible matches that a review holds, in the order in which they were made. */
export function adjudicationsIn(review: Review): readonly Adjudication[] {
  return entriesIn(review).map(adjudicationOf);
}

/** The entry of the decision in force on a pair: the one made last. */
export function adjudicationEntryOn(review: Review, pair: Pair): Entry | undefined {
  return entriesIn(review).findLast(entry => {
    const { name, list, listing } = adjudicationOf(entry);
    return name === pair.name && list === pair.list && listing === pair.listing;
  });
}

type OnMatch = AdjudicationEntry & { readonly subject: { readonly type: 'match' } };

function entriesIn({ entries }: Review): readonly OnMatch[] {
  return entries
    .filter((entry): entry is OnMatch => entry.type === 'adjudication' && entry.subject.type === 'match')
    .toSorted((a, b) => (a.modified < b.modified ? -1 : 1));
}

/** Review files say names as people write them. */
function adjudicationOf({ subject, decision, reason, author, modified }: OnMatch): Adjudication {
  const pair = { name: nameKey(subject.name), list: listKey(subject.list), listing: subject.listing };
  return { ...pair, decision, reason, author, time: modified };
}
