import { parseArgs } from 'node:util';
import { REPORT_FORMATS, type ReportFormat } from '../review/report/formats';
import { oneOf, parseDate } from './optionValues';

export interface ReportOptions {
  readonly file: string;
  readonly format: ReportFormat;
  /** Review files; `null` for those that lie where Dossier keeps them. */
  readonly reviews: readonly string[] | null;
  /** Files and folders with sanctions lists. */
  readonly lists: readonly string[];
  readonly published: string | null;
  /** The file to write; `null` for standard output. */
  readonly out: string | null;
}

/**
 * Reads the arguments of `report`.
 * @throws Error with a message for the reader if they make no sense
 */
export function parseReportOptions(args: readonly string[]): ReportOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      review: { type: 'string', multiple: true },
      list: { type: 'string', multiple: true },
      published: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error('report needs one FILE.');
  return {
    file,
    format: values.format === undefined ? 'markdown' : oneOf('--format', REPORT_FORMATS, values.format),
    reviews: values.review ?? null,
    lists: values.list ?? [],
    published: values.published === undefined ? null : parseDate(values.published),
    out: values.out ?? null,
  };
}
