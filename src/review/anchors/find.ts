import type { Span } from '../../analysis/text/span';
import type { Steps } from '../../analysis/steps';
import type { Anchor } from '../model';

/**
 * Looks for the words of anchors in a text that may have been edited since they were written.
 * @param hash of the text, if it is known
 * @returns for each anchor, in their order, where its words stand; `null` if they are not there any more
 */
export function* findAnchors(
  text: string,
  anchors: readonly Anchor[],
  hash: string | null = null,
): Steps<readonly (Span | null)[]> {
  const found: (Span | null)[] = [];
  for (const anchor of anchors) {
    found.push(atItsPlace(text, anchor, hash) ?? nearest(text, anchor));
    yield found.length / anchors.length;
  }
  return found;
}

/** The place that the anchor says, if the text, or all that the anchor knows of it, is the same. */
function atItsPlace(text: string, anchor: Anchor, hash: string | null): Span | null {
  const { exact, prefix, suffix, start, end } = anchor;
  const sameText = hash !== null && anchor.hash === hash;
  const words = prefix + exact + suffix;
  const same = sameText ? text.slice(start, end) === exact : text.startsWith(words, start - prefix.length);
  return same && start < end ? { start, end } : null;
}

function nearest(text: string, { exact, start }: Anchor): Span | null {
  if (exact === '') return null;
  let best = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best < 0 ? null : { start: best, end: best + exact.length };
}
