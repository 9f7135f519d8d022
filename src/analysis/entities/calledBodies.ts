import type { Entity, OrganizationType, PlaceType } from '../model';
import { organizationWordType } from './gazetteers/nameWords';
import { lastFitting } from './lastFitting';
import { isCountryNoun, placeNounTypes } from './rolePhrases';
import type { LocatedMention, ReadSentence } from './sentenceMentions';

/** Sentences back in which a noun such as "the company" finds what it stands for. */
const REACH = 12;

/** Nouns for any company, and for those who do a certain business: a name may say of which it is no more than "Air". */
const COMPANY = /^(company|firm|business|startup|subsidiary|seller|buyer|conglomerate|group|venture)$/;
const BUSINESS =
  /^(lender|insurer|airline|carrier|manufacturer|maker|retailer|brewer|stockbroker|brokerage|consultancy|miner|operator|trader|carmaker|shipyard|refinery)$/;
const PRESS = /^(newspaper|weekly|daily|magazine|website|broadcaster|station|channel|paper)$/;
const SIDES = /^(club|team|side)$/;

/** The last body or place before a token that may be called by a noun: "the company said", "the town’s". */
export function lastCalled(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  noun: string,
): LocatedMention | undefined {
  const last = (fits: (entity: Entity) => boolean) =>
    lastFitting(sentences, at, before, REACH, ({ entity }) => fits(entity));
  if (noun === 'bloc') return last(isBloc);
  if (isCountryNoun(noun) || placeNounTypes(noun)) return last(entity => isPlaceCalled(entity, noun));
  return (
    lastFitting(sentences, at, before, REACH, (one, read) => isDescribed(read, one, noun)) ??
    last(entity => isNamed(entity, noun)) ??
    last(entity => entity.kind === 'organization' && typesCalled(noun).includes(entity.type)) ??
    // "The union" is rather one whose name does not say what it is than nobody.
    last(entity => entity.kind === 'organization' && entity.type === null)
  );
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
    const inside = read.mentionOf(index)?.entity.kind;
    if (token?.type !== 'word' || inside === 'person' || inside === 'organization') return false;
    if (token.lower === noun) return true;
  }
  return false;
}

/** Whether the name of a body has the word: "the department" is the State Department. */
function isNamed(entity: Entity, noun: string): boolean {
  if (entity.kind !== 'organization') return false;
  return [entity.name, ...entity.aliases].some(name =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(noun),
  );
}

/** Of what sort a body is that is called by a noun; none where the noun does not tell. */
function typesCalled(noun: string): readonly (OrganizationType | null)[] {
  if (COMPANY.test(noun)) return ['company'];
  if (BUSINESS.test(noun)) return ['company', null];
  if (PRESS.test(noun)) return ['media', null];
  if (SIDES.test(noun)) return [null];
  const type = organizationWordType(noun);
  return type === undefined || type === 'government-body' || type === 'research' ? [] : [type];
}

/** Whether countries have joined in it: `the East African Community`; the United Nations are no bloc. */
function isBloc(entity: Entity): boolean {
  if (entity.kind !== 'organization' || /\bNations$/.test(entity.name)) return false;
  return entity.type === 'international-body' || /\b(?:Community|Union|Association of|Alliance)\b/.test(entity.name);
}

function isPlaceCalled(entity: Entity, noun: string): boolean {
  if (entity.kind !== 'place') return false;
  const types: readonly (PlaceType | null)[] = placeNounTypes(noun) ?? [];
  return (isCountryNoun(noun) && entity.type === 'country') || types.includes(entity.type);
}
