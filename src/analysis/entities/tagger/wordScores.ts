import { FeatureList } from './featureList';
import { LABEL_COUNT } from './labels';
import type { Model } from './model';
import { NOTHING, readWordFeatures, WINDOW, wordAt } from './wordFeatures';
import type { Word } from './words';

/** A row for each offset and for tokens with and without a capital: the sum for each label, then whether it has been made. */
const ROW = LABEL_COUNT + 1;
const ROWS = 2 * (2 * WINDOW + 1);

const FEATURES = new FeatureList();
const SUMS = new Int32Array(LABEL_COUNT);

/**
 * What the features that words bring by themselves come to. The same words stand in a text again and again; adding up what is
 * known of them spares the tagger half of its looks into the model, which is larger than a processor's cache. Sums of whole
 * numbers are the same in whatever order they are made.
 */
export class WordScores {
  readonly #model: Model;
  readonly #rows = new WeakMap<Word, Int16Array>();

  constructor(model: Model) {
    this.#model = model;
  }

  /** The rows of each word of a sentence, with those of nothing before and behind as far as the window reaches. */
  rowsOf(words: readonly Word[]): Int16Array[] {
    const nothing = new Array<Int16Array>(WINDOW).fill(this.#rowsOfWord(NOTHING));
    return [...nothing, ...words.map(word => this.#rowsOfWord(word)), ...nothing];
  }

  /**
   * Adds to `scores`, from `at`, what the words of a token's window bring.
   * @param rows of the sentence, as `rowsOf` makes them
   * @param capital of the token, 0 or 1
   */
  add(
    scores: Int32Array,
    at: number,
    words: readonly Word[],
    rows: readonly Int16Array[],
    token: number,
    capital: number,
  ) {
    for (let offset = -WINDOW; offset <= WINDOW; offset += 1) {
      const own = rows[token + WINDOW + offset]!;
      const from = (2 * (offset + WINDOW) + capital) * ROW;
      if (own[from + LABEL_COUNT] === 0) this.#fill(own, from, wordAt(words, token + offset), offset, capital);
      for (let label = 0; label < LABEL_COUNT; label += 1) scores[at + label]! += own[from + label]!;
    }
  }

  #fill(row: Int16Array, from: number, word: Word, offset: number, capital: number): void {
    readWordFeatures(FEATURES, word, offset, capital);
    SUMS.fill(0);
    this.#model.addScores(FEATURES, SUMS, 0);
    row.set(SUMS, from);
    row[from + LABEL_COUNT] = 1;
  }

  #rowsOfWord(word: Word): Int16Array {
    let rows = this.#rows.get(word);
    if (!rows) {
      rows = new Int16Array(ROWS * ROW);
      this.#rows.set(word, rows);
    }
    return rows;
  }
}

const SCORES = new WeakMap<Model, WordScores>();

/** Those of a model, kept as long as it is. */
export function wordScoresOf(model: Model): WordScores {
  let scores = SCORES.get(model);
  if (!scores) {
    scores = new WordScores(model);
    SCORES.set(model, scores);
  }
  return scores;
}
