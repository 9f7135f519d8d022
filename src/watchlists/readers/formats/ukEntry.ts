// What the UK's lists, the FCDO's and the OFSI's that it replaced, say in the same words.
import type { ListedKind, NameStrength } from '../../model';
import { cleanText } from '../cleanText';
import type { TableRow } from '../csvTable';
import { parseBirth } from '../dates';
import { addBirth, addCountry, addIdentifier, addName, addTexts, createDraft, setGender, type Draft } from '../draft';
import { splitValues } from '../splitValues';

/** @param type `Individual`, `Entity` or `Ship` */
export function createUkDraft(id: string, type: string, authority: string | null): Draft {
  return createDraft(id, ukKind(type.trim().toLowerCase()), authority);
}

function ukKind(type: string): ListedKind {
  switch (type) {
    case 'individual':
      return 'person';
    case 'entity':
      return 'organization';
    case 'ship':
      return 'vessel';
    default:
      return 'unknown';
  }
}

/**
 * The name of a row: its family name, or the whole name of a body, is `Name 6`, the others stand in `Name 1` to `Name 5`.
 * @param type `Primary name`, `Primary name variation`, `Alias`, `AKA`, `FKA`
 * @param quality `Good quality`, `Low quality`, or nothing
 * @returns `false` if there is a name and it is not usable
 */
export function addUkName(draft: Draft, row: TableRow, type: string, quality: string): boolean {
  const family = cleanText(row('Name 6'));
  const parts = [1, 2, 3, 4, 5].map(number => cleanText(row(`Name ${number}`)));
  const name = [...parts, family].filter(part => part !== '').join(' ');
  const strength = strengthOf(type, quality);
  const usable = name === '' || addName(draft, name, strength, draft.kind === 'person' ? family : undefined);
  const original = row('Name non-latin script');
  return (cleanText(original) === '' || addName(draft, original, strength === 'weak' ? 'weak' : 'strong')) && usable;
}

function strengthOf(type: string, quality: string): NameStrength {
  if (/low/i.test(quality)) return 'weak';
  return /^\s*primary name\s*$/i.test(type) ? 'primary' : 'strong';
}

export function addRegime(draft: Draft, regime: string): void {
  addTexts(draft.programmes, regime);
  if (/Regulations?|Act\b/.test(regime)) addTexts(draft.legalBases, regime);
}

/** What both lists have under the same or nearly the same headings. */
export function addUkDetails(draft: Draft, row: TableRow): void {
  const either = (...headings: readonly string[]) => headings.map(row).find(field => field.trim() !== '') ?? '';
  for (const birth of splitValues(either('D.O.B', 'DOB'))) addBirth(draft, parseBirth(birth));
  const place = [row('Town of birth'), row('Country of birth')].map(text => splitValues(text).join(', '));
  addTexts(draft.birthPlaces, place.filter(part => part !== '').join(', '));
  for (const country of splitValues(either('Nationality(/ies)', 'Nationality'))) addCountry(draft, country);
  if (draft.kind === 'organization') addCountry(draft, either('Address Country', 'Country'));
  addCountry(draft, row('Current believed flag of ship'));
  setGender(draft, row('Gender'));
  addTexts(draft.positions, splitValues(row('Position')));
  for (const [heading, kind] of IDENTIFIERS)
    for (const value of splitValues(row(heading))) addIdentifier(draft, kind, value);
  addTexts(draft.remarks, row('UK Statement of Reasons'), row('Other Information'));
  addTexts(draft.linkedTo, splitValues(row('Parent company')));
}

const IDENTIFIERS: readonly (readonly [heading: string, kind: string])[] = [
  ['Passport number', 'Passport'],
  ['National Identifier number', 'National identifier'],
  ['National Identification Number', 'National identifier'],
  ['NI Number', 'National identifier'],
  ['Business registration number (s)', 'Business registration number'],
  ['IMO number', 'IMO'],
];
