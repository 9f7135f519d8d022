import { isQuoted } from './quoted';
import type { ArticleRule } from './rule';

/** Words that count from the day of publication; `Monday` and `6 June` do as well, but name something without it. */
const COUNTED = /^(?:yesterday|today|tomorrow|tonight|(?:the )?day (?:before|after)|last|this|next)\b|\bago$/i;

/** `yesterday` in an article of no known day. Once for an article: what is missing is the one day, however often it is counted from. */
export const undatedRelativeTime: ArticleRule = {
  code: 'undated-relative-time',
  severity: 'hint',
  byDefault: false,
  title: 'Time without a date',
  explanation:
    'The article says “yesterday” or “last week” but nothing says when it was published, so readers cannot tell which day ' +
    'that is. Reported once, at the first such words outside quotations; it goes when you set the publication date.',
  looksAt: 'article',
  check: ({ article, published, dates }) => {
    if (published !== null) return [];
    const first = dates.find(
      ({ text, relative, start }) => relative && COUNTED.test(text) && !isQuoted(article, start),
    );
    if (!first) return [];
    const message = `Nothing says when the article was published, so it is not clear when “${first.text}” was.`;
    return [{ message, start: first.start, end: first.end }];
  },
};
