import type { Quotation } from '../model';
import { closeQuotation } from './closeQuotation';
import type { ArticleRule, Report } from './rule';

/** The mark and so many code units behind it are searched for the end of the first word. */
const LONGEST_WORD = 40;

/** Quotations that lack their closing mark. The finding stands on the opening mark and the first word. */
export const unclosedQuotation: ArticleRule = {
  code: 'unclosed-quotation',
  severity: 'warning',
  byDefault: true,
  title: 'Quotation without a closing mark',
  explanation:
    'A quotation mark is opened and never closed in its paragraph, so nobody can tell where the quoted words end and the ' +
    'article’s own begin. Speech that the next paragraph takes up again with an opening mark is passed over.',
  looksAt: 'article',
  check: ({ text, article }) =>
    article.quotations.filter(({ closed }) => !closed).map(quotation => unclosed(text, quotation)),
};

function unclosed(text: string, quotation: Quotation): Report {
  const { start, end } = quotation;
  const head = text.slice(start, Math.min(end, start + LONGEST_WORD));
  return {
    message: 'This quotation has no closing mark, so it is not clear where the quoted words end.',
    start,
    fixes: closeQuotation(text, quotation),
    end: start + (/^\S+/.exec(head) ?? [head])[0].length,
  };
}
