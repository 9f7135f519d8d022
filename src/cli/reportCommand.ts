import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/model';
import { runSteps } from '../analysis/steps';
import { matchedEntities } from '../review/matchedEntities';
import type { Review } from '../review/model';
import { digest } from '../review/report/digest';
import { writeReport } from '../review/report/formats';
import type { Report } from '../review/report/model';
import { makeReport, type ReportSources } from '../review/report/report';
import { screenArticle } from '../watchlists/screenArticle';
import { makeScreen } from '../watchlists/search/screen';
import { SearchIndex } from '../watchlists/search/searchIndex';
import { complain, messageOf } from './complain';
import { reasonOf } from './fileErrors';
import { readArticleFile } from './readArticleFile';
import { readLists } from './readLists';
import { readReview, reviewFilesOf } from './readReview';
import { parseReportOptions, type ReportOptions } from './reportOptions';

const EXIT_OK = 0;
const EXIT_USAGE = 2;

/** `report FILE [options]`, as `help` has them; returns the exit status. */
export async function reportCommand(args: readonly string[]): Promise<number> {
  try {
    return await report(parseReportOptions(args));
  } catch (error) {
    complain(messageOf(error));
    return EXIT_USAGE;
  }
}

/** A report without what was asked for would be taken for one where there was nothing to tell: then none is written. */
async function report(options: ReportOptions): Promise<number> {
  const { file, format, out } = options;
  if (format === 'docx' && out === null && process.stdout.isTTY)
    throw new Error('A DOCX file cannot be shown in a terminal: give --out FILE.');
  const text = await readArticleFile(file).catch((error: unknown) => {
    throw new Error(`${file}: ${messageOf(error)}`);
  });
  const sha256 = await digest('SHA-256', text);
  const { review, record } = await readReview(options.reviews ?? (await reviewFilesOf(file)), text, sha256);
  const analysis = analyse(text, { published: options.published });
  const { matched, whole } = await screened(options.lists, analysis, review);
  const made = { time: timeNow(), author: null };
  const told: Report = makeReport({ analysis, review, matched, name: basename(file), sha256, made });
  await write(await writeReport(format, { report: told, record }), out);
  return whole ? EXIT_OK : EXIT_USAGE;
}

async function screened(
  paths: readonly string[],
  analysis: Analysis,
  review: Review,
): Promise<Pick<ReportSources, 'matched'> & { readonly whole: boolean }> {
  if (paths.length === 0) return { matched: null, whole: true };
  const { lists, whole } = await readLists(paths);
  if (lists.length === 0) throw new Error('There is no list to screen against.');
  const screen = makeScreen(runSteps(SearchIndex.build(lists)));
  const found = runSteps(screenArticle(analysis, [{ id: 'lists', embedded: false, screen }]));
  return { matched: matchedEntities(analysis, found, review), whole };
}

async function write(bytes: Uint8Array, out: string | null): Promise<void> {
  if (out === null) {
    process.stdout.write(bytes);
    return;
  }
  await writeFile(out, bytes).catch((error: unknown) => {
    throw new Error(`${out}: ${reasonOf(error)}`);
  });
}

/** ISO 8601; the environment may set it, so that a report of the same review is the same (https://reproducible-builds.org). */
function timeNow(): string {
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  if (epoch === undefined || epoch === '') return new Date().toISOString();
  const time = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(time.valueOf()))
    throw new Error(`SOURCE_DATE_EPOCH must be a number of seconds, not "${epoch}".`);
  return time.toISOString();
}
