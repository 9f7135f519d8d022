import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Block, Inline, Item } from '../blocks';
import { cleanText } from '../text';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const QUIET = '59636E';
const LABEL_PERCENT = 20;
const DEEPEST = 2;
/** Half points. */
const CODE_SIZE = 19;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** Gives each ordered list numbers of its own: those of one list would go on in the next. */
export class Numbering {
  static readonly ORDERED = 'ordered';
  static readonly BULLETS = 'bullets';
  #lists = 0;

  next(): number {
    this.#lists += 1;
    return this.#lists;
  }
}

export function blockChildren(block: Block, numbering: Numbering): readonly FileChild[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ text: cleanText(block.text), heading: HEADINGS[block.level] })];
    case 'facts':
      return [factsTable(block.facts)];
    case 'paragraph':
      return [new Paragraph({ children: lineRuns(block.line) })];
    case 'list': {
      const instance = numbering.next();
      const reference = block.ordered ? Numbering.ORDERED : Numbering.BULLETS;
      return block.items.flatMap(item => itemParagraphs(item, 0, { reference, instance }));
    }
  }
}

function factsTable(facts: Extract<Block, { type: 'facts' }>['facts']): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          children: [cell(LABEL_PERCENT, [quietRun(label)]), cell(100 - LABEL_PERCENT, lineRuns(value))],
        }),
    ),
  });
}

function cell(percent: number, children: readonly ParagraphChild[]): TableCell {
  return new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    children: [new Paragraph({ children, spacing: { after: 20 } })],
  });
}

function itemParagraphs(
  { line, items }: Item,
  level: number,
  numbering: { readonly reference: string; readonly instance: number },
): readonly Paragraph[] {
  const below = { reference: Numbering.BULLETS, instance: 0 };
  return [
    new Paragraph({
      numbering: { ...numbering, level: Math.min(level, DEEPEST) },
      spacing: { before: level === 0 ? 120 : 0, after: 40 },
      children: lineRuns(line),
    }),
    ...items.flatMap(item => itemParagraphs(item, level + 1, below)),
  ];
}

function lineRuns(line: readonly Inline[]): ParagraphChild[] {
  return line.flatMap(({ text, style, href }): ParagraphChild[] => {
    if (href === undefined) return textRuns(text, lookOf(style));
    return [new ExternalHyperlink({ link: href, children: textRuns(text, { style: 'Hyperlink' }) })];
  });
}

/** Line ends within a text become line breaks. */
function textRuns(text: string, look: IRunOptions): TextRun[] {
  const parts = cleanText(text).split('\n');
  return parts.map((part, index) => new TextRun({ ...look, text: part, ...(index > 0 ? { break: 1 } : {}) }));
}

function lookOf(style: Inline['style']): IRunOptions {
  switch (style) {
    case 'strong':
      return { bold: true };
    case 'quiet':
      return { color: QUIET };
    case 'code':
      return { font: 'Consolas', size: CODE_SIZE };
    default:
      return {};
  }
}

function quietRun(text: string): TextRun {
  return new TextRun({ text, color: QUIET });
}
