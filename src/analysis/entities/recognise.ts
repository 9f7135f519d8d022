import type { Article, EntityKind } from '../model';
import { mapSteps, part, type Steps } from '../steps';
import { contains, type Span } from '../text/span';
import type { TaggedSentence } from '../text/tagging';
import { tokenize } from '../text/tokens';
import type { KnownName } from './gazetteers/gazetteer';
import { withKnownNames, type FoundName } from './knownNames';
import { bundledModel } from './tagger/bundledModel';
import { makeConsistent } from './tagger/consistency';
import { tagNames, type Tokens } from './tagger/tagger';

/** A name found in the text, with its kind but not yet with the entity it names. */
export interface NameMention extends Span {
  readonly kind: EntityKind;
  readonly text: string;
  readonly known: KnownName | undefined;
}

/**
 * Finds the names of people, organisations, places and nationalities: a tagger learned from annotated articles reads them
 * in their sentences and in the light of the whole document, lists add what they alone know.
 * @param sentences tagged sentences of the whole article
 */
export function* recognise(
  text: string,
  { byline, dateline }: Article,
  sentences: readonly TaggedSentence[],
  model = bundledModel(),
): Steps<NameMention[]> {
  const read: readonly Tokens[] = byline ? [bylineTokens(text, byline), ...sentences] : sentences;
  const tagged = yield* part(tagNames(read, model), 0, 0.9);
  const consistent = makeConsistent(read, tagged);
  const mentions = yield* part(
    mapSteps(read, (line, index) =>
      withKnownNames(line.tokens, consistent[index]!).map(name => toMention(text, line, name)),
    ),
    0.9,
    1,
  );
  return mentions.flat().map(mention => (dateline && contains(dateline.place, mention) ? asPlace(mention) : mention));
}

/** The line that says who wrote the article is no sentence, but names people all the same. */
function bylineTokens(text: string, { start, end }: Span): Tokens {
  return { tokens: tokenize(text.slice(start, end), start) };
}

function toMention(text: string, { tokens }: Tokens, { from, to, kind, known }: FoundName): NameMention {
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  return { start, end, text: text.slice(start, end), kind, known };
}

function asPlace(mention: NameMention): NameMention {
  return { ...mention, kind: 'place', known: mention.known?.kind === 'place' ? mention.known : undefined };
}
