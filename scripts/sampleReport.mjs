// The report in docs/: of a sample article, with an invented review.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

export const SAMPLE_REPORT = join('docs', 'sample-report.md');

const ARTICLE = join('seeds', '01-vienna-talks.txt');
const REVIEW = join('docs', 'sample-review.json');
/** The day from which the sample article is read, so that "last month" means something. */
const PUBLISHED = '2023-06-12';
/** 14 June 2023, 09:00 UTC: the same whenever the report is made. */
const MADE = '1686733200';

/**
 * What the command line, which must have been built, prints.
 * @returns {string}
 */
export function sampleReport() {
  const args = [join('dist', 'cli.js'), 'report', ARTICLE, '--review', REVIEW, '--published', PUBLISHED];
  const env = { ...process.env, SOURCE_DATE_EPOCH: MADE };
  return execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
}
