import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HashLookup, HashTableBuilder } from '../../../../src/watchlists/search/hashTable';

const hash = fc.oneof(fc.constantFrom(0, 1, 2 ** 31, 2 ** 32 - 1), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

describe('the hash table', () => {
  it('gives the values under a hash, each once, and none under another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hash, fc.integer({ min: 0, max: 3 })), { maxLength: 200 }),
        hash,
        (pairs, other) => {
          const builder = new HashTableBuilder();
          for (const [key, value] of pairs) builder.add(key, value);
          const lookup = new HashLookup(builder.table());
          for (const key of [other, ...pairs.map(([one]) => one)]) {
            const values = new Set(pairs.filter(([one]) => one === key).map(([, value]) => value));
            const visited: number[] = [];
            lookup.each(key, value => visited.push(value));
            assert.deepEqual(
              visited,
              [...values].sort((a, b) => a - b),
            );
          }
        },
      ),
    );
  });
});
