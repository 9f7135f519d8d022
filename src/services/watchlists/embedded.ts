import { curatedWatchlist } from '../../watchlists/curated';
import type { Watchlist } from '../../watchlists/model';
import { OFFICIAL_LISTS } from '../../watchlists/officialAddresses';
import type { LoadedList } from './loadedList';

export const EMBEDDED_ID = 'embedded';

/** The list that comes with Dossier, as the others are told of. */
export function embeddedList({ name, asOf, listings }: Watchlist = curatedWatchlist()): LoadedList {
  return {
    id: EMBEDDED_ID,
    name,
    publisher: OFFICIAL_LISTS.find(list => name.startsWith(list.name))?.publisher ?? null,
    asOf,
    importedOn: null,
    listings: listings.length,
    names: listings.reduce((sum, { names }) => sum + names.length, 0),
    faults: 0,
    embedded: true,
    source: 'Dossier',
    damage: null,
    stored: true,
  };
}
