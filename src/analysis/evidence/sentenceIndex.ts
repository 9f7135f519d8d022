import { isNumberKey, keysOf } from './keys';
import { leans } from './leaning';
import type { Quantity } from './quantities';
import type { Reading } from './reading';
import type { Term } from './terms';

/** Sentences from which on a term tells none of them apart; a term of an article stands in fewer. */
const COMMON = 200;

/** A body sentence, made ready to be asked for terms. */
export interface BodySentence {
  readonly reading: Reading;
  /** What it says itself. */
  readonly keys: ReadonlySet<string>;
  /** Those of its keys that are names. */
  readonly names: ReadonlySet<string>;
  /** What it takes over from the sentences it leans on: "the mill" from where the mill is named. */
  readonly carried: ReadonlySet<string>;
}

/** Body sentences by the terms they hold. A sentence's number is its place among those added. */
export class SentenceIndex {
  readonly #sentences: BodySentence[] = [];
  readonly #postings = new Map<string, number[]>();

  #words: ReadonlySet<string> | undefined;
  /** The sentences by their index in the article. */
  readonly #places = new Set<number>();

  add(reading: Reading): void {
    this.#places.add(reading.read.index);
    const keys = keysOf(reading);
    const number = this.#sentences.length;
    const names = new Set(reading.terms.filter(({ sort }) => sort === 'name').map(({ key }) => key));
    this.#sentences.push({ reading, keys, names, carried: this.#carriedInto(reading) });
    for (const key of keys) {
      const posting = this.#postings.get(key);
      if (posting) posting.push(number);
      else this.#postings.set(key, [number]);
    }
  }

  at(number: number): BodySentence | undefined {
    return this.#sentences[number];
  }

  /** Whether any sentence of the body holds a key. */
  has(key: string): boolean {
    return this.#postings.has(key);
  }

  /** Whether any sentence of the body holds a word in lower case, in a name or outside. */
  hasWord(word: string): boolean {
    this.#words ??= new Set(this.#sentences.flatMap(({ reading }) => reading.read.tokens.map(({ lower }) => lower)));
    return this.#words.has(word);
  }

  /** Whether any sentence of the body has a quantity that passes the test. */
  hasQuantity(test: (quantity: Quantity) => boolean): boolean {
    return this.#sentences.some(({ reading }) => reading.quantities.some(test));
  }

  /** Whether the body writes out what a short form in capitals stands for: `European Union` for EU. */
  spellsOut(acronym: string): boolean {
    if (!/^\p{Lu}{2,6}$/u.test(acronym)) return false;
    return this.#sentences.some(({ reading }) => {
      const capitals = reading.read.tokens
        .map(({ text }) => /^\p{Lu}\p{Ll}/u.exec(text)?.[0].charAt(0) ?? '.')
        .join('');
      return capitals.includes(acronym);
    });
  }

  /** Whether a sentence of the article, by its index, is one of the body. */
  isBody(sentence: number): boolean {
    return this.#places.has(sentence);
  }

  /** Numbers of the sentences that say or take over one of the terms. */
  sharing(terms: readonly Term[]): number[] {
    const numbers = new Set<number>();
    for (const { key } of terms) {
      const posting = this.#postings.get(key) ?? [];
      if (posting.length > COMMON) continue;
      for (const number of posting) {
        numbers.add(number);
        if (this.#sentences[number + 1]?.carried.has(key)) numbers.add(number + 1);
      }
    }
    return [...numbers];
  }

  /**
   * Rare terms say more: inverse sentence frequency, after Spärck Jones, 1972. A term the body lacks weighs like one that
   * stands in a single sentence.
   */
  weightOf(key: string): number {
    const frequency = Math.max(1, this.#postings.get(key)?.length ?? 0);
    return Math.log(1 + this.#sentences.length / frequency);
  }

  /** Of names also those that the sentence before took over itself: "it" may go on for two sentences. */
  #carriedInto(reading: Reading): Set<string> {
    const [earlier, before] = [this.#sentences.at(-2), this.#sentences.at(-1)];
    if (!before || !leans(reading.read)) return new Set();
    const names = earlier && leans(before.reading.read) ? earlier.names : [];
    return new Set([...[...before.keys].filter(key => !isNumberKey(key)), ...names]);
  }
}
