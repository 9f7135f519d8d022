import type { Entity } from '../model';
import { organizationWordType } from './gazetteers/nameWords';
import { isCountryNoun } from './rolePhrases';
import type { LocatedMention, ReadSentence } from './sentenceMentions';

/** Sentences back in which a possessive, and a noun such as "the company", find what they stand for. */
const REACH = { possessive: 3, noun: 12 };

/** Nouns for those who do business. */
const BUSINESS =
  /^(company|firm|business|lender|insurer|airline|carrier|manufacturer|maker|retailer|brewer|stockbroker|brokerage|consultancy|startup|subsidiary|seller|buyer|miner|operator|trader|carmaker|shipyard|refinery|conglomerate|group)$/;
const PRESS = /^(newspaper|weekly|daily|magazine|website|broadcaster|station|channel|paper)$/;
const SIDES = /^(club|team|side)$/;

/**
 * What a possessive or a noun stands for at a token: the last one named in the sentence or else, going back, the first one of
 * a sentence, which is its subject more often than not.
 * @param sentences of the article; `at` is the index of the one the possessive stands in
 * @param noun what it is called there; without one any country or body fits
 */
export function ownerBefore(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  of: 'person' | 'body',
  holder: Entity,
  noun?: string,
): LocatedMention | undefined {
  const read = sentences[at]!;
  const fits = ({ entity }: LocatedMention) =>
    entity !== holder &&
    (of === 'person' ? entity.kind === 'person' : noun === undefined ? canOwn(entity) : isCalled(entity, noun));
  const here = read.mentions.findLast(mention => mention.to <= before && fits(mention));
  if (here) return here;
  const reach = noun === undefined ? REACH.possessive : REACH.noun;
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const { mentions } = sentences[back]!;
    const found = noun === undefined ? mentions.find(fits) : mentions.findLast(fits);
    if (found) return found;
  }
  return undefined;
}

function canOwn(entity: Entity): boolean {
  return (
    entity.kind === 'organization' ||
    (entity.kind === 'place' && (entity.type === 'country' || entity.type === 'capital'))
  );
}

/** Whether a body or country may be called by a noun: its name has the word, or it is of the sort. */
function isCalled(entity: Entity, noun: string): boolean {
  if (isCountryNoun(noun)) return entity.kind === 'place' && entity.type === 'country';
  if (entity.kind !== 'organization') return false;
  if (
    [entity.name, ...entity.aliases].some(name =>
      name
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(noun),
    )
  )
    return true;
  const { type } = entity;
  if (BUSINESS.test(noun)) return type === null || type === 'company';
  if (PRESS.test(noun)) return type === null || type === 'media';
  if (SIDES.test(noun)) return type === null;
  return type !== null && type === organizationWordType(noun) && type !== 'government-body' && type !== 'research';
}
