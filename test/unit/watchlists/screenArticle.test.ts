import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../src/analysis/analyse';
import type { Analysis } from '../../../src/analysis/model';
import { runSteps } from '../../../src/analysis/steps';
import { articleQueries } from '../../../src/watchlists/articleQueries';
import { curatedWatchlist } from '../../../src/watchlists/curated';
import type { Listing } from '../../../src/watchlists/model';
import { screenArticle, type FoundBefore, type SearchableList } from '../../../src/watchlists/screenArticle';
import { makeScreen } from '../../../src/watchlists/search/screen';
import { SearchIndex } from '../../../src/watchlists/search/searchIndex';
import { analysisOf, entityOf, spanOf } from '../../support/analysisOf';
import { listingOf } from '../../support/listing';

const TEXT = 'The Ruritanian envoy Ottokar Bellamy met Strelsau Arms in Ruritania. Bellamy said nothing.';

const at = (words: string) => [spanOf(TEXT, words)];

function articleOf(name = 'Ottokar Bellamy'): Analysis {
  const person = entityOf('person', name, [...at('Ottokar Bellamy'), spanOf(TEXT, 'Bellamy said')]);
  return analysisOf(TEXT, {
    entities: [person, entityOf('organization', 'Strelsau Arms', at('Strelsau Arms')), entityOf('place', 'X', [])],
  });
}

function listing(id: string, name: string, more: Partial<Listing> = {}): Listing {
  return listingOf(name, { id, authority: 'Ministry of Examples', ...more });
}

function listOf(id: string, listings: readonly Listing[], embedded = false): SearchableList {
  const index = runSteps(SearchIndex.build([{ name: id, asOf: null, listings, faults: [] }]));
  return { id, embedded, screen: makeScreen(index) };
}

const screened = (lists: readonly SearchableList[], article = articleOf()) => runSteps(screenArticle(article, lists));

describe('queries of an article', () => {
  it('are its people and organisations, each by its full names', () => {
    const queries = articleQueries(articleOf());
    assert.deepEqual(
      queries.map(({ entity, queries: own }) => [entity.kind, own.map(({ name }) => name)]),
      [
        ['person', ['Ottokar Bellamy']],
        ['organization', ['Strelsau Arms']],
      ],
    );
  });

  it('know the country and the office of a role', () => {
    const article = articleOf();
    const china = { ...entityOf('place', 'China', []), kind: 'place' as const, type: null, country: 'China' };
    const role = { start: 0, end: 1, title: 'envoy', of: { entity: china.id }, sentence: 0 };
    const [person, ...others] = article.entities;
    const [first] = articleQueries({
      ...article,
      entities: [{ ...person!, kind: 'person', roles: [role] }, ...others, china],
    });
    assert.deepEqual(first!.queries[0], {
      name: 'Ottokar Bellamy',
      kind: 'person',
      countries: ['cn'],
      positions: ['envoy'],
    });
  });
});

describe('what an article tells of a person', () => {
  const TOLD = 'Irena Kovarik, 41, the defense minister of China, resigned. She had led the navy.';
  const NAMESAKE = 'KOVARIK, Irena';
  const same = listing('same', NAMESAKE, {
    kind: 'person',
    countries: ['cn'],
    gender: 'female',
    births: [{ date: '1981-11-02', approximate: false }],
  });
  const foundIn = (text: string, ...listings: readonly Listing[]) =>
    screened([listOf('one', listings)], analyse(text, { published: '2023-06-10' })).get('person:irena-kovarik') ?? [];

  it('is asked with the name: country, office, gender and years of birth', () => {
    const [first] = articleQueries(analyse(TOLD, { published: '2023-06-10' }));
    assert.deepEqual(first!.queries[0], {
      name: 'Irena Kovarik',
      kind: 'person',
      countries: ['cn'],
      positions: ['defense minister'],
      gender: 'female',
      born: { from: 1981, to: 1982 },
    });
  });

  for (const [fact, other] of [
    ['country', { countries: ['pt'] }],
    ['gender', { gender: 'male' }],
    ['birth', { births: [{ date: '1949', approximate: false }] }],
  ] as const)
    it(`counts against a namesake of another ${fact}, and says so`, () => {
      const namesake = { ...same, ...other, id: 'other' };
      const [first, second] = foundIn(TOLD, namesake, same);
      assert.equal(first?.listing.id, 'same');
      assert.ok(first.reasons.some(reason => reason.kind === fact && reason.agrees));
      // What differs too much is not even for review.
      if (second)
        assert.ok(second.score < 0.9 && second.reasons.some(reason => reason.kind === fact && !reason.agrees));
      const [alone] = foundIn('Irena Kovarik left.', namesake);
      assert.equal(alone?.band, 'match', 'nothing is counted that the article does not tell');
    });
});

