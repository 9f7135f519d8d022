import { hashText, join } from './hash';

/*
 * Words by the company they keep: those that stand among the same words share a cluster, so that what the tagger learned of
 * Nairobi it knows of Kampala. Clusters of word vectors as features go back to Miller, Guinness and Zamanian 2004, "Name
 * tagging with word clusters and discriminative training".
 *
 * The file holds no words. It is a retrieval structure (Dietzfelbinger and Pagh 2008, "Succinct data structures for
 * retrieval and approximate membership"): the three cells that a word's hash points to, taken together with exclusive or,
 * hold its cluster and six bits of its hash, which turn away 63 of 64 words that have none.
 */

/** Clusters are numbered so that those of one group stand together. */
export const CLUSTERS = 1024;
export const CLUSTERS_PER_GROUP = 32;
/** What a word has that is too rare to have a cluster. */
export const NO_CLUSTER = -1;

const CLUSTER_BITS = 10;
const CHECK_BITS = 6;
const MAGIC = 0x44574331; // DWC1
const HEADER = 12;

/** Three cells, and bits of the hash. */
export interface Slots {
  readonly cells: readonly [number, number, number];
  readonly check: number;
}

export interface ClusterTable {
  /** Tells one attempt at building the table from another. */
  readonly seed: number;
  /** Three parts of one length, a cell of a word in each. */
  readonly cells: Uint16Array;
}

/** Where in a table of `cellCount` cells a word's value is kept. */
export function slotsOf(word: string, seed: number, cellCount: number): Slots {
  const part = cellCount / 3;
  const hash = join(seed, hashText(word));
  return {
    cells: [join(hash, 1) % part, part + (join(hash, 2) % part), 2 * part + (join(hash, 3) % part)],
    check: join(hash, 4) % 2 ** CHECK_BITS,
  };
}

/** What the cells of a word make together. */
export function valueOf(cluster: number, check: number): number {
  return cluster | (check << CLUSTER_BITS);
}

/** The cluster of a word in lower case, or `NO_CLUSTER`. */
export function clusterOf(word: string, { seed, cells }: ClusterTable): number {
  const { cells: at, check } = slotsOf(word, seed, cells.length);
  const value = cells[at[0]]! ^ cells[at[1]]! ^ cells[at[2]]!;
  return value >> CLUSTER_BITS === check ? value & (CLUSTERS - 1) : NO_CLUSTER;
}

export function encodeClusters({ seed, cells }: ClusterTable): Uint8Array {
  const view = new DataView(new ArrayBuffer(HEADER + 2 * cells.length));
  view.setUint32(0, MAGIC);
  view.setUint32(4, seed);
  view.setUint32(8, cells.length);
  cells.forEach((cell, index) => {
    view.setUint16(HEADER + 2 * index, cell);
  });
  return new Uint8Array(view.buffer);
}

/**
 * Reads what `encodeClusters` wrote.
 * @throws RangeError if the bytes are no table
 */
export function decodeClusters(bytes: Uint8Array): ClusterTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== MAGIC) throw new RangeError('These bytes are no clusters of words.');
  const cells = new Uint16Array(view.getUint32(8));
  for (let index = 0; index < cells.length; index += 1) cells[index] = view.getUint16(HEADER + 2 * index);
  return { seed: view.getUint32(4), cells };
}
