import type { Span } from './span';

/** Whether the code unit is white space as regular expressions' `\s` has it; a stray byte order mark counts as well. */
export function isWhiteSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The first offset from `from` on that is not white space, at most `end`. */
export function skipWhiteSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isWhiteSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** The span without white space at its ends; an empty span at `span.end` if there is nothing else in it. */
export function trimmed(text: string, span: Span): Span {
  const start = skipWhiteSpace(text, span.start, span.end);
  let end = span.end;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}
