import { endsSentence } from '../text/punctuation';
import { isWhiteSpace } from '../text/whitespace';
import type { Line } from './lines';

/** Lines longer than this were not broken to fit a page. */
const WIDEST_PAGE = 130;
/** No page is narrower: shorter lines end on purpose. */
const NARROWEST_PAGE = 30;
/** Line breaks looked at to tell how a text is laid out. */
const SAMPLE = 400;
/** Share of the breaks between neighbouring lines that must fall inside a sentence: wrapped prose has about three in four. */
const WRAPPED_SHARE = 0.3;
/** A line that stops before this share of the width, though the next word had room, ended on purpose. */
const FULL_ENOUGH = 0.85;

/**
 * The width, in columns, that the text's lines were broken at, as in mails and old press releases; `null` for a text whose
 * line breaks all mean something. Tells by lines that stop inside a sentence and go on in lower case.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const widths: number[] = [];
  let broken = 0;
  for (let i = 1; i < lines.length && widths.length < SAMPLE; i++) {
    const line = lines[i - 1]!;
    const next = lines[i]!;
    if (next.afterBlank || columns(line) < NARROWEST_PAGE) continue;
    widths.push(columns(line));
    if (columns(line) <= WIDEST_PAGE && !endsSentence(text, line) && startsInLowerCase(text, next)) broken += 1;
  }
  if (broken === 0 || broken < widths.length * WRAPPED_SHARE) return null;
  const onPage = widths.filter(width => width <= WIDEST_PAGE).sort((a, b) => a - b);
  // The ninth decile, not the longest line: one long address must not make all others look short.
  return onPage[Math.floor((onPage.length - 1) * 0.9)]!;
}

/**
 * Whether `next` carries on the paragraph of `line`.
 * @param width of the page, from `wrapWidth`
 */
export function carriesOn(text: string, line: Line, next: Line, width: number | null): boolean {
  if (width === null || next.afterBlank || columns(line) > WIDEST_PAGE) return false;
  if (startsInLowerCase(text, next)) return true;
  return columns(line) + 1 + firstWordLength(text, next) >= width * FULL_ENOUGH;
}

function columns(line: Line): number {
  return line.end - line.whole.start;
}

/** Whether the line starts inside a sentence, as far as its first letter tells. */
export function startsInLowerCase(text: string, line: Line): boolean {
  const first = text.charAt(line.start);
  return first !== first.toUpperCase();
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isWhiteSpace(text.charCodeAt(at))) at += 1;
  return at - line.start;
}
