import { Paragraph, type ICommentOptions } from 'docx';
import type { Span } from '../../../analysis/text/span';
import type { Report, Signature, Anchoring } from '../model';
import { linesOf, oneLine } from '../text';
import { authorInWords, VERDICT_WORDS } from '../words';

/** A comment of the document and the words of the article that it stands at. */
export interface AnchoredComment extends Span {
  readonly comment: ICommentOptions;
}

/** Word shows no more of an author's initials. */
const MOST_INITIALS = 3;

/** Something that is said of words of the article, with what was answered. */
interface Thread extends Signature {
  readonly anchoring: Anchoring;
  readonly text: string;
  readonly resolved: boolean;
  readonly replies: readonly (Signature & { readonly text: string })[];
}

/** All that reviewers said of words that stand in the article, as comments of a word processor; replies follow their comment. */
export function wordComments(report: Report): readonly AnchoredComment[] {
  const comments: AnchoredComment[] = [];
  for (const { anchoring, replies, ...said } of threadsOf(report)) {
    if (anchoring.type !== 'found') continue;
    const { start, end } = anchoring.passage;
    const parentId = comments.length;
    const { resolved } = said;
    comments.push({ start, end, comment: { id: parentId, resolved, ...contentOf(said, resolved) } });
    for (const reply of replies)
      comments.push({ start, end, comment: { id: comments.length, parentId, resolved, ...contentOf(reply, false) } });
  }
  return comments;
}

function threadsOf({ comments, assessments, keyPoints }: Report): readonly Thread[] {
  const verdicts = [
    ...assessments,
    ...keyPoints.flatMap(point =>
      point.verdict ? [{ ...point.verdict, anchoring: { type: 'found', passage: point } as const }] : [],
    ),
  ];
  return [
    ...comments,
    ...verdicts.map(({ verdict, note, ...rest }) => ({
      ...rest,
      text: `Verdict: ${VERDICT_WORDS[verdict]}${note === null ? '' : `\n${note}`}`,
      resolved: false,
      replies: [],
    })),
  ];
}

type Content = Pick<ICommentOptions, 'author' | 'initials' | 'date' | 'children'>;

/** @param resolved said in words too, because not every word processor shows it */
function contentOf({ author, time, text }: Signature & { readonly text: string }, resolved: boolean): Content {
  const name = oneLine(authorInWords(author));
  const date = new Date(time);
  return {
    author: name,
    initials: initialsOf(name),
    ...(Number.isNaN(date.valueOf()) ? {} : { date }),
    children: [...linesOf(text), ...(resolved ? ['(resolved)'] : [])].map(line => new Paragraph({ text: line })),
  };
}

function initialsOf(name: string): string {
  const letters = Array.from(name.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu), ([letter]) => letter);
  return letters.slice(0, MOST_INITIALS).join('').toUpperCase();
}
