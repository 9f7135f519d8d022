import { cleanText } from '../cleanText';
import { hasHeadings, readTable } from '../csvTable';
import { parseDate } from '../dates';
import { createListBuilder } from '../listBuilder';
import type { ReadList } from '../listFile';
import { addRegime, addUkDetails, addUkName, createUkDraft } from './ukEntry';

/** Whether a row is the heading of the consolidated list that OFSI published until January 2026. */
export function isOfsiHeader(fields: readonly string[]): boolean {
  return hasHeadings(fields, 'Group ID', 'Name 6');
}

/** Reads OFSI's ConList (CSV): `Last Updated,14/01/2026` above the headings, a name a row. */
export async function readOfsiConList(file: string, text: AsyncIterable<string>): Promise<ReadList> {
  const builder = createListBuilder(file);
  await readTable(text, builder, {
    delimiter: ',',
    isHeader: isOfsiHeader,
    preamble: fields => {
      builder.asOf ??= fields.map(parseDate).find(date => date !== null) ?? null;
    },
    row: (row, line) => {
      const id = cleanText(row('Group ID'));
      if (id === '') {
        builder.faults.add(line, 'The row has no Group ID.');
        return;
      }
      const draft = builder.draft(id, line, () => createUkDraft(id, row('Group Type'), 'UK'));
      if (!addUkName(draft, row, row('Alias Type'), row('Alias Quality'))) {
        builder.faults.add(line, `A name of entry ${id} is damaged or none.`);
      }
      addRegime(draft, row('Regime'));
      draft.listedOn ??= parseDate(row('UK Sanctions List Date Designated')) ?? parseDate(row('Listed On'));
      addUkDetails(draft, row);
    },
  });
  return builder.finish('UK OFSI Consolidated List');
}
