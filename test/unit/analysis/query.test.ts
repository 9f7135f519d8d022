import assert from 'node:assert/strict';
import type { Analysis, KeyPoint } from '../../../src/analysis/model';
import {
  allMentions,
  entitiesIn,
  entitiesOfKind,
  entityAt,
  entityById,
  keyPointAt,
  keyPointsOn,
  mentionAt,
  paragraphAt,
  sanctionsAt,
  sentenceAt,
  textOf,
} from '../../../src/analysis/query';
import { analysisOf, entityOf, spanOf } from '../../support/analysisOf';

const TEXT = '- Talks end.\n- Trade falls.\nJake Sullivan met Wang Yi. Sullivan left.';
const met = spanOf(TEXT, 'Jake Sullivan met Wang Yi.');
const left = spanOf(TEXT, 'Sullivan left.');

function pointOf(words: string, evidence: KeyPoint['evidence']): KeyPoint {
  const span = spanOf(TEXT, words);
  return {
    ...span,
    line: { start: span.start - 2, end: span.end },
    text: words,
    status: 'supported',
    evidence,
    conflicts: [],
    claims: [{ ...span, status: 'supported' }],
    reasons: [],
  };
}

function analysis(): Analysis {
  return analysisOf(TEXT, {
    entities: [
      entityOf('person', 'Sullivan', [spanOf(TEXT, 'Jake Sullivan'), { start: left.start, end: left.start + 8 }]),
      entityOf('person', 'Wang Yi', [spanOf(TEXT, 'Wang Yi')]),
    ],
    keyPoints: [
      pointOf('Talks end.', [
        { ...met, score: 0.9, sentence: 0, shared: [] },
        { ...left, score: 0.3, sentence: 1, shared: [] },
      ]),
      pointOf('Trade falls.', [
        { ...met, score: 0.4, sentence: 0, shared: [] },
        { ...left, score: 0.8, sentence: 1, shared: [] },
      ]),
    ],
    sanctions: [
      {
        ...met,
        target: 'person:Wang Yi',
        imposer: null,
        status: 'in-force',
        when: null,
        phrase: spanOf(TEXT, 'met'),
        sentence: 0,
      },
    ],
    article: {
      paragraphs: [{ start: met.start, end: left.end, index: 0 }],
      sentences: [
        { ...met, index: 0, where: 'body', block: 0 },
        { ...left, index: 1, where: 'body', block: 0 },
      ],
    },
  });
}

describe('questions to an analysis', () => {
  const of = analysis();
  const at = (words: string) => TEXT.indexOf(words);

  it('gives all mentions in the order of the text', () => {
    assert.deepEqual(
      allMentions(of).map(mention => textOf(of, mention)),
      ['Jake Sullivan', 'Wang Yi', 'Sullivan'],
    );
  });

  it('finds the name at an offset, up to the caret behind its last letter', () => {
    assert.equal(entityAt(of, at('Wang'))?.name, 'Wang Yi');
    assert.equal(entityAt(of, at('Wang') + 'Wang Yi'.length)?.name, 'Wang Yi');
    assert.equal(entityAt(of, at(' Wang')), undefined);
    assert.equal(mentionAt(of, 0), undefined);
    assert.equal(mentionAt(of, TEXT.length + 5), undefined);
  });

  it('finds entities by id, by kind and in a stretch', () => {
    assert.equal(entityById(of, 'person:Wang Yi')?.name, 'Wang Yi');
    assert.equal(entityById(of, 'person:nobody'), undefined);
    assert.deepEqual(
      entitiesOfKind(of, 'person').map(({ name }) => name),
      ['Sullivan', 'Wang Yi'],
    );
    assert.deepEqual(entitiesOfKind(of, 'place'), []);
    assert.deepEqual(
      entitiesIn(of, met).map(({ name }) => name),
      ['Sullivan', 'Wang Yi'],
    );
    assert.deepEqual(
      entitiesIn(of, left).map(({ name }) => name),
      ['Sullivan'],
    );
  });

  it('finds sentence, paragraph and sanctions', () => {
    assert.equal(sentenceAt(of, at('met'))?.index, 0);
    assert.equal(sentenceAt(of, left.start)?.index, 1);
    assert.equal(sentenceAt(of, 0), undefined);
    assert.equal(paragraphAt(of, at('left'))?.index, 0);
    assert.equal(sanctionsAt(of, at('met')).length, 1);
    assert.equal(sanctionsAt(of, at('Wang')).length, 0);
  });

  it('finds the key point of a line, and the one that rests most on a sentence', () => {
    assert.equal(keyPointAt(of, 0)?.text, 'Talks end.');
    assert.equal(keyPointAt(of, at('Trade'))?.text, 'Trade falls.');
    assert.equal(keyPointAt(of, at('met'))?.text, 'Talks end.');
    assert.equal(keyPointAt(of, at('left'))?.text, 'Trade falls.');
    assert.equal(keyPointAt(of, TEXT.length + 1), undefined);
  });

  it('finds all key points that rest on a sentence of the body', () => {
    const on = (words: string) => keyPointsOn(analysis(), spanOf(TEXT, words).start).map(({ text }) => text);
    assert.deepEqual(on('met Wang'), ['Talks end.', 'Trade falls.']);
    assert.deepEqual(on('Talks end'), []);
    assert.deepEqual(keyPointsOn(analysis(), TEXT.length + 5), []);
  });

  it('finds none where the sentence is only the nearest to a key point', () => {
    const points = analysis().keyPoints.map(point => ({ ...point, status: 'unsupported' as const }));
    assert.deepEqual(keyPointsOn({ ...analysis(), keyPoints: points }, met.start), []);
  });

  it('counts a sentence that contradicts a key point as one it rests on', () => {
    const conflict = { ...spanOf(TEXT, 'falls'), body: spanOf(TEXT, 'left'), message: '' };
    const contradicted = { ...pointOf('Trade falls.', []), conflicts: [conflict] };
    const points = keyPointsOn({ ...analysis(), keyPoints: [contradicted] }, left.start);
    assert.deepEqual(points, [contradicted]);
  });
});
