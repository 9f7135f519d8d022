import type { Finding } from '../model';
import type { ArticleRule } from './rule';

/** The mark and so many code units behind it are searched for the end of the first word. */
const LONGEST_WORD = 40;

/** Quotations that lack their closing mark. The finding stands on the opening mark and the first word. */
export const unclosedQuotation: ArticleRule = ({ text, article }) =>
  article.quotations
    .filter(quotation => !quotation.closed)
    .map((quotation): Finding => {
      const head = text.slice(quotation.start, Math.min(quotation.end, quotation.start + LONGEST_WORD));
      return {
        code: 'unclosed-quotation',
        severity: 'warning',
        message: 'This quotation has no closing mark, so it is not clear where the quoted words end.',
        start: quotation.start,
        end: quotation.start + (/^\S+/.exec(head) ?? [head])[0].length,
      };
    });
