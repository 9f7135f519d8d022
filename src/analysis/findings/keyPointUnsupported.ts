import type { ArticleRule } from './rule';

/** Key points that the body says nothing of. A text of nothing but key points has no body to hold them against. */
export const keyPointUnsupported: ArticleRule = {
  code: 'key-point-unsupported',
  severity: 'information',
  byDefault: true,
  title: 'Key point not found in the body',
  explanation:
    'No sentence of the body shares enough words with the key point to bear it out. It may be left over from an earlier ' +
    'version, or the body may say it in words of its own. A text without a body is passed over.',
  looksAt: 'article',
  check: ({ article, keyPoints }) =>
    article.paragraphs.length === 0
      ? []
      : keyPoints
          .filter(({ status }) => status === 'unsupported')
          .map(({ start, end }) => ({ message: 'What this key point says was not found in the body.', start, end })),
};
