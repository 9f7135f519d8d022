import type { Span } from '../../analysis/text/span';

/** Wider than any sidebar: the view itself cuts rows off. */
export const LABEL_LENGTH = 300;
export const TOOLTIP_LENGTH = 2000;

/** Long enough for any name or title, short enough for a row. */
const HIGHLIGHT_LENGTH = 80;
/** Few before, because a row is cut off at its end and the mention should stay in sight. */
const BEFORE_LENGTH = 14;
const AFTER_LENGTH = 80;

/** Marks that turn the direction of the text after them: left in a label, they would reorder the rest of the row. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;
const WHITE_SPACE = /[\s\p{Cc}]+/gu;

/** The text on one line: white space and control characters become single spaces. */
export function oneLine(text: string): string {
  return collapse(text).trim();
}

/**
 * The text on one line, at most `length` code units and an ellipsis long, cut between words where there are any.
 */
export function shorten(text: string, length: number): string {
  // White space may shrink, but a row needs no more than a look at the beginning of a text of megabytes.
  const considered = text.slice(0, length * 4);
  const line = oneLine(considered);
  if (considered.length === text.length && line.length <= length) return line;
  return `${cutEnd(line, length)}…`;
}

/** A text on one line with stretches of it that stand out. */
export interface MarkedText {
  readonly text: string;
  /** In `text`, in order, not overlapping. */
  readonly highlights: readonly Span[];
}

/**
 * A stretch of a text as `shorten` gives it, with where the marked words have gone. Of words that were cut off the rest is
 * marked, if any.
 * @param marks within the stretch, sorted and not overlapping
 */
export function shortenMarked(text: string, { start, end }: Span, marks: readonly Span[], length: number): MarkedText {
  const short = shorten(text.slice(start, end), length);
  const limit = short.endsWith('…') && end - start > short.length ? short.length - 1 : short.length;
  const placeOf = (offset: number) => Math.min(limit, collapse(text.slice(start, offset)).trimStart().length);
  const highlights: Span[] = [];
  for (const mark of marks) {
    const place = { start: placeOf(mark.start), end: placeOf(mark.end) };
    if (place.start >= limit) break;
    if (place.start < place.end) highlights.push(place);
  }
  return { text: short, highlights };
}

/** A stretch of text with the words around it. */
export interface Snippet {
  readonly text: string;
  /** The stretch itself, in `text`. */
  readonly highlight: Span;
}

/**
 * The words around a span, ready to be the label of a row.
 * @param within how far the words may reach; it contains the span
 */
export function snippet(text: string, span: Span, within: Span): Snippet {
  const before = wordsBefore(text, span.start, within.start);
  const inside = shorten(text.slice(span.start, span.end), HIGHLIGHT_LENGTH);
  const after = wordsAfter(text, span.end, within.end);
  const start = before.length;
  return { text: before + inside + after, highlight: { start, end: start + inside.length } };
}

/** Text of an article as the same text in Markdown: nothing in it becomes a list, a link, an emphasis or a tag. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_~[\]<>|]/g, '\\$&')
    .replace(/^[-+#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Text of an article for places where VS Code takes `$(name)` for an icon, such as the status bar. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u200b(');
}

function wordsBefore(text: string, end: number, limit: number): string {
  const start = Math.max(limit, end - BEFORE_LENGTH);
  const stretch = collapse(text.slice(start, end));
  if (start === limit) return stretch.trimStart();
  // Begins with a whole word, unless there is only a part of one.
  return `…${/^\S*\s+(?=\S)/.test(stretch) ? stretch.replace(/^\S*\s+/, '') : dropHalfPair(stretch)}`;
}

function wordsAfter(text: string, start: number, limit: number): string {
  const end = Math.min(limit, start + AFTER_LENGTH);
  const stretch = collapse(text.slice(start, end));
  if (end === limit) return stretch.trimEnd();
  return `${cutEnd(stretch, AFTER_LENGTH - 1)}…`;
}

function collapse(text: string): string {
  return text.replace(DIRECTION_MARKS, '').replace(WHITE_SPACE, ' ');
}

/** Cuts to a length between two words or, where none is near, between two characters. */
function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text.trimEnd();
  const space = text.lastIndexOf(' ', length);
  const cut = text.slice(0, space > length / 2 ? space : length);
  return cut.replace(/[\ud800-\udbff]$/, '');
}

function dropHalfPair(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '');
}
