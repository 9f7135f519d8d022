import type { LocatedMention, ReadSentence } from './sentenceMentions';

/** Whether a name, in its sentence, is what is looked for. */
export type Fits = (name: LocatedMention, read: ReadSentence) => boolean;

/**
 * The last name before a token that fits, going back sentence by sentence.
 * @param sentences of the article; `at` is the index of the one the token stands in
 * @param reach sentences back that are looked at
 */
export function lastFitting(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  reach: number,
  fits: Fits,
): LocatedMention | undefined {
  for (let back = 0; back <= Math.min(at, reach); back += 1) {
    const read = sentences[at - back]!;
    const found = read.mentions.findLast(name => (back > 0 || name.to <= before) && fits(name, read));
    if (found) return found;
  }
  return undefined;
}
