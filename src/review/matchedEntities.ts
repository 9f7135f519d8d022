import type { Analysis } from '../analysis/model';
import type { Match } from '../watchlists/search/match';
import { adjudicationsIn } from './adjudicationEntries';
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
