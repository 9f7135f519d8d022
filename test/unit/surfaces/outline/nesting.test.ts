import assert from 'node:assert/strict';
import { enclosingSpans } from '../../../../src/surfaces/outline/nesting';
import { analysisOf, entityOf, spanOf } from '../../../support/analysisOf';

const TEXT = [
  '- Talks resume in Vienna.',
  '- No deal is near.',
  'Jake Sullivan called them “candid, but slow. We go on”. Wang Yi did not.',
  'They meet again in May.',
].join('\n');

const at = (words: string) => spanOf(TEXT, words);
const line = (index: number) => at(TEXT.split('\n')[index]!);

const analysis = analysisOf(TEXT, {
  article: {
    keyPoints: [
      { ...at('Talks resume in Vienna.'), line: line(0) },
      { ...at('No deal is near.'), line: line(1) },
    ],
    paragraphs: [
      { ...line(2), index: 0 },
      { ...line(3), index: 1 },
    ],
    sentences: [
      { ...at('Talks resume in Vienna.'), index: 0, where: 'keyPoint', block: 0 },
      { ...at('No deal is near.'), index: 1, where: 'keyPoint', block: 1 },
      { ...at('Jake Sullivan called them “candid, but slow.'), index: 2, where: 'body', block: 0 },
      { ...at('We go on”.'), index: 3, where: 'body', block: 0 },
      { ...at('Wang Yi did not.'), index: 4, where: 'body', block: 0 },
      { ...line(3), index: 5, where: 'body', block: 1 },
    ],
    quotations: [{ ...at('“candid, but slow. We go on”'), closed: true }],
  },
  entities: [entityOf('person', 'Jake Sullivan', [at('Jake Sullivan')]), entityOf('place', 'Vienna', [at('Vienna')])],
});

/** The texts that a growing selection takes in, with the cursor before `words`. */
function growing(words: string, word?: string): string[] {
  const spans = enclosingSpans(analysis, at(words).start, word === undefined ? undefined : at(word));
  return spans.map(({ start, end }) => TEXT.slice(start, end));
}

const BODY = TEXT.slice(line(2).start);

describe('a growing selection', () => {
  it('goes from a word of a name to the name, sentence, paragraph, body and text', () => {
    const own = 'Jake Sullivan called them “candid, but slow.';
    assert.deepEqual(growing('Sullivan', 'Sullivan'), [
      'Sullivan',
      'Jake Sullivan',
      own,
      TEXT.split('\n')[2],
      BODY,
      TEXT,
    ]);
  });

  it('takes a quotation without its marks first, and leaves out a sentence that crosses it', () => {
    const inner = 'candid, but slow. We go on';
    assert.deepEqual(growing('slow', 'slow').slice(0, 3), ['slow', inner, `“${inner}”`]);
    assert.equal(growing('slow', 'slow')[3], TEXT.split('\n')[2]);
  });

  it('goes from a key point to its line and to the key points', () => {
    const [first, second] = TEXT.split('\n') as [string, string];
    assert.deepEqual(growing('Vienna', 'Vienna'), [
      'Vienna',
      'Talks resume in Vienna.',
      first,
      `${first}\n${second}`,
      TEXT,
    ]);
  });

  it('grows at each step and always takes in what it had', () => {
    for (let offset = 0; offset <= TEXT.length; offset++) {
      const spans = enclosingSpans(analysis, offset, undefined);
      spans.slice(1).forEach((span, index) => {
        const inner = spans[index]!;
        assert.ok(span.start <= inner.start && inner.end <= span.end, `at ${offset}`);
        assert.ok(span.end - span.start > inner.end - inner.start, `at ${offset}`);
      });
      assert.deepEqual(spans.at(-1), { start: 0, end: TEXT.length });
    }
  });

  it('has an end in an empty text', () => {
    assert.deepEqual(enclosingSpans(analysisOf('', {}), 0, undefined), [{ start: 0, end: 0 }]);
  });
});
