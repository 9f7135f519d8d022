import type { Analysis } from '../../analysis/model';
import { mentionAt, paragraphAt, sentenceAt } from '../../analysis/query';
import { contains, spanAt, touches, type Span } from '../../analysis/text/span';
import { bodyBlock, keyPointsBlock } from './blocks';

/**
 * What a growing selection takes in, step by step, from `offset` outwards: word, mention, quotation without and with its
 * marks, sentence, paragraph or key point, body or key points, the whole text. Each span contains the one before and is
 * larger; where two cross, as a quotation of several sentences and one of these may, the smaller goes first.
 * @param word the word at `offset`, by the language's own rules
 */
export function enclosingSpans(analysis: Analysis, offset: number, word: Span | undefined): Span[] {
  const spans = candidates(analysis, offset, word)
    .filter(span => touches(span, offset))
    .sort((a, b) => length(a) - length(b));
  const nested: Span[] = [];
  for (const { start, end } of spans) {
    const inner = nested.at(-1);
    if (!inner || (contains({ start, end }, inner) && end - start > length(inner))) nested.push({ start, end });
  }
  return nested;
}

function candidates(analysis: Analysis, offset: number, word: Span | undefined): Span[] {
  const { article } = analysis;
  const quotation = spanAt(article.quotations, offset);
  const keyPoint = article.keyPoints.find(point => touches(point.line, offset));
  const all = [
    word,
    mentionAt(analysis, offset),
    quotation && { start: quotation.start + 1, end: quotation.closed ? quotation.end - 1 : quotation.end },
    quotation,
    sentenceAt(analysis, offset),
    article.headline,
    article.byline,
    paragraphAt(analysis, offset),
    keyPoint,
    keyPoint?.line,
    keyPointsBlock(analysis),
    bodyBlock(analysis),
    { start: 0, end: analysis.text.length },
  ];
  return all.filter(span => span !== undefined && span !== null);
}

function length({ start, end }: Span): number {
  return end - start;
}
