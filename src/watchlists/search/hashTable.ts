/** Numbers under hashes: both arrays are as long, the hashes ascend. */
export interface HashTable {
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
}

/** Values must be below this, so that hash and value fit into the 53 bits of a number. */
export const VALUE_LIMIT = 2 ** 21;

/** Collects pairs; `table` sorts them and leaves repeated ones out. */
export class HashTableBuilder {
  #pairs = new Float64Array(1024);
  #size = 0;

  add(hash: number, value: number): void {
    if (this.#size === this.#pairs.length) {
      const larger = new Float64Array(2 * this.#size);
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    this.#pairs[this.#size++] = hash * VALUE_LIMIT + value;
  }

  table(): HashTable {
    const pairs = this.#pairs.subarray(0, this.#size).sort();
    const hashes = new Uint32Array(pairs.length);
    const values = new Uint32Array(pairs.length);
    let size = 0;
    let last = -1;
    for (const pair of pairs) {
      if (pair === last) continue;
      last = pair;
      hashes[size] = Math.floor(pair / VALUE_LIMIT);
      values[size++] = pair % VALUE_LIMIT;
    }
    return { hashes: hashes.slice(0, size), values: values.slice(0, size) };
  }
}

/** Hashes that share their highest bits, on the average. */
const A_BUCKET = 8;
const MOST_BITS = 16;

/** Looks values up. Good hashes are spread evenly: by the highest bits of one it is known nearly where it stands. */
export class HashLookup {
  readonly #table: HashTable;
  readonly #shift: number;
  /** For each value of the highest bits, the place of the first hash that has it or a higher one. */
  readonly #firsts: Uint32Array;

  constructor(table: HashTable) {
    this.#table = table;
    const bits = Math.min(MOST_BITS, Math.ceil(Math.log2(table.hashes.length / A_BUCKET + 1)));
    // Shifting by all 32 bits would be shifting by none.
    this.#shift = 32 - Math.max(1, bits);
    this.#firsts = new Uint32Array(2 ** (32 - this.#shift) + 1);
    for (const hash of table.hashes) this.#firsts[(hash >>> this.#shift) + 1]! += 1;
    for (let bucket = 1; bucket < this.#firsts.length; bucket += 1) this.#firsts[bucket]! += this.#firsts[bucket - 1]!;
  }

  /** Visits the values under a hash, ascending. */
  each(hash: number, visit: (value: number) => void): void {
    const { hashes, values } = this.#table;
    const end = this.#firsts[(hash >>> this.#shift) + 1]!;
    let at = this.#firsts[hash >>> this.#shift]!;
    while (at < end && hashes[at]! < hash) at += 1;
    for (; at < end && hashes[at] === hash; at += 1) visit(values[at]!);
  }
}
