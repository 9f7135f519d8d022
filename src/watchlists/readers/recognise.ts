import Papa from 'papaparse';
import { ofacRole, type OfacRole } from './formats/ofacCsv';
import { isEuHeader, readEuCsv } from './formats/euCsv';
import { readEuXml } from './formats/euXml';
import { isFtmEntity, readFtmJson } from './formats/ftmJson';
import { readOfacEnhancedXml } from './formats/ofacEnhancedXml';
import { readOfacSdnXml } from './formats/ofacSdnXml';
import { isOfsiHeader, readOfsiConList } from './formats/ofsiConList';
import { isOpenSanctionsHeader, readOpenSanctionsCsv } from './formats/openSanctionsCsv';
import { isUkHeader, readUkCsv } from './formats/ukCsv';
import { readUnXml } from './formats/unXml';
import type { ReadList } from './listFile';

export type ReadFormat = (file: string, text: AsyncIterable<string>) => Promise<ReadList>;

/** What a file is: a list of its own, a part of an OFAC set, or nothing that can be read. */
export type Recognised =
  | { readonly kind: 'list'; readonly read: ReadFormat }
  | { readonly kind: 'part'; readonly role: OfacRole }
  | { readonly kind: 'unknown'; readonly reason: string };

/** How much of a file is looked at, in characters: headings of 118 columns and a first record fit in. */
export const HEAD = 32 * 1024;

/** Tells the format of a file from its first characters, never from its name. */
export function recognise(head: string): Recognised {
  const start = head.trimStart();
  const binary = binaryKind(head);
  if (binary !== null) return { kind: 'unknown', reason: binary };
  if (start === '') return { kind: 'unknown', reason: 'It is empty.' };
  if (start.startsWith('<')) return recogniseXml(start);
  if (start.startsWith('{')) return recogniseJson(start);
  return recogniseCsv(start);
}

const UNKNOWN: Recognised = {
  kind: 'unknown',
  reason: 'Its content is in none of the formats of sanctions lists that Dossier reads.',
};

function binaryKind(head: string): string | null {
  if (head.startsWith('PK\u0003\u0004'))
    return 'It is a ZIP archive or an Excel file: unpack it, or save it as CSV, first.';
  if (head.startsWith('%PDF')) return 'It is a PDF: take the CSV or XML that the publisher offers beside it.';
  // 1F 8B is no UTF-8: what became of the second byte depends on what follows.
  if (head.startsWith('\u001f') && !/^.[\0-\u007f]/s.test(head)) return 'It is compressed with gzip: unpack it first.';
  return head.includes('\0') ? 'It is no text file.' : null;
}

const XML_FORMATS: Readonly<Record<string, ReadFormat>> = {
  CONSOLIDATED_LIST: readUnXml,
  export: readEuXml,
  sanctionsData: readOfacEnhancedXml,
  sdnList: readOfacSdnXml,
};

/** Official files in formats that are not read, and what to take instead. */
const OTHER_XML: Readonly<Record<string, string>> = {
  Sanctions: "It is OFAC's advanced XML: take the enhanced XML or the CSV files.",
  Designations: 'It is the UK Sanctions List as XML: take the CSV file.',
  ArrayOfFinancialSanctionsTarget: "It is OFSI's list as XML: take the CSV file.",
};

function recogniseXml(start: string): Recognised {
  const body = start.replace(/^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s)+/, '');
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(body)) {
    return { kind: 'unknown', reason: 'It is a web page, perhaps an error message, and no list.' };
  }
  const root = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(body)?.[1] ?? '';
  if (Object.hasOwn(XML_FORMATS, root)) return { kind: 'list', read: XML_FORMATS[root]! };
  if (Object.hasOwn(OTHER_XML, root)) return { kind: 'unknown', reason: OTHER_XML[root]! };
  if (/^<!doctype/i.test(body))
    return { kind: 'unknown', reason: 'It declares a document type, which no official list does.' };
  return UNKNOWN;
}

function recogniseJson(start: string): Recognised {
  const lineEnd = start.search(/[\r\n]/);
  const line = lineEnd < 0 ? start : start.slice(0, lineEnd);
  try {
    return isFtmEntity(JSON.parse(line)) ? { kind: 'list', read: readFtmJson } : UNKNOWN;
  } catch {
    // An entity may be longer than what is looked at; its first keys tell.
    return lineEnd < 0 && /"schema"\s*:\s*"\w+"/.test(line) && /"id"\s*:\s*"/.test(line)
      ? { kind: 'list', read: readFtmJson }
      : UNKNOWN;
  }
}

function recogniseCsv(start: string): Recognised {
  const commas = rowsOf(start, ',');
  // What stands above the headings is one row; two are allowed for.
  for (const row of commas.slice(0, 3)) {
    if (isUkHeader(row)) return { kind: 'list', read: readUkCsv };
    if (isOfsiHeader(row)) return { kind: 'list', read: readOfsiConList };
    if (isOpenSanctionsHeader(row)) return { kind: 'list', read: readOpenSanctionsCsv };
    if (isEuHeader(row)) return { kind: 'list', read: (file, text) => readEuCsv(file, text, ',') };
  }
  if (rowsOf(start, ';').slice(0, 3).some(isEuHeader)) return { kind: 'list', read: readEuCsv };
  for (const row of commas) {
    const role = ofacRole(row);
    if (role !== null) return { kind: 'part', role };
  }
  return UNKNOWN;
}

/** The first rows, without the last one, which may be cut. A lone row is taken as it is. */
function rowsOf(start: string, delimiter: string): readonly (readonly string[])[] {
  const rows = Papa.parse<string[]>(start.replace(/\r\n?/g, '\n'), { delimiter, newline: '\n', preview: 20 }).data;
  return rows.length > 1 && start.length >= HEAD - 1 ? rows.slice(0, -1) : rows;
}
