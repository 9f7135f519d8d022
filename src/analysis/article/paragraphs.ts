import type { Paragraph } from '../model';
import type { Steps } from '../steps';
import { bulletLength } from './bullets';
import type { Line } from './lines';
import { carriesOn } from './wrapping';

/** Lines put together between two yields. */
const STRIDE = 256;

/**
 * The paragraphs of the body: each line one, unless the text was broken to fit a page and the next line carries it on.
 * @param from index of the body's first line
 * @param width of the page, from `wrapWidth`
 */
export function* readParagraphs(
  text: string,
  lines: readonly Line[],
  from: number,
  width: number | null,
): Steps<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  for (let i = from; i < lines.length;) {
    const first = lines[i]!;
    let last = first;
    for (i += 1; i < lines.length; i++) {
      const next = lines[i]!;
      if (!carriesOn(text, last, next, width) || bulletLength(text, next) > 0) break;
      last = next;
    }
    paragraphs.push({ start: first.start, end: last.end, index: paragraphs.length });
    if (paragraphs.length % STRIDE === 0) yield i / lines.length;
  }
  return paragraphs;
}
