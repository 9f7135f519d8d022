import { curatedWatchlist } from '../../watchlists/curated';
import { OFFICIAL_LISTS } from '../../watchlists/officialAddresses';
import type { SearchableList } from '../../watchlists/screenArticle';
import { makeScreen } from '../../watchlists/search/screen';
import { SearchIndex } from '../../watchlists/search/searchIndex';
import { runInSlices } from '../slices';
import type { LoadedList } from './loadedList';

const ID = 'embedded';

/** The list that comes with Dossier; its index is made when it is first searched. */
export class EmbeddedList {
  #list: LoadedList | undefined;
  #searchable: Promise<readonly SearchableList[]> | undefined;

  get list(): LoadedList {
    return (this.#list ??= described());
  }

  /** @returns the list, or none if `signal` was aborted first */
  searchable(signal: AbortSignal): Promise<readonly SearchableList[]> {
    return (this.#searchable ??= open(signal));
  }
}

function described(): LoadedList {
  const { name, asOf, listings } = curatedWatchlist();
  return {
    id: ID,
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

async function open(signal: AbortSignal): Promise<readonly SearchableList[]> {
  const index = await runInSlices(SearchIndex.build([curatedWatchlist()]), { signal });
  return index ? [{ id: ID, embedded: true, screen: makeScreen(index) }] : [];
}
