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

/** Place of the first hash that is not below `hash`: a binary search. */
export function firstAt({ hashes }: HashTable, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}
