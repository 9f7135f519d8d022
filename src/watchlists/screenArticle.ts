import type { Analysis } from '../analysis/model';
import type { Steps } from '../analysis/steps';
import { articleQueries } from './articleQueries';
import type { Listing } from './model';
import type { ScreenedMatch, ScreenedMatches } from './screened';
import type { Query } from './search/match';
import type { Screen } from './search/screen';

/** Possible matches of one entity that are kept. */
const MOST_MATCHES = 10;

/** A list that can be searched. */
export interface SearchableList {
  readonly id: string;
  readonly embedded: boolean;
  readonly screen: Screen;
}

/** What was found for queries before; whoever keeps it empties it when a list changes. */
export type FoundBefore = Map<string, readonly ScreenedMatch[]>;

/** Screens the people and organisations of an article against lists, in steps of one search. */
export function* screenArticle(
  analysis: Analysis,
  lists: readonly SearchableList[],
  found: FoundBefore = new Map(),
): Steps<ScreenedMatches> {
  const matches = new Map<string, readonly ScreenedMatch[]>();
  const entities = articleQueries(analysis);
  for (const [index, { entity, queries }] of entities.entries()) {
    const all: ScreenedMatch[] = [];
    for (const query of queries) {
      all.push(...(yield* screenQuery(query, lists, found, index / entities.length)));
    }
    const best = bestOfEach(all);
    if (best.length > 0) matches.set(entity.id, best);
  }
  return matches;
}

function* screenQuery(
  query: Query,
  lists: readonly SearchableList[],
  found: FoundBefore,
  progress: number,
): Steps<readonly ScreenedMatch[]> {
  const key = JSON.stringify(query);
  const before = found.get(key);
  if (before) return before;
  const matches: ScreenedMatch[] = [];
  for (const { id, embedded, screen } of lists) {
    for (const match of screen(query)) matches.push({ ...match, listId: id, embedded });
    yield progress;
  }
  found.set(key, matches);
  return matches;
}

/** Each entry once, with the name that fits best; best first. */
function bestOfEach(matches: readonly ScreenedMatch[]): ScreenedMatch[] {
  const best = new Map<string, ScreenedMatch>();
  for (const match of matches.toSorted((a, b) => b.score - a.score)) {
    const key = `${match.listId}\n${match.listing.id}`;
    if (!best.has(key)) best.set(key, match);
  }
  return withoutSelection([...best.values()]).slice(0, MOST_MATCHES);
}

/**
 * The entries that come with Dossier are from official lists: where the list itself is loaded, its entry is the one to show,
 * with the facts from elsewhere that the other has.
 */
function withoutSelection(matches: readonly ScreenedMatch[]): ScreenedMatch[] {
  const [own, imported] = [matches.filter(({ embedded }) => embedded), matches.filter(({ embedded }) => !embedded)];
  const isSame = (one: Listing, other: Listing) => one.id === other.id && one.authority === other.authority;
  const has = (all: readonly ScreenedMatch[], listing: Listing) => all.find(each => isSame(each.listing, listing));
  return matches
    .filter(({ embedded, listing }) => !embedded || !has(imported, listing))
    .map(match => {
      const twin = match.embedded ? undefined : has(own, match.listing);
      return twin ? { ...match, listing: withSourced(match.listing, twin.listing) } : match;
    });
}

function withSourced(listing: Listing, { sourced, listedOn, legalBases }: Listing): Listing {
  if (!sourced) return listing;
  return {
    ...listing,
    listedOn: listing.listedOn ?? listedOn,
    legalBases: [...new Set([...listing.legalBases, ...legalBases])],
    sourced,
  };
}
