import type { ReadSentence } from '../entities/sentenceMentions';

/** Words that point back when they stand near the beginning of a sentence. */
const POINTING: ReadonlySet<string> = new Set(
  'he she it they his her hers its their theirs him them this that these those both neither none nobody another such one'.split(
    ' ',
  ),
);
/** Tokens from the start of a sentence within which such a word leans on the sentence before. */
const NEAR_START = 8;
const OPENING_MARK = /^["“‘'«(—–-]$/;

/** Whether a sentence is hardly understood without the one before: it speaks of "it" or "the mill", or goes on in speech. */
export function leans(read: ReadSentence): boolean {
  const { tokens } = read;
  const [first, second] = tokens;
  if (!first) return false;
  if (OPENING_MARK.test(first.text)) return true;
  if (/^(?:the|but|and|then|so)$/.test(first.lower) && second && !read.mentionOf(0) && !read.mentionOf(1)) return true;
  return tokens.slice(0, NEAR_START).some(({ lower }) => POINTING.has(lower));
}
