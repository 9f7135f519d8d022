import assert from 'node:assert/strict';
import type { Analysis } from '../../../../src/analysis/model';
import { keyPointNodeAt, keyPointNodes, type KeyPointsNode } from '../../../../src/surfaces/tree/keyPointNodes';
import { findNode } from '../../../../src/surfaces/tree/node';
import { spanOf } from '../../../support/analysisOf';
import { articleOf, checkOf, keyPointOf, reviewedPointsOf } from '../../../support/keyPoints';

const BODY = 'Envoys met in Vienna. They talked for two days.';
const TEXT = ['- Talks were held in Vienna.', '- Trade\tfell.', '- They talked for six days in Rome.', BODY].join('\n');

const talks = keyPointOf(TEXT, 'Talks were held in Vienna.', {
  sentences: ['They talked for two days.', 'Envoys met in Vienna.'],
});
const notFound = (words: string) => ({ ...spanOf(TEXT, words), body: null, message: 'Not found in the body.' });
const trade = keyPointOf(TEXT, 'Trade\tfell.', { status: 'unsupported', reasons: [notFound('Trade\tfell.')] });
const sixDays = { ...spanOf(TEXT, 'six'), body: spanOf(TEXT, 'two'), message: 'The body says two.' };
const rome = keyPointOf(TEXT, 'They talked for six days in Rome.', {
  status: 'contradicted',
  sentences: ['They talked for two days.'],
  conflicts: [sixDays],
  reasons: [{ ...sixDays }, notFound('in Rome')],
});

function analysis(): Analysis {
  return articleOf(TEXT, [talks, trade, rome], [BODY]);
}

const nodesOf = (of: Analysis, checks: Parameters<typeof reviewedPointsOf>[1] = []) =>
  keyPointNodes({ uri: 'untitled:a', analysis: of }, reviewedPointsOf(of, checks), (point, reason) =>
    point.text.slice(reason.start - point.start, reason.end - point.start),
  );
const wordsOf = ({ target }: KeyPointsNode) => TEXT.slice(target.start, target.end);

describe('items of the Key Points view', () => {
  const nodes = nodesOf(analysis());

  it('has the contradictions under their point, then the sentences, best first, then what is missing', () => {
    assert.deepEqual(
      nodes.map(node => [node.copyText, node.children.map(child => `${child.kind}: ${child.copyText}`)]),
      [
        ['Talks were held in Vienna.', ['evidence: They talked for two days.', 'evidence: Envoys met in Vienna.']],
        ['Trade fell.', ['reason: Trade fell.']],
        [
          'They talked for six days in Rome.',
          ['conflict: The body says two.', 'evidence: They talked for two days.', 'reason: in Rome'],
        ],
      ],
    );
  });

  it('has under a point that nothing bears out first that, then the nearest sentences', () => {
    const nearest = keyPointOf(TEXT, 'Trade\tfell.', {
      status: 'unsupported',
      sentences: ['They talked for two days.'],
      reasons: [notFound('Trade\tfell.')],
    });
    const [node] = nodesOf(articleOf(TEXT, [nearest], [BODY]));
    assert.deepEqual(
      node!.children.map(child => `${child.kind}: ${child.copyText}`),
      ['reason: Trade fell.', 'evidence: They talked for two days.'],
    );
  });

  it('leads from each point and sentence to its place, from a contradiction to the words of the body', () => {
    assert.deepEqual(nodes.flatMap(node => [node, ...node.children]).map(wordsOf), [
      'Talks were held in Vienna.',
      'They talked for two days.',
      'Envoys met in Vienna.',
      'Trade\tfell.',
      'Trade\tfell.',
      'They talked for six days in Rome.',
      'two',
      'They talked for two days.',
      'in Rome',
    ]);
  });

  it('leads to the words of the key point where a contradiction has no one place in the body', () => {
    const point = { ...rome, conflicts: [{ ...sixDays, body: null }], reasons: [] };
    const [node] = nodesOf(articleOf(TEXT, [point], [BODY]));
    assert.equal(wordsOf(node!.children[0]!), 'six');
  });

  it('has nothing under the points of an article without a body', () => {
    const bare = nodesOf(articleOf(TEXT, [talks, trade], []));
    assert.deepEqual(
      bare.map(node => node.children.length),
      [0, 0],
    );
  });

  it('tells menus which points are ticked, and which rest on sentences', () => {
    assert.deepEqual(
      nodesOf(analysis(), [checkOf(trade)]).map(({ contextValue }) => contextValue),
      ['keyPoint.unchecked.evidence', 'keyPoint.checked.bare', 'keyPoint.unchecked.evidence'],
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

  it('knows which point a line belongs to, and in the body which sentence under the point that rests on it most', () => {
    const at = (words: string, of: readonly KeyPointsNode[] = nodes) =>
      keyPointNodeAt(of, nodes[0]!.source.analysis, spanOf(TEXT, words).start)?.id;
    assert.equal(at('- Talks'), 'keyPoint:0');
    assert.equal(at('fell'), 'keyPoint:1');
    assert.equal(at('They talked for two'), 'keyPoint:0/0');
    assert.equal(at('Envoys'), 'keyPoint:0/1');
    assert.equal(at('fell', [nodes[0]!, nodes[2]!]), undefined, 'a point that is filtered out');
    assert.equal(at('six', [nodes[2]!]), 'keyPoint:2');
  });

  // What takes time with the square of their number does not end before mocha gives up.
  it('has room for a hundred thousand points', () => {
    const points = Array.from({ length: 100_000 }, () => ({ ...trade }));
    const many = nodesOf(articleOf(TEXT, points, [BODY]));
    assert.equal(findNode<KeyPointsNode>(many, 'keyPoint:99999/reason/0')?.parent, many[99999]);
  });
});
