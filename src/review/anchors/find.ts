import { part, type Steps } from '../../analysis/steps';
import type { Span } from '../../analysis/text/span';
import type { Anchor } from '../model';
import { findSimilar } from './similar';
import { TextIndex } from './textIndex';

/** Places with the very same words and neighbours that are told apart. */
const MOST_ALIKE = 200;
/** Shares of the work that are done when all were sought word for word, and when the words of the text are known. */
const AT_ITS_WORDS = 0.4;
const INDEXED = 0.5;

/**
 * Looks for the words of anchors in a text that may have been edited since they were written: where they and their neighbours
 * stand as they were, then, by words, where most of them do. Of places that are alike, the one that has moved as the anchors
 * next to it have.
 * @param hash of the text, if it is known
 * @returns for each anchor, in their order, where its words stand; `null` if they are not there any more
 */
export function* findAnchors(
  text: string,
  anchors: readonly Anchor[],
  hash: string | null = null,
): Steps<readonly (Span | null)[]> {
  const found = new Map<Anchor, Span>();
  const unsure: Anchor[] = [];
  for (const [index, anchor] of anchors.entries()) {
    const place = atItsPlace(text, anchor, hash) ?? onlyPlace(text, anchor);
    if (place) found.set(anchor, place);
    else unsure.push(anchor);
    yield ((index + 1) / anchors.length) * AT_ITS_WORDS;
  }
  const moves = movesOf(found);
  const index = unsure.length === 0 ? undefined : yield* part(TextIndex.of(text), AT_ITS_WORDS, INDEXED);
  for (const [done, anchor] of unsure.entries()) {
    const near = anchor.start + moveAt(moves, anchor.start);
    const place = nearestAlike(text, anchor, near) ?? findSimilar(anchor, index!, near);
    if (place) found.set(anchor, place);
    yield INDEXED + ((done + 1) / unsure.length) * (1 - INDEXED);
  }
  return anchors.map(anchor => found.get(anchor) ?? null);
}

/** The place that the anchor says, if the text, or all that the anchor knows of it, is the same. */
function atItsPlace(text: string, anchor: Anchor, hash: string | null): Span | null {
  const { exact, prefix, suffix, start } = anchor;
  const sameText = hash !== null && anchor.hash === hash;
  const same = sameText
    ? text.startsWith(exact, start)
    : start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
  // The words have the say: whoever made the anchor elsewhere may have counted otherwise.
  return same && exact !== '' ? { start, end: start + exact.length } : null;
}

/** Where all the anchor knows stands word for word, if that is at one place only. */
function onlyPlace(text: string, { exact, prefix, suffix }: Anchor): Span | null {
  const words = prefix + exact + suffix;
  const at = text.indexOf(words);
  if (at < 0 || exact === '' || text.includes(words, at + 1)) return null;
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}

/** Of several such places the nearest. */
function nearestAlike(text: string, { exact, prefix, suffix }: Anchor, near: number): Span | null {
  const words = prefix + exact + suffix;
  let start = -1;
  let left = MOST_ALIKE;
  for (let at = text.indexOf(words); at >= 0 && left > 0; at = text.indexOf(words, at + 1), left -= 1) {
    const place = at + prefix.length;
    if (start < 0 || Math.abs(place - near) < Math.abs(start - near)) start = place;
  }
  return start < 0 || exact === '' ? null : { start, end: start + exact.length };
}

interface Move {
  readonly from: number;
  readonly by: number;
}

/** How far anchors have moved, in the order in which they stood. */
function movesOf(found: ReadonlyMap<Anchor, Span>): readonly Move[] {
  const moves = Array.from(found, ([{ start }, place]) => ({ from: start, by: place.start - start }));
  return moves.sort((a, b) => a.from - b.from);
}

/** How far the anchor nearest to `offset` has moved. */
function moveAt(moves: readonly Move[], offset: number): number {
  const behind = moves.findIndex(({ from }) => from >= offset);
  const [before, after] = behind < 0 ? [moves.at(-1), undefined] : [moves[behind - 1], moves[behind]];
  if (!before || !after) return (before ?? after)?.by ?? 0;
  return offset - before.from < after.from - offset ? before.by : after.by;
}
