// OFAC's legacy CSV: headerless files joined on the number of the entry. One file is one part of a set here; `ofacSet.ts`
// joins the parts.
import { readCsvRecords } from '../csvRecords';
import { createFaults, type Faults } from '../faults';
import { forEachRecord } from '../listBuilder';

export type OfacRole = 'primary' | 'names' | 'addresses' | 'comments';

/** Fields of a row of each file. */
export const OFAC_FIELDS: Readonly<Record<OfacRole, number>> = { primary: 12, names: 5, addresses: 6, comments: 2 };

/** One file of a set: its rows, with `-0-` as empty text. */
export interface OfacPart {
  readonly role: OfacRole;
  readonly file: string;
  readonly rows: readonly OfacRow[];
  readonly faults: Faults;
  readonly complete: boolean;
}

export interface OfacRow {
  readonly line: number;
  readonly id: string;
  readonly fields: readonly string[];
}

export async function readOfacPart(file: string, text: AsyncIterable<string>, role: OfacRole): Promise<OfacPart> {
  const count = OFAC_FIELDS[role];
  const state = { faults: createFaults(file), complete: true };
  const rows: OfacRow[] = [];
  await forEachRecord(readCsvRecords(text, { delimiter: ',', fields: count }), state, (raw, line) => {
    const fields = raw.map(nullAsEmpty);
    const fault = rowFault(fields, count, role);
    if (fault !== null) {
      state.faults.add(line, fault);
      return;
    }
    rows.push({ line, id: fields[0]!.trim(), fields });
  });
  return { role, file, rows, ...state };
}

/**
 * OFAC writes `-0-` for "nothing"; a copy that lost its last bytes may end in half of that, which takes nothing from the row.
 * White space is kept: remarks may be cut, and go on elsewhere, at a space.
 */
function nullAsEmpty(field: string): string {
  return /^\s*-(?:0-?)?\s*$/.test(field) ? '' : field;
}

function rowFault(fields: readonly string[], count: number, role: OfacRole): string | null {
  if (fields.length !== count) return `The row has ${fields.length} fields instead of ${count}.`;
  if (!/^\s*\d{1,9}\s*$/.test(fields[0]!))
    return `The row begins with “${fields[0]!.slice(0, 40)}” instead of an entry's number.`;
  if (role === 'primary' && fields[1]!.trim() === '') return `Entry ${fields[0]!.trim()} has no name.`;
  return null;
}

/**
 * Which file of a set a row is from, by the number of its fields and what stands in them; `null` if from none.
 * @param fields of the first whole row
 */
export function ofacRole(fields: readonly string[]): OfacRole | null {
  const [id = '', second = '', third = ''] = fields.map(field => field.trim());
  if (!/^\d{1,9}$/.test(id)) return null;
  switch (fields.length) {
    case OFAC_FIELDS.primary:
      return /^(?:-0-|individual|vessel|aircraft|entity)?$/i.test(third) ? 'primary' : null;
    case OFAC_FIELDS.names:
      return /^\d+$/.test(second) && /^[anf]\.?k\.?a\.?$/i.test(third) ? 'names' : null;
    case OFAC_FIELDS.addresses:
      return /^\d+$/.test(second) ? 'addresses' : null;
    case OFAC_FIELDS.comments:
      return second === '' ? null : 'comments';
    default:
      return null;
  }
}
