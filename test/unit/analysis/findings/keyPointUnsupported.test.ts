import assert from 'node:assert/strict';
import { findingsOf } from '../support/findings';
import { mark, unmarked } from '../support/marks';

describe('unsupported key point', () => {
  for (const marked of [
    '- ⟦Dancers rehearsed a ballet in Lagos.⟧\nArmenia froze the assets of a bank on Monday.',
    '- Armenia froze the assets of a bank.\nArmenia froze the assets of a bank on Monday.',
    '- Dancers rehearsed a ballet in Lagos.',
  ]) {
    it(marked.replace('\n', ' / '), () => {
      const text = unmarked(marked);
      assert.equal(mark(text, findingsOf(text, 'key-point-unsupported')), marked);
    });
  }
});
