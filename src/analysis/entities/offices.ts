import type { Entity, Organization, Place } from '../model';

/** Whether an office can be somebody's. */
export type CanHave = (entity: Entity) => boolean;

interface Office {
  /** The last words of its title. */
  readonly words: RegExp;
  readonly of: CanHave;
  /** Whether there is so plainly one to a body or place that "the mayor" says whose: the one named last. */
  readonly isOne: boolean;
}

const isState: CanHave = entity =>
  entity.kind === 'group' || (entity.kind === 'place' && (entity.type === 'country' || entity.type === 'capital'));
const isBody: CanHave = ({ kind }) => kind === 'organization';
const isTown: CanHave = entity => entity.kind === 'place' && !TOWNLESS.has(entity.type);
/** Places that have no mayor. */
const TOWNLESS: ReadonlySet<Place['type']> = new Set(['country', 'water', 'facility']);
const isCentralBank: CanHave = entity => isBody(entity) && /\b(?:bank|reserve|monetary authority)\b/i.test(entity.name);
const isPolice: CanHave = entity => isBody(entity) && /\b(?:police|constabulary)\b/i.test(entity.name);
const isCompany = ofType('company', null);

/** Bodies that are not of a state: they have managers, owners and founders, as an airport has. */
const isPrivate: CanHave = entity =>
  entity.kind === 'organization' ? !PUBLIC.has(entity.type) : entity.kind === 'place' && entity.type === 'facility';
const PUBLIC: ReadonlySet<Organization['type']> = new Set([
  'administration',
  'government-body',
  'international-body',
  'legislature',
  'court',
]);

/** Members of governments, by any words of their titles: `minister of petroleum`. */
const STATE =
  /\b(?:minister|premier|attorney general|(?:foreign|home|defen[cs]e|health|interior|finance|cabinet) secretary)\b/;

const OFFICES: readonly Office[] = [
  { words: /\b(?:mayor|magistrate|police chief|village head|town clerk)$/, of: isTown, isOne: true },
  {
    words:
      /\b(?:chief executive|chief executive officer|ceo|chairman|chairwoman|chair|founder|finance director|managing director|chief financial officer)$/,
    of: isCompany,
    isOne: true,
  },
  { words: /\b(?:vice-chancellor|rector|provost|principal|headteacher)$/, of: ofType('university'), isOne: true },
  { words: /\b(?:judge|justice)$/, of: ofType('court'), isOne: true },
  {
    words: /^(?:captain|coach|head coach|goalkeeper|catcher|pitcher|striker)$/,
    of: ofType(null, 'university'),
    isOne: true,
  },
  { words: /^(?:acting |deputy )?speaker$/, of: ofType('legislature'), isOne: true },
  { words: /^(?:deputy )?governor$/, of: isCentralBank, isOne: true },
  {
    words: /^(?:detective|chief|police) (?:sergeant|constable|inspector|superintendent|commissioner)$/,
    of: isPolice,
    isOne: true,
  },
  { words: /^(?:deputy |general )?manager$/, of: isPrivate, isOne: true },
  {
    words:
      /\b(?:owner|co-founder|chief (?:commercial|operating|technology) officer|(?:commercial|sales|marketing) director|shareholder)$/,
    of: isPrivate,
    isOne: false,
  },
  { words: /^(?:chief |deputy )?spokes\w+$/, of: isBody, isOne: true },
  {
    words:
      /^(?:deputy |managing |general )?(?:director|director-general|commander|editor|treasurer|secretary-general)$/,
    of: isBody,
    isOne: true,
  },
  {
    words: /\b(?:president|premier|ambassador|envoy|negotiator|diplomat|chief|spokes\w+|governor|secretary)$/,
    of: entity => isBody(entity) || (entity.kind === 'place' && entity.type === 'country'),
    isOne: false,
  },
];

/** Whose an office can be that is told by a possessive: "its finance director" is a body's rather than a country's. */
export function ownersOf(office: string): CanHave {
  if (isOfState(office)) return isState;
  return officeCalled(office)?.of ?? isBody;
}

/** Whose an office can be that is named as if there were only one; `undefined` where that does not tell. */
export function ownersOfOne(office: string): CanHave | undefined {
  const found = officeCalled(office);
  return found?.isOne === true ? found.of : undefined;
}

/** Whether a member of a government holds the office: "deputy energy minister", "minister of petroleum". */
export function isOfState(office: string): boolean {
  return STATE.test(office);
}

function officeCalled(office: string): Office | undefined {
  return OFFICES.find(({ words }) => words.test(office));
}

function ofType(...types: readonly (string | null)[]): CanHave {
  return entity => entity.kind === 'organization' && types.includes(entity.type);
}
