import assert from 'node:assert/strict';
import type { Analysis, KeyPoint } from '../../../../src/analysis/model';
import { keyPointNodeAt, keyPointNodes, type KeyPointsNode } from '../../../../src/surfaces/tree/keyPointNodes';
import { findNode } from '../../../../src/surfaces/tree/node';
import { analysisOf, spanOf } from '../../../support/analysisOf';

const TEXT = ['- Talks were held in Vienna.', '- Trade\tfell.', 'Envoys met in Vienna. They talked for two days.'].join(
  '\n',
);

const NOTHING = 'Nothing found';

/** A key point with the sentences it rests on, best first. */
function pointOf(words: string, sentences: readonly string[]): KeyPoint {
  const span = spanOf(TEXT, words);
  return {
    ...span,
    line: { start: span.start - 2, end: span.end },
    text: words,
    status: 'supported',
    evidence: sentences.map((sentence, rank) => ({
      ...spanOf(TEXT, sentence),
      score: 1 / (rank + 1),
      sentence: rank,
      shared: [],
    })),
    conflicts: [],
    claims: [{ ...span, status: 'supported' }],
    reasons: [],
  };
}

function analysis(): Analysis {
  return analysisOf(TEXT, {
    keyPoints: [
      pointOf('Talks were held in Vienna.', ['They talked for two days.', 'Envoys met in Vienna.']),
      pointOf('Trade\tfell.', []),
    ],
  });
}

const nodesOf = (of: Analysis) => keyPointNodes({ uri: 'untitled:a', analysis: of }, NOTHING);

describe('items of the Key Points view', () => {
  const nodes = nodesOf(analysis());

  it('has the sentences under their point, best first', () => {
    assert.deepEqual(
      nodes.map(node => [node.copyText, node.children.map(child => child.copyText)]),
      [
        ['Talks were held in Vienna.', ['They talked for two days.', 'Envoys met in Vienna.']],
        ['Trade fell.', [NOTHING]],
      ],
    );
  });

  it('leads from each point and sentence to its place', () => {
    const targets = nodes.flatMap(node => [node, ...node.children]).map(({ target }) => target);
    assert.deepEqual(
      targets.map(target => target && TEXT.slice(target.start, target.end)),
      ['Talks were held in Vienna.', 'They talked for two days.', 'Envoys met in Vienna.', 'Trade\tfell.', undefined],
    );
  });

  it('knows parents and finds items by their ids', () => {
    const all = nodes.flatMap(node => [node, ...node.children]);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    for (const node of nodes) {
      assert.equal(node.parent, undefined);
      for (const child of node.children) assert.equal(child.parent, node);
    }
    for (const node of all) assert.equal(findNode<KeyPointsNode>(nodes, node.id), node);
    assert.equal(findNode<KeyPointsNode>(nodes, 'keyPoint:7/1'), undefined);
  });

  it('keeps ids when the article is analysed again', () => {
    const ids = (of: ReturnType<typeof nodesOf>) => of.flatMap(node => [node, ...node.children]).map(({ id }) => id);
    assert.deepEqual(ids(nodesOf(analysis())), ids(nodes));
  });

  it('knows which point a place belongs to', () => {
    const at = (words: string) => keyPointNodeAt(nodes, nodes[0]!.source.analysis, spanOf(TEXT, words).start)?.id;
    assert.equal(at('- Talks'), 'keyPoint:0');
    assert.equal(at('fell'), 'keyPoint:1');
    assert.equal(at('They talked'), 'keyPoint:0');
  });

  // What takes time with the square of their number does not end before mocha gives up.
  it('has room for a hundred thousand points', () => {
    const points = Array.from({ length: 100_000 }, () => pointOf('Trade\tfell.', []));
    const many = nodesOf(analysisOf(TEXT, { keyPoints: points }));
    assert.equal(findNode<KeyPointsNode>(many, 'keyPoint:99999/none')?.parent, many[99999]);
  });
});
