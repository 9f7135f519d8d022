import type { Steps } from '../steps';
import type { Span } from '../text/span';
import { trimmed } from '../text/whitespace';

/** Code units read between two yields. */
const STRIDE = 2048;
/** Rulers are looked for among lines up to this length only. */
const LONGEST_RULER = 200;
/** `---`, `* * *`, `====`: a line drawn, not written. */
const RULER = /^([-–—_=*~#•·])(?:\s*\1){2,}$/;

/** A line that is not blank; the span leaves out white space at both ends. */
export interface Line extends Span {
  /** From the first column to the line ending, white space included. */
  readonly whole: Span;
  /** Whether a blank line or a ruler stands before it, or nothing at all. */
  readonly afterBlank: boolean;
}

/** Columns of white space before the line's first word; a tab counts as one. */
export function indentation(line: Line): number {
  return line.start - line.whole.start;
}

/**
 * The lines of a text that have something written on them, from `from` on. Lines end with LF, CRLF or CR.
 * A line that only draws a ruler counts as blank.
 */
export function* readLines(text: string, from: number): Steps<Line[]> {
  const lines: Line[] = [];
  let afterBlank = true;
  let yielded = from;
  // Its own expression, as another text may be read between two yields.
  const lineEnding = /\r\n?|\n/g;
  lineEnding.lastIndex = from;
  for (let start = from; start < text.length;) {
    const ending = lineEnding.exec(text);
    const whole = { start, end: ending?.index ?? text.length };
    const words = trimmed(text, whole);
    if (words.start === words.end || isRuler(text, words)) {
      afterBlank = true;
    } else {
      lines.push({ ...words, whole, afterBlank });
      afterBlank = false;
    }
    start = ending ? lineEnding.lastIndex : text.length;
    if (start - yielded < STRIDE) continue;
    yielded = start;
    yield start / text.length;
  }
  return lines;
}

function isRuler(text: string, words: Span): boolean {
  const length = words.end - words.start;
  return length >= 3 && length <= LONGEST_RULER && RULER.test(text.slice(words.start, words.end));
}
