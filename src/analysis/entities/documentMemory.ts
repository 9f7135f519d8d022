import type { EntityKind } from '../model';
import type { Candidate } from './candidates';
import { scoreCandidate, type ScoreTable } from './clues';
import { phraseKey } from './gazetteers/phraseKey';

/** Least points, on average over its occurrences, for a name to be believed. */
const BELIEVED = 1;
/** Points from which a name may lend its kind to one joined to it by "and" or a comma. */
const SURE = 2.5;
/** Points such a neighbour lends, and those a word of a full personal name has for standing in it. */
const LENT = 2;
const PART_OF_PERSON = 3;

/** What all occurrences of the names in a document say together. */
export class DocumentMemory {
  /** Mean points of each name's occurrences. */
  readonly #scores = new Map<string, ScoreTable>();
  /** Words of full personal names: each alone is likely the same person. */
  readonly #personWords = new Set<string>();

  constructor(candidates: readonly Candidate[]) {
    const occurrences = new Map<string, ScoreTable[]>();
    for (const candidate of candidates) {
      const key = phraseKey(candidate.text);
      // A headline may capitalise every word: it shows names the body has, but is no evidence of one.
      if (isHeadline(candidate) && candidate.known === undefined) continue;
      const scores = occurrences.get(key);
      if (scores) scores.push(scoreCandidate(candidate));
      else occurrences.set(key, [scoreCandidate(candidate)]);
    }
    for (const [key, scores] of occurrences) this.#scores.set(key, mean(scores));
    for (const candidate of candidates) this.#rememberPerson(candidate);
  }

  /**
   * The kind of name a candidate is; `undefined` for no name.
   * @param neighbours the candidates before and behind it
   */
  kindOf(candidate: Candidate, neighbours: readonly (Candidate | undefined)[]): EntityKind | undefined {
    const score = { ...this.#scoreOf(candidate) };
    if (candidate.titled) score.person += PART_OF_PERSON;
    if (candidate.known === undefined && this.#personWords.has(phraseKey(candidate.text)))
      score.person += PART_OF_PERSON;
    for (const neighbour of neighbours) {
      const lent = neighbour && isCoordinated(candidate, neighbour) ? best(this.#scoreOf(neighbour)) : undefined;
      if (lent && lent.points >= SURE && lent.kind !== 'none') score[lent.kind] += LENT;
    }
    const { kind, points } = best(score);
    return kind === 'none' || points < BELIEVED ? undefined : kind;
  }

  #rememberPerson(candidate: Candidate): void {
    const words = candidate.text.split(/\s+/);
    if (words.length < 2 || words.length > 6 || best(this.#scoreOf(candidate)).kind !== 'person') return;
    for (const word of words) if (word.length > 1) this.#personWords.add(phraseKey(word));
  }

  #scoreOf(candidate: Candidate): ScoreTable {
    return this.#scores.get(phraseKey(candidate.text)) ?? mean([]);
  }
}

function isHeadline(candidate: Candidate): boolean {
  return candidate.sentence.where === 'headline';
}

/** `Mehar and Johi`, `Kalam, Madyan and Bahrain` */
function isCoordinated(a: Candidate, b: Candidate): boolean {
  if (a.sentence !== b.sentence) return false;
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = a.sentence.tokens.slice(first.to, second.from).map(token => token.lower);
  return /^(,|and|or|, and|, or)$/.test(between.join(' '));
}

function mean(scores: readonly ScoreTable[]): ScoreTable {
  const total = { person: 0, organization: 0, place: 0, group: 0, none: 0 };
  for (const score of scores) for (const kind of kinds(score)) total[kind] += score[kind] / scores.length;
  return total;
}

function best(score: ScoreTable): { kind: EntityKind | 'none'; points: number } {
  const [first, ...rest] = kinds(score);
  const kind = rest.reduce((top, next) => (score[next] > score[top] ? next : top), first!);
  return { kind, points: score[kind] };
}

function kinds(score: ScoreTable): (keyof ScoreTable)[] {
  return Object.keys(score) as (keyof ScoreTable)[];
}
