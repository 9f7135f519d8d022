// npm run bench:accuracy [-- OPTIONS]: how often each thing the analysis says is right, on annotated articles that nothing
// was trained on, beside compromise on the same texts. Exits with 1 if a figure is below its floor (floors.ts).
//   --corpora DIR       measures names on public sets too, one of which a model is then trained without
//   --articles DIR      measures on the annotated articles of this folder instead, without floors
//   --errors [MEASURE]  prints what was wrong, of all measures or of those whose name begins so; never of the test articles
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/analyse';
import { Alignment } from './alignment';
import { formatMiss } from './errors';
import { FLOORS, type ArticleSet } from './floors';
import type { GoldArticle } from './gold';
import type { Case, Measure } from './measure';
import { MEASURES } from './measures/all';
import { COMPROMISE_NAMES } from './measures/names';
import { readOwnArticles } from './ownArticles';
import { measurePublicSets, PUBLIC_SETS } from './publicSets';
import { readSharedArticles } from './sharedArticles';
import { formatTable, isBelow, type Row } from './table';
import { sum, valueOf } from './tally';

/** Annotated articles under a heading of the table. */
interface Texts {
  readonly heading: string;
  readonly cases: readonly Case[];
  readonly floorsOf: ArticleSet | undefined;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpora: { type: 'string' }, articles: { type: 'string' }, errors: { type: 'boolean' } },
});

const sets =
  options.articles === undefined ? committedSets() : [textsOf(options.articles, readOwnArticles(options.articles))];
if (options.errors === true) printErrors(positionals.join(' '));
else printTables();

function committedSets(): Texts[] {
  const test = 'training/articles/test';
  const articles: readonly (readonly [ArticleSet, readonly GoldArticle[]])[] = [
    ['development', readOwnArticles('training/articles/development')],
    ['test', existsSync(test) ? readOwnArticles(test) : []],
    ['gold', readSharedArticles('../shared')],
  ];
  return articles.filter(([, gold]) => gold.length > 0).map(([set, gold]) => textsOf(set, gold, set));
}

function textsOf(heading: string, articles: readonly GoldArticle[], floorsOf?: ArticleSet): Texts {
  const cases = articles.map((gold): Case => {
    const analysis = analyse(gold.text, { published: gold.published });
    return { gold, analysis, alignment: new Alignment(gold, analysis) };
  });
  return { heading: `${heading}, ${articles.length} articles`, cases, floorsOf };
}

function printTables(): void {
  print(
    sets.map(({ heading }) => heading),
    MEASURES.map(toRow),
  );
  if (options.corpora !== undefined) print(PUBLIC_SETS, measurePublicSets(options.corpora));
}

function toRow(measure: Measure): Row {
  const peer = COMPROMISE_NAMES.find(({ name }) => name === measure.name);
  const cells = sets.map(({ cases, floorsOf }) => ({
    ours: figure(measure, cases),
    peer: peer ? figure(peer, cases) : null,
    floor: floorsOf && FLOORS[measure.name]?.[floorsOf],
  }));
  return { name: measure.name, cells };
}

/** Micro average over the articles. */
function figure({ measure }: Measure, cases: readonly Case[]): number | null {
  return valueOf(sum(cases.map(one => measure(one).tally)));
}

function print(headings: readonly string[], rows: readonly Row[]): void {
  console.log(`${formatTable(headings, rows)}\n`);
  for (const { name, cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      if (!isBelow(cell)) continue;
      console.error(`${name} (${headings[index]}): below the floor`);
      process.exitCode = 1;
    }
  }
}

function printErrors(wanted: string): void {
  for (const measure of MEASURES.filter(({ name }) => name.startsWith(wanted))) {
    for (const { cases } of sets.filter(({ floorsOf }) => floorsOf !== 'test')) {
      for (const one of cases)
        for (const miss of measure.measure(one).misses) console.log(`${measure.name} | ${formatMiss(one, miss)}\n`);
    }
  }
}
