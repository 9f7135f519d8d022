import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Span } from '../../../analysis/text/span';
import { cleanText } from '../text';
import type { AnchoredComment } from './comments';

/** The begin or the end of a comment's words. */
interface Mark {
  readonly at: number;
  readonly id: number;
  readonly begins: boolean;
}

/** The article, a paragraph for each line, with marks where the words of comments begin and end. */
export function articleParagraphs(text: string, comments: readonly AnchoredComment[]): readonly Paragraph[] {
  const marks = marksOf(comments);
  const lines = linesIn(text);
  let next = 0;
  return lines.map((line, index) => {
    const nextLine = lines[index + 1]?.start ?? Infinity;
    const first = next;
    while (next < marks.length && isIn(marks[next]!, line, nextLine)) next += 1;
    return new Paragraph({ children: lineChildren(text, line, marks.slice(first, next)), spacing: { after: 140 } });
  });
}

/** At one place what ends goes before what begins, so that two comments side by side do not overlap. */
function marksOf(comments: readonly AnchoredComment[]): readonly Mark[] {
  return comments
    .flatMap(({ start, end, comment: { id } }): (Mark & { readonly rank: number })[] => [
      { at: start, id, begins: true, rank: 1 },
      { at: end, id, begins: false, rank: end > start ? 0 : 2 },
    ])
    .sort((a, b) => a.at - b.at || a.rank - b.rank || a.id - b.id);
}

/** What begins behind the last word of a line belongs to the next one, what ends there to this one. */
function isIn({ at, begins }: Mark, line: Span, nextLine: number): boolean {
  return nextLine === Infinity || at < (begins ? line.end : nextLine);
}

function lineChildren(text: string, line: Span, marks: readonly Mark[]): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  let at = line.start;
  const textUntil = (end: number): void => {
    if (end > at) children.push(new TextRun(cleanText(text.slice(at, end))));
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    textUntil(Math.min(mark.at, line.end));
    if (mark.begins) children.push(new CommentRangeStart(mark.id));
    else children.push(new CommentRangeEnd(mark.id), new TextRun({ children: [new CommentReference(mark.id)] }));
  }
  textUntil(line.end);
  return children;
}

/** The lines with something on them; one at least, to hold the marks of whatever text. */
function linesIn(text: string): readonly Span[] {
  const lines = Array.from(text.matchAll(/[^\r\n\u2028\u2029]+/g), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const filled = lines.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return filled.length > 0 ? filled : [{ start: 0, end: text.length }];
}
