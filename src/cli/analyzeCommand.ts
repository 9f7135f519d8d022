import { analyse } from '../analysis/analyse';
import type { Analysis, Severity } from '../analysis/model';
import { runSteps } from '../analysis/steps';
import { screenArticle, type SearchableList } from '../watchlists/screenArticle';
import { makeScreen } from '../watchlists/search/screen';
import { SearchIndex } from '../watchlists/search/searchIndex';
import { LEVELS, parseAnalyzeOptions, type AnalyzeOptions } from './analyzeOptions';
import { complain, messageOf } from './complain';
import { outputIn } from './formats';
import { readArticleFile } from './readArticleFile';
import { readLists } from './readLists';

const EXIT_OK = 0;
const EXIT_FINDINGS = 1;
const EXIT_USAGE = 2;

/** `analyze FILE... [--published DATE] [--format FORMAT] [--fail-on LEVEL] [--list PATH ...]`; returns the exit status. */
export async function analyzeCommand(args: readonly string[]): Promise<number> {
  let options: AnalyzeOptions;
  try {
    options = parseAnalyzeOptions(args);
  } catch (error) {
    complain(messageOf(error));
    return EXIT_USAGE;
  }
  if (options.lists.length === 0) return analyseFiles(options, null);
  const { lists, whole } = await readLists(options.lists);
  if (lists.length === 0) {
    complain('There is no list to screen against.');
    return EXIT_USAGE;
  }
  const index = runSteps(SearchIndex.build(lists));
  const status = await analyseFiles(options, { id: 'lists', embedded: false, screen: makeScreen(index) });
  return whole ? status : EXIT_USAGE;
}

/** Prints what is found in the files, in the order given; one that cannot be read does not stop the others. */
async function analyseFiles(
  { files, published, format, failOn }: AnalyzeOptions,
  list: SearchableList | null,
): Promise<number> {
  const output = outputIn(format, files.length);
  let status = EXIT_OK;
  for (const file of files) {
    try {
      const analysis = analyse(await readArticleFile(file), { published });
      if (analysis.analysedLength < analysis.text.length)
        complain(`${file}: only the first ${analysis.analysedLength} characters were analysed`);
      process.stdout.write(output.add({ file, analysis, matches: list && runSteps(screenArticle(analysis, [list])) }));
      if (reaches(analysis, failOn)) status = Math.max(status, EXIT_FINDINGS);
    } catch (error) {
      complain(`${file}: ${messageOf(error)}`);
      status = EXIT_USAGE;
    }
  }
  process.stdout.write(output.end());
  return status;
}

function reaches(analysis: Analysis, level: Severity | null): boolean {
  return level !== null && analysis.findings.some(finding => LEVELS.indexOf(finding.severity) <= LEVELS.indexOf(level));
}
