import type { Span } from '../../analysis/text/span';
import type { Anchor } from '../model';
import { align } from './align';
import { candidateStarts } from './candidates';
import { FEW, judge, type Found } from './judge';
import { patternOf, type Pattern } from './pattern';
import type { TextIndex } from './textIndex';

/** Share of a quotation that must be left where it was moved away from its neighbours. */
const MOVED = 0.8;
/** Words beyond which a quotation is looked for by its beginning and its end. */
const LONG = 300;
const END_OF_LONG = 100;
/** What its length may have become, as a share of what it was or the other way round. */
const LEAST_OF_LONG = 0.5;

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
  let gap = -1;
  for (const first of candidateStarts(pattern, index, index.indexAt(near) - pattern.from)) {
    const start = Math.max(0, first - slack);
    const end = Math.min(index.words.ids.length, first + length + slack);
    const place = judge(pattern, align(pattern, index, start, end), index);
    if (place.kind === 'gap') gap = Math.max(gap, place.around);
    else if (place.kind === 'found' && (!found || isBetter(place, found, near))) found = place;
  }
  // Words that are gone from between their neighbours may have been moved, but then they are the same, and more than a few.
  const isMoved = found && pattern.to - pattern.from > FEW && found.left >= MOVED;
  return found && (isMoved || gap < found.around) ? { start: found.start, end: found.end } : null;
}

function isBetter(one: Found, other: Found, near: number): boolean {
  if (Math.abs(one.score - other.score) > 1e-6) return one.score > other.score;
  return Math.abs(one.start - near) < Math.abs(other.start - near);
}
