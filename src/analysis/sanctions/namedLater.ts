import type { ReadSentence } from '../entities/sentenceMentions';

/** Sentences within which those are named who were only counted. */
const REACH = 3;

const NAMING =
  /\b(?:nam(?:ed|ing)|identif(?:ied|ying)|list(?:ed|ing)) (?:them|the \p{Ll}+) as\b|^(?:The|They) ?(?:two|three|four|five|six|seven|others?|men|women|officials|companies|firms|brothers|sisters|\p{Ll}+s)? (?:are|were)\b|^The (?:brothers|sisters|two|three|men|women|officials|companies|firms|couple),/u;

/**
 * Ids of those whom a sentence names who were only counted before: `The three are A, B and C`, `named them as A and B`.
 * @param since index of the sentence that counted them
 */
export function namedLater(read: ReadSentence, sentence: string, since: number): string[] {
  if (read.index - since > REACH) return [];
  const naming = NAMING.exec(sentence);
  if (!naming) return [];
  const from = read.start + naming.index + naming[0].length;
  const named = read.mentions.filter(
    ({ mention, entity }) => mention.start >= from && (entity.kind === 'person' || entity.kind === 'organization'),
  );
  const [first] = named;
  return [...new Set(named.filter(({ entity }) => entity.kind === first!.entity.kind).map(({ entity }) => entity.id))];
}
