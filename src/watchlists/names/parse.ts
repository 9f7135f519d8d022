import type { ListedKind } from '../model';
import { separateCompounds } from './compounds';
import { toLatin } from './latin';
import { legalFormAt } from './legalForms';
import { isEastAsian } from './syllables';
import { BODY_WORDS, GENERATIONS, NUMBERS, PARTICLES, TITLES, TITLES_THAT_ARE_NAMES } from './words';

/** What a word does in a name; the numbers are kept in indexes. */
export enum Role {
  /** A word of the name proper: given names, words of a body's name. */
  Plain,
  /** The family name, where the text or the list tells it. */
  Family,
  Patronymic,
  Particle,
  Title,
  Initial,
  Generation,
  LegalForm,
  Number,
  /** A syllable of an East Asian name. */
  Syllable,
}

export interface NameWord {
  /** Latin letters and digits, lower case. */
  readonly text: string;
  readonly role: Role;
  /** Written without vowels. */
  readonly consonantal: boolean;
}

export interface ParsedName {
  /** In the order they were written. */
  readonly words: readonly NameWord[];
  /** Says that it is a body's: by a legal form or a word such as `Ministry`. */
  readonly body: boolean;
}

export interface NameFacts {
  /** Of whom the name is, if that is known. */
  readonly kind?: ListedKind | undefined;
  /** The family name, if it is known. */
  readonly family?: string | undefined;
}

/** Longer ones are cut: no name is so long, and hostile input must not cost more than a long name. */
const MAX_LENGTH = 400;
const MAX_WORDS = 24;
/** Letters with full stops, which in a body's name are one word: L.X.C. */
const ACRONYM = /(?<![\p{L}.])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu;
/** Legal forms that could be initials or words but for how they are written. */
const BODY_ENDING =
  /[,\s-](?:[Ss]\.\s?[Aa]\.(?:\s?[SsLlCc]\.)?(?:[Aa]\.)?|S\.?p\.?A\.?|[Aa]\.[SsGgBb]\.|[Cc]\.[Aa]\.|[CcNnBb]\.[Vv]\.|C[Oo]\.|AG|SA|AB|AO|АО)$/;

interface RawWord {
  text: string;
  consonantal: boolean;
  /** It is one letter. */
  initial: boolean;
  /** A full stop stood behind it. */
  stopped: boolean;
  /** It was written in capitals. */
  capitals: boolean;
}

/** Takes a name apart into comparable words. Nothing that has no letter or digit is left: the result may be empty. */
export function parseName(text: string, facts: NameFacts = {}): ParsedName {
  const cut = cutOff(text);
  if (facts.kind === 'person') return asPerson(cut, rawWords(cut), facts);
  const raw = rawWords(withAcronyms(cut));
  return facts.kind === 'organization' || isBody(cut, raw) ? asBody(raw) : asPerson(cut, raw, facts);
}

/** A name of whom nothing is known, read as a person's and as a body's. */
export function parseEither(text: string): {
  readonly person: ParsedName;
  readonly body: ParsedName;
  readonly isBody: boolean;
} {
  const cut = cutOff(text);
  const raw = rawWords(cut);
  const joined = withAcronyms(cut);
  const rawBody = joined === cut ? raw : rawWords(joined);
  return { person: asPerson(cut, raw, { kind: 'person' }), body: asBody(rawBody), isBody: isBody(cut, rawBody) };
}

