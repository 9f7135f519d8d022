import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import type { Conflict, Place } from '../model';
import type { ClaimSpan } from './claims';
import { saysOtherwise } from './conflict';
import type { Ground } from './grounds';
import type { SentenceIndex } from './sentenceIndex';
import { nameKeys } from './terms';

/** Least score of the best sentence for another name in it to count, and for another place. */
const LEAST = { name: 0.45, place: 0.5 };
/** Letters from which on a word of a name tells something. */
const TELLING = 3;
const LOCATIVE = /^(?:in|at|near|off|outside)$/;

/** People and bodies that a claim names and the body never does, not even by a word of their names. */
export function lackingNames(claim: ClaimSpan, index: SentenceIndex): LocatedMention[] {
  return mentionsIn(claim).filter(({ entity, mention }) => {
    if (entity.kind !== 'person' && entity.kind !== 'organization') return false;
    const words = mention.text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const isNamed = nameKeys(entity).some(key => index.has(key));
    return (
      !isNamed && !index.spellsOut(mention.text) && !words.some(word => word.length >= TELLING && index.hasWord(word))
    );
  });
}

/**
 * Names of which the best sentence has another in their place: somebody else of the kind where the body lacks the one
 * named, or another town or country.
 */
export function nameConflicts(claim: ClaimSpan, grounds: readonly Ground[], index: SentenceIndex): Conflict[] {
  const [best] = grounds;
  if (!best) return [];
  const own = mentionsIn(claim);
  const stated = new Set(own.flatMap(({ entity }) => nameKeys(entity)));
  const others = best.reading.read.mentions.filter(({ entity }) => !nameKeys(entity).some(key => stated.has(key)));
  const swaps = (
    mentions: readonly LocatedMention[],
    isOther: (one: LocatedMention, other: LocatedMention) => boolean,
  ) =>
    mentions.flatMap(one => {
      const other = others.find(there => isOther(one, there));
      return other ? [saysOtherwise(claim.reading.read, one.mention, best.reading.read, other.mention)] : [];
    });
  const lacking = best.score < LEAST.name ? [] : lackingNames(claim, index);
  const places =
    best.score < LEAST.place ? [] : own.filter(one => isLocated(claim.reading.read, one) && !isKnown(one, grounds));
  return [
    ...swaps(lacking, (one, other) => one.entity.kind === other.entity.kind),
    ...swaps(places, (one, other) => isLocated(best.reading.read, other) && isElsewhere(one, other)),
  ];
}

function mentionsIn({ reading, from, to }: ClaimSpan): LocatedMention[] {
  return reading.read.mentions.filter(mention => mention.from >= from && mention.to <= to);
}

/** Whether a sentence that the claim rests on names the place, or that before it. */
function isKnown({ entity }: LocatedMention, grounds: readonly Ground[]): boolean {
  const keys = nameKeys(entity);
  return grounds.some(({ sentence: { keys: said, carried } }) => keys.some(key => said.has(key) || carried.has(key)));
}

/** Whether a place stands behind a preposition that says where something happened. */
function isLocated({ tokens }: ReadSentence, { entity, from }: LocatedMention): boolean {
  const before = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1];
  return entity.kind === 'place' && LOCATIVE.test(before?.lower ?? '');
}

/** Whether two places cannot be one within the other: towns, or places of different countries. */
function isElsewhere({ entity: one }: LocatedMention, { entity: other }: LocatedMention): boolean {
  if (one.kind !== 'place' || other.kind !== 'place') return false;
  if (one.country !== null && other.country !== null && one.country !== other.country) return true;
  return isTown(one) && isTown(other);
}

function isTown({ type }: Place): boolean {
  return type === 'city' || type === 'capital';
}
