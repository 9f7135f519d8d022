import type { ArticleRule } from './rule';

/** Key points that the body says nothing of. A text of nothing but key points has no body to hold them against. */
export const keyPointUnsupported: ArticleRule = ({ article, keyPoints }) =>
  article.paragraphs.length === 0
    ? []
    : keyPoints
        .filter(({ status }) => status === 'unsupported')
        .map(({ start, end }) => ({
          code: 'key-point-unsupported',
          severity: 'information',
          message: 'No sentence that supports this key point was found in the body.',
          start,
          end,
        }));
