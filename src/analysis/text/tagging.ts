import nlp from 'compromise/two';
import type { Memo } from '../memo';
import type { Sentence } from '../model';
import type { Steps } from '../steps';
import { settledTags } from './lexicon';
import type { Span } from './span';
import { forEachToken, tokenize, type Form, type Token } from './tokens';
import { isWhiteSpace } from './whitespace';

/** A token with the grammatical and lexical tags `compromise` gives it: Verb, PastTense, FirstName, City, ... */
export interface TaggedToken extends Token {
  /**
   * Words that are the same in every sentence have them from the lexicon. The first look at any other has its sentence
   * tagged, which takes far longer than all else that is done with it: ask last.
   */
  readonly tags: ReadonlySet<string>;
}

/** A sentence read once: the tokens' offsets are those of the article. */
export interface TaggedSentence extends Sentence {
  readonly tokens: readonly TaggedToken[];
}

/** Code units tagged at once. Hardly a sentence is longer; one that is takes several steps, so that none of them is long. */
const LONGEST_PIECE = 600;

const NO_TAGS: ReadonlySet<string> = new Set();

/** What finds the tags. Phrases and corrections by patterns, which take as long again, are nothing that is asked for. */
const TAGGERS = ['lexicon', 'preTagger'];

/** Reads all sentences; how a sentence's text was tagged before is taken from the memo. */
export function* tagSentences(text: string, sentences: readonly Sentence[], memo: Memo): Steps<TaggedSentence[]> {
  const tagged: TaggedSentence[] = [];
  for (const sentence of sentences) {
    const tokens: TaggedToken[] = [];
    for (const { start, end } of piecesOf(text, sentence)) {
      const piece = new Piece(text.slice(start, end), memo);
      const first = tokens.length;
      forEachToken(piece.source, (form, at, spaced) =>
        tokens.push(new LazyToken(form, start + at, spaced, piece, tokens.length - first)),
      );
      yield end / text.length;
    }
    tagged.push({ ...sentence, tokens });
  }
  return tagged;
}

/** Tags of the tokens of a text, made when one of them is first asked for. */
class Piece {
  #tags: readonly ReadonlySet<string>[] | undefined;

  constructor(
    readonly source: string,
    readonly memo: Memo,
  ) {}

  tagsOf(index: number): ReadonlySet<string> {
    this.#tags ??= this.memo.get('tags', this.source, () => tagTokens(this.source));
    return this.#tags[index] ?? NO_TAGS;
  }
}

/** A token that finds its tags itself. */
class LazyToken implements TaggedToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly type: Token['type'];
  readonly capital: boolean;
  readonly spaced: boolean;
  readonly #piece: Piece;
  readonly #index: number;
  #tags: ReadonlySet<string> | undefined;

  constructor({ text, lower, type, capital }: Form, start: number, spaced: boolean, piece: Piece, index: number) {
    this.start = start;
    this.end = start + text.length;
    this.text = text;
    this.lower = lower;
    this.type = type;
    this.capital = capital;
    this.spaced = spaced;
    this.#piece = piece;
    this.#index = index;
  }

  get tags(): ReadonlySet<string> {
    return (this.#tags ??= this.#findTags());
  }

  #findTags(): ReadonlySet<string> {
    if (this.type === 'mark') return NO_TAGS;
    return (this.capital ? undefined : settledTags(this.lower)) ?? this.#piece.tagsOf(this.#index);
  }
}

/** The sentence whole, or if it is too long in pieces, cut behind white space where there is any. */
function* piecesOf(text: string, { start, end }: Span): Generator<Span, void, void> {
  let from = start;
  while (end - from > LONGEST_PIECE) {
    let to = from + LONGEST_PIECE;
    while (to > from && !isWhiteSpace(text.charCodeAt(to - 1))) to -= 1;
    if (to === from) to = from + LONGEST_PIECE;
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

/** One term as compromise's document holds it: `pre + text + post` of all terms is the input, unchanged. */
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

function tagTokens(source: string): ReadonlySet<string>[] {
  const terms = locate(nlp.tokenize(source).compute(TAGGERS).document);
  let next = 0;
  return tokenize(source).map(token => {
    while (next < terms.length && terms[next]!.end <= token.start) next += 1;
    const term = terms[next];
    return term && term.start < token.end ? term.tags : NO_TAGS;
  });
}

function locate(sentences: readonly (readonly Term[])[]): { start: number; end: number; tags: ReadonlySet<string> }[] {
  let offset = 0;
  return sentences.flat().map(({ pre, text, post, tags }) => {
    const start = offset + pre.length;
    const end = start + text.length;
    offset = end + post.length;
    return { start, end, tags: tags ?? NO_TAGS };
  });
}
