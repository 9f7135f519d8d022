import type { EntityKind } from '../model';
import type { TaggedToken } from '../text/tagging';
import type { Candidate } from './candidates';
import { CONTEXT_CLUES } from './contextClues';
import { OWN_CLUES } from './ownClues';

/** Points for each kind of name, plus `none` for "no name at all". */
export type Scores = Readonly<Partial<Record<EntityKind | 'none', number>>>;

/** Points for every kind. */
export type ScoreTable = Record<EntityKind | 'none', number>;

/** What one look at a candidate and its neighbours says about its kind. */
export type Clue = (candidate: Candidate) => Scores | undefined;

/**
 * All clues, each independent of the others; their points add up. They are weights of judgement, ordered by how seldom the
 * clue misleads: a list or a title decides, a neighbouring word tips the scale.
 */
const CLUES: readonly Clue[] = [...OWN_CLUES, ...CONTEXT_CLUES];

/** The sum of all clues. */
export function scoreCandidate(candidate: Candidate): ScoreTable {
  const total = { person: 0, organization: 0, place: 0, group: 0, none: candidate.opensSentence ? 0.5 : 0 };
  for (const clue of CLUES) {
    for (const [kind, points] of Object.entries(clue(candidate) ?? {}) as [EntityKind | 'none', number][])
      total[kind] += points;
  }
  return total;
}

/** The words of a candidate, without marks and numbers. */
export function wordsOf(candidate: Candidate): readonly TaggedToken[] {
  return candidate.sentence.tokens
    .slice(candidate.from, candidate.to)
    .filter(token => token.type === 'word' || token.text === '&');
}
