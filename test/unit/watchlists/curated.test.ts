import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import overlay from '../../../curation/overlay.json';
import curation from '../../../curation/listings.json';
import { curatedListing } from '../../../curation/curatedListing';
import { BODIES, PEOPLE } from '../../../curation/selection';
import { curatedWatchlist, withFacts, type OverlayFact } from '../../../src/watchlists/curated';
import type { ReadList } from '../../../src/watchlists/readers/listFile';
import { skip } from '../../support/skip';
import { filesIn, hasOfficial, listing, NO_OFFICIAL, OFFICIAL, readOne } from './support/files';

describe('the list that comes with Dossier', () => {
  const list = curatedWatchlist();

  it('has about a hundred entries, each once, and says how old it is', () => {
    assert.ok(list.listings.length >= 100 && list.listings.length <= 150);
    assert.equal(new Set(list.listings.map(({ id }) => id)).size, list.listings.length);
    assert.equal(list.asOf, '2021');
    assert.equal(list.name, 'OFAC SDN (selection)');
  });

  it('has the entries that were chosen, under the names they were chosen by', () => {
    assert.deepEqual(
      list.listings.map(({ id, names }) => [Number(id), names[0]?.text]),
      [...PEOPLE, ...BODIES].map(([id, name]) => [id, name]),
    );
    assert.ok(list.listings.slice(0, PEOPLE.length).every(({ kind }) => kind === 'person'));
    assert.ok(list.listings.slice(PEOPLE.length).every(({ kind }) => kind === 'organization'));
  });

  it('has both sides of what the sample article turns on', () => {
    const { names, positions, programmes, listedOn, legalBases, sourced, countries } = listing(
      { ...list, files: [], complete: true },
      '24838',
    );
    assert.deepEqual(names, [{ text: 'LI, Shangfu', strength: 'primary', family: 'LI' }]);
    assert.deepEqual(positions, ['Director of Equipment Development Department']);
    assert.deepEqual([programmes, countries], [['CAATSA - RUSSIA'], ['cn']]);
    assert.equal(listedOn, '2018-09-20');
    assert.deepEqual(legalBases, ['CAATSA Section 235', 'CAATSA section 231', 'Executive Order 13849']);
    assert.ok(sourced?.some(({ fact, source }) => fact === 'listedOn' && source === '83 FR 50433'));
  });

  it('gives a day of listing only with its source', () => {
    for (const { listedOn, sourced } of list.listings) {
      assert.equal(listedOn !== null, sourced?.some(({ fact }) => fact === 'listedOn') ?? false);
    }
    assert.ok(overlay.every(({ id, source }) => source !== '' && list.listings.some(each => each.id === id)));
  });

  it('never replaces what the list states by what others state', () => {
    const entry = { ...list.listings[0]!, listedOn: '2001-01-01' };
    const fact: OverlayFact = { id: entry.id, fact: 'listedOn', value: '2002-02-02', source: 'x' };
    assert.equal(withFacts(entry, [fact]).listedOn, '2001-01-01');
    assert.equal(withFacts(entry, []), entry);
  });

  it('has no numbers of documents', () => {
    assert.ok(list.listings.every(({ identifiers, remarks }) => identifiers.length === 0 && remarks === null));
  });

  describe('beside the official list', function () {
    this.timeout(60_000);
    let official: ReadList;
    let primary: Map<string, string>;
    let alt: string[];
    before(async function () {
      if (!hasOfficial) skip(this, NO_OFFICIAL);
      official = await readOne(...filesIn('ofac-sdn-2021'));
      const lines = (file: string) => readFileSync(`${OFFICIAL}/ofac-sdn-2021/${file}`, 'latin1').split('\r\n');
      primary = new Map(lines('sdn.csv').map(line => [line.slice(0, line.indexOf(',')), line]));
      alt = lines('alt.csv');
    });

    it('has every entry as the readers read it', () => {
      assert.deepEqual(
        curation.listings,
        curation.listings.map(({ id }) => JSON.parse(JSON.stringify(curatedListing(listing(official, id)))) as unknown),
      );
    });

    it('has nothing that does not stand in the rows themselves', () => {
      const missing: string[] = [];
      const expect = (row: string | undefined, id: string, text: string) => {
        if (row?.includes(text) !== true) missing.push(`${id}: ${text}`);
      };
      for (const { id, names, programmes, positions, measures, linkedTo, birthPlaces } of curation.listings) {
        const row = primary.get(id);
        for (const text of [...programmes, ...positions, ...measures, ...linkedTo, ...birthPlaces])
          expect(row, id, text);
        for (const { text, strength } of names) {
          const isAlias = alt.some(line => line.startsWith(`${id},`) && line.includes(`"${text}"`));
          if (strength === 'weak') expect(row, id, `'${text}'`);
          else if (!isAlias) expect(row, id, `"${text}"`);
        }
      }
      assert.deepEqual(missing, []);
    });
  });
});
