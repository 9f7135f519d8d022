import assert from 'node:assert/strict';
import { isWhiteSpace, trimmed } from '../../../../src/analysis/text/whitespace';

describe('white space', () => {
  it('is what regular expressions take for it', () => {
    for (let code = 0; code <= 0xffff; code++) {
      assert.equal(isWhiteSpace(code), /\s/.test(String.fromCharCode(code)), `U+${code.toString(16)}`);
    }
  });

  it('is taken off both ends of a span', () => {
    assert.deepEqual(trimmed('a \uFEFF b c\u00A0 d', { start: 1, end: 9 }), { start: 4, end: 7 });
  });

  it('leaves an empty span where there is nothing else', () => {
    assert.deepEqual(trimmed('a  b', { start: 1, end: 3 }), { start: 3, end: 3 });
  });
});
