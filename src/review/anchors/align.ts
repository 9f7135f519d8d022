import { editDistance } from '../../analysis/text/editDistance';
import type { Pattern } from './pattern';
import type { TextIndex } from './textIndex';

/** What a word costs that is only in the pattern, only in the text, or another one in each, in bits. */
export const GAP = 1.2;
/** Share of its bits that a word of the quotation has: where a word is left once of two, the one beside the quotation is left. */
const QUOTED_WORTH = 0.98;
/** Share of a word's letters that may differ for it to be the same word, misspelt. */
const MISSPELT = 0.34;
/** Share of a word's bits that a misspelt one has. */
const MISSPELT_WORTH = 0.6;

/** How a pattern lies on a stretch of the text. */
export interface Alignment {
  readonly score: number;
  /** For each word of the pattern the index of the word of the text that it lies on, -1 for none. */
  readonly onto: Int32Array;
  /** Bits that each word of the pattern has there: 0 if another word stands in its place. */
  readonly bits: Float64Array;
}

/**
 * Lays a pattern on the words `start` to `end` of the text so that most bits match: global alignment of the pattern with free
 * ends in the text (Needleman and Wunsch 1970, Sellers 1980), on words instead of letters.
 */
export function align(pattern: Pattern, index: TextIndex, start: number, end: number): Alignment {
  const rows = pattern.ids.length;
  const columns = end - start;
  const width = columns + 1;
  const scores = new Float64Array((rows + 1) * width);
  // Bits of each word of the pattern at each word of the text; asked for again on the way back.
  const worth = new Float64Array(rows * columns);
  for (let row = 1; row <= rows; row += 1) {
    const at = row * width;
    const own = worth.subarray((row - 1) * columns, row * columns);
    fillWorth(own, pattern, row - 1, index, start);
    scores[at] = -GAP * row;
    let before = scores[at];
    for (let column = 1; column <= columns; column += 1) {
      const bits = own[column - 1]!;
      const onto = scores[at - width + column - 1]! + (bits === 0 ? -GAP : bits);
      const above = scores[at - width + column]! - GAP;
      const beside = before - GAP;
      const skipped = above > beside ? above : beside;
      before = onto > skipped ? onto : skipped;
      scores[at + column] = before;
    }
  }
  return trace(scores, { rows, columns, start, worth });
}

interface Table {
  readonly rows: number;
  readonly columns: number;
  /** Index of the first word of the text. */
  readonly start: number;
  readonly worth: Float64Array;
}

function trace(scores: Float64Array, { rows, columns, start, worth }: Table): Alignment {
  const width = columns + 1;
  const last = scores.subarray(rows * width);
  let column = last.reduce((best, score, at) => (score > last[best]! ? at : best), 0);
  const score = last[column]!;
  const onto = new Int32Array(rows).fill(-1);
  const bits = new Float64Array(rows);
  let row = rows;
  while (row > 0 && column > 0) {
    const here = scores[row * width + column]!;
    const own = worth[(row - 1) * columns + column - 1]!;
    if (here === scores[(row - 1) * width + column - 1]! + (own || -GAP)) {
      row -= 1;
      column -= 1;
      onto[row] = start + column;
      bits[row] = own;
    } else if (here === scores[(row - 1) * width + column]! - GAP) row -= 1;
    else column -= 1;
  }
  return { score, onto, bits };
}

/** Writes down what a word of the pattern has in bits at each word of the text from `start` on: 0 where it is another. */
function fillWorth(
  worth: Float64Array,
  { ids, weights, from, to }: Pattern,
  word: number,
  { vocabulary, words }: TextIndex,
  start: number,
): void {
  const id = ids[word]!;
  const bits = weights[word]! * (word >= from && word < to ? QUOTED_WORTH : 1);
  const { first, last, lengths } = vocabulary;
  const [firstUnit, lastUnit, length] = [first[id]!, last[id]!, lengths[id]!];
  for (let at = 0; at < worth.length; at += 1) {
    const other = words.ids[start + at]!;
    // Most words differ in both ends, which is seen from two numbers.
    if (other === id) worth[at] = bits;
    else if (length < 3 || (first[other] !== firstUnit && last[other] !== lastUnit)) continue;
    else if (isMisspelt(vocabulary.wordOf(id), vocabulary.wordOf(other))) worth[at] = bits * MISSPELT_WORTH;
  }
}

/** A slip rarely changes both the first letter and the last one: one of them is the same already. */
function isMisspelt(a: string, b: string): boolean {
  if (b.length < 3) return false;
  const most = Math.floor(Math.max(a.length, b.length) * MISSPELT);
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}
