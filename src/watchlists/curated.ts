import curation from '../../curation/listings.json';
import overlay from '../../curation/overlay.json';
import type { Listing, SourcedFact, Watchlist } from './model';

/** What `npm run curate` writes. */
export interface CuratedFile {
  readonly name: string;
  readonly asOf: string;
  readonly listings: readonly Listing[];
}

/** A fact that the list itself does not state, with its source. */
export interface OverlayFact extends SourcedFact {
  /** Number of the entry. */
  readonly id: string;
}

/**
 * The list that comes with Dossier: some designations that are often in the news, as the official list of that year had them,
 * so that cards work offline from the first minute. It is no list to screen against: most entries are missing, and what has
 * changed since is not in it. `asOf` says how old it is.
 */
export function curatedWatchlist(): Watchlist {
  // The test of the data checks every row against the official ones, and with them the shape.
  const { name, asOf, listings } = curation as unknown as CuratedFile;
  return { name, asOf, listings: listings.map(listing => withFacts(listing, overlay as OverlayFact[])), faults: [] };
}

/** The entry with what other official sources say of it; each such fact keeps its source beside it. */
export function withFacts(listing: Listing, facts: readonly OverlayFact[]): Listing {
  const own = facts.filter(({ id }) => id === listing.id);
  if (own.length === 0) return listing;
  const valuesOf = (name: SourcedFact['fact']) => own.filter(({ fact }) => fact === name).map(({ value }) => value);
  return {
    ...listing,
    listedOn: listing.listedOn ?? valuesOf('listedOn')[0] ?? null,
    legalBases: [...listing.legalBases, ...valuesOf('legalBases')],
    sourced: own.map(({ fact, value, source }) => ({ fact, value, source })),
  };
}
