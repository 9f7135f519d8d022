import assert from 'node:assert/strict';
import type { Analysis, Entity, Role } from '../../../../src/analysis/model';
import {
  entityNodeId,
  entityNodes,
  type EntitiesNode,
  type EntityOrder,
} from '../../../../src/surfaces/tree/entityNodes';
import { findNode } from '../../../../src/surfaces/tree/node';
import { analysisOf, entityOf, spanOf } from '../../../support/analysisOf';

const TEXT =
  'Wang Yi met Jake Sullivan in Vienna. Sullivan thanked Vienna and the defense minister of China. Sullivan left.';

function placesOf(words: string): { start: number; end: number }[] {
  return Array.from(TEXT.matchAll(new RegExp(words, 'g')), ({ index }) => ({
    start: index,
    end: index + words.length,
  }));
}

const china = entityOf('place', 'China', placesOf('China'));

function analysis(entities?: readonly Entity[]): Analysis {
  return analysisOf(TEXT, {
    entities: entities ?? [
      entityOf('person', 'Wang Yi', placesOf('Wang Yi')),
      entityOf('person', 'Jake Sullivan', placesOf('Sullivan')),
      entityOf('place', 'Vienna', placesOf('Vienna')),
      china,
    ],
    article: {
      sentences: [{ ...spanOf(TEXT, 'Wang Yi met Jake Sullivan in Vienna.'), index: 0, where: 'body', block: 0 }],
    },
  });
}

const nodesOf = (of: Analysis, order: EntityOrder = 'first') => entityNodes({ uri: 'untitled:a', analysis: of }, order);
const names = (order: EntityOrder) => nodesOf(analysis(), order).map(kind => kind.children.map(node => node.copyText));

describe('items of the Entities view', () => {
  const nodes = nodesOf(analysis());

  it('has a group for each kind that the article names', () => {
    assert.deepEqual(
      nodes.map(node => node.entityKind),
      ['person', 'place'],
    );
  });

  it('sorts by first mention or by the number of mentions', () => {
    assert.deepEqual(names('first'), [
      ['Wang Yi', 'Jake Sullivan'],
      ['Vienna', 'China'],
    ]);
    assert.deepEqual(names('count'), [
      ['Jake Sullivan', 'Wang Yi'],
      ['Vienna', 'China'],
    ]);
  });

  it('has the mentions of an entity under it, in the order of the text', () => {
    const sullivan = nodes[0]?.children[1];
    assert.deepEqual(
      sullivan?.children.map(({ target }) => target?.start),
      placesOf('Sullivan').map(({ start }) => start),
    );
    assert.equal(sullivan.target, sullivan.children[0]?.target);
  });

  it('tells menus the kind of an entity', () => {
    assert.deepEqual(
      [nodes[0], nodes[0]?.children[0], nodes[0]?.children[0]?.children[0]].map(node => node?.contextValue),
      ['kind', 'entity.person', 'mention'],
    );
  });

  it('knows parents and finds items by their ids', () => {
    const all = nodes.flatMap(kind => [kind, ...kind.children.flatMap(entity => [entity, ...entity.children])]);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    for (const node of all) {
      assert.equal(findNode<EntitiesNode>(nodes, node.id), node);
      for (const child of node.children) assert.equal(child.parent, node);
    }
    assert.equal(findNode<EntitiesNode>(nodes, entityNodeId(china))?.copyText, 'China');
  });

  it('finds an entity whose id begins with the id of another and a slash', () => {
    const entities = ['A', 'A/B'].map(name => entityOf('organization', name, [spanOf(TEXT, 'met')]));
    assert.equal(findNode<EntitiesNode>(nodesOf(analysis(entities)), 'organization/organization:A/B')?.copyText, 'A/B');
  });

  it('copies the sentence of a mention, and the names of a group', () => {
    assert.equal(nodes[0]?.children[0]?.children[0]?.copyText, 'Wang Yi met Jake Sullivan in Vienna.');
    assert.equal(nodes[1]?.copyText, 'Vienna\nChina');
  });

  describe('the role beside a name', () => {
    const title = spanOf(TEXT, 'defense minister');

    function mainRole(roles: readonly Pick<Role, 'title' | 'of'>[]): string | undefined {
      const person = {
        ...entityOf('person', 'Wang Yi', placesOf('Wang Yi')),
        kind: 'person' as const,
        roles: roles.map(role => ({ ...title, ...role, sentence: 0 })),
      };
      const node = nodesOf(analysis([person, china]))[0]?.children[0];
      return node?.kind === 'entity' ? node.mainRole : undefined;
    }

    it('is the first that says whose it is', () => {
      assert.equal(
        mainRole([
          { title: 'diplomat', of: null },
          { title: 'defense minister', of: { entity: china.id } },
        ]),
        'defense minister, China',
      );
      assert.equal(mainRole([{ title: 'envoy', of: { text: 'the junta' } }]), 'envoy, the junta');
    });

    it('is the first if none says so, and nothing if there is none', () => {
      assert.equal(mainRole([{ title: 'top\ndiplomat', of: null }]), 'top diplomat');
      assert.equal(mainRole([]), undefined);
    });

    it('leaves out an owner that the analysis does not have', () => {
      assert.equal(mainRole([{ title: 'envoy', of: { entity: 'place:nowhere' } }]), 'envoy');
    });
  });

  // What takes time with the square of their number does not end before mocha gives up.
  it('has room for a hundred thousand entities', () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      entityOf('person', `Person ${index}`, [spanOf(TEXT, 'Wang Yi')]),
    );
    const people = nodesOf(analysis(many), 'count');
    assert.equal(people[0]?.children.length, 100_000);
    assert.ok(findNode<EntitiesNode>(people, 'person/person:Person 99999/0'));
  });
});
