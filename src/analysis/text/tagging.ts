import nlp from 'compromise/two';
import type { Memo } from '../memo';
import type { Sentence } from '../model';
import type { Steps } from '../steps';
import { tokenize, type Token } from './tokens';

/** A token with the grammatical and lexical tags `compromise` gives it: Verb, PastTense, FirstName, City, ... */
export interface TaggedToken extends Token {
  readonly tags: ReadonlySet<string>;
}

/** A sentence read once: the tokens' offsets are those of the article. */
export interface TaggedSentence extends Sentence {
  readonly tokens: readonly TaggedToken[];
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** Reads all sentences; what a sentence's text was read as before is taken from the memo. */
export function* tagSentences(text: string, sentences: readonly Sentence[], memo: Memo): Steps<TaggedSentence[]> {
  const tagged: TaggedSentence[] = [];
  for (const sentence of sentences) {
    tagged.push(tagSentence(text, sentence, memo));
    yield tagged.length / sentences.length;
  }
  return tagged;
}

function tagSentence(text: string, sentence: Sentence, memo: Memo): TaggedSentence {
  const source = text.slice(sentence.start, sentence.end);
  const tokens = memo.get('tags', source, () => tagTokens(source));
  return {
    ...sentence,
    tokens: tokens.map(token => ({ ...token, start: token.start + sentence.start, end: token.end + sentence.start })),
  };
}

/** One term as compromise's document holds it: `pre + text + post` of all terms is the input, unchanged. */
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

function tagTokens(source: string): TaggedToken[] {
  const terms = locate(nlp(source).document);
  let next = 0;
  return tokenize(source).map(token => {
    while (next < terms.length && terms[next]!.end <= token.start) next += 1;
    const term = terms[next];
    const tags = term && term.start < token.end ? term.tags : NO_TAGS;
    return { ...token, tags };
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
