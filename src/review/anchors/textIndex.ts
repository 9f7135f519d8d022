import type { Steps } from '../../analysis/steps';
import { Vocabulary, wordSteps, type WordList } from './words';

/** The words of a text with the places of each, so that a quotation is looked for only where words of it stand. */
export class TextIndex {
  /** Where the places of each word begin in `#places`. */
  readonly #from: Int32Array;
  readonly #places: Int32Array;

  static *of(text: string): Steps<TextIndex> {
    const vocabulary = new Vocabulary();
    return new TextIndex(yield* wordSteps(text, vocabulary), vocabulary);
  }

  private constructor(
    readonly words: WordList,
    readonly vocabulary: Vocabulary,
  ) {
    const { ids } = words;
    this.#from = new Int32Array(this.vocabulary.size + 1);
    for (const id of ids) this.#from[id + 1]! += 1;
    for (let id = 0; id < this.vocabulary.size; id += 1) this.#from[id + 1]! += this.#from[id]!;
    const next = this.#from.slice();
    this.#places = new Int32Array(ids.length);
    ids.forEach((id, index) => {
      this.#places[next[id]!] = index;
      next[id]! += 1;
    });
  }

  /** How often a word stands in the text; words that came into the vocabulary later do not. */
  count(id: number): number {
    return id + 1 < this.#from.length ? this.#from[id + 1]! - this.#from[id]! : 0;
  }

  /** Bits of information in finding a word at a place: rare words tell more. */
  weight(id: number): number {
    return Math.log2((this.words.ids.length + 2) / (this.count(id) + 1));
  }

  /**
   * Indices of a word in the text, in their order.
   * @param most if there are more, those around the index `near`
   */
  places(id: number, near: number, most: number): Int32Array {
    const all = this.#places.subarray(this.#from[id] ?? 0, (this.#from[id] ?? 0) + this.count(id));
    if (all.length <= most) return all;
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]! < near) low = middle + 1;
      else high = middle;
    }
    const start = Math.max(0, Math.min(low - (most >> 1), all.length - most));
    return all.subarray(start, start + most);
  }

  /** Index of the first word that ends behind an offset. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.words.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words.ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
