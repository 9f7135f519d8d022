import type { ListedBirth, ListedKind } from '../../model';
import { cleanText } from '../cleanText';
import { dateRange, parseBirth, parseDate } from '../dates';
import {
  addBirth,
  addCountry,
  addIdentifier,
  addName,
  addTexts,
  nameFault,
  createDraft,
  setGender,
  type Draft,
} from '../draft';
import { createListBuilder, forEachRecord } from '../listBuilder';
import type { ReadList } from '../listFile';
import { attribute, nodesAt, textAt, textsAt, type XmlNode } from '../xmlNode';
import { readXmlRecords } from '../xmlRecords';
import { ofacPage } from './ofacRemarks';

/** Values that features refer to, by their number. */
type References = ReadonlyMap<string, string>;

/** Reads the ENHANCED_XML export of OFAC's Sanctions List Service (SDN, consolidated, or both in one). */
export async function readOfacEnhancedXml(file: string, text: AsyncIterable<string>): Promise<ReadList> {
  const builder = createListBuilder(file);
  const references = new Map<string, string>();
  const lists = new Set<string>();
  const records = readXmlRecords(text, new Set(['publicationInfo', 'referenceValue', 'entity']));
  await forEachRecord(records, builder, (node, line) => {
    switch (node.name) {
      case 'publicationInfo':
        builder.asOf = parseDate(textAt(node, 'dataAsOf').slice(0, 10));
        return;
      case 'referenceValue':
        references.set(attribute(node, 'refId'), textAt(node, 'value'));
        return;
      case 'entity':
        break;
      default:
        return;
    }
    const id = attribute(node, 'id');
    if (id === '') {
      builder.faults.add(line, 'The entry has no id.');
      return;
    }
    const draft = builder.draft(id, line, () =>
      createDraft(id, kindOf(textAt(node, 'generalInfo', 'entityType')), 'OFAC'),
    );
    addTexts(lists, textsAt(node, 'sanctionsLists', 'sanctionsList'));
    for (const name of readEntry(draft, node, references)) {
      builder.faults.add(line, nameFault(id, name));
    }
  });
  return builder.finish(listName(lists));
}

function listName(lists: ReadonlySet<string>): string {
  const [only] = lists;
  if (only === undefined || lists.size > 1) return lists.has('SDN List') ? 'OFAC SDN and other lists' : 'OFAC lists';
  return /^SDN/i.test(only) ? 'OFAC SDN' : `OFAC ${only}`;
}

function kindOf(type: string): ListedKind {
  switch (type.trim().toLowerCase()) {
    case 'individual':
      return 'person';
    case 'entity':
      return 'organization';
    case 'vessel':
      return 'vessel';
    case 'aircraft':
      return 'aircraft';
    default:
      return 'unknown';
  }
}

/** @returns names that are none */
function readEntry(draft: Draft, node: XmlNode, references: References): string[] {
  draft.sourceUrl = ofacPage(draft.id);
  addTexts(draft.programmes, textsAt(node, 'sanctionsPrograms', 'sanctionsProgram'));
  addTexts(draft.legalBases, textsAt(node, 'legalAuthorities', 'legalAuthority'));
  addTexts(draft.measures, textsAt(node, 'sanctionsTypes', 'sanctionsType'));
  addTexts(draft.positions, textAt(node, 'generalInfo', 'title').split(/;\s+/));
  addTexts(draft.remarks, textAt(node, 'generalInfo', 'remarks'));
  draft.listedOn = earliest(
    nodesAt(node, 'sanctionsLists', 'sanctionsList').map(list => attribute(list, 'datePublished')),
  );
  addTexts(draft.linkedTo, textsAt(node, 'relationships', 'relationship', 'relatedEntity'));
  for (const feature of nodesAt(node, 'features', 'feature')) readFeature(draft, feature, references);
  if (draft.kind !== 'person')
    for (const country of textsAt(node, 'addresses', 'address', 'country')) addCountry(draft, country);
  for (const document of nodesAt(node, 'identityDocuments', 'identityDocument')) readDocument(draft, document);
  return readNames(draft, node);
}

