import type { Identifier, ListedBirth, ListedDate, ListedKind, ListedName, Listing, NameStrength } from '../model';
import { cleanOrNull, cleanText } from './cleanText';
import { countryCode, knownCode } from './countries';

/** No official list has names longer than some 400 characters. */
const LONGEST_NAME = 1000;

/** An entry in the making. What is added is cleaned; what is empty or there already is left out. */
export interface Draft {
  readonly id: string;
  kind: ListedKind;
  /** The one primary name, once it is known. */
  primary: string | null;
  gender: Listing['gender'];
  listedOn: ListedDate | null;
  sourceUrl: string | null;
  readonly names: Map<string, ListedName>;
  readonly authorities: Set<string>;
  readonly programmes: Set<string>;
  readonly legalBases: Set<string>;
  readonly measures: Set<string>;
  readonly births: Map<string, ListedBirth>;
  readonly birthPlaces: Set<string>;
  readonly countries: Set<string>;
  readonly positions: Set<string>;
  readonly identifiers: Map<string, Identifier>;
  readonly linkedTo: Set<string>;
  readonly remarks: Set<string>;
}

export function createDraft(id: string, kind: ListedKind, authority: string | null): Draft {
  return {
    id,
    kind,
    primary: null,
    gender: null,
    listedOn: null,
    sourceUrl: null,
    names: new Map(),
    authorities: new Set(authority === null ? [] : [authority]),
    programmes: new Set(),
    legalBases: new Set(),
    measures: new Set(),
    births: new Map(),
    birthPlaces: new Set(),
    countries: new Set(),
    positions: new Set(),
    identifiers: new Map(),
    linkedTo: new Set(),
    remarks: new Set(),
  };
}

const RANK: Readonly<Record<NameStrength, number>> = { primary: 0, strong: 1, weak: 2 };

/**
 * Adds a name. Of a name given twice the stronger stays; only the first primary name is primary.
 * @returns `false` if it is no name: without a letter or digit, damaged, or endless
 */
export function addName(draft: Draft, text: string, strength: NameStrength, family?: string): boolean {
  const name = cleanText(text);
  if (!/[\p{L}\p{N}]/u.test(name) || name.includes('\ufffd') || name.length > LONGEST_NAME) return false;
  const given = strength === 'primary' && draft.primary !== null && draft.primary !== name ? 'strong' : strength;
  if (given === 'primary') draft.primary = name;
  const known = draft.names.get(name);
  if (known !== undefined && RANK[known.strength] <= RANK[given]) return true;
  const familyName = cleanText(family ?? '');
  draft.names.set(name, { text: name, strength: given, ...(familyName === '' ? {} : { family: familyName }) });
  return true;
}

/** The fault of a name that `addName` refused. */
export function nameFault(id: string, name: string): string {
  return `A name of entry ${id} is damaged or none: “${cleanText(name).slice(0, 80)}”.`;
}

/** Adds the pieces of text that are not empty. Lists come as lists: a hostile one is too long to be arguments. */
export function addTexts(set: Set<string>, ...texts: readonly (string | readonly string[])[]): void {
  for (const text of texts.flat()) {
    const clean = cleanText(text);
    if (clean !== '') set.add(clean);
  }
}

/** @returns `false` if there is text and it names no country */
export function addCountry(draft: Draft, text: string): boolean {
  const code = countryCode(text);
  if (code !== null) draft.countries.add(code);
  return code !== null || cleanOrNull(text) === null;
}

/** The same for codes (ISO 3166-1 alpha-2). */
export function addCountryCode(draft: Draft, code: string): void {
  const known = knownCode(code);
  if (known !== null) draft.countries.add(known);
}

export function addBirth(draft: Draft, birth: ListedBirth | null): void {
  if (birth !== null) draft.births.set(`${birth.date} ${birth.approximate}`, birth);
}

export function addIdentifier(draft: Draft, kind: string, value: string): void {
  const identifier = { kind: cleanText(kind), value: cleanText(value) };
  if (identifier.value !== '') draft.identifiers.set(`${identifier.kind} ${identifier.value}`, identifier);
}

/** `Male`, `m`, `female`...; anything else says nothing. */
export function setGender(draft: Draft, text: string): void {
  const word = text.trim().toLowerCase();
  if (word === 'm' || word === 'male') draft.gender = 'male';
  if (word === 'f' || word === 'female') draft.gender = 'female';
}

/** The entry, or why it is none. A weak name never becomes the primary one. */
export function finishListing(draft: Draft): Listing | { readonly fault: string } {
  const names = [...draft.names.values()].sort((a, b) => RANK[a.strength] - RANK[b.strength]);
  const [first, ...others] = names;
  if (first === undefined) return { fault: `Entry ${draft.id} has no usable name.` };
  if (first.strength === 'weak') return { fault: `Entry ${draft.id} has only names that the list itself calls weak.` };
  return {
    id: draft.id,
    kind: draft.kind,
    names: [{ ...first, strength: 'primary' }, ...others],
    programmes: [...draft.programmes],
    authority: draft.authorities.size === 0 ? null : [...draft.authorities].join('; '),
    legalBases: [...draft.legalBases],
    measures: [...draft.measures],
    listedOn: draft.listedOn,
    births: [...draft.births.values()],
    birthPlaces: [...draft.birthPlaces],
    gender: draft.gender,
    countries: [...draft.countries],
    positions: [...draft.positions],
    identifiers: [...draft.identifiers.values()],
    linkedTo: [...draft.linkedTo],
    remarks: draft.remarks.size === 0 ? null : [...draft.remarks].join('; '),
    sourceUrl: draft.sourceUrl,
  };
}

/** Only addresses of the web: a link on a card must not be a command or a script. */
export function webAddress(text: string): string | null {
  const address = cleanText(text);
  return /^https?:\/\/[^\s"'<>]+$/i.test(address) ? address : null;
}