function cutOff(text: string): string {
  return text.slice(0, MAX_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}

function withAcronyms(text: string): string {
  return text.replace(ACRONYM, letters => letters.replaceAll('.', ''));
}

function asBody(raw: readonly RawWord[]): ParsedName {
  return { words: bodyWords(raw).slice(0, MAX_WORDS), body: true };
}

function asPerson(text: string, raw: readonly RawWord[], facts: NameFacts): ParsedName {
  const family = new Set(familyWords(facts.family ?? /^([^,]+),[^,]*$/.exec(text)?.[1] ?? ''));
  return { words: personWords(raw, family, facts.kind).slice(0, MAX_WORDS), body: false };
}

function rawWords(text: string): RawWord[] {
  // SergeiLavrov is two words; McDonald, written so, is compared joined anyway.
  const apart = text.replace(/(?<=\p{Ll}{2})(?=\p{Lu}(?:\p{Ll}|\p{Lu}\b))/gu, ' ');
  const words: RawWord[] = [];
  for (const { text: run, consonantal } of toLatin(apart)) {
    const plain = run.replace(/['’‘ʼʻ`´"′]/g, '').replace(/&/g, ' and ');
    for (const [, word = '', stop] of plain.matchAll(/([a-z0-9]+)(\.)?/gi)) {
      const written = { stopped: stop !== undefined, capitals: !/[a-z]/.test(word) };
      for (const part of separateCompounds(word.toLowerCase()))
        words.push({ text: part, consonantal, initial: /^[a-z]$/.test(part), ...written });
    }
    if (words.length > 4 * MAX_WORDS) break;
  }
  return words;
}

function familyWords(family: string): string[] {
  return rawWords(family)
    .map(({ text }) => text)
    .filter(word => !PARTICLES.has(word));
}

function isBody(text: string, raw: readonly RawWord[]): boolean {
  if (BODY_ENDING.test(text)) return true;
  const words = raw.map(word => word.text);
  return words.some((word, place) => BODY_WORDS.has(word) || legalFormAt(words, place, false) !== null);
}

function bodyWords(raw: readonly RawWord[]): NameWord[] {
  const words = raw.map(({ text }) => text);
  const parsed: NameWord[] = [];
  for (let place = 0; place < raw.length;) {
    const { text, consonantal } = raw[place]!;
    const found = legalFormAt(words, place, true);
    if (found !== null && found.length < raw.length) {
      parsed.push({ text: found.form, role: Role.LegalForm, consonantal: false });
      place += found.length;
      continue;
    }
    parsed.push({ ...numbered(text), consonantal });
    place += 1;
  }
  return parsed;
}

function numbered(text: string): { text: string; role: Role } {
  const number = NUMBERS.get(text) ?? (/^\d+$/.test(text) ? String(BigInt(text)) : null);
  if (number !== null) return { text: number, role: Role.Number };
  return { text, role: PARTICLES.has(text) ? Role.Particle : Role.Plain };
}

function personWords(raw: readonly RawWord[], family: ReadonlySet<string>, kind: ListedKind | undefined): NameWord[] {
  const proper = raw.filter(({ text }) => !PARTICLES.has(text) && !TITLES.has(text)).map(({ text }) => text);
  const eastAsian = isEastAsian(proper);
  const words = raw.map(({ text, consonantal, initial }, place): NameWord => {
    const number = kind === 'person' ? null : numbered(text);
    if (number?.role === Role.Number) return { ...number, consonantal };
    if (GENERATIONS.has(text) && raw.length > 2)
      return { text: GENERATIONS.get(text)!, role: Role.Generation, consonantal };
    if (eastAsian && proper.includes(text)) return { text, role: Role.Syllable, consonantal };
    if (family.has(text)) return { text, role: Role.Family, consonantal };
    if (initial && !isLink(raw, place)) return { text, role: Role.Initial, consonantal };
    if (PARTICLES.has(text)) return { text, role: Role.Particle, consonantal };
    if (TITLES.has(text)) return { text, role: Role.Title, consonantal };
    return { text, role: isPatronymic(text) ? Role.Patronymic : Role.Plain, consonantal };
  });
  return promoted(promoted(words, TITLES_THAT_ARE_NAMES, 2), NAMES_TOO, 2);
}

/** Whether a letter is an "and" between two family names: `Ortega y Gasset`, `ORTEGA Y GASSET`. */
function isLink(raw: readonly RawWord[], place: number): boolean {
  const [before, letter, behind] = [raw[place - 1], raw[place]!, raw[place + 1]];
  if (!before || !behind || letter.stopped || !PARTICLES.has(letter.text)) return false;
  return !letter.capitals || (before.capitals && behind.capitals);
}

/** Particles that are names where a name has nothing else, and titles likewise. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  [...PARTICLES, ...TITLES].filter(word => !/^(?:al|el|of|and|the|mr|mrs|ms|dr|prof|president)$/.test(word)),
);

/** A name is seldom one word alone: where there are no two, what could be a name is taken for one, the last first. */
function promoted(words: readonly NameWord[], names: ReadonlySet<string>, least: number): NameWord[] {
  const result = [...words];
  let proper = result.filter(({ role }) => isProper(role)).length;
  for (let place = result.length - 1; place >= 0 && proper < least; place -= 1) {
    const word = result[place]!;
    if ((word.role !== Role.Title && word.role !== Role.Particle) || !names.has(word.text)) continue;
    result[place] = { ...word, role: Role.Plain };
    proper += 1;
  }
  return result;
}

/** Whether a word of this role is part of what tells one bearer from another. */
export function isProper(role: Role): boolean {
  return role === Role.Plain || role === Role.Family || role === Role.Syllable || role === Role.Patronymic;
}

/** Eastern Slavic and Caucasian names of the father: Aleksandrovich, Ivanovna, Heydar oglu. */
function isPatronymic(word: string): boolean {
  return /.{3}(?:ovich|evich|ovych|evych|yevich|ovna|evna|ivna|yevna|ovitch|evitch|ogly|oglu|uulu|kyzy|qizi)$/.test(
    word,
  );
}
