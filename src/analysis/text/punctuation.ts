import type { Span } from './span';

/** Marks that end a sentence, in the scripts an English article may quote. */
export const TERMINALS = '.!?…。！？｡؟۔।';
/** Marks that may follow the end of a sentence and still belong to it. */
export const CLOSERS = '”’"\'»)]}›“';

/**
 * Whether the words of the span come to an end: a full stop, question or exclamation mark or ellipsis, perhaps inside
 * closing quotation marks or brackets.
 * @param span without white space at its end
 */
export function endsSentence(text: string, span: Span): boolean {
  let at = span.end - 1;
  while (at > span.start && CLOSERS.includes(text.charAt(at))) at -= 1;
  return at >= span.start && TERMINALS.includes(text.charAt(at));
}
