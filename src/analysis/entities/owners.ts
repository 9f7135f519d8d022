import type { Entity } from '../model';
import { organizationWordType } from './gazetteers/nameWords';
import { isCountryNoun } from './rolePhrases';
import type { LocatedMention, ReadSentence } from './sentenceMentions';

/** Sentences back in which a possessive, and a noun such as "the company", find what they stand for. */
const REACH = { possessive: 3, noun: 12, office: 6 };

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
  const isOther = ({ entity }: LocatedMention) => entity !== holder;
  if (of === 'person')
    return lastFitting(
      sentences,
      at,
      before,
      REACH.possessive,
      one => one.entity.kind === 'person' && isOther(one),
      true,
    );
  if (noun !== undefined)
    return lastFitting(sentences, at, before, REACH.noun, one => isCalled(one.entity, noun) && isOther(one), false);
  const bodies = (one: LocatedMention, read: ReadSentence) => canOwn(one.entity) && !isScene(read, one) && isOther(one);
  return lastFitting(sentences, at, before, REACH.possessive, bodies, true);
}

/** Whether a place is only where something happens: "a lender in Zagreb". */
function isScene({ tokens }: ReadSentence, { entity, from }: LocatedMention): boolean {
  return entity.kind === 'place' && /^(in|from|at|near)$/.test(tokens[from - 1]?.lower ?? '');
}

/** The last body before a token that may be called by a noun: "the company said". */
export function lastCalled(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  noun: string,
): LocatedMention | undefined {
  return lastFitting(sentences, at, before, REACH.noun, ({ entity }) => isCalled(entity, noun), false);
}

/** Offices that are one to a body or place, with those whose they can be. */
const OFFICES: readonly (readonly [RegExp, (entity: Entity) => boolean])[] = [
  [/\b(?:mayor|magistrate|police chief)$/, entity => entity.kind === 'place' && entity.type !== 'country'],
  [
    /\b(?:chief executive|chief executive officer|ceo|chairman|chairwoman|chair|founder|finance director|managing director|chief financial officer)$/,
    entity => entity.kind === 'organization' && isOfType(entity, ['company', null]),
  ],
  [/\b(?:vice-chancellor|rector|provost|principal|headteacher)$/, entity => isOfType(entity, ['university'])],
  [/\b(?:judge|justice|magistrate)$/, entity => isOfType(entity, ['court'])],
  [
    /^(?:captain|coach|goalkeeper|head coach)$/,
    entity => entity.kind === 'organization' && isOfType(entity, [null, 'university']),
  ],
];

/** Whose an office is that a text names as if there were only one: the last body or place named before that can have it. */
export function bodyOfOffice(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  office: string,
): LocatedMention | undefined {
  const fits = OFFICES.find(([pattern]) => pattern.test(office))?.[1];
  return fits && lastFitting(sentences, at, before, REACH.office, ({ entity }) => fits(entity), false);
}

function isOfType(entity: Entity, types: readonly (string | null)[]): boolean {
  return entity.kind === 'organization' && types.includes(entity.type);
}

/** @param first whether of a sentence before the first mention that fits is meant, and not the last */
function lastFitting(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  reach: number,
  fits: (mention: LocatedMention, read: ReadSentence) => boolean,
  first: boolean,
): LocatedMention | undefined {
  const read = sentences[at]!;
  const here = read.mentions.findLast(mention => mention.to <= before && fits(mention, read));
  if (here) return here;
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const other = sentences[back]!;
    const fitting = other.mentions.filter(mention => fits(mention, other));
    const found = first ? fitting[0] : fitting.at(-1);
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
