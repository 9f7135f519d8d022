import type { Span } from '../../analysis/text/span';
import type { Anchor } from '../model';
import { align, type Alignment } from './align';
import { candidateStarts } from './candidates';
import { patternOf, type Pattern } from './pattern';
import type { TextIndex } from './textIndex';

/** Share of the quotation, by what its words tell, that must be left. */
const LEAST_LEFT = 0.46;
/** Words on each side of the quotation that bear its place out. */
const NEAR = 8;
/** Words, as rare ones, that a text repeats for reasons of its own: a name, a phrase. They say nothing of the place. */
const REPEATED_WORDS = 2.5;
/** What must be left beyond that, in rare words. */
const LEAST_EVIDENCE = 1.1;
/** Words that are too few to be told from the same ones elsewhere, and the share of their neighbours that shows they are gone. */
const FEW = 4;
const ALL_THERE = 0.65;
/** Share of a quotation that must be left where it was moved away from its neighbours. */
const MOVED = 0.8;
/** Words beyond which a quotation is looked for by its beginning and its end. */
const LONG = 300;
const END_OF_LONG = 100;
/** What its length may have become, as a share of what it was or the other way round. */
const LEAST_OF_LONG = 0.5;

interface Found extends Span {
  readonly score: number;
  /** Share of the quotation. */
  readonly left: number;
}

/**
 * Looks for the words of an anchor where they, and the words around them, are similar. Of a place the quotation itself must be
 * left for a good part, and quotation and neighbourhood together must tell more than the same words elsewhere would: two words
 * alone do not, whole sentences do.
 * @param near offset at which they are expected, which decides between places that are alike
 */
export function findSimilar(anchor: Anchor, index: TextIndex, near: number): Span | null {
  const pattern = patternOf(anchor, index);
  if (!pattern) return null;
  return pattern.to - pattern.from > LONG ? findLong(anchor, index, near) : best(pattern, index, near);
}

/** A long quotation is where its beginning and its end are, about as far from each other as they were. */
function findLong(anchor: Anchor, index: TextIndex, near: number): Span | null {
  const { exact } = anchor;
  const units = Math.floor((exact.length / LONG) * END_OF_LONG);
  const size = Math.min(units, 1000);
  const head = { ...anchor, exact: exact.slice(0, size), suffix: '' };
  const tail = { ...anchor, exact: exact.slice(-size), prefix: '' };
  const start = findSimilar(head, index, near)?.start;
  const end = start === undefined ? undefined : findSimilar(tail, index, start + exact.length - size)?.end;
  if (start === undefined || end === undefined) return null;
  const ratio = (end - start) / exact.length;
  return ratio >= LEAST_OF_LONG && ratio <= 1 / LEAST_OF_LONG ? { start, end } : null;
}

function best(pattern: Pattern, index: TextIndex, near: number): Span | null {
  const { length } = pattern.ids;
  const slack = 12 + (length >> 2);
  let found: Found | null = null;
  let gap = false;
  for (const first of candidateStarts(pattern, index, index.indexAt(near) - pattern.from)) {
    const start = Math.max(0, first - slack);
    const end = Math.min(index.words.ids.length, first + length + slack);
    const alignment = align(pattern, index, start, end);
    gap ||= isGap(pattern, alignment, index);
    const place = judge(pattern, alignment, index);
    if (place && (!found || isBetter(place, found, near))) found = place;
  }
  // Words that are gone from between their neighbours may have been moved, but then they are the same, and more than a few.
  if (!found || (gap && (pattern.to - pattern.from <= FEW || found.left < MOVED))) return null;
  return { start: found.start, end: found.end };
}

function isBetter(one: Found, other: Found, near: number): boolean {
  if (Math.abs(one.score - other.score) > 1e-6) return one.score > other.score;
  return Math.abs(one.start - near) < Math.abs(other.start - near);
}

/** The place that an alignment comes to, if it is to be believed. */
function judge(pattern: Pattern, alignment: Alignment, index: TextIndex): Found | null {
  const { from, to } = pattern;
  const { bits, score } = alignment;
  const left = leftOf(pattern, alignment, index);
  if (left < LEAST_LEFT) return null;
  const quoted = sum(bits, from, to);
  const around = sum(bits, Math.max(0, from - NEAR), from) + sum(bits, to, Math.min(bits.length, to + NEAR));
  const rare = Math.log2(index.words.ids.length + 2);
  if (quoted + around < (Math.min(to - from, REPEATED_WORDS) + LEAST_EVIDENCE) * rare) return null;
  const span = spanOf(pattern, alignment, index);
  return span && { ...span, score, left };
}

/** Whether the quotation is gone from between neighbours that are there. */
function isGap(pattern: Pattern, alignment: Alignment, index: TextIndex): boolean {
  const { from, to, weights } = pattern;
  if (leftOf(pattern, alignment, index) >= LEAST_LEFT) return false;
  const isThere = (start: number, end: number) =>
    start < end && sum(alignment.bits, start, end) >= ALL_THERE * sum(weights, start, end);
  return isThere(Math.max(0, from - NEAR), from) && isThere(to, Math.min(weights.length, to + NEAR));
}

/** The share of a quotation that is left, by what its words tell or by their letters. */
function leftOf({ from, to, ids, weights }: Pattern, { bits }: Alignment, { vocabulary }: TextIndex): number {
  const letters = Float64Array.from(ids, id => vocabulary.wordOf(id).length);
  const same = letters.map((length, word) => (bits[word]! > 0 ? length : 0));
  return Math.max(sum(bits, from, to) / sum(weights, from, to), sum(same, from, to) / sum(letters, from, to));
}

function spanOf({ from, to, cutStart, cutEnd }: Pattern, { onto, bits }: Alignment, index: TextIndex): Span | null {
  let first = from;
  while (first < to && onto[first] === -1) first += 1;
  let last = to - 1;
  while (last > first && onto[last] === -1) last -= 1;
  if (first === to) return null;
  const { starts, ends } = index.words;
  const start = starts[onto[first]!]! + (first === from && bits[first]! > 0 ? cutStart : 0);
  const end = ends[onto[last]!]! - (last === to - 1 && bits[last]! > 0 ? cutEnd : 0);
  return start < end ? { start, end } : null;
}

function sum(values: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += values[index]!;
  return total;
}
