import type { Span } from '../../analysis/text/span';

/**
 * The words around `span`, cut between words; cuts are marked with an ellipsis.
 * @param within the sentence that the words are taken from
 * @param length code units to show, about; a span that is longer is cut itself
 */
export function excerpt(text: string, span: Span, within: Span, length: number): string {
  if (within.end - within.start <= length) return level(text.slice(within.start, within.end));
  const spare = Math.max(0, length - (span.end - span.start));
  const wanted = span.start - Math.round(spare / 2);
  const start = Math.max(within.start, Math.min(wanted, within.end - length));
  const end = Math.min(within.end, start + length);
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
