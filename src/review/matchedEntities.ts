import type { Analysis } from '../analysis/model';
import type { Match } from '../watchlists/search/match';
import type { Adjudication } from './adjudications';
import type { Review } from './model';
import { reviewMatches, type MatchedEntity } from './reviewedMatches';

/**
 * The entities with possible matches, in the order of the article, with what the review says of them.
 * @param found possible matches by the id of the entity
 */
export function matchedEntities(
  analysis: Analysis,
  found: ReadonlyMap<string, readonly Match[]>,
  review: Review,
): readonly MatchedEntity[] {
  const decisions = { document: adjudicationsIn(review), workspace: [] };
  return analysis.entities.flatMap(entity => {
    const matches = found.get(entity.id) ?? [];
    return matches.length === 0 ? [] : [{ entity, matches: reviewMatches(entity, matches, decisions) }];
  });
}

/** The decisions on possible matches that a review holds, in the order in which they were made. */
export function adjudicationsIn({ entries }: Review): readonly Adjudication[] {
  return entries
    .flatMap(entry => {
      if (entry.type !== 'adjudication' || entry.subject.type !== 'match') return [];
      const { subject, decision, reason, author, modified } = entry;
      const { name, list, listing } = subject;
      return [{ name, list, listing, decision, reason, author, time: modified }];
    })
    .toSorted((a, b) => (a.time < b.time ? -1 : 1));
}
