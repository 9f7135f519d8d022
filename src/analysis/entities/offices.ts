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
const isLegislature: CanHave = entity =>
  isBody(entity) && (ofType('legislature')(entity) || /\b(?:house|representatives|diet|knesset)\b/i.test(entity.name));
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
      /\b(?:chief executive|chief executive officer|ceo|chief (?:commercial|financial|operating|technology) officer|compliance officer|head of (?:risk|strategy|sales)|chairman|chairwoman|chair|founder|finance director|managing director)$/,
    of: isCompany,
    isOne: true,
  },
  {
    words: /\b(?:vice[- ]chancellor|rector|provost|principal|headteacher|guild president)$/,
    of: ofType('university'),
    isOne: true,
  },
  { words: /\b(?:judge|justice)$/, of: ofType('court'), isOne: true },
  {
    words: /^(?:captain|coach|head coach|goalkeeper|catcher|pitcher|striker)$/,
    of: ofType(null, 'university'),
    isOne: true,
  },
  { words: /^(?:acting |deputy )?speaker$/, of: isLegislature, isOne: true },
  { words: /^(?:mediator|mission chief|head of mission)$/, of: ofType('international-body'), isOne: true },
  { words: /^(?:deputy )?governor$/, of: isCentralBank, isOne: true },
  {
    words: /^(?:detective|chief|police) (?:sergeant|constable|inspector|superintendent|commissioner)$/,
    of: isPolice,
    isOne: true,
  },
  { words: /^(?:deputy |assistant |police )*commissioner$/, of: isPolice, isOne: true },
  {
    words: /^(?:deputy |principal )*(?:assistant |under ?|permanent )secretary$/,
    of: ofType('government-body'),
    isOne: true,
  },
  { words: /^(?:deputy |general )?manager$/, of: isPrivate, isOne: true },
  {
    words: /\b(?:owner|co-founder|(?:commercial|sales|marketing) director|shareholder)$/,
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

/** Whether a place can have somebody in the office: a country its ministers, a town its mayor, a diocese its bishop. */
export function placeCanHave(office: string): CanHave {
  if (isOfState(office)) return isState;
  return /\b(?:mayor|governor|premier|president|bishop|archbishop|sheriff)$/.test(office) ? () => true : () => false;
}

/** Whether a member of a government holds the office: "deputy energy minister", "minister of petroleum". */
export function isOfState(office: string): boolean {
  return STATE.test(office);
}

/** Whether who holds the office speaks or acts for one body, so that even "a spokesman" tells whose: the one named last. */
export function isOfOneBody(office: string): boolean {
  return /\b(?:spokes(?:man|woman|person)|(?:(?:deputy|vice|assistant|permanent|under) ?(?:minister|secretary))|commissioner)$/.test(
    office,
  );
}

/** Words of offices that the names of their bodies share: minister and Ministry, auditor-general and Office of the Auditor-General. */
const SHARED =
  /^(?:(?:deputy|vice|junior|first) )*(minist|commission|supervis|audit|prosecut|ombuds|regist|inspect)(?:er|or|ar|man|woman|person)?(?:[- ]general)?$/;

/** Whether a body is called after an office: the Ministry of Health after its deputy minister. */
export function isCalledAfter(office: string): CanHave | undefined {
  const stem = SHARED.exec(office)?.[1];
  if (stem === undefined) return undefined;
  const start = new RegExp(String.raw`\b${stem}`, 'i');
  return entity => isBody(entity) && [entity.name, ...entity.aliases].some(name => start.test(name));
}

function officeCalled(office: string): Office | undefined {
  return OFFICES.find(({ words }) => words.test(office));
}

function ofType(...types: readonly (string | null)[]): CanHave {
  return entity => entity.kind === 'organization' && types.includes(entity.type);
}
