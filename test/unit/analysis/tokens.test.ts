import assert from 'node:assert/strict';
import { isJoiningHyphen, isPossessive, lastTokenBefore, tokenize } from '../../../src/analysis/text/tokens';
import { growth } from '../../support/growth';

const wordsOf = (text: string) => tokenize(text).map(token => token.text);

describe('tokens', () => {
  it('keep acronyms, initials, titles and company forms with their stops', () => {
    assert.deepEqual(wordsOf('The U.S. sent Lt. Gen. J. R. Tolkien to Acme Inc. of Bonn.'), [
      'The',
      'U.S.',
      'sent',
      'Lt.',
      'Gen.',
      'J.',
      'R.',
      'Tolkien',
      'to',
      'Acme',
      'Inc.',
      'of',
      'Bonn',
      '.',
    ]);
  });

  it('set possessive endings apart, and keep other apostrophes', () => {
    assert.deepEqual(wordsOf("China’s and O’Brien's can't stop N’Tcha."), [
      'China',
      '’s',
      'and',
      'O’Brien',
      "'s",
      "can't",
      'stop',
      'N’Tcha',
      '.',
    ]);
  });

  it('keep numbers with their separators', () => {
    assert.deepEqual(wordsOf('At 10:30, $1,136.50 or 40%'), ['At', '10:30', ',', '$', '1,136.50', 'or', '40', '%']);
  });

  it('set hyphens apart, and tell those that join', () => {
    const tokens = tokenize('Ki-moon - or so');
    assert.deepEqual(
      tokens.map(({ text }, index) => [text, isJoiningHyphen(tokens, index)]),
      [
        ['Ki', false],
        ['-', true],
        ['moon', false],
        ['-', false],
        ['or', false],
        ['so', false],
      ],
    );
  });

  it('say what they are', () => {
    assert.deepEqual(
      tokenize('Ísafjörður has 2 ports.').map(
        ({ type, capital, spaced }) => `${type}${capital ? ' C' : ''}${spaced ? ' _' : ''}`,
      ),
      ['word C _', 'word _', 'number _', 'word _', 'mark'],
    );
  });

  it('stand where they stand, wherever the text starts', () => {
    const text = 'a\u00A0“b”\t𝒳c\0 d';
    for (const token of tokenize(text, 7)) assert.equal(text.slice(token.start - 7, token.end - 7), token.text);
  });

  it('are the whole text but for white space', () => {
    for (const text of ['', ' ', '!?…', 'naïve José', '国防部长 met', '\uD800 \uDC00', 'a\0b', '<b>x</b>'])
      assert.equal(wordsOf(text).join(''), text.replace(/\s/g, ''));
  });

  it('tell possessive endings from quotation marks', () => {
    assert.deepEqual(
      ['’s', "'s", '’', 's', undefined].map(text => isPossessive(text === undefined ? text : tokenize(text)[0])),
      [true, true, false, false, false],
    );
  });

  it('are searched backwards within reach', () => {
    const tokens = tokenize('a , b c');
    const isComma = ({ text }: { text: string }) => text === ',';
    assert.equal(lastTokenBefore(tokens, 3, 2, isComma), 1);
    assert.equal(lastTokenBefore(tokens, 3, 1, isComma), -1);
    assert.equal(lastTokenBefore(tokens, 1, 9, isComma), -1);
  });

  it('take time in proportion to the text', () => {
    for (const piece of ['a', "a'", 'U.', '1,', '’s', 'Lt. ', '\uD800', '-'])
      assert.ok(growth(length => piece.repeat(length / piece.length), 4096, tokenize) < 4, piece);
  });
});
