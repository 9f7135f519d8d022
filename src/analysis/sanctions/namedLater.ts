import type { ReadSentence } from '../entities/sentenceMentions';
import { matchesOf } from '../text/matches';
import { conjunctsOf } from './conjuncts';

/** Sentences within which those are named who were only counted. */
const REACH = 3;

const NAMING =
  /\b(?:nam(?:ed|ing)|identif(?:ied|ying)|list(?:ed|ing)) (?:them|the \p{Ll}+) as\b|^The (?:paper|list|proposal|decree|order|document|draft|text|decision|sanctions|measures) (?:names|lists|covers|affects|targets)\b|^(?:One|Two|Three|Four) of them,|^(?:The|They) ?(?:other )?(?:two|three|four|five|six|seven|others?|men|women|officials|companies|firms|brothers|sisters|\p{Ll}+s)? (?:are|were)\b|^The (?:brothers|sisters|two|three|men|women|officials|companies|firms|couple),/u;

/** What a sanction means for those named before it: `Kos Lines and its owner, Vesna Kos, may no longer trade in the bloc`. */
const SUFFERING =
  /(?<=^\p{Lu}[^;]*) (?:may|can|must) (?:no longer|not) (?:enter|travel|do business|trade|deal|bank)\b/u;

/** `The refinery, Kos Metals,`, `The trader Vesna Kos`, `Their company, Kos Lines,`, `and the governor, Lt. Col. Roe` */
const DESCRIBED =
  /(?:^(?:The|Their|His|Her|Its)|,? and (?:the|their|his|her|its)) (?:\p{Ll}+ )?(\p{Ll}+),? (?:\p{Lu}\p{Ll}*\. )*(?=\p{Lu})/gu;

/**
 * Whom a sentence names of whom the one before said only what they are: `froze the assets of a refinery. The refinery, Kos
 * Metals, ...`.
 * @param since index of the sentence that said so
 * @param said its words
 */
export function describedLater(read: ReadSentence, sentence: string, since: number, said: string): string[] {
  if (read.index - since > REACH) return [];
  return matchesOf(DESCRIBED, sentence).flatMap(match => {
    const at = read.start + match.index + match[0].length;
    const named = read.mentions.find(
      ({ mention, entity }) => mention.start === at && (entity.kind === 'person' || entity.kind === 'organization'),
    );
    if (!named || !isDescribedIn(said, match[1]!)) return [];
    // "Their sons, A, B and C": as many as the sentence lists.
    const all = match[1]!.endsWith('s') ? conjunctsOf(read, sentence, named) : [named];
    return all.map(({ entity }) => entity.id);
  });
}

function isDescribedIn(said: string, noun: string): boolean {
  return new RegExp(
    String.raw`\b(?:an?|one|two|three|four|another|the|their|his|her) (?:[\p{L}.-]+ ){0,4}?${noun}\b`,
    'u',
  ).test(said);
}

/**
 * Ids of those whom a sentence names who were only counted before: `The three are A, B and C`, `named them as A and B`.
 * @param since index of the sentence that counted them
 */
export function namedLater(read: ReadSentence, sentence: string, since: number): string[] {
  if (read.index - since > REACH) return [];
  const naming = NAMING.exec(sentence);
  const suffering = SUFFERING.exec(sentence);
  if (!naming && !suffering) return [];
  const from = naming ? naming.index + naming[0].length : 0;
  const until = naming ? sentence.length : suffering!.index;
  const named = read.mentions.filter(
    ({ mention, entity }) =>
      mention.start >= read.start + from &&
      mention.end <= read.start + until &&
      (entity.kind === 'person' || entity.kind === 'organization'),
  );
  const [first] = named;
  return [
    ...new Set(
      named
        .filter(({ entity }) => suffering !== null || entity.kind === first!.entity.kind)
        .map(({ entity }) => entity.id),
    ),
  ];
}
