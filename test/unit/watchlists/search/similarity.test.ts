import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance } from '../../../../src/analysis/text/editDistance';
import { jaroWinkler } from '../../../../src/watchlists/search/jaroWinkler';
import { ALIKE, similarity } from '../../../../src/watchlists/search/similarity';
import { makeWord } from '../../../../src/watchlists/search/word';

const alike = (a: string, b: string): number => similarity(makeWord(a), makeWord(b));
const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdehiklmnorstuvyz')), minLength: 1, maxLength: 14 });

describe('similarity of words', () => {
  it("has Winkler's published values", () => {
    for (const [a, b, expected] of [
      ['MARTHA', 'MARHTA', 0.961],
      ['DWAYNE', 'DUANE', 0.84],
      ['DIXON', 'DICKSONX', 0.813],
      ['ABC', 'XYZ', 0],
    ] as const)
      assert.ok(Math.abs(jaroWinkler(a, b) - expected) < 0.001, `${a} ${b} ${jaroWinkler(a, b)}`);
  });

  it('counts a swap as one slip', () => {
    assert.equal(editDistance('kovarik', 'koavrik'), 1);
    assert.equal(editDistance('', 'abc'), 3);
  });

  it('is high for spellings, lower for slips, none for other words', () => {
    assert.ok(alike('mohammed', 'muhammad') > 0.95);
    assert.ok(alike('kovarik', 'kovarjk') > 0.8);
    assert.ok(alike('kovarik', 'kovarjk') < alike('mohammed', 'muhammad'));
    assert.equal(alike('shangfu', 'shanlan'), 0);
    assert.equal(alike('un', 'on'), 0);
  });

  it('is the same both ways, 1 for the same word, and 0 or at least ALIKE', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(alike(a, a), 1);
        assert.equal(alike(a, b), alike(b, a));
        assert.ok(alike(a, b) === 0 || alike(a, b) >= ALIKE);
      }),
    );
  });
});
