import { isPossessiveAt } from '../entities/rolePhrases';
import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import { subjectBefore } from '../statements/subject';
import { conjunctsOf } from './conjuncts';
import type { TargetContext } from './targetContext';
import { isPersonOrBody, mentionsFrom } from './targetList';

/** Words for several named before: `All three were blacklisted`, `the two men`. */
export const SEVERAL =
  /(?:^|[\s“])(?:both(?: of them)?|all (?:of them|two|three|four|five|six)|the (?:two|three|four|five|six|pair|couple|brothers|sisters)(?: \p{Ll}+)?)(?: \p{Ll}+){0,3}\s*$/iu;

/** The subject before a position of the sentence, with those joined to it, or what a pronoun there stands for. */
export function subjectsBefore(context: TargetContext, position: number): readonly string[] {
  const { read, sentence, memory } = context;
  const before = sentence.slice(0, position);
  if (SEVERAL.test(before)) {
    const several = memory.meantBy('both', read, read.start);
    if (several.length > 0) return several;
  }
  // "Five officials, among them the mayor, Vesna Kos, were blacklisted"
  const among = /^(?:[^,–—]* [–—-] )?(?:[^,]*\b(?:\p{L}+s|people|men|women)\b[^,]*), (?:among them|including)\b/u.exec(
    before,
  );
  if (among) {
    const named = mentionsFrom(read, read.start + among[0].length, read.start + position, false);
    if (named.length > 0) return named;
  }
  const pronoun = /(?:^|[\s“])(he|she|it|they)(?: \p{L}+){0,4}\s*$/iu.exec(before)?.[1];
  if (pronoun !== undefined) return memory.meantBy(pronoun, read, read.start + position);
  const candidates = read.mentions.filter(
    ({ mention, entity, to }) =>
      mention.end <= read.start + position && isPersonOrBody(entity.kind) && !isPossessiveAt(read.tokens, to),
  );
  const free = candidates.filter(one => !isBehindPreposition(read, one));
  const named = free.length > 0 ? free : candidates;
  const ownName = ownerOfName(context, position);
  if (ownName) return [ownName.entity.id];
  const subject = subjectOfPassive(context, position);
  const last = subject && named.includes(subject) ? subject : named.at(-1);
  // "Kos Bank and its lawyer, Roe, who was blacklisted": only of the lawyer.
  if (last && /^,? (?:who|which)\b/u.test(sentence.slice(last.mention.end - read.start))) return [last.entity.id];
  if (last) return conjunctsOf(read, sentence, last).map(({ entity }) => entity.id);
  const noun = /\b(?:The|the) (\p{Ll}+)(?: \p{Ll}+){0,4}\s*$/u.exec(before)?.[1];
  const meant = noun === undefined ? [] : memory.meantBy(noun, read, read.start + position);
  if (meant.length > 0) return meant;
  return subject?.entity.kind === 'place' ? [subject.entity.id] : [];
}

/** `Kos’s name was struck from the list` */
function ownerOfName({ read, sentence }: TargetContext, position: number): LocatedMention | undefined {
  return read.mentions.findLast(
    ({ mention }) =>
      mention.end <= read.start + position &&
      /^[’']s? name (?:\p{Ll}+ ){1,3}$/u.test(sentence.slice(mention.end - read.start, position)),
  );
}

/** "Banned from the Union since May" and "the family of Kos" have no subject in them. */
function isBehindPreposition({ tokens }: ReadSentence, { from }: LocatedMention): boolean {
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return /^(from|of|by|in|at)$/.test(tokens[link]?.lower ?? '');
}

/** The subject of the verb at a position: `Kos, who runs a bank that Rask owns, was blacklisted`. */
export function subjectOfPassive({ read }: Pick<TargetContext, 'read'>, position: number): LocatedMention | undefined {
  const verb = read.tokens.findIndex(token => token.start >= read.start + position);
  return verb < 0 ? undefined : subjectBefore(read, verb);
}
