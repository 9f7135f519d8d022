// npm run bench:screening -- --lists DIR [--seed N] [--sample N] [--growth]: how well and how fast names are found on the
// OFAC list of 2021, beside whole-string and token-pair Jaro-Winkler on the same queries. DIR holds the folders ofac-sdn-2021,
// un and name-pairs. Positives are listed names, changed; negatives are innocents (bench/screening/). Fails below the floors.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { groupBy } from '../src/analysis/groupBy';
import { runSteps } from '../src/analysis/steps';
import type { Listing } from '../src/watchlists/model';
import { makeScreen, type Screen } from '../src/watchlists/search/screen';
import { SearchIndex } from '../src/watchlists/search/searchIndex';
import { tokenPair, wholeString, type Baseline } from './screening/baselines';
import { CLASS_FLOORS, FLOORS, THRESHOLD } from './screening/floors';
import { measureGrowth } from './screening/growth';
import { readList } from './screening/lists';
import { median } from './screening/median';
import { memory } from './screening/memory';
import { mutate, type Positive } from './screening/mutations';
import { innocents, type Group } from './screening/negatives';
import { measurePairs, measureUnNames } from './screening/pairs';
import { makeRandom, type Random } from './screening/random';

/** Entries whose names are changed, for the table of classes; of them as many for the matchers that look at every name. */
const SAMPLE = 1500;
const COMPARED = 60;
const GROUPS: readonly Group[] = ['world', 'US', 'recombined'];

/** The listings that a query finds, by their ids. */
type Finder = (query: string) => ReadonlySet<string>;

interface Result {
  readonly recall: number;
  readonly innocents: Readonly<Record<Group, number>>;
  readonly time: number;
}

const { values } = parseArgs({
  options: {
    lists: { type: 'string' },
    seed: { type: 'string', default: '20180920' },
    sample: { type: 'string', default: String(SAMPLE) },
    growth: { type: 'boolean', default: false },
  },
});
if (values.lists === undefined) {
  console.error('bench:screening needs --lists DIR, the folder of the lists.');
  process.exitCode = 2;
} else {
  void measure(values.lists);
}

async function measure(folder: string): Promise<void> {
  const list = await readList(join(folder, 'ofac-sdn-2021'));
  if (values.growth) {
    measureGrowth(list);
    return;
  }
  const index = measureIndex(() => runSteps(SearchIndex.build([list])));
  const screen = makeScreen(index);
  const random = makeRandom(Number(values.seed));
  const { listings } = list;
  compare(listings, screen, random);
  measureClasses(mutate(sampleOf(listings, Number(values.sample), random), random), finderOf(screen));
  const pairs = join(folder, 'name-pairs');
  console.log('');
  for (const group of ['nk_checks', 'nk_unit_tests']) console.log(measurePairs(join(pairs, 'cases.csv'), group));
  const un = runSteps(SearchIndex.build([await readList(join(folder, 'un'))]));
  for (const file of ['positives_un_untreated.csv', 'positives_un_treated.csv'])
    console.log(`${file}: ${measureUnNames(join(pairs, file), un)}`);
}

/** Prints what the index costs, and hands over the loaded one. */
function measureIndex(build: () => SearchIndex): SearchIndex {
  const started = performance.now();
  const built = build();
  const bytes = built.encode();
  const buildTime = performance.now() - started;
  const before = memory();
  const loads = Array.from({ length: 5 }, () => {
    const from = performance.now();
    SearchIndex.decode(bytes);
    return performance.now() - from;
  });
  const index = SearchIndex.decode(bytes);
  makeScreen(index)({ name: 'Jane Doe' });
  const held = (memory() - before + bytes.length) / 1e6;
  console.log(
    `${index.nameCount} names: index ${(bytes.length / 1e6).toFixed(1)} MB, built in ${buildTime.toFixed(0)} ms, ` +
      `loaded in ${loads[0]!.toFixed(1)} ms (median ${median(loads).toFixed(1)}), ${held.toFixed(0)} MB of memory`,
  );
  check('loading', median(loads) / buildTime, FLOORS.load);
  return index;
}

