import { runSteps } from '../../src/analysis/steps';
import type { Listing, Watchlist } from '../../src/watchlists/model';
import { makeScreen } from '../../src/watchlists/search/screen';
import { SearchIndex } from '../../src/watchlists/search/searchIndex';
import { median } from './median';
import { memory } from './memory';
import { listingOf } from '../../test/support/listing';
import { makeRandom, type Random } from './random';

const SIZES = [20_000, 100_000, 300_000, 1_000_000];
const QUERIES = 300;

/**
 * Prints how time and memory grow with the number of names, up to a million. The names are put together from the words of
 * the list; one word in twenty gets a letter changed, so that there are more different words as there are more names.
 */
export function measureGrowth(list: Watchlist): void {
  console.log('\nnames       build s    index MB   load ms    median ms   p95 ms     MB after load and queries');
  for (const size of SIZES) {
    const { bytes, queries, built } = buildIndex(list, size);
    console.log(
      [size, (built / 1000).toFixed(1), (bytes.length / 1e6).toFixed(1), ...measureLoaded(bytes, queries)]
        .map(cell => String(cell).padEnd(11))
        .join(' ')
        .trimEnd(),
    );
  }
}

interface Built {
  readonly bytes: Uint8Array;
  readonly queries: readonly string[];
  /** Milliseconds. */
  readonly built: number;
}

/** In a function of its own, so that the made entries are gone before time is taken: a million of them fill the heap. */
function buildIndex(list: Watchlist, size: number): Built {
  const random = makeRandom(size);
  const listings = recombine(list, size, random);
  const queries = Array.from({ length: QUERIES }, () => random.pick(listings).names[0]!.text);
  const started = performance.now();
  const bytes = runSteps(SearchIndex.build([{ ...list, listings }])).encode();
  return { bytes, queries, built: performance.now() - started };
}

function measureLoaded(bytes: Uint8Array, queries: readonly string[]): string[] {
  const before = memory();
  const started = performance.now();
  const index = SearchIndex.decode(bytes);
  const loaded = performance.now() - started;
  const screen = makeScreen(index);
  const times = queries.map(name => {
    const from = performance.now();
    screen({ name });
    return performance.now() - from;
  });
  const sorted = times.toSorted((a, b) => a - b);
  return [
    loaded.toFixed(0),
    median(times).toFixed(2),
    sorted[Math.floor(0.95 * sorted.length)]!.toFixed(2),
    ((memory() - before + bytes.length) / 1e6).toFixed(0),
  ];
}

function recombine({ listings }: Watchlist, size: number, random: Random): Listing[] {
  const people = listings
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ names }) => names.map(({ text }) => text.split(', ')));
  const families = people.flatMap(([family = '', given]) => (given === undefined ? [] : [family]));
  const given = people.flatMap(([, names = '']) => names.split(' ').filter(name => name !== ''));
  return Array.from({ length: size }, (_, number) => {
    const words = Array.from({ length: 1 + random.below(3) }, () => changed(random.pick(given), random));
    return listingOf(`${changed(random.pick(families), random)}, ${words.join(' ')}`, { id: String(number) });
  });
}

function changed(word: string, random: Random): string {
  if (random.below(20) > 0) return word;
  const at = random.below(word.length);
  return word.slice(0, at) + String.fromCharCode(97 + random.below(26)) + word.slice(at + 1);
}
