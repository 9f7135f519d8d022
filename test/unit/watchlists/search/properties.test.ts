import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeScreen } from '../../../../src/watchlists/search/screen';
import { entry, indexOf, screened } from './support';

const word = fc
  .array(fc.constantFrom('ba', 'ko', 'ri', 'zul', 'ten', 'mar', 'vik', 'dro', 'pel', 'sha'), {
    minLength: 2,
    maxLength: 4,
  })
  .map(syllables => syllables.join(''));
const name = fc.uniqueArray(word, { minLength: 2, maxLength: 5 });

describe('screening, whatever the name', () => {
  it('a name matches itself entirely', () => {
    fc.assert(
      fc.property(name, words => {
        const text = words.join(' ');
        const [found] = screened(text, entry(text));
        assert.equal(found?.score, 1);
        assert.equal(found.band, 'match');
      }),
    );
  });

  it('the order of its words does not matter', () => {
    fc.assert(
      fc.property(name, name, fc.nat(), (words, other, turn) => {
        const cut = turn % words.length;
        const turned = [...words.slice(cut), ...words.slice(0, cut)];
        const screen = makeScreen(indexOf(entry(words.join(' ')), entry(other.join(' '))));
        assert.equal(screen({ name: turned.join(' ') })[0]?.score, screen({ name: words.join(' ') })[0]?.score);
      }),
    );
  });

  it('scores lie between 0 and 1, the best first', () => {
    fc.assert(
      fc.property(name, fc.array(name, { minLength: 1, maxLength: 6 }), (words, lists) => {
        const matches = screened(
          words.join(' '),
          ...lists.map((listed, place) => entry(listed.join(' '), { id: String(place) })),
        );
        const scores = matches.map(({ score }) => score);
        assert.deepEqual(
          scores,
          scores.toSorted((a, b) => b - a),
        );
        assert.ok(scores.every(score => score > 0 && score <= 1));
      }),
    );
  });

  it('any text is screened, and hostile names on lists are indexed', () => {
    const hostile = [
      '',
      '\uD800',
      '\u0301',
      'x'.repeat(1_000_000),
      '__proto__',
      'constructor',
      '🙂',
      '李'.repeat(500),
      'a b c d e f g h i j k l m n o p q r s t u v w x y z',
    ];
    const screen = makeScreen(
      indexOf(...hostile.map((text, id) => entry(text, { id: String(id) })), entry('KOVARIK, Nina')),
    );
    for (const text of hostile) assert.ok(Array.isArray(screen({ name: text })));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const { score } of screen({ name: text })) assert.ok(score <= 1);
      }),
    );
    assert.equal(screen({ name: 'Nina Kovarik' })[0]?.score, 1);
  });
});
