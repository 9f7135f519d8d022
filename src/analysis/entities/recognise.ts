import type { Article } from '../model';
import { mapSteps, part, type Steps } from '../steps';
import { contains, type Span } from '../text/span';
import type { TaggedSentence } from '../text/tagging';
import { tokenize } from '../text/tokens';
import { knownName } from './gazetteers/gazetteer';
import { withHeadlineNames } from './headlineNames';
import { withKnownNames, type FoundName } from './knownNames';
import { bundledModel } from './tagger/bundledModel';
import type { NameMention } from './nameMention';
import { withCues } from './tagger/nameCues';
import { makeConsistent } from './tagger/consistency';
import { tagNames, type Tokens } from './tagger/tagger';

/**
 * Finds the names of people, organisations, places and nationalities: a tagger learned from annotated articles reads them
 * in their sentences and in the light of the whole document, lists add what they alone know.
 * @param sentences tagged sentences of the whole article
 */
export function* recognise(
  text: string,
  { headline, byline, dateline }: Article,
  sentences: readonly TaggedSentence[],
  model = bundledModel(),
): Steps<readonly NameMention[]> {
  const read: readonly Tokens[] = byline ? [bylineTokens(text, byline), ...sentences] : sentences;
  const tagged = yield* part(tagNames(read, model), 0, 0.8);
  const corrected = tagged.map((names, index) => withCues(read[index]!.tokens, names));
  const consistent = yield* part(makeConsistent(read, corrected), 0.8, 0.9);
  const mentions = yield* part(
    mapSteps(read, (line, index) =>
      withKnownNames(line.tokens, consistent[index]!).map(name => toMention(text, line, name)),
    ),
    0.9,
    1,
  );
  const names = mentions
    .flat()
    .map(mention => (dateline && contains(dateline.place, mention) ? asPlace(mention) : mention));
  return withHeadlineNames(text, headline, names);
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

/** A name of a dateline; NEW DELHI is the place that the lists know as New Delhi. */
function asPlace(mention: NameMention): NameMention {
  const known = mention.known ?? knownName(mention.text.replace(/\p{L}+/gu, capitalised));
  return { ...mention, kind: 'place', known: known?.kind === 'place' ? known : undefined };
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
