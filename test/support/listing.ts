import type { Listing } from '../../src/watchlists/model';
import { OPEN_LISTING } from '../../src/watchlists/search/storedListing';

/** An entry of an invented list, of which only what is given is known. */
export function listingOf(name: string, known: Partial<Listing> = {}): Listing {
  return {
    id: '1001',
    kind: 'person',
    names: [{ text: name, strength: 'primary' }],
    ...OPEN_LISTING,
    ...known,
  };
}
