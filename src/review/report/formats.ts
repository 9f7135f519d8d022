import type { ReviewRecord } from '../record';
import { writeSidecar } from '../sidecar/collection';
import { toCsvReport } from './csv';
import { toFtmReport } from './ftm';
import { toHtmlReport } from './html';
import { toMarkdownReport } from './markdown';
import type { Report } from './model';
import { cleanText } from './text';

export const REPORT_FORMATS = ['markdown', 'html', 'docx', 'csv', 'jsonld', 'ftm'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a format is written from: the report or, where nothing may be lost, all that is kept of the review. */
export interface ReportMaterial {
  readonly report: Report;
  readonly record: ReviewRecord;
}

/** What the names of files end with. */
export const REPORT_ENDINGS: Readonly<Record<ReportFormat, string>> = {
  markdown: '.md',
  html: '.html',
  docx: '.docx',
  csv: '.csv',
  jsonld: '.jsonld',
  ftm: '.ftm.json',
};

/** The content of a report's file. */
export async function writeReport(format: ReportFormat, material: ReportMaterial): Promise<Uint8Array> {
  if (format === 'docx') {
    // Loaded when it is needed: it is larger than all the rest.
    const { toDocxReport } = await import('./docx');
    return toDocxReport(material.report);
  }
  return new TextEncoder().encode(await textOf(format, material));
}

/** The name of a report's file beside its document: `talks.review.md`. */
export function reportName(document: string, format: ReportFormat): string {
  const stem = document.replace(/(?<=[^.])\.(txt|article|md|article\.txt)$/i, '');
  return `${stem}.review${REPORT_ENDINGS[format]}`;
}

function textOf(format: Exclude<ReportFormat, 'docx'>, { report, record }: ReportMaterial): string | Promise<string> {
  switch (format) {
    case 'markdown':
      return toMarkdownReport(report);
    case 'html':
      return toHtmlReport(report);
    case 'csv':
      return toCsvReport(report);
    case 'jsonld':
      return toJsonLd(report.document.name, record);
    case 'ftm':
      return toFtmReport(report);
  }
}

/** The review as Dossier keeps it beside the document: a W3C AnnotationCollection. */
function toJsonLd(name: string, record: ReviewRecord): string {
  // What was removed is nobody else's business.
  return writeSidecar({ ...record, removed: new Map() }, encodeURIComponent(cleanText(name)));
}
