import assert from 'node:assert/strict';
import type { SanctionReport } from '../../../../src/analysis/model';
import type { Decision } from '../../../../src/review/adjudications';
import type { ReviewedMatch, Scope } from '../../../../src/review/reviewedMatches';
import { findNode } from '../../../../src/surfaces/tree/node';
import { countOpen, sanctionNodes, type SanctionsNode } from '../../../../src/surfaces/tree/sanctionNodes';
import { analysisOf, entityOf, spanOf } from '../../../support/analysisOf';
import { matchOf } from '../../../support/matchOf';

const TEXT = 'Anna Kestrel met Bruno Wren. Sanctions on Bruno Wren stay. Carla Finch left.';
const anna = entityOf('person', 'Anna Kestrel', [spanOf(TEXT, 'Anna Kestrel')]);
const bruno = entityOf('person', 'Bruno Wren', [spanOf(TEXT, 'Bruno Wren')]);
const carla = entityOf('person', 'Carla Finch', [spanOf(TEXT, 'Carla Finch')]);
const report: SanctionReport = {
  ...spanOf(TEXT, 'Sanctions on Bruno Wren stay.'),
  target: bruno.id,
  imposer: null,
  status: 'in-force',
  when: null,
  phrase: spanOf(TEXT, 'Sanctions'),
  sentence: 1,
};
const analysis = analysisOf(TEXT, { entities: [anna, bruno, carla], sanctions: [report] });
const source = { uri: 'untitled:a', analysis };

function reviewed(id: string, decision: Decision | null = null, scope: Scope = 'document'): ReviewedMatch {
  const match = matchOf('KESTREL, Anna', { id });
  if (decision === null) return { match, decided: null };
  const record = { name: 'anna kestrel', list: match.list, listing: id, reason: null, author: null };
  return { match, decided: { scope, adjudication: { ...record, decision, time: '2024-05-01T10:00:00.000Z' } } };
}

const labels = (nodes: readonly SanctionsNode[]) => nodes.map(node => node.copyText);

describe('items of the Sanctions view', () => {
  it('are those with reported sanctions or possible matches, in the order of the article', () => {
    const nodes = sanctionNodes(source, [{ entity: anna, matches: [reviewed('1')] }], () => []);
    assert.deepEqual(labels(nodes), ['Anna Kestrel', 'Bruno Wren']);
    assert.deepEqual(
      sanctionNodes({ ...source, analysis: analysisOf('', {}) }, [], () => []),
      [],
    );
  });

  it('lead to the words of a report and to the first mention of a match', () => {
    const [first, second] = sanctionNodes(source, [{ entity: anna, matches: [reviewed('1')] }], () => []);
    assert.deepEqual(first!.children[0]?.target, anna.mentions[0]);
    assert.deepEqual(second!.children[0]?.target, report.phrase);
    assert.equal(second!.children[0].copyText, 'Sanctions on Bruno Wren stay.');
  });

  it('put dismissed matches last, and those of whom nothing else is left at the end', () => {
    const matched = [
      { entity: anna, matches: [reviewed('1', 'false-positive')] },
      { entity: carla, matches: [reviewed('2', 'false-positive'), reviewed('3')] },
    ];
    const nodes = sanctionNodes(source, matched, () => []);
    assert.deepEqual(labels(nodes), ['Bruno Wren', 'Carla Finch', 'Anna Kestrel']);
    assert.deepEqual(
      nodes[1]?.children.map(node => node.kind === 'match' && node.reviewed.match.listing.id),
      ['3', '2'],
    );
  });

  it('are counted until decided, also when undecided', () => {
    const matches = [
      reviewed('1'),
      reviewed('2', 'undecided'),
      reviewed('3', 'true-match'),
      reviewed('4', 'false-positive'),
    ];
    assert.equal(countOpen(sanctionNodes(source, [{ entity: anna, matches }], () => [])), 2);
  });

  it('tell menus what can be done with a match', () => {
    const matches = [
      reviewed('1'),
      reviewed('2', 'undecided'),
      reviewed('3', 'true-match'),
      reviewed('4', 'false-positive', 'workspace'),
    ];
    const [node] = sanctionNodes(source, [{ entity: anna, matches }], () => []);
    assert.deepEqual(
      node?.children.map(({ contextValue }) => contextValue),
      ['match.open.new', 'match.open.document', 'match.closed.document', 'match.closed.workspace'],
    );
  });

  it('are found again by their ids, and unfold into facts', () => {
    const nodes = sanctionNodes(source, [{ entity: anna, matches: [reviewed('1')] }], () => ['one\nfact', 'another']);
    const [match] = nodes[0]!.children;
    assert.deepEqual(labels(match!.children), ['one fact', 'another']);
    for (const node of [nodes[0]!, match!, match!.children[1]!])
      assert.equal(findNode<SanctionsNode>(nodes, node.id), node);
  });
});
