import { isPossessiveAt } from '../entities/rolePhrases';
import { conjunctsOf } from './conjuncts';
import type { SanctionCue } from './cues';
import type { TargetContext } from './targetContext';
import { isPersonOrBody, mentionsFrom } from './targetList';

/** `froze the assets of Kumsong Trading`, `freeze Aubourg’s assets`, `froze his accounts` */
export function ownersOfFrozen(context: TargetContext, cue: SanctionCue): readonly string[] {
  const { read, memory } = context;
  const inside = read.mentions.find(({ mention, entity, to }) => {
    const isInside = mention.start >= read.start + cue.start && mention.end <= read.start + cue.end;
    return isInside && isPersonOrBody(entity.kind) && isPossessiveAt(read.tokens, to);
  });
  if (inside) return [inside.entity.id];
  const pronoun = /\b(?:his|her|its|their|he|she|it|they)\b/iu.exec(cue.text)?.[0];
  if (pronoun !== undefined) {
    const joined = /^the/iu.test(pronoun) ? joinedBefore(context, cue.start) : [];
    return joined.length > 0 ? joined : memory.meantBy(pronoun, read, read.start + cue.start);
  }
  const noun = /\bthe (\p{Ll}+)[’']s\b/u.exec(cue.text)?.[1];
  return noun === undefined ? [] : memory.meantBy(noun, read, read.start + cue.start);
}

/** `named two of his companies too, Kos Metals and Kos Lines, and froze what they own` */
function joinedBefore({ read, sentence }: TargetContext, position: number): readonly string[] {
  const last = read.mentions.findLast(
    ({ mention, entity }) => mention.end <= read.start + position && isPersonOrBody(entity.kind),
  );
  const joined = last ? conjunctsOf(read, sentence, last) : [];
  return joined.length > 1 ? joined.map(({ entity }) => entity.id) : [];
}

/** `the assets of Kos Bank were frozen`, `Kos Bank’s assets were frozen` */
export function ownersBefore({ read, sentence, memory }: TargetContext, cue: SanctionCue): readonly string[] {
  const of = /^\p{L}+ (?:and \p{L}+ )?of\b/u.exec(cue.text);
  if (of) return mentionsFrom(read, read.start + cue.start + of[0].length, read.start + cue.end, true);
  const before = sentence.slice(0, cue.start);
  const pronoun = /\b(his|her|its|their) (?:\p{Ll}+ )?$/iu.exec(before)?.[1];
  if (pronoun !== undefined) return memory.meantBy(pronoun, read, read.start + cue.start);
  const owner = read.mentions.findLast(
    ({ mention, to }) =>
      isPossessiveAt(read.tokens, to) &&
      mention.end <= read.start + cue.start &&
      /^[’']s? (?:[\p{L}.]+ )?$/u.test(sentence.slice(mention.end - read.start, cue.start)),
  );
  return owner ? [owner.entity.id] : [];
}
