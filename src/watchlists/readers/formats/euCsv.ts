import { cleanText } from '../cleanText';
import { hasHeadings, readTable, type TableRow } from '../csvTable';
import { parseDate } from '../dates';
import { createListBuilder } from '../listBuilder';
import type { ReadList } from '../listFile';
import {
  addEuBirth,
  addEuCountry,
  addEuIdentification,
  addEuName,
  addEuRegulation,
  createEuDraft,
  EU_LIST,
} from './euEntry';

/** Whether a row is the heading of the EU's Financial Sanctions Files (CSV, 1.0 or 1.1). */
export function isEuHeader(fields: readonly string[]): boolean {
  return hasHeadings(fields, 'Entity_LogicalId', 'NameAlias_WholeName');
}

/** Reads the EU's Financial Sanctions Files as CSV: each row says one thing (a name, a birth, a passport...) of one entity. */
export async function readEuCsv(
  file: string,
  text: AsyncIterable<string>,
  delimiter: ',' | ';' = ';',
): Promise<ReadList> {
  const builder = createListBuilder(file);
  await readTable(text, builder, {
    delimiter,
    isHeader: isEuHeader,
    row: (row, line) => {
      const logicalId = cleanText(row('Entity_LogicalId'));
      if (logicalId === '') {
        builder.faults.add(line, 'The row has no Entity_LogicalId.');
        return;
      }
      builder.asOf ??= parseDate(row('fileGenerationDate'));
      const reference = cleanText(row('Entity_EU_ReferenceNumber'));
      const draft = builder.draft(logicalId, line, () => createEuDraft(reference || logicalId, kindWord(row)));
      draft.listedOn ??= parseDate(row('Entity_DesignationDate'));
      addEuRegulation(draft, {
        programme: row('Entity_Regulation_Programme'),
        title: row('Entity_Regulation_NumberTitle'),
        address: row('Entity_Regulation_PublicationUrl'),
        remark: row('Entity_Remark'),
      });
      const usable = addEuName(draft, {
        whole: row('NameAlias_WholeName'),
        parts: [row('NameAlias_FirstName'), row('NameAlias_MiddleName'), row('NameAlias_LastName')],
        family: row('NameAlias_LastName'),
        isWeak: row('NameAlias_Strong').trim().toLowerCase() === 'false',
        remark: row('NameAlias_Remark'),
        gender: row('NameAlias_Gender'),
        position: row('NameAlias_Function'),
      });
      if (!usable) builder.faults.add(line, `A name of entry ${draft.id} is damaged or none.`);
      addEuBirth(draft, name => row(`BirthDate_${name}`));
      addEuCountry(draft, row('Citizenship_CountryIso2Code'), row('Citizenship_CountryDescription'));
      if (draft.kind !== 'person')
        addEuCountry(draft, row('Address_CountryIso2Code'), row('Address_CountryDescription'));
      addEuIdentification(draft, {
        kind: row('Identification_TypeDescription') || row('Identification_TypeCode'),
        number: row('Identification_Number') || row('Identification_LatinNumber'),
        country: row('Identification_CountryDescription'),
      });
    },
  });
  return builder.finish(EU_LIST);
}

/** `person`, `enterprise`, `P` or `E`: copies have them in either of two columns. */
function kindWord(row: TableRow): string {
  return row('Entity_SubjectType') || row('Entity_SubjectType_ClassificationCode');
}
