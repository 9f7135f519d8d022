import { cleanText } from '../cleanText';
import { hasHeadings, readTable } from '../csvTable';
import { parseDate } from '../dates';
import { addTexts } from '../draft';
import { createListBuilder } from '../listBuilder';
import type { ReadList } from '../listFile';
import { addRegime, addUkDetails, addUkName, createUkDraft } from './ukEntry';

/** Whether a row is the heading of the UK Sanctions List. */
export function isUkHeader(fields: readonly string[]): boolean {
  return hasHeadings(fields, 'Unique ID', 'Name 6');
}

/** Reads the UK Sanctions List of the Foreign Office (CSV): `Report Date: 13-Feb-2026` above the headings, a name a row. */
export async function readUkCsv(file: string, text: AsyncIterable<string>): Promise<ReadList> {
  const builder = createListBuilder(file);
  await readTable(text, builder, {
    delimiter: ',',
    isHeader: isUkHeader,
    preamble: fields => {
      builder.asOf ??= parseDate(fields.join(' ').replace(/^\s*Report Date:?\s*/i, ''));
    },
    row: (row, line) => {
      const id = cleanText(row('Unique ID'));
      if (id === '') {
        builder.faults.add(line, 'The row has no Unique ID.');
        return;
      }
      const type = row('Designation Type') || row('Individual/Entity/Ship');
      const draft = builder.draft(id, line, () => createUkDraft(id, type, authority(row('Designation source'))));
      const usable = addUkName(draft, row, row('Name type') || row('Alias Type'), row('Alias strength'));
      if (!usable) builder.faults.add(line, `A name of entry ${id} is damaged or none.`);
      addRegime(draft, row('Regime Name') || row('Regime'));
      addTexts(draft.measures, row('Sanctions Imposed').split('|'));
      draft.listedOn ??= parseDate(row('Date Designated'));
      addUkDetails(draft, row);
    },
  });
  return builder.finish('UK Sanctions List');
}

/** `UK`, `UN`, or both. */
function authority(source: string): string {
  const hasUn = /\bUN\b/.test(source);
  const hasUk = /\bUK\b/.test(source);
  if (hasUn) return hasUk ? 'UK, UN Security Council' : 'UN Security Council';
  return 'UK';
}
