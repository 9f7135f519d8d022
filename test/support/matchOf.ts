import type { Listing } from '../../src/watchlists/model';
import type { Match } from '../../src/watchlists/search/match';
import { listingOf } from './listing';

/** A possible match with an entry of an invented list. */
export function matchOf(name: string, known: Partial<Listing> = {}, found: Partial<Match> = {}): Match {
  const listing = listingOf(name, known);
  return {
    list: 'Invented List',
    asOf: '2024-03-01',
    listing,
    matched: listing.names[0]!,
    score: 0.97,
    band: 'match',
    reasons: [{ kind: 'same', words: ['anna', 'kestrel'] }],
    ...found,
  };
}
