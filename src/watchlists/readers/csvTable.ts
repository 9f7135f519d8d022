import { readCsvRecords } from './csvRecords';
import { forEachRecord, type ListBuilder } from './listBuilder';

/** The field of a row under a heading; empty if there is none. Case of the heading does not count. */
export type TableRow = (heading: string) => string;

export interface TableFormat {
  readonly delimiter: ',' | ';';
  /** Tells the row of headings; what stands above it is given to `preamble`. */
  isHeader(fields: readonly string[]): boolean;
  preamble?(fields: readonly string[]): void;
  row(row: TableRow, line: number): void;
}

/**
 * Reads CSV with a row of headings. Fields that are missing at the end of a row are empty; a row with more fields than there
 * are headings is a fault.
 */
export async function readTable(text: AsyncIterable<string>, builder: ListBuilder, format: TableFormat): Promise<void> {
  const layout = { delimiter: format.delimiter, fields: 0 };
  let columns: ReadonlyMap<string, number> | null = null;
  await forEachRecord(readCsvRecords(text, layout), builder, (fields, line) => {
    if (columns === null) {
      if (!format.isHeader(fields)) {
        format.preamble?.(fields);
        return;
      }
      columns = columnsOf(fields);
      layout.fields = fields.length;
      return;
    }
    if (fields.slice(layout.fields).some(field => field.trim() !== '')) {
      builder.faults.add(line, `The row has ${fields.length} fields, but there are ${layout.fields} headings.`);
      return;
    }
    const known = columns;
    format.row(heading => fields[known.get(heading.toLowerCase()) ?? -1] ?? '', line);
  });
}

/** Where each heading stands; of equal ones the first counts. */
function columnsOf(header: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [index, heading] of header.entries()) {
    const key = heading.trim().toLowerCase();
    if (!columns.has(key)) columns.set(key, index);
  }
  return columns;
}

/** Whether a row has these headings among its fields. */
export function hasHeadings(fields: readonly string[], ...headings: readonly string[]): boolean {
  const present = new Set(fields.map(field => field.trim().toLowerCase()));
  return headings.every(heading => present.has(heading.toLowerCase()));
}
