import retextRepeatedWords from 'retext-repeated-words';
import type { TaggedToken } from '../text/tagging';
import { isQuoted } from './quoted';
import { proofread } from './retext';
import type { SentenceRule } from './rule';

/** Words that are said twice on purpose, beside those that retext knows. */
const EMPHATIC = new Set('very so really many much far long never no yes ha bye now again more there well'.split(' '));

/** A word that stands twice in a row. The finding stands on both. */
export const repeatedWord: SentenceRule = {
  code: 'repeated-word',
  severity: 'information',
  byDefault: true,
  title: 'Repeated word',
  explanation:
    'A word stands twice in a row, as happens when a sentence is rewritten. Words that may stand twice (“had had”, “that ' +
    'that”), emphasis (“very very”), names and quoted speech are passed over.',
  looksAt: 'sentence',
  check: (sentence, { text, article }) => {
    if (!hasRepetition(sentence.tokens)) return [];
    return proofread(text.slice(sentence.start, sentence.end), sentence.start, retextRepeatedWords)
      .filter(({ start, expected }) => !EMPHATIC.has(expected.toLowerCase()) && !isQuoted(article, start))
      .map(({ start, end, expected }) => ({
        message: `“${expected}” stands here twice in a row.`,
        start,
        end,
        fixes: [
          {
            title: `Delete the second “${expected}”`,
            edits: [{ start: start + text.slice(start, end).search(/\s/), end, text: '' }],
          },
        ],
      }));
  },
};

function hasRepetition(tokens: readonly TaggedToken[]): boolean {
  return tokens.some(({ lower, type }, index) => type === 'word' && tokens[index - 1]?.lower === lower);
}
