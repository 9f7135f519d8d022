import type { Span } from '../../analysis/text/span';
import type { Anchor } from '../model';

/** Code units of the words before and behind that an anchor remembers, before they are rounded to whole words. */
const CONTEXT = 64;
/** Code units that are added at most to begin and end a context with whole words. */
const ROUNDING = 24;

/**
 * The anchor of the words at `span`.
 * @param hash of the text, if it is known
 */
export function describeAnchor(text: string, { start, end }: Span, hash: string | null = null): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(contextStart(text, start), start),
    suffix: text.slice(end, contextEnd(text, end)),
    start,
    end,
    hash,
  };
}

/**
 * The words that an entry made at `span` is about: without white space at the ends and, for a mere position, its line.
 * @returns `null` if there are none, as on a blank line
 */
export function spanOfWords(text: string, span: Span): Span | null {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  return trimmed(text, { start, end }) ?? trimmed(text, lineAt(text, start));
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const first = words.search(/\S/);
  return first < 0 ? null : { start: start + first, end: start + words.trimEnd().length };
}

function lineAt(text: string, offset: number): Span {
  const before = text.slice(0, offset);
  const behind = /[\r\n]/.exec(text.slice(offset));
  return {
    start: Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1,
    end: behind ? offset + behind.index : text.length,
  };
}

function contextStart(text: string, start: number): number {
  let from = Math.max(0, start - CONTEXT);
  const least = Math.max(0, from - ROUNDING);
  while (from > least && isWordInside(text, from)) from -= 1;
  return from;
}

function contextEnd(text: string, end: number): number {
  let to = Math.min(text.length, end + CONTEXT);
  const most = Math.min(text.length, to + ROUNDING);
  while (to < most && isWordInside(text, to)) to += 1;
  return to;
}

/** Whether a cut at `offset` would divide a word or a surrogate pair. */
function isWordInside(text: string, offset: number): boolean {
  return /^[\p{L}\p{M}\p{N}\uD800-\uDFFF]{2}$/u.test(text.slice(offset - 1, offset + 1)) || isPair(text, offset);
}

function isPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}
