import retextRepeatedWords from 'retext-repeated-words';
import type { TaggedToken } from '../text/tagging';
import { isQuoted } from './quoted';
import { proofread } from './retext';
import type { SentenceRule } from './rule';

/** Words that are said twice on purpose, beside those that retext knows. */
const EMPHATIC = new Set('very so really many much far long never no yes ha bye now again more there well'.split(' '));

/** `She gave her her hat`, `I told you you can`, `they do do it`. */
const OBJECTS: ReadonlySet<string> = new Set(['her', 'you', 'do']);
/** Behind a verb that takes one, the first of two belongs to it: `logged in in May`, `turned it on on Monday`. */
const PARTICLES: ReadonlySet<string> = new Set('in on off up out over by down through around about along'.split(' '));
const TAKES_PARTICLE =
  /^(?:log|turn|switch|check|com|came|go(?:es|ing)?$|went|gone|h[eo]ld|carr|mov|set|br[eo]a?k|kick|tun|drop|step|cav|g[aio]v|hand|phon|call|sign|put|t[ao]ok|tak|bring|brought|keep|kept|join|fill|stay|g[eo]t|look|let|stand|stood|pass|pull|cut|lock)/;
const OBJECT_PRONOUN = /^(?:it|them|him|her|us|me|you|this|that)$/;
/** The first of two of these ends the clause that such a word opens: `What it is is a bank`. */
const ENDING_CLAUSES: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'does', 'did']);
const OPENS_CLAUSE = /^(?:what|whatever|who|whoever|where|how|why|when|all|thing|things|way)$/;

/** A word that stands twice in a row. The finding stands on both. */
export const repeatedWord: SentenceRule = {
  code: 'repeated-word',
  severity: 'information',
  byDefault: true,
  title: 'Repeated word',
  explanation:
    'A word stands twice in a row, as happens when a sentence is rewritten. Words that may stand twice (“had had”, “that ' +
    'that”, “logged in in May”), emphasis (“very very”), names and quoted speech are passed over.',
  looksAt: 'any sentence',
  check: (sentence, { text, article }) => {
    if (!hasRepetition(sentence.tokens)) return [];
    const isMeant = (start: number, word: string) =>
      EMPHATIC.has(word) ||
      mayStandTwice(
        sentence.tokens.filter(token => token.start < start),
        word,
      );
    return proofread(text.slice(sentence.start, sentence.end), sentence.start, retextRepeatedWords)
      .filter(({ start, expected }) => !isMeant(start, expected.toLowerCase()) && !isQuoted(article, start))
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

/** Whether two in a row may each belong to something else, going by the words before them. */
function mayStandTwice(before: readonly TaggedToken[], word: string): boolean {
  if (OBJECTS.has(word)) return true;
  if (ENDING_CLAUSES.has(word)) return before.some(({ lower }) => OPENS_CLAUSE.test(lower));
  if (!PARTICLES.has(word)) return false;
  const behindObject = OBJECT_PRONOUN.test(before.at(-1)?.lower ?? '');
  return TAKES_PARTICLE.test(before.at(behindObject ? -2 : -1)?.lower ?? '');
}

function hasRepetition(tokens: readonly TaggedToken[]): boolean {
  return tokens.some(({ lower, type }, index) => type === 'word' && tokens[index - 1]?.lower === lower);
}
