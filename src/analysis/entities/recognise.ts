import type { Article, EntityKind } from '../model';
import { forEachStep, part, type Steps } from '../steps';
import { contains, type Span } from '../text/span';
import type { TaggedSentence } from '../text/tagging';
import { findCandidates, type Candidate } from './candidates';
import { remember, type DocumentMemory } from './documentMemory';
import type { KnownName } from './gazetteers/gazetteer';

/** A name found in the text, with its kind but not yet with the entity it names. */
export interface NameMention extends Span {
  readonly kind: EntityKind;
  readonly text: string;
  readonly known: KnownName | undefined;
}

/**
 * Finds the names of people, organisations, places and nationalities. What one occurrence leaves open, the others in the
 * document decide: a surname is a person because the full name stands elsewhere, a town is a town because it is once
 * "in" it.
 * @param sentences tagged sentences of the whole article
 */
export function* recognise(
  text: string,
  { byline, dateline }: Article,
  sentences: readonly TaggedSentence[],
): Steps<NameMention[]> {
  const candidates: Candidate[] = [];
  yield* part(
    forEachStep(sentences, sentence => {
      candidates.push(...findCandidates(sentence, text));
    }),
    0,
    0.5,
  );
  const memory = yield* part(remember(candidates), 0.5, 0.8);
  const kinds = yield* part(kindsOf(candidates, memory), 0.8, 0.9);
  const names: NameMention[] = byline ? authors(text, byline.author) : [];
  yield* part(
    forEachStep(candidates, candidate => {
      const isDateline = dateline !== null && contains(dateline.place, candidate);
      const kind = isDateline ? 'place' : kinds.get(candidate);
      if (kind !== undefined) names.push(toMention(candidate, kind));
    }),
    0.9,
    1,
  );
  return names.sort((a, b) => a.start - b.start);
}

/** The people of a byline, which is no sentence: `Jane Doe and John Roe`. */
function authors(text: string, { start, end }: Span): NameMention[] {
  return [...text.slice(start, end).matchAll(/\S.*?(?=,\s|\sand\s|\s&\s|$)/g)].flatMap(match => {
    const name = match[0].replace(/^(?:,|and|&)\s+/, '');
    const from = start + match.index + match[0].length - name.length;
    return { start: from, end: from + name.length, text: name, kind: 'person', known: undefined };
  });
}

/**
 * The kinds of the candidates that are names. One that its own sentence leaves open is what the same words are elsewhere,
 * unless it may have its capital only from standing first.
 */
function* kindsOf(candidates: readonly Candidate[], memory: DocumentMemory): Steps<Map<Candidate, EntityKind>> {
  const kinds = new Map<Candidate, EntityKind>();
  const elsewhere = new Map<string, EntityKind>();
  yield* part(
    forEachStep(candidates, (candidate, index) => {
      const kind = memory.kindOf(candidate, [candidates[index - 1], candidates[index + 1]]);
      if (kind === undefined) return;
      kinds.set(candidate, kind);
      elsewhere.set(candidate.text, kind);
    }),
    0,
    0.7,
  );
  yield* part(
    forEachStep(candidates, candidate => {
      const kind = candidate.opensSentence ? undefined : elsewhere.get(candidate.text);
      if (kind !== undefined && !kinds.has(candidate)) kinds.set(candidate, kind);
    }),
    0.7,
    1,
  );
  return kinds;
}

function toMention({ start, end, text, known }: Candidate, kind: EntityKind): NameMention {
  return { start, end, text, kind, known: known?.kind === kind ? known : undefined };
}
