import type { Article, EntityKind } from '../model';
import type { Steps } from '../steps';
import { contains, type Span } from '../text/span';
import type { TaggedSentence } from '../text/tagging';
import { findCandidates, type Candidate } from './candidates';
import { DocumentMemory } from './documentMemory';
import type { KnownName } from './gazetteers/gazetteer';

/** A name found in the text, with its kind but not yet with the entity it names. */
export interface NameMention extends Span {
  readonly kind: EntityKind;
  readonly text: string;
  readonly known: KnownName | undefined;
  /** Index into `article.sentences`. */
  readonly sentence: number;
}

/**
 * Finds the names of people, organisations, places and nationalities. What one occurrence leaves open, the others in the
 * document decide: a surname is a person because the full name stands elsewhere, a town is a town because it is once
 * "in" it.
 * @param sentences tagged sentences of the whole article
 */
export function* recognise(
  text: string,
  { dateline }: Article,
  sentences: readonly TaggedSentence[],
): Steps<NameMention[]> {
  const candidates: Candidate[] = [];
  for (const [index, sentence] of sentences.entries()) {
    candidates.push(...findCandidates(sentence, text));
    yield index / sentences.length;
  }
  const memory = new DocumentMemory(candidates);
  return candidates.flatMap((candidate, index) => {
    if (dateline && contains(dateline.place, candidate)) return [toMention(candidate, 'place')];
    const kind = memory.kindOf(candidate, [candidates[index - 1], candidates[index + 1]]);
    return kind === undefined ? [] : [toMention(candidate, kind)];
  });
}

function toMention({ start, end, text, known, sentence }: Candidate, kind: EntityKind): NameMention {
  return { start, end, text, kind, known: known?.kind === kind ? known : undefined, sentence: sentence.index };
}
