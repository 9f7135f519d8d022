import type { Anchor } from '../model';
import type { TextIndex } from './textIndex';
import { wordsOf } from './words';

/** An anchor as the words that are looked for: those before the quotation, those of it, those behind. */
export interface Pattern {
  readonly ids: Int32Array;
  /** Bits of each word in the text at hand. */
  readonly weights: Float64Array;
  /** First word of the quotation. */
  readonly from: number;
  /** First word behind it. */
  readonly to: number;
  /** Code units of the first word that are before the quotation, and of the last one that are behind it. */
  readonly cutStart: number;
  readonly cutEnd: number;
}

/** The pattern of an anchor; `null` if its quotation has no words. */
export function patternOf({ prefix, exact, suffix }: Anchor, index: TextIndex): Pattern | null {
  const { ids, starts, ends } = wordsOf(prefix + exact + suffix, index.vocabulary);
  const start = prefix.length;
  const end = start + exact.length;
  let from = 0;
  while (from < ids.length && ends[from]! <= start) from += 1;
  let to = from;
  while (to < ids.length && starts[to]! < end) to += 1;
  if (from === to) return null;
  return {
    ids,
    weights: Float64Array.from(ids, id => index.weight(id)),
    from,
    to,
    cutStart: Math.max(0, start - starts[from]!),
    cutEnd: Math.max(0, ends[to - 1]! - end),
  };
}