/** An entry may have come onto several lists: the first day is that of the designation. */
function earliest(dates: readonly string[]): string | null {
  const known = dates.flatMap(date => parseDate(date.slice(0, 10)) ?? []).sort();
  return known[0] ?? null;
}

function readNames(draft: Draft, node: XmlNode): string[] {
  const unusable: string[] = [];
  for (const name of nodesAt(node, 'names', 'name')) {
    const isPrimary = isTrue(textAt(name, 'isPrimary'));
    const isLow = isTrue(textAt(name, 'isLowQuality'));
    // The Latin spelling stands first in Latin-script articles, whatever order the file has.
    const spellings = [...nodesAt(name, 'translations', 'translation')].sort((a, b) => scriptRank(a) - scriptRank(b));
    for (const [index, spelling] of spellings.entries()) {
      const text = textAt(spelling, 'formattedFullName').trim() || partsOf(spelling);
      if (cleanText(text) === '') continue;
      const strength = isLow ? 'weak' : isPrimary && index === 0 ? 'primary' : 'strong';
      const family = draft.kind === 'person' ? textAt(spelling, 'formattedLastName') : undefined;
      if (!addName(draft, text, strength, family)) unusable.push(cleanText(text).slice(0, 80));
    }
  }
  return unusable;
}

function scriptRank(translation: XmlNode): number {
  return (
    Number(textAt(translation, 'script').trim() !== 'Latin') * 2 + Number(!isTrue(textAt(translation, 'isPrimary')))
  );
}

function partsOf(translation: XmlNode): string {
  return textsAt(translation, 'nameParts', 'namePart', 'value').join(' ');
}

function isTrue(text: string): boolean {
  return text.trim() === 'true';
}

function readFeature(draft: Draft, node: XmlNode, references: References): void {
  const type = cleanText(textAt(node, 'type'));
  const value = cleanText(textAt(node, 'value')) || cleanText(references.get(textAt(node, 'valueRefId').trim()) ?? '');
  switch (type) {
    case 'Birthdate':
      addBirth(draft, birthOf(node, value));
      return;
    case 'Place of Birth':
      addTexts(draft.birthPlaces, value);
      return;
    case 'Gender':
      setGender(draft, value);
      return;
    case 'Nationality Country':
    case 'Citizenship Country':
    case 'Nationality of Registration':
    case 'Vessel Flag':
      if (!addCountry(draft, value)) addTexts(draft.remarks, `${type}: ${value}`);
      return;
    default:
      readOtherFeature(draft, type, value);
  }
}

function readOtherFeature(draft: Draft, type: string, value: string): void {
  if (value === '') return;
  if (/^(?:Additional Sanctions Information|Secondary sanctions risk|Transactions Prohibited)/i.test(type)) {
    addTexts(draft.measures, /^Additional/i.test(type) ? value : `${type.replace(/:$/, '')}: ${value}`);
  } else if (/Address -|Number|No\.|Code|\bID\b|Ticker|ISIN|SWIFT|MMSI|Email|Website|Call Sign/i.test(type)) {
    addIdentifier(draft, type, value);
  } else {
    addTexts(draft.remarks, `${type.replace(/:$/, '')}: ${value}`);
  }
}

/** Day, month and year stand in a period (`valueDate`) from its first to its last day; otherwise in words. */
function birthOf(node: XmlNode, words: string): ListedBirth | null {
  const [period] = nodesAt(node, 'valueDate');
  const day = (name: string) => parseDate((period === undefined ? '' : textAt(period, name)).slice(0, 10));
  const date = dateRange(day('fromDateBegin'), day('toDateEnd') ?? day('fromDateEnd'));
  if (period === undefined || date === null) return parseBirth(words);
  return { date, approximate: isTrue(textAt(period, 'isApproximate')) };
}

function readDocument(draft: Draft, node: XmlNode): void {
  const number = cleanText(textAt(node, 'documentNumber'));
  const country = cleanText(textAt(node, 'issuingCountry'));
  if (number !== '') addIdentifier(draft, textAt(node, 'type'), country === '' ? number : `${number} (${country})`);
}
