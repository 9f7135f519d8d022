import type { LoadedList } from '../../src/services/watchlists';
import { detailNodes, listNode, listsItem } from '../../src/surfaces/lists/listNodes';
import { deepEqual, doesNotMatch, equal, match } from '../support/assert';

describe('the items of the Sanctions Lists view', () => {
  const LIST: LoadedList = {
    id: 'a',
    name: 'Ruritanian List $(alert)',
    publisher: null,
    asOf: '2021',
    importedOn: '2026-05-06T10:00:00.000Z',
    listings: 1234,
    names: 1,
    faults: 2,
    embedded: false,
    source: 'a.csv',
    damage: null,
    stored: true,
  };

  it('say how much there is and how old it is', () => {
    const item = listsItem(listNode(LIST));
    match(String(item.description), /^2021, old data · 1,234 entries$/);
    match(item.accessibilityInformation?.label ?? '', /^Ruritanian List .*1,234 entries, 1 name, as of 2021: old data/);
    equal(item.contextValue, 'listImportedFaults');
  });

  it('mark what comes with Dossier, and call a list of no date undated, not old', () => {
    const { description } = listsItem(listNode({ ...LIST, embedded: true, asOf: null }));
    match(String(description), /^undated · .* · comes with Dossier$/);
    doesNotMatch(String(description), /old/);
  });

  it('call recent data not old', () => {
    const asOf = new Date().toISOString().slice(0, 10);
    doesNotMatch(String(listsItem(listNode({ ...LIST, asOf })).description), /old/);
  });

  it('have the source, the day and the faults under them, and leave out what is not known', () => {
    const details = detailNodes(listNode(LIST)).map(({ label, value }) => `${label}: ${value}`);
    deepEqual(details.slice(2), ['Source: a.csv', 'Imported on: 6 May 2026', 'Faults: 2 records could not be read']);
  });
});
