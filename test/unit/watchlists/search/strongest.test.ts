import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Strongest } from '../../../../src/watchlists/search/strongest';

describe('the strongest of many', () => {
  it('are those that sorting all of them would give', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), parts => {
        const strengths = parts.map(part => part / 20);
        const strongest = new Strongest(4, 0.5, 0.1);
        for (const [number, strength] of strengths.entries()) strongest.add(number, strength);
        const least = Math.max(0.1, 0.5 * Math.max(0, ...strengths));
        const sorted = [...strengths.keys()]
          .filter(number => strengths[number]! >= least)
          .sort((a, b) => strengths[b]! - strengths[a]! || a - b);
        assert.deepEqual(strongest.done(), sorted.slice(0, 4));
      }),
    );
  });

  it('measures the others against 1 at most', () => {
    const strongest = new Strongest(4, 0.5, 0.1);
    strongest.add(1, 3);
    strongest.add(2, 0.6);
    strongest.add(3, 0.4);
    assert.deepEqual(strongest.done(), [1, 2]);
  });
});
