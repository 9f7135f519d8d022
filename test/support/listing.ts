import type { Listing } from '../../src/watchlists/model';

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
