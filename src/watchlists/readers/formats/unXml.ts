import type { ListedBirth, ListedKind } from '../../model';
import { cleanText } from '../cleanText';
import { dateRange, parseDate } from '../dates';
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

const UN = 'UN Security Council';

/** Reads the consolidated list of the United Nations Security Council (XML). */
export async function readUnXml(file: string, text: AsyncIterable<string>): Promise<ReadList> {
  const builder = createListBuilder(file);
  await forEachRecord(readXmlRecords(text, new Set(['INDIVIDUAL', 'ENTITY'])), builder, (node, line) => {
    if (node.name === 'CONSOLIDATED_LIST') {
      builder.asOf = parseDate(attribute(node, 'dateGenerated').slice(0, 10));
      return;
    }
    const id = cleanText(textAt(node, 'REFERENCE_NUMBER')) || cleanText(textAt(node, 'DATAID'));
    if (id === '') {
      builder.faults.add(line, 'The entry has no reference number.');
      return;
    }
    const draft = builder.draft(id, line, () => createDraft(id, kindOf(node), UN));
    for (const name of readEntry(draft, node)) builder.faults.add(line, nameFault(id, name));
  });
  return builder.finish(UN);
}

function kindOf({ name }: XmlNode): ListedKind {
  return name === 'INDIVIDUAL' ? 'person' : 'organization';
}

/** @returns names that are none */
function readEntry(draft: Draft, node: XmlNode): string[] {
  addTexts(draft.programmes, textAt(node, 'UN_LIST_TYPE'));
  draft.listedOn = parseDate(textAt(node, 'LISTED_ON'));
  setGender(draft, textAt(node, 'GENDER'));
  addTexts(draft.positions, textsAt(node, 'DESIGNATION', 'VALUE'));
  addTexts(
    draft.remarks,
    textsAt(node, 'TITLE', 'VALUE').map(title => `Title: ${cleanText(title)}`),
  );
  addTexts(draft.remarks, textAt(node, 'COMMENTS1'));
  for (const country of textsAt(node, 'NATIONALITY', 'VALUE')) addCountry(draft, country);
  if (node.name === 'ENTITY')
    for (const country of textsAt(node, 'ENTITY_ADDRESS', 'COUNTRY')) addCountry(draft, country);
  for (const birth of nodesAt(node, 'INDIVIDUAL_DATE_OF_BIRTH')) addBirth(draft, birthOf(birth));
  for (const place of nodesAt(node, 'INDIVIDUAL_PLACE_OF_BIRTH')) addTexts(draft.birthPlaces, placeOf(place));
  for (const document of nodesAt(node, 'INDIVIDUAL_DOCUMENT')) readDocument(draft, document);
  return readNames(draft, node);
}

const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

function readNames(draft: Draft, node: XmlNode): string[] {
  const unusable: string[] = [];
  const add = (name: string, strength: 'primary' | 'strong' | 'weak') => {
    if (cleanText(name) !== '' && !addName(draft, name, strength)) unusable.push(name);
  };
  add(NAME_PARTS.map(part => textAt(node, part)).join(' '), 'primary');
  add(textAt(node, 'NAME_ORIGINAL_SCRIPT'), 'strong');
  for (const alias of [...nodesAt(node, 'INDIVIDUAL_ALIAS'), ...nodesAt(node, 'ENTITY_ALIAS')]) {
    // The quality is Good, Low, a.k.a. or f.k.a.
    const strength = /low/i.test(textAt(alias, 'QUALITY')) ? 'weak' : 'strong';
    for (const name of aliasesOf(textAt(alias, 'ALIAS_NAME'))) add(name, strength);
  }
  return unusable;
}

/**
 * One field may hold several names: `Azim Adhajani; Azim Agha-Jani`, and the same one in another script in brackets:
 * `Abou Mouhadjir (ابو مهاجر)`. Other brackets stay where they are.
 */
function aliasesOf(text: string): string[] {
  return text.split(/;(?![^(]*\))/).flatMap(part => {
    const [, outside, inside] = /^(.+?)\s*\((?:original script:\s*)?([^()]+)\)\s*$/su.exec(part) ?? [];
    if (outside === undefined || inside === undefined || isLatin(outside) === isLatin(inside)) return [part];
    return [outside, ...inside.split(';')];
  });
}

function isLatin(text: string): boolean {
  return /^[^\p{L}]*\p{Script=Latin}/u.test(text);
}

function birthOf(node: XmlNode): ListedBirth | null {
  const date =
    parseDate(textAt(node, 'DATE')) ??
    parseDate(textAt(node, 'YEAR')) ??
    dateRange(parseDate(textAt(node, 'FROM_YEAR')), parseDate(textAt(node, 'TO_YEAR')));
  return date === null ? null : { date, approximate: /approx/i.test(textAt(node, 'TYPE_OF_DATE')) };
}

function placeOf(node: XmlNode): string {
  const parts = ['STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY'].map(part => cleanText(textAt(node, part)));
  return parts.filter(part => part !== '').join(', ');
}

function readDocument(draft: Draft, node: XmlNode): void {
  const kind = textAt(node, 'TYPE_OF_DOCUMENT2').trim() || textAt(node, 'TYPE_OF_DOCUMENT');
  const country = cleanText(textAt(node, 'ISSUING_COUNTRY') || textAt(node, 'COUNTRY_OF_ISSUE'));
  const number = cleanText(textAt(node, 'NUMBER'));
  if (number !== '')
    addIdentifier(draft, kind.replace(/:\s*$/, ''), country === '' ? number : `${number} (${country})`);
}
