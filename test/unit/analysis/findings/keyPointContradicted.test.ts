import assert from 'node:assert/strict';
import { findingsOf } from '../support/findings';
import { mark, unmarked, wordsOf } from '../support/marks';

const CODE = 'key-point-contradicted';

describe('contradicted key point', () => {
  for (const marked of [
    '- Mongolia and Georgia will reopen the ferry in ⟦May⟧.\nMongolia and Georgia will reopen the ferry in June.',
    '- Mongolia and Georgia will reopen the ferry in June.\nMongolia and Georgia will reopen the ferry in June.',
    '- Dancers rehearsed a ballet in Lagos in May.\nArmenia froze the assets of a bank in June.',
  ]) {
    it(marked.replace('\n', ' / '), () => {
      const text = unmarked(marked);
      assert.equal(mark(text, findingsOf(text, CODE)), marked);
    });
  }

  it('is a warning that says what the body says and points there', () => {
    const text =
      '- Mongolia and Georgia will reopen the ferry in May.\nMongolia and Georgia will reopen the ferry in June.';
    const [finding] = findingsOf(text, CODE);
    assert.equal(finding?.severity, 'warning');
    assert.match(finding.message, /The body says “June”/);
    assert.deepEqual(wordsOf(text, finding.related), ['June']);
  });
});
