import { cleanText } from '../cleanText';
import { parseBirth, parseDate } from '../dates';
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
import { nodesAt, textAt, textsAt, type XmlNode } from '../xmlNode';
import { readXmlRecords } from '../xmlRecords';
import { addProgrammes, ofacKind, ofacPage, readRemarks } from './ofacRemarks';

/** Reads OFAC's older XML, SDN.XML and CONSOLIDATED.XML (root `sdnList`). */
export async function readOfacSdnXml(file: string, text: AsyncIterable<string>): Promise<ReadList> {
  const builder = createListBuilder(file);
  // Both have the same elements: only programmes tell, and SDN entries never have those of the other lists.
  let outside = 0;
  let entries = 0;
  const names = new Set(['publshInformation', 'publishInformation', 'sdnEntry']);
  await forEachRecord(readXmlRecords(text, names), builder, (node, line) => {
    if (node.name !== 'sdnEntry') {
      builder.asOf ??= americanDate(textAt(node, 'Publish_Date'));
      return;
    }
    const id = cleanText(textAt(node, 'uid'));
    if (id === '') {
      builder.faults.add(line, 'The entry has no uid.');
      return;
    }
    entries += 1;
    const draft = builder.draft(id, line, () => createDraft(id, ofacKind(textAt(node, 'sdnType')), 'OFAC'));
    for (const name of readEntry(draft, node)) builder.faults.add(line, nameFault(id, name));
    if ([...draft.programmes].some(code => /^NS-|^FSE-|561|CMIC|CAPTA|13662/.test(code))) outside += 1;
  });
  return builder.finish(outside * 2 > entries ? 'OFAC Consolidated (non-SDN)' : 'OFAC SDN');
}

/** `12/17/2021`. */
function americanDate(text: string): string | null {
  const [, month, day, year] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text) ?? [];
  return year === undefined ? null : parseDate(`${day}/${month}/${year}`);
}

/** @returns names that are none */
function readEntry(draft: Draft, node: XmlNode): string[] {
  draft.sourceUrl = ofacPage(draft.id);
  addProgrammes(draft, textsAt(node, 'programList', 'program'));
  addTexts(draft.positions, textAt(node, 'title').split(/;\s+/));
  for (const place of nodesAt(node, 'placeOfBirthList', 'placeOfBirthItem'))
    addTexts(draft.birthPlaces, textAt(place, 'placeOfBirth'));
  for (const birth of nodesAt(node, 'dateOfBirthList', 'dateOfBirthItem'))
    addBirth(draft, parseBirth(textAt(birth, 'dateOfBirth')));
  for (const list of ['nationalityList', 'citizenshipList']) {
    for (const country of nodesAt(node, list).flatMap(({ children }) => children))
      addCountry(draft, textAt(country, 'country'));
  }
  if (draft.kind !== 'person')
    for (const country of textsAt(node, 'addressList', 'address', 'country')) addCountry(draft, country);
  addCountry(draft, textAt(node, 'vesselInfo', 'vesselFlag'));
  addIdentifier(draft, 'Call sign', textAt(node, 'vesselInfo', 'callSign'));
  for (const item of nodesAt(node, 'idList', 'id')) readId(draft, item);
  readRemarks(draft, cleanText(textAt(node, 'remarks')).replace(/^\((.*)\)$/, '$1'));
  return readNames(draft, node);
}

function readNames(draft: Draft, node: XmlNode): string[] {
  const unusable: string[] = [];
  const add = (part: XmlNode, strength: 'primary' | 'strong' | 'weak') => {
    const family = textAt(part, 'lastName');
    const given = cleanText(textAt(part, 'firstName'));
    const name = given === '' ? family : `${cleanText(family)}, ${given}`;
    const isUsable = addName(draft, name, strength, draft.kind === 'person' && given !== '' ? family : undefined);
    if (!isUsable && cleanText(name) !== '') unusable.push(name);
  };
  add(node, 'primary');
  for (const alias of nodesAt(node, 'akaList', 'aka'))
    add(alias, /weak/i.test(textAt(alias, 'category')) ? 'weak' : 'strong');
  return unusable;
}

/** The list of identity documents holds gender and texts on sanctions too. */
function readId(draft: Draft, node: XmlNode): void {
  const type = cleanText(textAt(node, 'idType'));
  const number = cleanText(textAt(node, 'idNumber'));
  const country = cleanText(textAt(node, 'idCountry'));
  if (type === 'Gender') setGender(draft, number);
  else if (/^Secondary sanctions risk|^Additional Sanctions Information|^CAATSA|^Executive Order/i.test(type)) {
    readRemarks(draft, `${type} ${number}`);
  } else addIdentifier(draft, type, country === '' || number === '' ? number : `${number} (${country})`);
}
