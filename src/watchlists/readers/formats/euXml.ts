import { cleanText } from '../cleanText';
import { parseDate } from '../dates';
import type { Draft } from '../draft';
import { createListBuilder, forEachRecord } from '../listBuilder';
import type { ReadList } from '../listFile';
import { attribute, childrenNamed, textAt, textsAt, type XmlNode } from '../xmlNode';
import { readXmlRecords } from '../xmlRecords';
import {
  addEuBirth,
  addEuCountry,
  addEuIdentification,
  addEuName,
  addEuRegulation,
  createEuDraft,
  EU_LIST,
} from './euEntry';

/** Reads the EU's Financial Sanctions Files as XML (root `export`, 1.0 or 1.1). */
export async function readEuXml(file: string, text: AsyncIterable<string>): Promise<ReadList> {
  const builder = createListBuilder(file);
  await forEachRecord(readXmlRecords(text, new Set(['sanctionEntity'])), builder, (node, line) => {
    if (node.name !== 'sanctionEntity') {
      builder.asOf = parseDate(attribute(node, 'generationDate').slice(0, 10));
      return;
    }
    const logicalId = cleanText(attribute(node, 'logicalId'));
    const id = cleanText(attribute(node, 'euReferenceNumber')) || logicalId;
    if (id === '') {
      builder.faults.add(line, 'The entry has no logicalId.');
      return;
    }
    const kind = childrenNamed(node, 'subjectType')[0];
    const draft = builder.draft(logicalId || id, line, () =>
      createEuDraft(id, kind === undefined ? '' : attribute(kind, 'code') || attribute(kind, 'classificationCode')),
    );
    if (!readEntry(draft, node)) builder.faults.add(line, `A name of entry ${id} is damaged or none.`);
  });
  return builder.finish(EU_LIST);
}

/** @returns `false` if a name is not usable */
function readEntry(draft: Draft, node: XmlNode): boolean {
  // The day of the designation; those of the regulations may be amendments'.
  draft.listedOn = parseDate(attribute(node, 'designationDate'));
  const remark = textsAt(node, 'remark').join(' ');
  for (const regulation of childrenNamed(node, 'regulation')) {
    addEuRegulation(draft, {
      programme: attribute(regulation, 'programme'),
      title: attribute(regulation, 'numberTitle'),
      address: textAt(regulation, 'publicationUrl'),
      remark,
    });
  }
  for (const birth of childrenNamed(node, 'birthdate'))
    addEuBirth(draft, name => attribute(birth, BIRTH_ATTRIBUTES[name] ?? ''));
  for (const country of childrenNamed(node, 'citizenship')) {
    addEuCountry(draft, attribute(country, 'countryIso2Code'), attribute(country, 'countryDescription'));
  }
  for (const address of draft.kind === 'person' ? [] : childrenNamed(node, 'address')) {
    addEuCountry(draft, attribute(address, 'countryIso2Code'), attribute(address, 'countryDescription'));
  }
  for (const document of childrenNamed(node, 'identification')) {
    addEuIdentification(draft, {
      kind: attribute(document, 'identificationTypeDescription') || attribute(document, 'identificationTypeCode'),
      number: attribute(document, 'number') || attribute(document, 'latinNumber'),
      country: attribute(document, 'countryDescription'),
    });
  }
  return childrenNamed(node, 'nameAlias')
    .map(name => readName(draft, name))
    .every(usable => usable);
}

/** The CSV's names of what the XML has as attributes. */
const BIRTH_ATTRIBUTES: Readonly<Record<string, string>> = {
  BirthDate: 'birthdate',
  Year: 'year',
  Month: 'monthOfYear',
  Day: 'dayOfMonth',
  YearRangeFrom: 'yearRangeFrom',
  YearRangeTo: 'yearRangeTo',
  Circa: 'circa',
  Place: 'place',
  City: 'city',
  Region: 'region',
  CountryDescription: 'countryDescription',
};

function readName(draft: Draft, name: XmlNode): boolean {
  return addEuName(draft, {
    whole: attribute(name, 'wholeName'),
    parts: [attribute(name, 'firstName'), attribute(name, 'middleName'), attribute(name, 'lastName')],
    family: attribute(name, 'lastName'),
    isWeak: attribute(name, 'strong') === 'false',
    remark: textsAt(name, 'remark').join(' '),
    gender: attribute(name, 'gender'),
    position: attribute(name, 'function'),
  });
}
