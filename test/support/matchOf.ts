import type { Listing } from '../../src/watchlists/model';
import type { Match } from '../../src/watchlists/search/match';

/** An entry of an invented list, of which only what is given is known. */
export function listingOf(name: string, known: Partial<Listing> = {}): Listing {
  return {
    id: '1001',
    kind: 'person',
    names: [{ text: name, strength: 'primary' }],
    programmes: [],
    authority: null,
    legalBases: [],
    measures: [],
    listedOn: null,
    births: [],
    birthPlaces: [],
    gender: null,
    countries: [],
    positions: [],
    identifiers: [],
    linkedTo: [],
    remarks: null,
    sourceUrl: null,
    ...known,
  };
}

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