/** The recipe's table: all matchers on the same queries. */
function compare(listings: readonly Listing[], screen: Screen, random: Random): void {
  const names = listings.flatMap(({ names: own }, listing) =>
    own.filter(({ strength }) => strength !== 'weak').map(({ text }) => ({ text, listing })),
  );
  const positives = mutate(sampleOf(listings, COMPARED, random), random);
  const negatives = innocents(listings, random);
  const baseline = (matcher: Baseline): Finder => {
    return query =>
      new Set(matcher(query).flatMap(({ listing, score }) => (score >= THRESHOLD ? [listings[listing]!.id] : [])));
  };
  const matchers: readonly (readonly [string, Finder])[] = [
    ['whole-string Jaro-Winkler', baseline(wholeString(names))],
    ['token-pair Jaro-Winkler', baseline(tokenPair(names, false))],
    ['+ joined words', baseline(tokenPair(names, true))],
    ['Dossier', finderOf(screen)],
  ];
  console.log(`\n${positives.length} positives; innocents with a match of 400 / 400 / 200`);
  console.log('matcher                     recall   world  US     recomb.  median ms   ratio');
  const results = resultsOf(matchers, positives, negatives);
  const peer = results[1]![1].time;
  for (const [name, { recall, innocents: wrong, time }] of results)
    console.log(
      name.padEnd(28) +
        recall.toFixed(3).padEnd(9) +
        GROUPS.map(group => String(wrong[group]).padEnd(7)).join('') +
        `  ${time.toFixed(2).padEnd(12)}${(time / peer).toFixed(4)}`,
    );
  const ours = results.at(-1)![1];
  const best = Math.max(...results.slice(0, -1).map(([, { recall }]) => recall));
  check('recall beside the others', -ours.recall, -best);
  for (const group of GROUPS) check(`innocents, ${group}`, ours.innocents[group], FLOORS.innocents[group]);
  check('time', ours.time / peer, FLOORS.time);
}

/** Every query goes to all matchers in turns, so that whatever else the machine does slows all of them. */
function resultsOf(
  matchers: readonly (readonly [string, Finder])[],
  positives: readonly Positive[],
  negatives: Readonly<Record<Group, readonly string[]>>,
): (readonly [string, Result])[] {
  const times = matchers.map(() => [] as number[]);
  const ask = (query: string): ReadonlySet<string>[] =>
    matchers.map(([, find], index) => {
      const from = performance.now();
      const found = find(query);
      times[index]!.push(performance.now() - from);
      return found;
    });
  const found = positives.map(({ query, listing }) => ask(query).map(ids => ids.has(listing.id)));
  const wrong = (group: Group): boolean[][] => negatives[group].map(query => ask(query).map(ids => ids.size > 0));
  const innocent = { world: wrong('world'), US: wrong('US'), recombined: wrong('recombined') };
  return matchers.map(([name], index) => {
    const count = (answers: readonly (readonly boolean[])[]): number => answers.filter(answer => answer[index]).length;
    return [
      name,
      {
        recall: count(found) / positives.length,
        innocents: { world: count(innocent.world), US: count(innocent.US), recombined: count(innocent.recombined) },
        time: median(times[index]!),
      },
    ];
  });
}

function measureClasses(positives: readonly Positive[], find: Finder): void {
  const classes = groupBy(positives, ({ changed }) => changed);
  console.log('\nwhat was changed               names   recall  floor');
  let right = 0;
  for (const [changed, own] of classes) {
    const found = own.filter(({ query, listing }) => find(query).has(listing.id)).length;
    right += found;
    const floor = CLASS_FLOORS[changed];
    console.log(
      `${changed.padEnd(30)} ${String(own.length).padEnd(7)} ${(found / own.length).toFixed(3)}   ${floor?.toFixed(2) ?? ''}`,
    );
    if (floor !== undefined) check(changed, -found / own.length, -floor);
  }
  check('recall', -right / positives.length, -FLOORS.recall);
  console.log(`${'all'.padEnd(30)} ${String(positives.length).padEnd(7)} ${(right / positives.length).toFixed(4)}`);
}

function finderOf(screen: Screen): Finder {
  return query =>
    new Set(
      screen({ name: query }, { threshold: THRESHOLD }).flatMap(({ band, listing }) =>
        band === 'match' ? [listing.id] : [],
      ),
    );
}

/** People and bodies, drawn at random. */
function sampleOf(listings: readonly Listing[], size: number, random: Random): Listing[] {
  const pool = listings.filter(({ kind }) => kind === 'person' || kind === 'organization');
  return Array.from({ length: size }, () => random.pick(pool));
}

function check(what: string, reached: number, most: number): void {
  if (reached <= most) return;
  console.error(`${what}: below the floor`);
  process.exitCode = 1;
}
