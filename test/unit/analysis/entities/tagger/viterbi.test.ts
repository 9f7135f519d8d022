import * as assert from 'node:assert';
import {
  LABEL_COUNT,
  labelsOf,
  mayEnd,
  mayStart,
  OUTSIDE,
  spansOf,
  SUCCESSORS,
  type NameSpan,
} from '../../../../../src/analysis/entities/tagger/labels';
import { decode } from '../../../../../src/analysis/entities/tagger/viterbi';
import { seeded } from '../../../../../training/random';

describe('Viterbi', () => {
  const random = seeded(11);
  const number = () => Math.floor(random() * 200) - 100;

  for (const count of [1, 2, 3, 4]) {
    it(`finds the best of all valid labellings of ${count} tokens, and how far it beats those with a token outside`, () => {
      for (let round = 0; round < 20; round += 1) {
        const scores = Int32Array.from({ length: count * LABEL_COUNT }, number);
        const transitions = Int16Array.from({ length: LABEL_COUNT ** 2 }, number);
        const scored = labellings(count).map(labels => ({ labels, score: scoreOf(labels, scores, transitions) }));
        const best = Math.max(...scored.map(({ score }) => score));
        const { labels, margins } = decode(scores, transitions);
        assert.strictEqual(scoreOf([...labels], scores, transitions), best);
        assert.doesNotThrow(() => spansOf(labels));
        labels.forEach((label, token) => {
          const rivals = scored.filter(one => one.labels[token] === OUTSIDE).map(({ score }) => score);
          assert.strictEqual(margins[token], label === OUTSIDE ? 0 : best - Math.max(...rivals));
        });
      }
    });
  }

  it('takes an empty sentence', () => {
    assert.strictEqual(decode(new Int32Array(0), new Int16Array(LABEL_COUNT ** 2)).labels.length, 0);
  });
});

describe('labels', () => {
  it('stand for spans and back', () => {
    const spans: NameSpan[] = [
      { from: 0, to: 1, kind: 'place' },
      { from: 1, to: 3, kind: 'person' },
      { from: 4, to: 8, kind: 'organization' },
      { from: 8, to: 9, kind: 'organization' },
    ];
    assert.deepStrictEqual(spansOf(labelsOf(spans, 10)), spans);
  });
});

/** All valid sequences. */
function labellings(count: number): number[][] {
  let sequences = Array.from({ length: LABEL_COUNT }, (_, label) => [label]).filter(([label]) => mayStart(label!));
  for (let token = 1; token < count; token += 1)
    sequences = sequences.flatMap(sequence => SUCCESSORS[sequence.at(-1)!]!.map(next => [...sequence, next]));
  return sequences.filter(sequence => mayEnd(sequence.at(-1)!));
}

function scoreOf(labels: readonly number[], scores: Int32Array, transitions: Int16Array): number {
  return labels.reduce(
    (sum, label, token) =>
      sum +
      scores[token * LABEL_COUNT + label]! +
      (token === 0 ? 0 : transitions[labels[token - 1]! * LABEL_COUNT + label]!),
    0,
  );
}
