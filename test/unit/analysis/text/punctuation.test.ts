import assert from 'node:assert/strict';
import { endsSentence } from '../../../../src/analysis/text/punctuation';

describe('a sentence is complete', () => {
  for (const [text, complete] of [
    ['They left.', true],
    ['They left?”', true],
    ['(They left.)', true],
    ['They left…', true],
    ['“a floor, not a ceiling”', false],
    ['during the Trump era', false],
    ['They left,', false],
    ['', false],
    ['”', false],
  ] as const) {
    it(`${JSON.stringify(text)}: ${complete ? 'yes' : 'no'}`, () => {
      assert.equal(endsSentence(text, { start: 0, end: text.length }), complete);
    });
  }
});
