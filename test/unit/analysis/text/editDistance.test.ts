import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance } from '../../../../src/analysis/text/editDistance';

/** The same by its definition. */
function byDefinition([a, ...restA]: readonly string[], [b, ...restB]: readonly string[]): number {
  if (a === undefined) return b === undefined ? 0 : 1 + restB.length;
  if (b === undefined) return 1 + restA.length;
  if (a === b) return byDefinition(restA, restB);
  const ways = [byDefinition(restA, [b, ...restB]), byDefinition([a, ...restA], restB), byDefinition(restA, restB)];
  if (a === restB[0] && b === restA[0]) ways.push(byDefinition(restA.slice(1), restB.slice(1)));
  return 1 + Math.min(...ways);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('edit distance', () => {
  it('is the fewest letters put in, left out, replaced or swapped', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(editDistance(a, b), byDefinition(Array.from(a), Array.from(b)));
      }),
    );
  });

  it('counts in words of 32 letters, and no further', () => {
    const long = 'abcdefgh'.repeat(4);
    assert.equal(editDistance(long, `x${long.slice(1)}`), 1);
    assert.equal(editDistance(long, `${long.slice(0, -1)}x`), 1);
    assert.equal(editDistance(`${long}x`, `${long}yz`), 0);
    assert.equal(editDistance(long, ''), 32);
  });
});
