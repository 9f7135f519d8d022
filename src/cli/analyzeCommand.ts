import { parseArgs } from 'node:util';
import { analyse } from '../analysis/analyse';
import type { Analysis, Severity } from '../analysis/model';
import { toContract, type ContractDocument } from './contract';
import { toMarkdown } from './markdown';
import { readArticleFile } from './readArticleFile';

const FORMATS = ['json', 'ndjson', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

/** Gravest first. */
const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const EXIT_OK = 0;
const EXIT_FINDINGS = 1;
const EXIT_USAGE = 2;

interface Options {
  readonly files: readonly string[];
  readonly published: string | null;
  readonly format: Format;
  readonly failOn: Severity | null;
}

/** `analyze FILE... [--published DATE] [--format FORMAT] [--fail-on LEVEL]`; returns the exit status. */
export async function analyzeCommand(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = parseOptions(args);
  } catch (error) {
    complain(messageOf(error));
    return EXIT_USAGE;
  }
  const { documents, unreadable } = await analyseFiles(options);
  write(documents, options);
  if (unreadable > 0) return EXIT_USAGE;
  return documents.some(document => reaches(document.analysis, options.failOn)) ? EXIT_FINDINGS : EXIT_OK;
}

interface AnalysedFile {
  readonly file: string;
  readonly analysis: Analysis;
}

async function analyseFiles({ files, published }: Options): Promise<{ documents: AnalysedFile[]; unreadable: number }> {
  const documents: AnalysedFile[] = [];
  for (const file of files) {
    try {
      documents.push({ file, analysis: analyse(await readArticleFile(file), { published }) });
    } catch (error) {
      complain(`${file}: ${messageOf(error)}`);
    }
  }
  return { documents, unreadable: files.length - documents.length };
}

function write(documents: readonly AnalysedFile[], { format, files, published }: Options): void {
  const contract = (): ContractDocument[] =>
    documents.map(({ file, analysis }) => toContract(file, analysis, published));
  const output = {
    json: () => toJson(contract(), files.length),
    ndjson: () =>
      contract()
        .map(document => `${JSON.stringify(document)}\n`)
        .join(''),
    markdown: () => documents.map(({ file, analysis }) => toMarkdown(file, analysis)).join('\n'),
  };
  process.stdout.write(output[format]());
}

/** One FILE gives one object, several give a list. */
function toJson(documents: readonly ContractDocument[], files: number): string {
  if (documents.length === 0) return '';
  return `${JSON.stringify(files === 1 ? documents[0] : documents, null, 2)}\n`;
}

function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { published: { type: 'string' }, format: { type: 'string' }, 'fail-on': { type: 'string' } },
  });
  if (positionals.length === 0) throw new Error('analyze needs at least one FILE.');
  return {
    files: positionals,
    published: values.published === undefined ? null : parseDate(values.published),
    format: values.format === undefined ? defaultFormat(positionals) : oneOf('--format', FORMATS, values.format),
    failOn: values['fail-on'] === undefined ? null : oneOf('--fail-on', LEVELS, values['fail-on']),
  };
}

function defaultFormat(files: readonly string[]): Format {
  return files.length === 1 ? 'json' : 'ndjson';
}

function parseDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const exists =
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
  if (!exists) throw new Error(`--published must be a date such as 2023-06-12, not "${value}".`);
  return value;
}

function oneOf<T extends string>(option: string, known: readonly T[], value: string): T {
  const found = known.find(one => one === value);
  if (!found) throw new Error(`${option} must be one of ${known.join(', ')}, not "${value}".`);
  return found;
}

function reaches(analysis: Analysis, level: Severity | null): boolean {
  return level !== null && analysis.findings.some(finding => LEVELS.indexOf(finding.severity) <= LEVELS.indexOf(level));
}

function complain(message: string): void {
  process.stderr.write(`${message.replace(/\s*\n\s*/g, ' ')}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
