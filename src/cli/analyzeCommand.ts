import { analyse } from '../analysis/analyse';
import { atLevels, rulesAt } from '../analysis/findings/levels';
import { runSteps } from '../analysis/steps';
import { screenArticle, type SearchableList } from '../watchlists/screenArticle';
import { makeScreen } from '../watchlists/search/screen';
import { SearchIndex } from '../watchlists/search/searchIndex';
import { parseAnalyzeOptions, type AnalyzeOptions } from './analyzeOptions';
import { articlesInFolder } from './articleFiles';
import { complain, messageOf } from './complain';
import type { AnalysedFile } from './contract';
import { outputIn, type Asked } from './formats';
import { readArticleFile } from './readArticleFile';
import { readLists } from './readLists';
import { summaryLine } from './summary';
import { Tally } from './tally';

const EXIT_OK = 0;
const EXIT_FINDINGS = 1;
const EXIT_USAGE = 2;

/** `analyze PATH... [options]`, as `help` has them; returns the exit status. */
export async function analyzeCommand(args: readonly string[]): Promise<number> {
  let options: AnalyzeOptions;
  try {
    options = parseAnalyzeOptions(args);
  } catch (error) {
    complain(messageOf(error));
    return EXIT_USAGE;
  }
  if (options.lists.length === 0) return analyseAll(options, null);
  const { lists, whole } = await readLists(options.lists);
  if (lists.length === 0) {
    complain('There is no list to screen against.');
    return EXIT_USAGE;
  }
  const index = runSteps(SearchIndex.build(lists));
  const status = await analyseAll(options, { id: 'lists', embedded: false, screen: makeScreen(index) });
  return whole ? status : EXIT_USAGE;
}

/** Prints what is found in the articles, in the order given; one that cannot be read does not stop the others. */
async function analyseAll(options: AnalyzeOptions, list: SearchableList | null): Promise<number> {
  const tally = new Tally();
  const { files, ...asked } = await articlesAt(options.paths, tally);
  const format = options.format ?? (asked.single ? 'json' : 'ndjson');
  const output = outputIn(format, asked);
  for (const file of files) {
    try {
      const analysed = await analyseFile(file, options, list);
      process.stdout.write(output.add(analysed));
      tally.add(analysed);
    } catch (error) {
      fail(tally, file, error);
    }
  }
  process.stdout.write(output.end(tally));
  if (asked.folder && tally.analysed.length > 0 && format !== 'markdown') complain(summaryLine(tally));
  return statusOf(tally, options);
}

/** The articles that the paths stand for, in the order given. */
async function articlesAt(
  paths: readonly string[],
  tally: Tally,
): Promise<Asked & { readonly files: readonly string[] }> {
  const files: string[] = [];
  let folder = false;
  for (const path of paths) {
    try {
      const articles = await articlesInFolder(path);
      folder ||= articles !== null;
      files.push(...(articles ?? [path]));
    } catch (error) {
      folder = true;
      fail(tally, path, error);
    }
  }
  return { files, folder, single: paths.length === 1 && !folder };
}

async function analyseFile(
  file: string,
  { published, levels }: AnalyzeOptions,
  list: SearchableList | null,
): Promise<AnalysedFile> {
  const found = analyse(await readArticleFile(file), { published, rules: rulesAt(levels) });
  const analysis = { ...found, findings: atLevels(found.findings, levels) };
  if (analysis.analysedLength < analysis.text.length)
    complain(`${file}: only the first ${analysis.analysedLength} characters were analysed`);
  return { file, analysis, matches: list && runSteps(screenArticle(analysis, [list])) };
}

function fail(tally: Tally, file: string, error: unknown): void {
  tally.fail(file, messageOf(error));
  complain(`${file}: ${messageOf(error)}`);
}

function statusOf(tally: Tally, { failOn }: AnalyzeOptions): number {
  if (tally.unread.length > 0) return EXIT_USAGE;
  return failOn !== null && tally.reaches(failOn) ? EXIT_FINDINGS : EXIT_OK;
}
