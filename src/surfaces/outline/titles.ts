import type { Span } from '../../analysis/text/span';

const MAX_WORDS = 7;
const MAX_LENGTH = 60;

/** Code units searched for the words of a title; a paragraph may be megabytes long. */
const SEARCHED = 600;

/** Characters that show as nothing or turn the direction of what follows; they have no place in a label. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A short name for a stretch of text, and the words it is made of. */
export interface Title {
  /** One line, never empty. */
  readonly text: string;
  readonly span: Span;
}

/**
 * The first words of a stretch of text, enough to recognise it by: at most seven words or 60 characters, with an ellipsis if
 * there is more. Scripts without spaces are cut by length.
 */
export function titleOf(text: string, { start, end }: Span): Title {
  const words: string[] = [];
  let titleStart: number | undefined;
  let titleEnd = start;
  let cut = false;
  for (const match of text.slice(start, Math.min(end, start + SEARCHED)).matchAll(/\S+/gu)) {
    const word = match[0].replace(UNSEEN, '');
    if (word === '') continue;
    cut = words.length > 0 && (words.length === MAX_WORDS || [...words, word].join(' ').length > MAX_LENGTH);
    if (cut) break;
    words.push(word);
    titleStart ??= start + match.index;
    titleEnd = start + match.index + match[0].length;
  }
  const whole = words.join(' ');
  const short = wholeCharacters(whole, MAX_LENGTH);
  cut ||= short !== whole || text.slice(titleEnd, end).trim() !== '';
  // An ellipsis takes the place of a comma or dash before it.
  const title = cut ? `${short.replace(/[\p{P}\s]+$/u, '')}…` : short;
  return { text: title || '…', span: { start: titleStart ?? start, end: titleEnd } };
}

/** The start of a text, not cut between the two halves of a character. */
function wholeCharacters(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/u, '');
}
