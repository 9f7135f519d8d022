import Papa from 'papaparse';
import { countLines, MOST_MENDED, withLineFeeds, type RawRecord } from './records';

/** Longest record in characters. The longest official ones have some 100,000. */
const LONGEST = 1024 * 1024;

export interface CsvLayout {
  readonly delimiter: ',' | ';';
  /** Fields of a whole record: one that ends the file without a line break and has fewer was cut. */
  readonly fields: number;
}

export type CsvRecord = RawRecord<readonly string[]>;

/**
 * Reads CSV (RFC 4180) record by record; quotation marks inside a field are taken as they are. A quotation mark that is never
 * closed would swallow the records after it: then only its first line is a fault, and reading goes on with the next line.
 * Empty lines, and those with nothing but control characters (old OFAC copies end in 0x1A), are no records.
 */
export async function* readCsvRecords(text: AsyncIterable<string>, layout: CsvLayout): AsyncGenerator<CsvRecord> {
  const state: State = { layout, pending: '', line: 1, mended: 0, open: 0, cut: null };
  let next = 0;
  for await (const piece of withLineFeeds(text)) {
    state.pending += piece;
    // A record that is not at its end yet is looked at again only when twice as much is there: no work is done more than twice.
    if (state.pending.length < next) continue;
    yield* takeRecords(state, false);
    if (state.cut !== null) break;
    next = state.pending.length * 2;
  }
  if (state.cut === null) yield* takeRecords(state, true);
  if (state.cut !== null) yield { kind: 'cut', line: state.line, reason: state.cut };
}

/** How many quotations may stay open for `LONGEST` characters or to the end: each is searched for its end anew. */
const MOST_OPEN = 20;

/** Characters that were read and not yet used, and the line they begin on. */
interface State {
  readonly layout: CsvLayout;
  pending: string;
  line: number;
  mended: number;
  open: number;
  /** Why nothing more is read, if so. */
  cut: string | null;
}

function* takeRecords(state: State, last: boolean): Generator<CsvRecord> {
  for (;;) {
    const { rows, end, broken } = parse(state.pending, state.layout.delimiter, last);
    let from = 0;
    for (const row of rows) {
      if (!isBlank(row.fields)) yield* record(row, state, last);
      state.line += countLines(state.pending, from, row.end);
      from = row.end;
    }
    state.pending = state.pending.slice(end);
    if (broken === null && (last || state.pending.length <= LONGEST)) return;

    const lineEnd = state.pending.indexOf('\n') + 1;
    // An open quotation at the end is a stray mark, or the file was cut in the middle of a field of several lines.
    if (last && broken === 'unclosed') state.cut = 'The file ends inside quotation marks.';
    if (lineEnd === 0) {
      state.cut ??= `The line is longer than ${LONGEST} characters, as none of an official list is.`;
      return;
    }
    yield { kind: 'fault', line: state.line, reason: 'A quotation mark is opened and never closed.' };
    state.pending = state.pending.slice(lineEnd);
    state.line += 1;
    state.mended += 1;
    if (broken !== 'swallowing') state.open += 1;
    if (state.mended > MOST_MENDED || state.open > MOST_OPEN) {
      state.cut = 'The file is given up here: too many of its lines are broken.';
      return;
    }
  }
}

function* record({ fields, end }: Row, state: State, last: boolean): Generator<CsvRecord> {
  const isCut =
    last && end === state.pending.length && !state.pending.endsWith('\n') && fields.length < state.layout.fields;
  if (isCut)
    state.cut = `The file ends in the middle of a record, after ${fields.length} of ${state.layout.fields} fields.`;
  else yield { kind: 'record', line: state.line, value: fields };
}

function isBlank(fields: readonly string[]): boolean {
  // eslint-disable-next-line no-control-regex -- 0x1A is what this is about
  return fields.length === 1 && /^[\s\0-\x1f]*$/.test(fields[0]!);
}

interface Row {
  readonly fields: readonly string[];
  /** Where the record ends in the text, after its line break. */
  readonly end: number;
}

/** `unclosed`: its quotation is never closed; `swallowing`: it is closed only by a mark of a later record. */
type Broken = 'unclosed' | 'swallowing';

/**
 * Whole records at the beginning of a text.
 * @param last nothing follows the text, so that its end closes the last record
 * @returns the records, where they end, and whether a broken one follows
 */
function parse(text: string, delimiter: string, last: boolean): { rows: Row[]; end: number; broken: Broken | null } {
  const rows: Row[] = [];
  let end = 0;
  let broken: Broken | null = null;
  const step = (result: Papa.ParseStepResult<readonly (readonly string[])[]>) => {
    const row = { fields: result.data[0]!, end: result.meta.cursor };
    if (result.errors.some(({ code }) => code === 'MissingQuotes')) broken = 'unclosed';
    // A stray quotation mark is harmless while its record stays on its line.
    else if (result.errors.length > 0 && text.slice(end, row.end - 1).includes('\n')) broken = 'swallowing';
    if (broken !== null) {
      parser.abort();
      return;
    }
    end = row.end;
    rows.push(row);
  };
  // The low-level parser, because the public entry takes no text piece by piece without Node's or the browser's streams.
  const parser = new Papa.Parser({ delimiter, newline: '\n', step });
  parser.parse(text, 0, !last);
  return { rows, end, broken };
}
