import Papa from 'papaparse';
import { cleanText } from '../cleanText';
import { hasHeadings, readTable } from '../csvTable';
import { parseBirth, parseDate } from '../dates';
import { addBirth, addCountryCode, addIdentifier, addName, addTexts, nameFault, createDraft } from '../draft';
import { createListBuilder } from '../listBuilder';
import type { ReadList } from '../listFile';
import { entityPage, ftmKind, latest, openSanctionsName } from './openSanctions';

/** Whether a row is the heading of OpenSanctions' targets.simple.csv. */
export function isOpenSanctionsHeader(fields: readonly string[]): boolean {
  return hasHeadings(fields, 'id', 'schema', 'name', 'aliases');
}

/** Reads OpenSanctions' targets.simple.csv: a row an entity, with lists inside fields that are CSV again. */
export async function readOpenSanctionsCsv(file: string, text: AsyncIterable<string>): Promise<ReadList> {
  const builder = createListBuilder(file);
  const datasets = new Set<string>();
  await readTable(text, builder, {
    delimiter: ',',
    isHeader: isOpenSanctionsHeader,
    row: (row, line) => {
      const id = cleanText(row('id'));
      if (id === '') {
        builder.faults.add(line, 'The row has no id.');
        return;
      }
      const sources = innerList(row('dataset'));
      const draft = builder.draft(id, line, () => createDraft(id, ftmKind(row('schema')), sources.join('; ') || null));
      const names = [row('name'), ...innerList(row('aliases'))].filter(name => cleanText(name) !== '');
      for (const [index, name] of names.entries()) {
        if (!addName(draft, name, index === 0 ? 'primary' : 'strong')) {
          builder.faults.add(line, nameFault(id, name));
        }
      }
      for (const date of innerList(row('birth_date'))) addBirth(draft, parseBirth(date));
      for (const country of innerList(row('countries'))) addCountryCode(draft, country);
      for (const identifier of innerList(row('identifiers'))) addIdentifier(draft, 'Identifier', identifier);
      const sanctions = innerList(row('sanctions'));
      const programmes = innerList(row('program_ids'));
      addTexts(draft.programmes, programmes.length > 0 ? programmes : sanctions);
      if (programmes.length > 0) addTexts(draft.remarks, sanctions);
      draft.sourceUrl = entityPage(id);
      builder.asOf = latest(builder.asOf, parseDate(row('last_seen')));
      addTexts(datasets, sources);
    },
  });
  return builder.finish(openSanctionsName(datasets));
}

/** `Ann;"Beth; the elder"`: CSV with semicolons inside a field. */
function innerList(field: string): string[] {
  if (!field.includes(';') && !field.includes('"')) return cleanText(field) === '' ? [] : [field];
  return Papa.parse<string[]>(field, { delimiter: ';', newline: '\n' })
    .data.flat()
    .filter(value => cleanText(value) !== '');
}
