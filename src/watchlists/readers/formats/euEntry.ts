// What the EU's CSV and XML say in the same words.
import type { ListedKind } from '../../model';
import { cleanText } from '../cleanText';
import { dateRange, listedDate, parseDate } from '../dates';
import {
  addBirth,
  addCountry,
  addCountryCode,
  addIdentifier,
  addName,
  addTexts,
  createDraft,
  setGender,
  webAddress,
  type Draft,
} from '../draft';
import { splitValues } from '../splitValues';

export const EU_LIST = 'EU Financial Sanctions';

/** @param kind `person` or `P`, `enterprise` or `E` */
export function createEuDraft(id: string, kind: string): Draft {
  return createDraft(id, euKind(kind.trim().toLowerCase()), 'European Union');
}

function euKind(word: string): ListedKind {
  if (word === 'person' || word === 'p') return 'person';
  if (word === 'enterprise' || word === 'e') return 'organization';
  return 'unknown';
}

export interface EuRegulation {
  readonly programme: string;
  readonly title: string;
  readonly address: string;
  readonly remark: string;
}

/** The date of a regulation is not kept: it is often that of an amendment. */
export function addEuRegulation(draft: Draft, { programme, title, address, remark }: EuRegulation): void {
  addTexts(draft.programmes, programme);
  addTexts(draft.legalBases, title);
  addTexts(draft.remarks, remark);
  draft.sourceUrl ??= webAddress(address);
}

export interface EuName {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly family: string;
  readonly isWeak: boolean;
  readonly remark: string;
  readonly gender: string;
  readonly position: string;
}

/**
 * The first name that is not weak is the primary one: the EU has no such word.
 * @returns `false` if there is a name and it is not usable
 */
export function addEuName(draft: Draft, name: EuName): boolean {
  setGender(draft, name.gender);
  addTexts(draft.positions, splitValues(name.position));
  const text = cleanText(name.whole) || cleanText(name.parts.join(' '));
  if (text === '') return true;
  const isWeak = name.isWeak || /\blow? quality/i.test(name.remark);
  return addName(draft, text, isWeak ? 'weak' : 'primary', draft.kind === 'person' ? name.family : undefined);
}

/** @param field by the name both formats have for it */
export function addEuBirth(draft: Draft, field: (name: string) => string): void {
  const number = (name: string) => Number(field(name).trim());
  const date =
    parseDate(field('BirthDate')) ??
    listedDate(number('Year'), number('Month'), number('Day')) ??
    dateRange(listedDate(number('YearRangeFrom')), listedDate(number('YearRangeTo')));
  if (date !== null) addBirth(draft, { date, approximate: field('Circa').trim().toLowerCase() === 'true' });
  const country = cleanText(field('CountryDescription'));
  const place = [field('Place'), field('City'), field('Region'), country === 'UNKNOWN' ? '' : country].map(cleanText);
  addTexts(draft.birthPlaces, place.filter(part => part !== '').join(', '));
}

/** The EU writes `00` and `UNKNOWN` where it knows no country. */
export function addEuCountry(draft: Draft, code: string, name: string): void {
  addCountryCode(draft, code);
  if (code.trim() === '') addCountry(draft, name);
}

export function addEuIdentification(draft: Draft, document: { kind: string; number: string; country: string }): void {
  const number = cleanText(document.number);
  const country = cleanText(document.country);
  if (number !== '') {
    addIdentifier(draft, document.kind, country === '' || country === 'UNKNOWN' ? number : `${number} (${country})`);
  }
}
