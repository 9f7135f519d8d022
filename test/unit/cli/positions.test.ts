import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Positions } from '../../../src/cli/positions';

const at = (text: string, offset: number) => {
  const { line, column } = new Positions(text).at(offset);
  return [line, column];
};

describe('positions', () => {
  it('count lines and columns from 1', () => {
    assert.deepEqual(at('', 0), [1, 1]);
    assert.deepEqual(at('one\ntwo', 0), [1, 1]);
    assert.deepEqual(at('one\ntwo', 3), [1, 4]);
    assert.deepEqual(at('one\ntwo', 4), [2, 1]);
    assert.deepEqual(at('one\n', 4), [2, 1]);
  });

  it('take LF, CRLF and CR for one line ending each', () => {
    const text = 'a\r\nb\rc\n\nd';
    assert.deepEqual(
      ['b', 'c', 'd'].map(letter => at(text, text.indexOf(letter))),
      [
        [2, 1],
        [3, 1],
        [5, 1],
      ],
    );
  });

  it('count columns in UTF-16 code units, as editors do', () => {
    const text = '😀 Anna\n𝒜 Bruno';
    assert.deepEqual(at(text, text.indexOf('Anna')), [1, 4]);
    assert.deepEqual(at(text, text.indexOf('Bruno')), [2, 4]);
  });

  it('lead back to the offset in any text', () => {
    const piece = fc.constantFrom('a', '\n', '\r', '\r\n', '😀', '\u2028', 'word ');
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), (pieces, seed) => {
        const text = pieces.join('');
        const offset = seed % (text.length + 1);
        const { line, column } = new Positions(text).at(offset);
        const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
        const before = lines.slice(0, line - 1).join('').length;
        assert.equal(before + column - 1, offset);
      }),
    );
  });
});
