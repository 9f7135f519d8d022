import type { Quotation } from '../model';
import type { Steps } from '../steps';
import type { Span } from '../text/span';
import { isQuotationMark, MarkReader, type Family, type OpenMark } from './quotationMarks';

/** Code units read between two yields. */
const STRIDE = 2048;
/** A quotation that does not close within so many code units is not going to. */
const LONGEST_QUOTATION = 20_000;
/** Marks read in one piece of work; no real quotation has so many inside. */
const MOST_MARKS = 500;
/** Quotations nest no deeper than this; a closing mark looks no further for its partner. */
const DEEPEST = 3;
/** A quotation without a letter or digit in its first code units is none. */
const WORDS_WITHIN = 40;
/** How much of an unclosed quotation is searched for words that say who spoke. */
const ATTRIBUTION_WITHIN = 600;
const ATTRIBUTION =
  /[,.?!]\s+(?:(?:he|she|they|[\p{Lu}][\p{L}’'-]+)\s+(?:said|says|told|added|asked|replied|warned)|(?:said|says|added)\s+(?:the\s|an?\s|\p{Lu}))/u;

/** A quotation that is open at some place of the paragraph. */
interface Open extends OpenMark {
  readonly start: number;
  readonly doubtful: boolean;
}

/** A quotation of a paragraph, before those inside others are left out; `end` is `null` if no mark closes it. */
interface Found {
  readonly family: Family;
  readonly start: number;
  readonly end: number | null;
}

/**
 * The quotations of the body in order, marks included; a quotation inside another is part of it. Marks are paired paragraph
 * by paragraph, so an odd one never swallows more than the rest of its paragraph: a quotation without its closing mark ends
 * there, or before the next one, and is not `closed`. It counts as closed where the next paragraph opens with a mark and so
 * carries it on, as speeches of several paragraphs are printed.
 * @param paragraphs sorted and not overlapping
 */
export function* findQuotations(text: string, paragraphs: readonly Span[]): Steps<Quotation[]> {
  const quotations: Quotation[] = [];
  let yielded = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const reader = new MarkReader(text, paragraph);
    for (let start = paragraph.start; start < paragraph.end;) {
      const { found, end } = pairMarks(text, reader, { start, end: paragraph.end });
      for (const quotation of outermost(text, { start, end }, found)) {
        const goesOn = !quotation.closed && isCarriedOn(text, quotation, paragraph, paragraphs[index + 1]);
        quotations.push(goesOn ? { ...quotation, closed: true } : quotation);
      }
      start = end;
      if (end - yielded < STRIDE) continue;
      yielded = end;
      yield end / text.length;
    }
  }
  return quotations;
}

/**
 * Pairs the marks of a stretch, nested ones as well. The stretch ends with the paragraph, or earlier at a place outside all
 * quotations, so that work comes in bounded pieces.
 * @param rest of the paragraph
 */
function pairMarks(text: string, reader: MarkReader, rest: Span): { found: Found[]; end: number } {
  const found: Found[] = [];
  const unclosed: Open[] = [];
  /** Innermost first. */
  let open: Open[] = [];
  let at = rest.start;
  for (let marks = 0; at < rest.end && marks < MOST_MARKS; at++) {
    if (at - rest.start >= (open.length > 0 ? LONGEST_QUOTATION : STRIDE)) break;
    if (!isQuotationMark(text.charCodeAt(at))) continue;
    marks += 1;
    const use = reader.useOf(at, open);
    if (use?.does === 'open') {
      open = [{ family: use.family, mark: text.charAt(at), start: at, doubtful: use.doubtful }, ...open];
      if (open.length > DEEPEST) unclosed.push(open.pop()!);
    } else if (use) {
      const depth = open.findIndex(one => one.family === use.family);
      if (depth < 0) continue;
      found.push({ family: use.family, start: open[depth]!.start, end: at + 1 });
      open = open.slice(depth + 1);
    }
  }
  for (const { family, start, doubtful } of [...unclosed, ...open]) {
    if (!doubtful) found.push({ family, start, end: null });
  }
  return { found, end: at };
}

/** Those that lie in no other, in order. An unclosed one gives way to the next of its own family. */
function outermost(text: string, stretch: Span, found: readonly Found[]): Quotation[] {
  const inOrder = found.filter(one => hasWords(text, one, stretch)).sort((a, b) => a.start - b.start);
  const nextStart = nextStarts(inOrder, stretch.end);
  const quotations: Quotation[] = [];
  let until = stretch.start;
  for (const [i, { start, end }] of inOrder.entries()) {
    if (start < until) continue;
    until = end ?? nextStart[i]!;
    const words = text.slice(start, until).trimEnd();
    quotations.push({ start, end: start + words.length, closed: end !== null });
  }
  return quotations;
}

/** For each quotation the start of the next one of its family, or the stretch's end. */
function nextStarts(inOrder: readonly Found[], end: number): number[] {
  const next: Record<Family, number> = { double: end, single: end, guillemets: end };
  const starts: number[] = [];
  for (let i = inOrder.length - 1; i >= 0; i--) {
    const { family, start } = inOrder[i]!;
    starts[i] = next[family];
    next[family] = start;
  }
  return starts;
}

function hasWords(text: string, { start, end }: Found, stretch: Span): boolean {
  const words = text.slice(start + 1, Math.min(end ?? stretch.end, start + WORDS_WITHIN));
  return /[\p{L}\p{N}]/u.test(words);
}

/** Whether the next paragraph opens with a mark and the quotation reaches the end of its own, with nobody named as speaking. */
function isCarriedOn(text: string, quotation: Span, paragraph: Span, next: Span | undefined): boolean {
  if (!next || quotation.end < paragraph.end || !isSameMark(text.charAt(quotation.start), text.charAt(next.start)))
    return false;
  const head = text.slice(quotation.start, Math.min(quotation.end, quotation.start + ATTRIBUTION_WITHIN));
  return !ATTRIBUTION.test(head);
}

/** Whether two opening marks are of one kind, curly or straight. */
function isSameMark(a: string, b: string): boolean {
  return a === b || ['“"', "‘'"].some(kind => kind.includes(a) && kind.includes(b));
}
