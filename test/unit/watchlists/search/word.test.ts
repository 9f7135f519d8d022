import assert from 'node:assert/strict';
import { makeWord, readWord, wordOf, writeWord } from '../../../../src/watchlists/search/word';

describe('a word', () => {
  for (const text of ['kovarik', 'muhammad', 'shcherbakov', 'ao', '7'])
    it(`${text} is read as it was written`, () => {
      assert.deepEqual(readWord(writeWord(makeWord(text))), makeWord(text));
    });

  it('is the same when it is asked for again, and after very many others', () => {
    const first = wordOf('kovarik');
    assert.deepEqual(first, makeWord('kovarik'));
    assert.equal(wordOf('kovarik'), first);
    for (let number = 0; number < 10_000; number += 1) wordOf(`kovarik${number}`);
    assert.deepEqual(wordOf('kovarik'), first);
  });
});
