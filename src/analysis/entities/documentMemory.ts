import type { EntityKind } from '../model';
import { forEachStep, part, type Steps } from '../steps';
import type { Candidate } from './candidates';
import { scoreCandidate, type ScoreTable } from './clues';
import { LOCATIVE } from './contextClues';
import { phraseKey } from './gazetteers/phraseKey';

/** Least points, on average over its occurrences, for a name to be believed. */
const BELIEVED = 1;
/** Points from which a name may lend its kind to one joined to it by "and" or a comma. */
const SURE = 1.8;
/** Points such a neighbour lends: by "and", and by a comma, which may stand between two different things. */
const LENT = { and: 2, comma: 1 };
/** Points a word of a full personal name has for standing in it, and points against an ordinary word that stands first. */
const PART_OF_PERSON = 3;
const ORDINARY = 2.5;

/** Remembers all names of a document with what each occurrence says of their kind. */
export function* remember(candidates: readonly Candidate[]): Steps<DocumentMemory> {
  const memory = new DocumentMemory();
  yield* part(
    forEachStep(candidates, candidate => {
      memory.addOccurrence(candidate);
    }),
    0,
    0.7,
  );
  yield* part(
    forEachStep(candidates, candidate => {
      memory.addPerson(candidate);
    }),
    0.7,
    1,
  );
  return memory;
}

/** What all occurrences of the names in a document say together. */
export class DocumentMemory {
  /** Points of each name's occurrences, added up. */
  readonly #occurrences = new Map<string, { readonly total: ScoreTable; count: number }>();
  /** Words of full personal names: each alone is likely the same person. */
  readonly #personWords = new Set<string>();

  addOccurrence(candidate: Candidate): void {
    // What has its capital from its place, and a headline may capitalise every word, is no evidence of a name.
    if (candidate.ordinary || (isHeadline(candidate) && candidate.known === undefined)) return;
    const key = phraseKey(candidate.text);
    const score = scoreCandidate(candidate);
    const known = this.#occurrences.get(key);
    if (known) {
      for (const kind of kinds(score)) known.total[kind] += score[kind];
      known.count += 1;
    } else this.#occurrences.set(key, { total: score, count: 1 });
  }

  /** Remembers the words of a full personal name; all occurrences must have been added. */
  addPerson(candidate: Candidate): void {
    const words = candidate.text.split(/\s+/);
    if (words.length < 2 || words.length > 6 || best(this.#scoreOf(candidate)).kind !== 'person') return;
    for (const word of words) if (word.length > 1) this.#personWords.add(phraseKey(word));
  }

  /**
   * The kind of name a candidate is; `undefined` for no name.
   * @param neighbours the candidates before and behind it
   */
  kindOf(candidate: Candidate, neighbours: readonly (Candidate | undefined)[]): EntityKind | undefined {
    if (this.#isFamilyPlural(candidate)) return undefined;
    const score = this.#scoreOf(candidate);
    if (candidate.ordinary) score.none += ORDINARY;
    if (candidate.titled) score.person += PART_OF_PERSON;
    if (this.#isPartOfPerson(candidate)) score.person += PART_OF_PERSON;
    for (const neighbour of neighbours) {
      const join = neighbour && coordination(candidate, neighbour);
      const lent = join && best(this.#scoreOf(neighbour));
      if (lent && lent.points >= SURE && lent.kind !== 'none') score[lent.kind] += LENT[join];
    }
    const { kind, points } = best(score);
    return kind === 'none' || points < BELIEVED ? undefined : kind;
  }

  /** Whether it is a word of a full personal name; "in Powys" is no member of the Powys family. */
  #isPartOfPerson({ known, text, sentence, from }: Candidate): boolean {
    const before = sentence.tokens[from - 1]?.lower ?? '';
    return known === undefined && this.#personWords.has(phraseKey(text)) && !LOCATIVE.test(before);
  }

  /** "The two Kims" are nobody in particular. */
  #isFamilyPlural({ known, text }: Candidate): boolean {
    const key = phraseKey(text);
    return (
      known === undefined && key.endsWith('s') && !this.#personWords.has(key) && this.#personWords.has(key.slice(0, -1))
    );
  }

  /** Mean points of the name's occurrences. */
  #scoreOf(candidate: Candidate): ScoreTable {
    const { total, count } = this.#occurrences.get(phraseKey(candidate.text)) ?? { total: noPoints(), count: 1 };
    const mean = noPoints();
    for (const kind of kinds(total)) mean[kind] = total[kind] / count;
    return mean;
  }
}

function isHeadline(candidate: Candidate): boolean {
  return candidate.sentence.where === 'headline';
}

/** How two candidates are joined: `Mehar and Johi`, `Kalam, Madyan and Bahrain`. */
function coordination(a: Candidate, b: Candidate): keyof typeof LENT | undefined {
  if (a.sentence !== b.sentence) return undefined;
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  if (second.from - first.to > 2) return undefined;
  const between = a.sentence.tokens.slice(first.to, second.from).map(token => token.lower);
  if (/^,? ?(?:and|or)$/.test(between.join(' '))) return 'and';
  return between.join(' ') === ',' ? 'comma' : undefined;
}

function noPoints(): ScoreTable {
  return { person: 0, organization: 0, place: 0, group: 0, none: 0 };
}

function best(score: ScoreTable): { kind: EntityKind | 'none'; points: number } {
  const [first, ...rest] = kinds(score);
  const kind = rest.reduce((top, next) => (score[next] > score[top] ? next : top), first!);
  return { kind, points: score[kind] };
}

function kinds(score: ScoreTable): (keyof ScoreTable)[] {
  return Object.keys(score) as (keyof ScoreTable)[];
}
