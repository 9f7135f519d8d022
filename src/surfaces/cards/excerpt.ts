import type { Span } from '../../analysis/text/span';

/** Code units of a sentence that a card shows: one line and a half. */
const LENGTH = 110;

/**
 * The words around `span`, at most a line and a half of a card, cut between words; cuts are marked with an ellipsis.
 * @param within the sentence that the words are taken from
 */
export function excerpt(text: string, span: Span, within: Span): string {
  if (within.end - within.start <= LENGTH) return level(text.slice(within.start, within.end));
  const spare = Math.max(0, LENGTH - (span.end - span.start));
  const wanted = span.start - Math.round(spare / 2);
  const start = Math.max(within.start, Math.min(wanted, within.end - LENGTH));
  const end = Math.min(within.end, start + LENGTH);
  const from = start === within.start ? start : afterSpace(text, start, span.start);
  const to = end === within.end ? end : beforeSpace(text, end, Math.min(span.end, end));
  return `${from > within.start ? '…' : ''}${level(text.slice(from, to))}${to < within.end ? '…' : ''}`;
}

/** The start of the next word, not beyond `limit`. */
function afterSpace(text: string, offset: number, limit: number): number {
  for (let index = offset; index < limit; index += 1) if (/\s/.test(text.charAt(index))) return index + 1;
  return wholeCharacter(text, Math.min(offset, limit));
}

/** The end of the last word before `offset`, not before `limit`. */
function beforeSpace(text: string, offset: number, limit: number): number {
  for (let index = offset; index > limit; index -= 1) if (/\s/.test(text.charAt(index))) return index;
  return wholeCharacter(text, offset);
}

/** Moves off the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;
}

function level(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]$/, '');
}
