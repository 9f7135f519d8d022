import type { Entity } from '../model';
import { organizationWordType } from './gazetteers/nameWords';
import { ownersOf, ownersOfOne } from './offices';
import { isCountryNoun } from './rolePhrases';
import type { LocatedMention, ReadSentence } from './sentenceMentions';

/** Sentences back in which a possessive, and a noun such as "the company", find what they stand for. */
const REACH = { possessive: 3, noun: 12, office: 12 };

/** Nouns for those who do business. */
const BUSINESS =
  /^(company|firm|business|lender|insurer|airline|carrier|manufacturer|maker|retailer|brewer|stockbroker|brokerage|consultancy|startup|subsidiary|seller|buyer|miner|operator|trader|carmaker|shipyard|refinery|conglomerate|group)$/;
const PRESS = /^(newspaper|weekly|daily|magazine|website|broadcaster|station|channel|paper)$/;
const SIDES = /^(club|team|side)$/;

/**
 * What a possessive stands for at a token: the last one named in the sentence or else, going back, the first one of a
 * sentence, which is its subject more often than not; rather one that can have the office than another.
 * @param sentences of the article; `at` is the index of the one the possessive stands in
 * @param office the title in lower case
 */
export function ownerBefore(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  of: 'person' | 'body',
  holder: Entity,
  office: string,
): LocatedMention | undefined {
  const last = (...fits: Fits[]) => lastFitting(sentences, at, before, REACH.possessive, fits, true);
  if (of === 'person') return last(({ entity }) => entity.kind === 'person' && entity !== holder);
  const isBody: Fits = (one, read) => canOwn(one.entity) && !isScene(read, one);
  const canHave = ownersOf(office);
  const isLikely: Fits = (one, read) => canHave(one.entity) && (!canOwn(one.entity) || isBody(one, read));
  return last(isLikely, isBody);
}

/** Whether a place is only where something happens: "a lender in Zagreb". */
export function isScene({ tokens }: ReadSentence, { entity, from }: LocatedMention): boolean {
  return entity.kind === 'place' && /^(in|from|at|near)$/.test(tokens[from - 1]?.lower ?? '');
}

/** The last body before a token that may be called by a noun: "the company said". */
export function lastCalled(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  noun: string,
): LocatedMention | undefined {
  const last = (fits: (entity: Entity) => boolean) =>
    lastFitting(sentences, at, before, REACH.noun, [({ entity }) => fits(entity)], false);
  const described = isCountryNoun(noun)
    ? undefined
    : lastFitting(sentences, at, before, REACH.noun, [(one, read) => isDescribed(read, one, noun)], false);
  if (described) return described;
  const called = last(entity => isCalled(entity, noun));
  if (called || isCountryNoun(noun)) return called;
  // "The union" is rather one whose name does not say what it is than nobody.
  return last(entity => entity.kind === 'organization' && entity.type === null);
}

/** Whose an office is that a text names as if there were only one: the last body or place named before that can have it. */
export function bodyOfOffice(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  office: string,
): LocatedMention | undefined {
  const fits = ownersOfOne(office);
  return fits && lastFitting(sentences, at, before, REACH.office, [({ entity }) => fits(entity)], false);
}

type Fits = (mention: LocatedMention, read: ReadSentence) => boolean;

/**
 * @param fits what is looked for in each sentence, the best first
 * @param first whether of a sentence before the first mention that fits is meant, and not the last
 */
function lastFitting(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  reach: number,
  fits: readonly Fits[],
  first: boolean,
): LocatedMention | undefined {
  for (let back = at; back >= Math.max(0, at - reach); back -= 1) {
    const read = sentences[back]!;
    for (const isFitting of fits) {
      const fitting = read.mentions.filter(mention => (back < at || mention.to <= before) && isFitting(mention, read));
      const found = first && back < at ? fitting[0] : fitting.at(-1);
      if (found) return found;
    }
  }
  return undefined;
}

/** Words between a name and the noun that says what it is: `Air Lualaba, a small cargo airline`. */
const LONGEST_APPOSITION = 5;

/** Whether a text says what a body is right beside its name: `the weekly Vechernyaya`, `Laivapari Oy, a chandler in Kotka`. */
function isDescribed(read: ReadSentence, { entity, from, to }: LocatedMention, noun: string): boolean {
  if (entity.kind !== 'organization') return false;
  const { tokens } = read;
  if (tokens[from - 1]?.lower === noun) return true;
  if (tokens[to]?.text !== ',' || !/^(a|an|the)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  for (let index = to + 2; index < to + 2 + LONGEST_APPOSITION; index += 1) {
    const token = tokens[index];
    if (token?.type !== 'word' || read.mentionOf(index)?.entity.kind === 'person') return false;
    if (token.lower === noun) return true;
  }
  return false;
}

function canOwn(entity: Entity): boolean {
  return (
    entity.kind === 'organization' ||
    (entity.kind === 'place' && (entity.type === 'country' || entity.type === 'capital'))
  );
}

/** Whether a body or country may be called by a noun: its name has the word, or it is of the sort. */
function isCalled(entity: Entity, noun: string): boolean {
  if (isCountryNoun(noun))
    return entity.kind === 'place' && (entity.type === 'country' || (noun === 'state' && entity.type === 'region'));
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
