import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, type FileChild } from 'docx';
import { articleParagraphs } from './docx/article';
import { blockChildren, Numbering } from './docx/blocks';
import { wordComments, type AnchoredComment } from './docx/comments';
import type { Report } from './model';
import { sectionsOf } from './sections';
import { oneLine } from './text';

const POINTS = 2;
/** Twentieths of a point, as Word counts. */
const INDENT = 360;
const LEVELS = [0, 1, 2];

/**
 * The report as a document for word processors: the summary, the whole article with the comments and verdicts as comments of
 * the document, each at its words, and the rest of the report.
 * @returns the bytes of a DOCX file
 */
export async function toDocxReport(report: Report): Promise<Uint8Array> {
  const [title, facts, ...rest] = sectionsOf(report);
  const numbering = new Numbering();
  const comments = wordComments(report);
  const children = [
    ...[title!, facts!].flatMap(block => blockChildren(block, numbering)),
    new Paragraph({ text: 'Article', heading: HeadingLevel.HEADING_2 }),
    ...articleParagraphs(report.document.text, comments),
    ...rest.flatMap(block => blockChildren(block, numbering)),
  ];
  return pack(report, children, comments);
}

async function pack(
  { document: { name }, made }: Report,
  children: readonly FileChild[],
  comments: readonly AnchoredComment[],
): Promise<Uint8Array> {
  const file = new Document({
    title: oneLine(`Review of ${name}`),
    creator: oneLine(made.author ?? 'Dossier'),
    // Word would say "Un-named".
    lastModifiedBy: oneLine(made.author ?? 'Dossier'),
    description: '',
    comments: { children: comments.map(({ comment }) => comment) },
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 11 * POINTS }, paragraph: { spacing: { after: 80, line: 264 } } },
        heading1: { run: { size: 18 * POINTS, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading2: {
          run: { size: 13 * POINTS, bold: true },
          paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: Numbering.ORDERED,
          levels: LEVELS.map(level => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
          })),
        },
        {
          reference: Numbering.BULLETS,
          levels: LEVELS.map(level => ({
            level,
            format: LevelFormat.BULLET,
            text: level === 0 ? '•' : '–',
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
          })),
        },
      ],
    },
    sections: [{ children }],
  });
  return Packer.pack(file, 'uint8array');
}
