// npm run bench:findings [-- --errors]: how many planted faults the rules find, and how often they raise a false alarm, on
// clean articles and on those with faults (training/articles/findings). Exits with 1 if a figure misses its floor (floors.ts).
//   --errors   prints what was missed and what was a false alarm; never of the test articles
import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/analyse';
import { DEFAULT_RULES, RULES } from '../src/analysis/findings/catalogue';
import type { Finding } from '../src/analysis/model';
import { overlaps, type Span } from '../src/analysis/text/span';
import { FINDING_FLOORS } from './floors';
import { readFaultyArticles, type FaultyArticle } from './plantedFaults';

const ALL_RULES = new Set(RULES.map(({ code }) => code));
const HALVES = ['development', 'test'] as const;
const { values: options } = parseArgs({ options: { errors: { type: 'boolean' } } });

for (const half of HALVES) {
  const articles = readFaultyArticles(`training/articles/findings/${half}`).map(judge);
  const clean = articles.filter(({ article }) => article.faults.length === 0);
  const flawed = articles.filter(({ article }) => article.faults.length > 0);
  const found = sum(flawed, ({ article, missed }) => article.faults.length - missed.length);
  const planted = sum(flawed, ({ article }) => article.faults.length);
  const alarms = sum(clean, ({ byDefault }) => byDefault.length);
  console.log(`${half}, ${clean.length} clean articles: ${alarmsOf(clean)}`);
  console.log(`${half}, ${flawed.length} flawed articles: ${found} of ${planted} faults found; ${alarmsOf(flawed)}`);
  if (options.errors === true && half !== 'test') articles.forEach(printErrors);
  if (found < FINDING_FLOORS[half].found * planted) fail(`${half}: too many faults are missed`);
  if (alarms > FINDING_FLOORS[half].falseAlarms) fail(`${half}: a rule that is on by default raised a false alarm`);
}

/** An article with what the rules did not find and what they found that is none. */
interface Judged {
  readonly article: FaultyArticle;
  readonly missed: FaultyArticle['faults'];
  readonly falseAlarms: readonly Finding[];
  /** Those of the rules that run unless the reader says otherwise. */
  readonly byDefault: readonly Finding[];
}

function judge(article: FaultyArticle): Judged {
  const { findings } = analyse(article.text, { published: article.published, rules: ALL_RULES });
  const isOf = (finding: Finding, fault: Span & { code: string }) =>
    finding.code === fault.code && [finding, ...finding.related].some(place => overlaps(place, fault));
  const falseAlarms = findings.filter(finding => !article.faults.some(fault => isOf(finding, fault)));
  return {
    article,
    missed: article.faults.filter(fault => !findings.some(finding => isOf(finding, fault))),
    falseAlarms,
    byDefault: falseAlarms.filter(({ code }) => DEFAULT_RULES.has(code)),
  };
}

function alarmsOf(articles: readonly Judged[]): string {
  const all = sum(articles, ({ falseAlarms }) => falseAlarms.length);
  return `${sum(articles, ({ byDefault }) => byDefault.length)} false alarms of the default rules, ${all} of all rules`;
}

function printErrors({ article: { name, text }, missed, falseAlarms }: Judged): void {
  const wordsOf = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');
  for (const fault of missed) console.log(`  ${name} | missed ${fault.code} | ${wordsOf(fault)}`);
  for (const one of falseAlarms) console.log(`  ${name} | false alarm ${one.code} | ${wordsOf(one)} | ${one.message}`);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
