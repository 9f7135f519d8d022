import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { runSteps } from '../../../../src/analysis/steps';
import type { Span } from '../../../../src/analysis/text/span';
import { describeAnchor } from '../../../../src/review/anchors/describe';
import { findAnchors } from '../../../../src/review/anchors/find';
import { trackSpan } from '../../../../src/review/anchors/track';
import type { Anchor } from '../../../../src/review/model';

const TEXT = readFileSync('seeds/01-vienna-talks.txt', 'utf8');

function at(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

/** What the anchor of `span` finds in another text. */
function found(span: Span, edited: string, text = TEXT): string | null {
  const [place] = runSteps(findAnchors(edited, [describeAnchor(text, span)]));
  return place ? edited.slice(place.start, place.end) : null;
}

const paragraphs = TEXT.split('\n\n');
const longest = paragraphs.toSorted((a, b) => b.length - a.length)[0]!;
/** Two words in the middle of the longest paragraph. */
const pair = /\p{L}+ \p{L}+/u.exec(longest.slice(longest.length >> 1).replace(/^\p{L}*\P{L}/u, ''))![0];

describe('finding words again', () => {
  it('leads to the place in the same text, whatever stands there', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 900 }), (start, length) => {
        const span = { start, end: Math.min(TEXT.length, start + length) };
        assert.deepEqual(runSteps(findAnchors(TEXT, [describeAnchor(TEXT, span)])), [span]);
      }),
    );
  });

  it('comes to what following the edit comes to, where the words are left alone', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.string({ unit: 'grapheme', maxLength: 60 }), (offset, inserted) => {
        const span = at(longest);
        if (offset > span.start && offset < span.end) return;
        const edited = TEXT.slice(0, offset) + inserted + TEXT.slice(offset);
        const place = runSteps(findAnchors(edited, [describeAnchor(TEXT, span)]))[0];
        const tracked = trackSpan(span, { start: offset, end: offset, inserted: inserted.length });
        assert.deepEqual(place, tracked);
      }),
    );
  });

  it('bears with other words, other lines and other quotation marks', () => {
    const words = longest.split(' ');
    const edited = TEXT.replace(
      longest,
      words.map((word, index) => (index % 9 === 4 && index + 1 < words.length ? 'elsewhere' : word)).join('\r\n'),
    );
    assert.equal(found(at(longest), edited)?.split('\r\n').length, words.length);
  });

  it('finds a paragraph that was moved, and two words in it', () => {
    const edited = [...paragraphs.filter(each => each !== longest), longest].join('\n\n');
    assert.equal(found(at(longest), edited), longest);
    const start = TEXT.indexOf(pair, TEXT.indexOf(longest));
    assert.equal(found({ start, end: start + pair.length }, edited), pair);
  });

  it('finds nothing where the words were deleted, though the same two stand elsewhere', () => {
    const text =
      'Anna Kestrel resigned on Monday after a long meeting of the board. Nobody knew why Anna Kestrel left.';
    const first = at('Anna Kestrel', text);
    assert.equal(found(first, text.slice(first.end), text), null);
    assert.equal(found(at(longest), TEXT.replace(longest, '')), null);
  });

  it('tells places that are alike apart by how their neighbours moved', () => {
    const line = 'The board met again on the same day and decided nothing at all, as everybody had expected.\n';
    const text = `First day.\n${line.repeat(2)}Second day, of which more is known.\n${line.repeat(3)}`;
    const span = at(line.trim(), text.slice(text.indexOf('Second')));
    const start = span.start + text.indexOf('Second');
    const [neighbour, own] = [at('Second day, of which more is known.', text), { start, end: start + line.length - 1 }];
    const edited = `Another first day of which nobody has ever heard.\n${line}${text}`;
    const anchors = [neighbour, own].map(each => describeAnchor(text, each));
    const [moved, place] = runSteps(findAnchors(edited, anchors));
    assert.equal(place!.start - own.start, moved!.start - neighbour.start);
  });

  it('reads words that JavaScript has a use for as words', () => {
    const text = 'The constructor of the bridge, a toString of a man, would not speak of its valueOf on Monday.';
    assert.equal(
      found(at('a toString of a man', text), text.replace('would not', 'did not want to'), text),
      'a toString of a man',
    );
    assert.equal(found(at('would not speak', text), text.replace('would not speak of', ''), text), null);
  });

  it('goes by the words where an anchor made elsewhere ends somewhere else', () => {
    const anchor = describeAnchor(TEXT, at(longest));
    const [place] = runSteps(findAnchors(TEXT, [{ ...anchor, end: anchor.start + 3 }]));
    assert.deepEqual(place, at(longest));
    const early = { ...describeAnchor('On Monday it rained.', { start: 3, end: 9 }), start: 0 };
    assert.deepEqual(runSteps(findAnchors('On Monday it rained.', [early])), [{ start: 3, end: 9 }]);
    assert.deepEqual(runSteps(findAnchors('', [{ ...anchor, exact: '', prefix: '', suffix: '', start: 0, end: 1 }])), [
      null,
    ]);
  });

  it('bears with anything for a text and an anchor', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    const anchor: fc.Arbitrary<Anchor> = fc.record({
      exact: text,
      prefix: text,
      suffix: text,
      start: fc.nat(),
      end: fc.nat(),
      hash: fc.constant(null),
    });
    fc.assert(
      fc.property(text, fc.array(anchor, { maxLength: 3 }), (edited, anchors) => {
        for (const place of runSteps(findAnchors(edited, anchors)))
          assert.ok(!place || (0 <= place.start && place.start < place.end && place.end <= edited.length));
      }),
    );
  });

  it('takes no more time for a long text of few words than it has', function () {
    this.timeout(60_000);
    const text = 'the same words again and '.repeat(40_000);
    const anchors = Array.from({ length: 50 }, (_, index) =>
      describeAnchor(`${text.slice(0, 500)} something else ${index} ${text.slice(0, 500)}`, { start: 505, end: 515 }),
    );
    assert.equal(runSteps(findAnchors(text, anchors)).length, anchors.length);
  });

  it('finds 500 quotations in an edited megabyte, in steps that other work gets between', () => {
    const vocabulary = [...new Set(TEXT.match(/\p{L}+/gu))];
    let state = 7;
    // The generator of the C standard's example.
    const random = (below: number) => (state = (state * 1103515245 + 12345) & 0x7fffffff) % below;
    const sentence = () => `${Array.from({ length: 14 }, () => vocabulary[random(vocabulary.length)]).join(' ')}.`;
    const sentences = Array.from({ length: 11_000 }, sentence);
    const text = sentences.join(' ');
    assert.ok(text.length > 1_000_000);
    const quoted = Array.from({ length: 500 }, (_, index) => sentences[index * 22]!);
    const anchors = quoted.map(words => describeAnchor(text, at(words, text)));
    const changed = new Set(quoted);
    const edited = `One more.\n\n${sentences
      .map(words => (changed.has(words) ? words.replace(/ \p{L}+ /u, ' otherwise ') : words))
      .join(' ')}`;
    const search = findAnchors(edited, anchors);
    let steps = 0;
    let step = search.next();
    for (; !step.done; step = search.next()) steps += 1;
    const right = step.value.filter((place, index) => {
      const words = quoted[index]!.replace(/ \p{L}+ /u, ' otherwise ');
      return place && edited.slice(place.start, place.end) === words;
    });
    assert.ok(right.length >= 495, `${right.length} of 500`);
    assert.ok(steps > 500 + edited.length / 20_000, `${steps} steps`);
  });
});
