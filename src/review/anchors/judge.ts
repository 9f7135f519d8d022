import type { Span } from '../../analysis/text/span';
import { GAP, type Alignment } from './align';
import type { Pattern } from './pattern';
import type { TextIndex } from './textIndex';

/** Share of the quotation, by what its words tell or by their letters, that must be left. */
const LEAST_LEFT = 0.4;
/** Words on each side of the quotation that bear its place out. */
const NEAR = 8;
/** Words, as rare ones, that a text repeats for reasons of its own: a name, a phrase. They say nothing of the place. */
const REPEATED_WORDS = 2.5;
/** What must be left beyond that, in rare words. */
const LEAST_EVIDENCE = 1.1;
/** Words of the text between neighbours of a quotation that have met where it is gone. */
const MET = 2;

export interface Found extends Span {
  readonly kind: 'found';
  readonly score: number;
  /** Share of the quotation that is left. */
  readonly left: number;
  /** Bits of its neighbours that are there. */
  readonly around: number;
}

/** What an alignment comes to: the quotation, the gap that it left between its neighbours, or neither. */
export type Judgement = Found | { readonly kind: 'gap'; readonly around: number } | { readonly kind: 'nothing' };

/** Words that are too few to be told from the same ones elsewhere. */
export const FEW = 4;

const NOTHING: Judgement = { kind: 'nothing' };

/**
 * Judges by how much of the quotation and of its neighbourhood is left: together they must tell more than the same words
 * elsewhere would.
 */
export function judge(pattern: Pattern, alignment: Alignment, index: TextIndex): Judgement {
  const { from, to } = pattern;
  const { bits, score } = alignment;
  const core = coreOf(pattern, alignment);
  const left = leftOf(pattern, alignment, index, core);
  const before = sum(bits, Math.max(0, from - NEAR), from);
  const behind = sum(bits, to, Math.min(bits.length, to + NEAR));
  const around = before + behind;
  if (left < LEAST_LEFT) return haveMet(pattern, alignment, index) ? { kind: 'gap', around } : NOTHING;
  const rare = Math.log2(index.words.ids.length + 2);
  const least = (Math.min(to - from, REPEATED_WORDS) + LEAST_EVIDENCE) * rare;
  if (sum(bits, core.from, core.to) + around < least) return NOTHING;
  const span = spanOf(pattern, alignment, index, core);
  return span ? { kind: 'found', ...span, score, left, around } : NOTHING;
}

/** Words of a pattern, the first one and the one behind the last. */
interface Core {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of the quotation that stand together: the stretch of it with most bits, when each word that is missing, and each
 * word of the text between, costs what it does in an alignment. A full stop a page away is not part of the sentence.
 */
function coreOf({ from, to }: Pattern, { onto, bits }: Alignment): Core {
  let best = 0;
  let core: Core = { from, to: from };
  let sum = 0;
  let start = from;
  let last = -1;
  for (let word = from; word < to; word += 1) {
    const at = onto[word]!;
    if (at >= 0 && last >= 0) sum -= GAP * (at - last - 1);
    if (at >= 0) last = at;
    if (sum <= 0) [sum, start] = [0, word];
    sum += bits[word]! || -GAP;
    if (sum > best) [best, core] = [sum, { from: start, to: word + 1 }];
  }
  return core;
}

/** The share of a quotation that is left, by what its words tell; of a few words also by their letters. */
function leftOf(
  { from, to, ids, weights }: Pattern,
  { bits }: Alignment,
  { vocabulary }: TextIndex,
  core: Core,
): number {
  const byBits = sum(bits, core.from, core.to) / sum(weights, from, to);
  if (to - from > FEW) return byBits;
  const letters = Float64Array.from(ids, id => vocabulary.wordOf(id).length);
  const same = letters.map((length, word) => (bits[word]! > 0 ? length : 0));
  return Math.max(byBits, sum(same, core.from, core.to) / sum(letters, from, to));
}

/** Whether the words beside the quotation, or beside it and the end of the text, stand beside each other. */
function haveMet({ from, to }: Pattern, { onto }: Alignment, index: TextIndex): boolean {
  let before = from - 1;
  while (before >= 0 && onto[before] === -1) before -= 1;
  let behind = to;
  while (behind < onto.length && onto[behind] === -1) behind += 1;
  if ((before < 0 && from > 0) || (behind === onto.length && to < onto.length)) return false;
  const start = before < 0 ? -1 : onto[before]!;
  const end = behind === onto.length ? index.words.ids.length : onto[behind]!;
  return end - start <= MET + 1;
}

/** The core, and what stands beside it in the places of the words beside it. */
function spanOf(
  { from, to, cutStart, cutEnd }: Pattern,
  { onto, bits }: Alignment,
  index: TextIndex,
  core: Core,
): Span | null {
  let first = core.from;
  let last = core.to - 1;
  if (first > last) return null;
  while (first > from && onto[first - 1]! >= 0 && onto[first - 1] === onto[first]! - 1) first -= 1;
  while (last < to - 1 && onto[last + 1] === onto[last]! + 1) last += 1;
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
