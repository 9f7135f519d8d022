import { runSteps, type Steps } from '../../analysis/steps';

/** The words and marks of a text as numbers, with where they stand: what anchors are looked for in. */
export interface WordList {
  /** Equal for words that differ at most in case and in the form of quotation marks. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** One mark, one sign of a script without spaces, or a run of letters and digits. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[\p{L}\p{M}\p{N}]+|\S/gu;

/** A map, not an object: an article may well speak of a constructor. */
const SAME_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['–', '-'],
  ['—', '-'],
]);

/** Numbers for words, shared by the texts that are held against each other. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  /** First and last code unit of each word. */
  readonly first: number[] = [];
  readonly last: number[] = [];
  readonly lengths: number[] = [];

  idOf(word: string): number {
    const key = SAME_MARKS.get(word) ?? word.toLowerCase();
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#words.length;
      this.#ids.set(key, id);
      this.#words.push(key);
      this.first.push(key.charCodeAt(0));
      this.last.push(key.charCodeAt(key.length - 1));
      this.lengths.push(key.length);
    }
    return id;
  }

  wordOf(id: number): string {
    return this.#words[id]!;
  }

  get size(): number {
    return this.#words.length;
  }
}

/** Words that are read in a step. */
const WORDS_A_STEP = 2000;

/** The words of `text`, in their order. */
export function wordsOf(text: string, vocabulary: Vocabulary): WordList {
  return runSteps(wordSteps(text, vocabulary));
}

/** The same for long texts, in steps. */
export function* wordSteps(text: string, vocabulary: Vocabulary): Steps<WordList> {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    ids.push(vocabulary.idOf(word));
    starts.push(index);
    ends.push(index + word.length);
    if (ids.length % WORDS_A_STEP === 0) yield index / text.length;
  }
  return { ids: Int32Array.from(ids), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