describe('an article that is screened', () => {
  it('has matches for the entities that lists may mean, and says on which list', () => {
    const matches = screened([
      listOf('one', [listing('7', 'BELLAMY, Ottokar')]),
      listOf('two', [listing('8', 'Strelsau Arms', { kind: 'organization' }), listing('9', 'Nobody Else')]),
    ]);
    assert.deepEqual(
      [...matches].map(([entity, found]) => [entity, found.map(match => [match.listId, match.listing.id, match.band])]),
      [
        ['person:Ottokar Bellamy', [['one', '7', 'match']]],
        ['organization:Strelsau Arms', [['two', '8', 'match']]],
      ],
    );
  });

  it('finds an entry on two lists twice, the better match first', () => {
    const matches = screened([
      listOf('one', [listing('7', 'BELLAMY, Ottocar')]),
      listOf('two', [listing('7', 'BELLAMY, Ottokar', { authority: 'Another' })]),
    ]);
    assert.deepEqual(
      matches.get('person:Ottokar Bellamy')?.map(({ listId }) => listId),
      ['two', 'one'],
    );
  });

  it('takes the entry of the list itself for one that comes with Dossier, with its sourced facts', () => {
    const sourced = [{ fact: 'listedOn', value: '2018-09-20', source: 'Gazette 5' }] as const;
    const found = screened([
      listOf('one', [listing('7', 'BELLAMY, Ottokar')]),
      listOf('own', [listing('7', 'BELLAMY, Ottokar', { listedOn: '2018-09-20', sourced })], true),
    ]).get('person:Ottokar Bellamy');
    assert.deepEqual(
      found?.map(match => [match.listId, match.listing.listedOn, match.listing.sourced]),
      [['one', '2018-09-20', sourced]],
    );
  });

  it('keeps entries apart that only share a number', () => {
    const found = screened([
      listOf('one', [listing('7', 'BELLAMY, Ottokar', { authority: 'Another' })]),
      listOf('own', [listing('7', 'BELLAMY, Ottokar')], true),
    ]).get('person:Ottokar Bellamy');
    assert.equal(found?.length, 2);
  });

  it('looks a name up once, however often the article is edited', () => {
    let searches = 0;
    const inner = listOf('one', [listing('7', 'BELLAMY, Ottokar')]);
    const counting: SearchableList = {
      ...inner,
      screen: query => {
        searches += 1;
        return inner.screen(query);
      },
    };
    const found: FoundBefore = new Map();
    runSteps(screenArticle(articleOf(), [counting], found));
    const first = searches;
    const again = runSteps(screenArticle(articleOf(), [counting], found));
    assert.equal(searches, first);
    assert.equal(again.size, 1);
  });

  it('has none without lists, and none in an empty article', () => {
    assert.equal(screened([]).size, 0);
    assert.equal(screened([listOf('one', [listing('7', 'BELLAMY, Ottokar')])], analysisOf('', {})).size, 0);
  });

  it('finds, in the sample article, the entry that comes with Dossier for the minister it is about', () => {
    const text = readFileSync('seeds/01-vienna-talks.txt', 'utf8');
    const matches = screened([listOf('own', curatedWatchlist().listings, true)], analyse(text, { published: null }));
    const possible = matches.get('person:li-shangfu')?.find(({ listing: { id } }) => id === '24838');
    assert.equal(possible?.band, 'match');
    assert.deepEqual(
      [...matches.values()].flat().filter(({ band, listing: { id } }) => band === 'match' && id !== '24838'),
      [],
      'nobody else in it is taken for a listed person',
    );
  });
});
