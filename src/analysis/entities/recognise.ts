import type { EntityKind } from '../model';
import type { Steps } from '../steps';
import type { Span } from '../text/span';
import type { TaggedSentence } from '../text/tagging';
import { findCandidates, type Candidate } from './candidates';
import { scoreCandidate } from './clues';
import type { KnownName } from './gazetteers/gazetteer';
import { phraseKey } from './gazetteers/phraseKey';

/** A name found in the text, with its kind but not yet with the entity it names. */
export interface NameMention extends Span {
  readonly kind: EntityKind;
  readonly text: string;
  readonly known: KnownName | undefined;
  /** Index into `article.sentences`. */
  readonly sentence: number;
}

type ScoreTable = Record<EntityKind | 'none', number>;

/** Least points, on average over its occurrences, for a name to be believed. */
const BELIEVED = 1.5;

/**
 * Finds the names of people, organisations, places and nationalities. What one occurrence leaves open, the others in the
 * document decide: a surname is a person because the full name stands elsewhere, a town is a town because it is once
 * "in" it.
 * @param sentences tagged sentences of the whole article
 */
export function* recognise(text: string, sentences: readonly TaggedSentence[]): Steps<NameMention[]> {
  const candidates: Candidate[] = [];
  for (const [index, sentence] of sentences.entries()) {
    candidates.push(...findCandidates(sentence, text));
    yield index / sentences.length;
  }
  const memory = new DocumentMemory(candidates);
  return candidates.flatMap(candidate => {
    const kind = memory.kindOf(candidate);
    return kind === 'none' ? [] : [toMention(candidate, kind, text)];
  });
}

function toMention(candidate: Candidate, kind: EntityKind, text: string): NameMention {
  const known = candidate.known?.kind === kind ? candidate.known : undefined;
  const base = {
    start: candidate.start,
    end: candidate.end,
    text: candidate.text,
    kind,
    known,
    sentence: candidate.sentence.index,
  };
  if (kind !== 'person') return base;
  const administration = administrationAfter(candidate, text);
  return administration ? { ...base, ...administration, kind: 'organization' } : base;
}

/** "Biden administration" names a government, not Joe Biden; "the Xi Jinping-led administration" names Xi Jinping. */
function administrationAfter(candidate: Candidate, text: string): { end: number; text: string } | undefined {
  const next = candidate.sentence.tokens[candidate.to];
  if (next?.lower !== 'administration') return undefined;
  return { end: next.end, text: text.slice(candidate.start, next.end) };
}

/** What all occurrences of a name in the document say together. */
class DocumentMemory {
  readonly #scores = new Map<string, ScoreTable>();
  readonly #people = new Map<string, number>();

  constructor(candidates: readonly Candidate[]) {
    const counts = new Map<string, number>();
    for (const candidate of candidates) {
      const key = phraseKey(candidate.text);
      const own = scoreCandidate(candidate);
      const sum = this.#scores.get(key) ?? { person: 0, organization: 0, place: 0, group: 0, none: 0 };
      for (const kind of Object.keys(own) as (keyof ScoreTable)[]) sum[kind] += own[kind];
      this.#scores.set(key, sum);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, sum] of this.#scores) {
      const count = counts.get(key)!;
      for (const kind of Object.keys(sum) as (keyof ScoreTable)[]) sum[kind] /= count;
    }
    this.#rememberPeople(candidates);
  }

  kindOf(candidate: Candidate): EntityKind | 'none' {
    const score = { ...this.#scores.get(phraseKey(candidate.text))! };
    if (candidate.titled) score.person += 5;
    if (candidate.known === undefined || candidate.titled)
      score.person += this.#people.get(phraseKey(candidate.text)) ?? 0;
    const best = bestOf(score);
    return score[best] >= BELIEVED ? best : 'none';
  }

  /** Words of full personal names: each alone is likely the same person. */
  #rememberPeople(candidates: readonly Candidate[]): void {
    for (const candidate of candidates) {
      const words = candidate.text.split(/\s+/);
      if (words.length < 2 || words.length > 6) continue;
      if (bestOf(this.#scores.get(phraseKey(candidate.text))!) !== 'person') continue;
      for (const word of words) if (word.length > 1) this.#people.set(phraseKey(word), 3);
    }
  }
}

function bestOf(score: ScoreTable): EntityKind | 'none' {
  return (Object.entries(score) as [EntityKind | 'none', number][]).reduce((best, next) =>
    next[1] > best[1] ? next : best,
  )[0];
}
