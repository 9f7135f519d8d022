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
  const worth = makeWorth(pattern, index);
  for (let row = 1; row <= rows; row += 1) {
    const at = row * width;
    scores[at] = -GAP * row;
    for (let column = 1; column <= columns; column += 1) {
      const bits = worth(row - 1, start + column - 1);
      const onto = scores[at - width + column - 1]! + (bits || -GAP);
      const skipped = Math.max(scores[at - width + column]!, scores[at + column - 1]!) - GAP;
      scores[at + column] = Math.max(onto, skipped);
    }
  }
  return trace(scores, { rows, columns, start, worth });
}

type Worth = (patternWord: number, textWord: number) => number;

interface Table {
  readonly rows: number;
  readonly columns: number;
  /** Index of the first word of the text. */
  readonly start: number;
  readonly worth: Worth;
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
    const own = worth(row - 1, start + column - 1);
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

/** Bits of a word of the pattern where a word of the text stands. */
function makeWorth({ ids, weights, from, to }: Pattern, index: TextIndex): Worth {
  const { vocabulary } = index;
  const full = weights.map((bits, word) => (word >= from && word < to ? bits * QUOTED_WORTH : bits));
  const words = Array.from(ids, id => vocabulary.wordOf(id));
  const textIds = index.words.ids;
  return (patternWord, textWord) => {
    const other = textIds[textWord]!;
    if (ids[patternWord] === other) return full[patternWord]!;
    return isMisspelt(words[patternWord]!, vocabulary.wordOf(other)) ? full[patternWord]! * MISSPELT_WORTH : 0;
  };
}

/** A slip rarely changes both the first letter and the last one, which is quickly seen. */
function isMisspelt(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3) return false;
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return false;
  const most = Math.floor(Math.max(a.length, b.length) * MISSPELT);
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}
