import retextQuotes from 'retext-quotes';
import type { Quotation } from '../model';
import { proofread } from './retext';
import type { ArticleRule, Report } from './rule';

type Style = 'straight' | 'smart';

const STRAIGHT = /^["']/;
const CURLY = /^[“‘]/;
/** A quotation is never longer, in code units, and a mixed article has hardly more, so that the work is bounded. */
const LONGEST = 2000;
const MOST = 100;
/** Marks by level of nesting, double ones first. */
const LEVELS = { straight: ['"', "'"], smart: ['“”', '‘’'] } as const;

/** Straight quotation marks in an article of curly ones, or curly in one of straight. The finding stands on the quotation. */
export const quoteMarkStyle: ArticleRule = {
  code: 'quote-mark-style',
  severity: 'hint',
  byDefault: false,
  title: 'Mixed quotation marks',
  explanation:
    'The article mixes straight and curly quotation marks, which often shows where text was pasted in. What most marks ' +
    'are counts as its style. Marks inside a quotation, apostrophes, and single beside double marks are passed over.',
  looksAt: 'article',
  check: ({ text, article }) => {
    const quotations = article.quotations.filter(({ closed, start, end }) => closed && end - start <= LONGEST);
    const ofStyle = (form: RegExp) => quotations.filter(({ start }) => form.test(text.charAt(start)));
    const [straight, curly] = [ofStyle(STRAIGHT), ofStyle(CURLY)];
    if (straight.length === 0 || curly.length === 0) return [];
    const [few, style]: [Quotation[], Style] =
      countOf(text, /["']/g) > countOf(text, /[“”‘’]/g) ? [curly, 'straight'] : [straight, 'smart'];
    return few.slice(0, MOST).flatMap(quotation => deviant(text, quotation, style));
  },
};

function countOf(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}

function deviant(text: string, { start, end }: Quotation, preferred: Style): Report[] {
  const words = text.slice(start, end);
  const single = /^['‘]/.test(words);
  const marks = (style: Style) => (single ? LEVELS[style].toReversed() : [...LEVELS[style]]);
  const options = { preferred, smart: marks('smart'), straight: marks('straight') };
  const outer = proofread(words, start, retextQuotes, options).filter(one => one.start === start || one.end === end);
  if (outer.length === 0) return [];
  const style = preferred === 'smart' ? 'curly' : 'straight';
  return [
    {
      message: `Most quotation marks of this article are ${style}, these are not.`,
      start,
      end,
      fixes: [
        {
          title: `Use ${style} quotation marks`,
          edits: outer.map(one => ({ start: one.start, end: one.end, text: one.expected })),
        },
      ],
    },
  ];
}
