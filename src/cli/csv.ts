import Papa from 'papaparse';
import type { Finding } from '../analysis/model';
import { textOf } from '../analysis/query';
import type { AnalysedFile } from './contract';
import { Positions } from './positions';

const COLUMNS = [
  ...['file', 'line', 'column', 'endLine', 'endColumn', 'start', 'end'],
  ...['code', 'severity', 'message', 'text'],
];
const NEWLINE = '\r\n';
/** What a spreadsheet might run as a formula, also in full-width letters or behind white space; such a field gets an apostrophe. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** The names of the columns as a line of CSV. */
export function csvHeader(): string {
  return csvLines([COLUMNS]);
}

/** The findings of a file as lines of CSV (RFC 4180), one each. */
export function toCsv(file: AnalysedFile): string {
  const positions = new Positions(file.analysis.text);
  return csvLines(file.analysis.findings.map(finding => row(file, finding, positions)));
}

function row({ file, analysis }: AnalysedFile, finding: Finding, positions: Positions): (string | number)[] {
  const { start, end } = positions.of(finding);
  const place = [start.line, start.column, end.line, end.column, finding.start, finding.end];
  return [file, ...place, finding.code, finding.severity, oneLine(finding.message), oneLine(textOf(analysis, finding))];
}

function csvLines(rows: (string | number)[][]): string {
  return rows.length === 0 ? '' : Papa.unparse(rows, { newline: NEWLINE, escapeFormulae: FORMULA }) + NEWLINE;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
