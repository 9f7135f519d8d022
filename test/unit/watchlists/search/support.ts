import { runSteps } from '../../../../src/analysis/steps';
import type { ListedName, Listing, Watchlist } from '../../../../src/watchlists/model';
import type { Match, Query } from '../../../../src/watchlists/search/match';
import { makeScreen } from '../../../../src/watchlists/search/screen';
import { SearchIndex } from '../../../../src/watchlists/search/searchIndex';
import { listingOf } from '../../../support/listing';

/** An entry of a list; names are primary or strong, unless they begin with `~`, which makes them weak. */
export function entry(names: string | readonly string[], rest: Partial<Listing> = {}): Listing {
  const texts = typeof names === 'string' ? [names] : names;
  const listed = texts.map((text, place): ListedName =>
    text.startsWith('~')
      ? { text: text.slice(1), strength: 'weak' }
      : { text, strength: place === 0 ? 'primary' : 'strong' },
  );
  return listingOf(texts[0]!, { id: texts[0]!, names: listed, ...rest });
}

export function body(names: string | readonly string[], rest: Partial<Listing> = {}): Listing {
  return entry(names, { kind: 'organization', ...rest });
}

export function listOf(...listings: readonly Listing[]): Watchlist {
  return { name: 'Test list', asOf: '2024-01-31', listings, faults: [] };
}

export function indexOf(...listings: readonly Listing[]): SearchIndex {
  return runSteps(SearchIndex.build([listOf(...listings)]));
}

/** Screens a name, or what is known beside it too, against entries. */
export function screened(query: string | Query, ...listings: readonly Listing[]): Match[] {
  return makeScreen(indexOf(...listings))(typeof query === 'string' ? { name: query } : query);
}

/** The best match in a word: `match`, `review` or `none`. */
export function outcome(query: string | Query, ...listings: readonly Listing[]): string {
  return screened(query, ...listings)[0]?.band ?? 'none';
}
