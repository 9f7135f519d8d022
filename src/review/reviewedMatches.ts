import type { Entity } from '../analysis/model';
import type { Match } from '../watchlists/search/match';
import { decisionOn, pairsOf, type Adjudication } from './adjudications';

/** Where a decision holds. */
export type Scope = 'document' | 'workspace';

/** A possible match and what a reviewer decided of it. */
export interface ReviewedMatch {
  readonly match: Match;
  /** `null` until somebody has decided. */
  readonly decided: { readonly adjudication: Adjudication; readonly scope: Scope } | null;
}

/** An entity of an article with the entries of lists that it may be, best first. */
export interface MatchedEntity {
  readonly entity: Entity;
  readonly matches: readonly ReviewedMatch[];
}

/** The decisions that hold for a document. */
export interface Decisions {
  readonly document: readonly Adjudication[];
  readonly workspace: readonly Adjudication[];
}

/**
 * The possible matches of an entity with the decisions on them. What was decided for the document goes before what holds in
 * the workspace, and there only the very name counts: elsewhere a shorter one may be somebody else's.
 */
export function reviewMatches(
  entity: Entity,
  matches: readonly Match[],
  { document, workspace }: Decisions,
): readonly ReviewedMatch[] {
  return matches.map(match => {
    const pairs = pairsOf(entity, match);
    const own = pairs.flatMap(pair => decisionOn(document, pair) ?? [])[0];
    if (own) return { match, decided: { adjudication: own, scope: 'document' } };
    const shared = decisionOn(workspace, pairs[0]!);
    return { match, decided: shared ? { adjudication: shared, scope: 'workspace' } : null };
  });
}

/** Whether a reviewer said that the article's name is another's. */
export function isDismissed({ decided }: ReviewedMatch): boolean {
  return decided?.adjudication.decision === 'false-positive';
}

/** Whether a reviewer has still to say who it is; "undecided" is no answer. */
export function isOpen({ decided }: ReviewedMatch): boolean {
  return decided === null || decided.adjudication.decision === 'undecided';
}
