import assert from 'node:assert/strict';
import { titleOf } from '../../../../src/surfaces/outline/titles';

const whole = (text: string) => titleOf(text, { start: 0, end: text.length });

describe('titles', () => {
  it('of a short text are the text', () => {
    assert.equal(whole('Talks resume in Vienna.').text, 'Talks resume in Vienna.');
  });

  it('of a long text are its first words', () => {
    const text = 'Last month Jake Sullivan met Wang Yi in Vienna for talks.';
    assert.equal(whole(text).text, 'Last month Jake Sullivan met Wang Yi…');
  });

  it('end in an ellipsis and not in a comma and an ellipsis', () => {
    assert.equal(
      whole('One, two, three, four, five, six, seven, eight').text,
      'One, two, three, four, five, six, seven…',
    );
    assert.equal(whole('The talks, the first in years — they said').text, 'The talks, the first in years…');
  });

  it('stay short when the words are long', () => {
    const text = Array.from({ length: 7 }, () => 'Donaudampfschifffahrt').join(' ');
    assert.equal(whole(text).text, 'Donaudampfschifffahrt Donaudampfschifffahrt…');
  });

  it('cut a script without spaces, but never a character in half', () => {
    const { text } = whole('𠮷'.repeat(100));
    assert.equal(text, `${'𠮷'.repeat(30)}…`);
    assert.doesNotMatch(whole(`a${'𠮷'.repeat(100)}`).text, /\p{Surrogate}/u);
  });

  it('are one line of visible text', () => {
    assert.equal(whole('Talks\r\nin\tVienna').text, 'Talks in Vienna');
    assert.equal(whole('Talks \u202eanneiV\u202c \u0000 resume').text, 'Talks anneiV resume');
  });

  it('are never empty', () => {
    assert.equal(whole('***').text, '***');
    assert.equal(whole('').text, '…');
    assert.equal(whole('\u0000 \u202e').text, '…');
  });

  it('say where their words stand, inside the text they name', () => {
    const text = 'Before. \nTalks resume in Vienna, after long delays, on Monday at last.';
    const start = text.indexOf('Talks');
    const { span } = titleOf(text, { start, end: text.length });
    assert.equal(text.slice(span.start, span.end), 'Talks resume in Vienna, after long delays,');
    const nothing = titleOf(text, { start: 7, end: 9 }).span;
    assert.ok(nothing.start >= 7 && nothing.end <= 9);
  });

  // What takes time with the square of the length does not end before mocha gives up.
  it('of megabytes without a space are cut like others', () => {
    assert.equal(whole('x'.repeat(5_000_000)).text, `${'x'.repeat(60)}…`);
  });
});
