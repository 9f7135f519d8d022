import { mapSteps, part, type Steps } from '../../steps';
import type { Token } from '../../text/tokens';
import { FeatureList } from './featureList';
import { readContext } from './features';
import { LABEL_COUNT, OUTSIDE, spansOf, type NameSpan } from './labels';
import { DocumentMemory } from './memory';
import type { Model } from './model';
import { decode } from './viterbi';
import { viewSentence, type SentenceView } from './view';
import { wordScoresOf } from './wordScores';

/** A sentence to tag. */
export interface Tokens {
  readonly tokens: readonly Token[];
}

/** A name as the tagger found it. */
export interface TaggedName extends NameSpan {
  /** How far the name beats no name at its weakest token, in log odds. */
  readonly margin: number;
}

/** Log odds taken off `OUTSIDE`: a name missed costs a reader more than one too many. */
const BIAS = 0.25;

/** Sentences with what the document as a whole shows: all that features are read from. */
export interface DocumentView {
  readonly views: readonly SentenceView[];
  readonly memory: DocumentMemory;
}

/** Reads a document for its features. */
export function* viewDocument(sentences: readonly Tokens[]): Steps<DocumentView> {
  const memory = new DocumentMemory();
  const views = yield* mapSteps(sentences, ({ tokens }) => {
    const view = viewSentence(tokens);
    memory.add(view);
    return view;
  });
  return { views, memory };
}

/**
 * Tags the names of a document with a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001).
 * @returns for each sentence its names in order, without overlap
 */
export function* tagNames(sentences: readonly Tokens[], model: Model): Steps<TaggedName[][]> {
  const { views, memory } = yield* part(viewDocument(sentences), 0, 0.3);
  return yield* part(
    mapSteps(views, view => tagSentence(view, memory, model)),
    0.3,
    1,
  );
}

/** Log odds that nothing outweighs. */
const CERTAIN = 20;
/** Tokens without capitals that a name may have in a row: `Bank of the Republic`. */
const MOST_LINKS = 2;

/**
 * Whether neither the token nor those around it have a capital: about half of a text, and no names, if capitals are used
 * with care.
 */
function isFarFromCapitals({ tokens }: SentenceView, index: number): boolean {
  const last = Math.min(index + MOST_LINKS, tokens.length - 1);
  for (let near = Math.max(0, index - MOST_LINKS); near <= last; near += 1) if (tokens[near]!.capital) return false;
  return true;
}

const FEATURES = new FeatureList();

function tagSentence(view: SentenceView, memory: DocumentMemory, model: Model): TaggedName[] {
  const scores = new Int32Array(view.tokens.length * LABEL_COUNT);
  const bias = Math.round(BIAS * model.unit);
  const wordScores = wordScoresOf(model);
  const rows = wordScores.rowsOf(view.words);
  for (let token = 0; token < view.tokens.length; token += 1) {
    if (!memory.careless && isFarFromCapitals(view, token)) {
      scores[token * LABEL_COUNT] = Math.round(CERTAIN * model.unit);
      continue;
    }
    const at = token * LABEL_COUNT;
    wordScores.add(scores, at, view.words, rows, token, Number(view.tokens[token]!.capital));
    readContext(FEATURES, view, token, memory);
    model.addScores(FEATURES, scores, at);
    scores[at + OUTSIDE]! -= bias;
  }
  const { labels, margins } = decode(scores, model.transitions);
  return spansOf(labels).map(({ from, to, kind }) => ({
    from,
    to,
    kind,
    margin: leastOf(margins, from, to) / model.unit,
  }));
}

function leastOf(margins: Int32Array, from: number, to: number): number {
  let least = margins[from]!;
  for (let index = from + 1; index < to; index += 1) least = Math.min(least, margins[index]!);
  return least;
}
