import type { Article } from '../model';
import { spanAt } from '../text/span';

/**
 * Whether what stands at `offset` is quoted. Where the words of an unclosed quotation end nobody knows: the sentence it begins in
 * counts, no more.
 */
export function isQuoted({ quotations, sentences }: Article, offset: number): boolean {
  const quotation = spanAt(quotations, offset);
  if (!quotation || quotation.closed) return quotation !== undefined;
  return spanAt(sentences, offset)?.index === spanAt(sentences, quotation.start)?.index;
}
