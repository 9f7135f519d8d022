import { analyse } from '../analysis/analyse';
import type { Analysis, Severity } from '../analysis/model';
import { LEVELS, parseAnalyzeOptions, type AnalyzeOptions } from './analyzeOptions';
import { complain, messageOf } from './complain';
import { outputIn } from './formats';
import { readArticleFile } from './readArticleFile';

const EXIT_OK = 0;
const EXIT_FINDINGS = 1;
const EXIT_USAGE = 2;

/** `analyze FILE... [--published DATE] [--format FORMAT] [--fail-on LEVEL]`; returns the exit status. */
export async function analyzeCommand(args: readonly string[]): Promise<number> {
  let options: AnalyzeOptions;
  try {
    options = parseAnalyzeOptions(args);
  } catch (error) {
    complain(messageOf(error));
    return EXIT_USAGE;
  }
  return analyseFiles(options);
}

/** Prints what is found in the files, in the order given; one that cannot be read does not stop the others. */
async function analyseFiles({ files, published, format, failOn }: AnalyzeOptions): Promise<number> {
  const output = outputIn(format, files.length);
  let status = EXIT_OK;
  for (const file of files) {
    try {
      const analysis = analyse(await readArticleFile(file), { published });
      if (analysis.analysedLength < analysis.text.length)
        complain(`${file}: only the first ${analysis.analysedLength} characters were analysed`);
      process.stdout.write(output.add({ file, analysis }));
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
