import type { ReadSentence } from '../entities/sentenceMentions';
import type { Counted } from './lists';
import type { Subject } from './rule';

/** How many sentences behind the announcement the things are told in, at most. */
const REACH = 24;
const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** A sentence that begins to tell one thing: `First, ...`, `Secondly ...`, `The third is ...`. */
export const ORDINALS = new RegExp(
  String.raw`^\W*(?:(?:and|but)\s+)?(?:the\s+(?<noun>${WORDS.join('|')})(?=\s+(?:is|was|are|were|concerns?|reason|condition|one|of)\b|,)|(?<adverb>${WORDS.join('|')})(?:ly)?(?=,|\s+(?:comes?|is|was|there|the|a|an|it|he|she|they)\b))`,
  'i',
);
/** The last of the things without its number. */
const LAST = /^\W*(?:and\s+)?(?:finally|last(?:ly)?|then|also|another|the\s+(?:last|other|final)|one\s+more|next)\b/i;

/**
 * The things told as `First, ...`, `Second, ...` in the sentences behind an announcement.
 * @returns `undefined` if the next sentence does not begin to tell them, or they are not told in order
 */
export function ordinalsBehind({ index }: ReadSentence, { text, sentences }: Subject): Counted | undefined {
  const behind = sentences.slice(index + 1, index + 1 + REACH);
  let count = 0;
  let end = 0;
  for (const [at, sentence] of behind.entries()) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60));
    const { noun, adverb } = ORDINALS.exec(words)?.groups ?? {};
    const number = WORDS.indexOf((noun ?? adverb ?? '').toLowerCase()) + 1;
    if (at === 0 && number !== 1) return undefined;
    if (number === 0 && LAST.test(words)) return undefined;
    if (number === 0) continue;
    // Another list begins.
    if (number !== count + 1) break;
    count = number;
    end = sentence.end;
  }
  return count < 2 ? undefined : { start: behind[0]!.start, end, least: count, most: count };
}
