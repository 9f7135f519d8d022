import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ReadList } from '../../../../src/watchlists/readers/listFile';
import { skip } from '../../../support/skip';
import { faultsOf, filesIn, hasOfficial, listing, NO_OFFICIAL, OFFICIAL, readOne } from '../support/files';

/** Lines of a file that begin with a number: the rows of OFAC's files, none of which has a line break inside. */
function rowsIn(path: string): string[] {
  return readFileSync(`${OFFICIAL}/${path}`, 'latin1')
    .split('\n')
    .filter(line => /^\d+,/.test(line));
}

function nameCount(list: ReadList, strengths: readonly string[]): number {
  return list.listings.reduce(
    (sum, { names }) => sum + names.filter(({ strength }) => strengths.includes(strength)).length,
    0,
  );
}

/** How often an entry has one name twice, by the rows alone: such a name is kept once. */
function repeatedNames(primary: readonly string[], alt: readonly string[]): number {
  const seen = new Set<string>();
  let repeated = 0;
  const add = (id: string, name: string) => {
    const key = `${id} ${name.replace(/\s+/g, ' ').trim()}`;
    if (seen.has(key)) repeated += 1;
    seen.add(key);
  };
  for (const row of primary) add(/^\d+/.exec(row)![0], /^\d+,"([^"]*)"/.exec(row)![1]!);
  for (const row of alt) add(/^\d+/.exec(row)![0], /^\d+,\d+,"[^"]*","([^"]*)"/.exec(row)![1]!);
  return repeated;
}

describe('official lists', function () {
  this.timeout(60_000);
  before(function () {
    if (!hasOfficial) skip(this, NO_OFFICIAL);
  });

  for (const [folder, primary, alt, comments, name] of [
    ['ofac-sdn-2018', 'sdn.csv', 'alt.csv', 'sdn_comments.csv', 'OFAC SDN'],
    ['ofac-sdn-2021', 'sdn.csv', 'alt.csv', 'sdn_comments.csv', 'OFAC SDN'],
    ['ofac-consolidated', 'cons_prim.csv', 'cons_alt.csv', 'cons_comments.csv', 'OFAC Consolidated (non-SDN)'],
  ] as const) {
    describe(folder, () => {
      let list: ReadList;
      before(async () => {
        list = await readOne(...filesIn(folder));
      });

      it('is whole', () => {
        assert.equal(list.name, name);
        assert.equal(list.complete, true);
        assert.equal(list.files.length, 4);
      });

      it('has an entry for each row', () => {
        assert.deepEqual(
          list.listings.map(({ id }) => id),
          rowsIn(`${folder}/${primary}`).map(row => /^\d+/.exec(row)![0]),
        );
      });

      it('has a name for each row of entries and of names', () => {
        const entries = rowsIn(`${folder}/${primary}`);
        const names = rowsIn(`${folder}/${alt}`);
        const expected = entries.length + names.length - repeatedNames(entries, names);
        assert.equal(nameCount(list, ['primary', 'strong']), expected);
      });

      it('has weak names only where the remarks have names in quotation marks', () => {
        const rows = [primary, comments].flatMap(file => rowsIn(`${folder}/${file}`));
        const quoted = new Set(rows.filter(row => /[anf]\.k\.a\. '/.test(row)).map(row => /^\d+/.exec(row)![0]));
        const weak = list.listings.filter(({ names }) => names.some(({ strength }) => strength === 'weak'));
        assert.deepEqual(
          weak.map(({ id }) => id).filter(id => !quoted.has(id)),
          [],
        );
        // Some repeat a strong name, and some comments are of entries that are not on the list.
        assert.ok(weak.length >= 0.98 * quoted.size, `${weak.length} of ${quoted.size}`);
        assert.ok(list.listings.every(({ names }) => names[0]!.strength === 'primary'));
      });

      it('leaves no dates of birth, places or links in the remarks', () => {
        const left = list.listings.filter(({ remarks }) =>
          /(?:^|; )(?:DOB|POB|Linked To:|Gender|[an]\.k\.a\.) /.test(remarks ?? ''),
        );
        assert.deepEqual(
          left.map(({ id, remarks }) => `${id}: ${remarks}`),
          [],
        );
      });

      it('has a country for nearly everybody with a nationality', () => {
        const stated = rowsIn(`${folder}/${primary}`).filter(row => /(?:; |")(?:nationality|citizen) /.test(row));
        const byId = new Map(list.listings.map(each => [each.id, each]));
        const unknown = stated.filter(row => byId.get(/^\d+/.exec(row)![0])!.countries.length === 0);
        assert.ok(unknown.length <= stated.length * 0.005, unknown.slice(0, 5).join('\n'));
      });

      it('has no fault but comments of another day', () => {
        if (folder === 'ofac-sdn-2018') {
          // This copy has the comments of 2024 beside the entries of 2018.
          const entries = new Set(rowsIn(`${folder}/${primary}`).map(row => /^\d+/.exec(row)![0]));
          const orphans = rowsIn(`${folder}/${comments}`).filter(row => !entries.has(/^\d+/.exec(row)![0]));
          assert.equal(list.faults.length, orphans.length);
          assert.ok(list.faults.every(({ file }) => file.endsWith(comments)));
        } else {
          assert.deepEqual(faultsOf(list), []);
        }
      });
    });
  }

  for (const folder of ['ofac-sdn-2018', 'ofac-sdn-2021']) {
    it(`${folder} says of entry 24838 what OFAC says`, async () => {
      assert.deepEqual(listing(await readOne(...filesIn(folder)), '24838'), {
        id: '24838',
        kind: 'person',
        names: [{ text: 'LI, Shangfu', strength: 'primary', family: 'LI' }],
        programmes: ['CAATSA - RUSSIA'],
        authority: 'OFAC',
        legalBases: ['CAATSA Section 235'],
        measures: [
          'FOREIGN EXCHANGE. Sec 235(a)(7)',
          'BANKING TRANSACTIONS. Sec 235(a)(8)',
          'EXCLUSION OF CORPORATE OFFICERS. Sec 235(a)(11)',
          'BLOCKING PROPERTY AND INTERESTS IN PROPERTY. Sec 235(a)(9)',
        ],
        listedOn: null,
        births: [{ date: '1958-02-01/1958-02-28', approximate: false }],
        birthPlaces: ['Chengdu, Sichuan Province, China'],
        gender: 'male',
        countries: ['cn'],
        positions: ['Director of Equipment Development Department'],
        identifiers: [],
        linkedTo: ['EQUIPMENT DEVELOPMENT DEPARTMENT'],
        remarks: null,
        sourceUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=24838',
      });
    });
  }

  it('go on in the comments where their remarks were cut', async () => {
    const list = await readOne(...filesIn('ofac-sdn-2021'));
    assert.ok(listing(list, '28263').linkedTo.includes('LAZARUS GROUP'));
    assert.ok(
      listing(list, '28264').identifiers.some(
        ({ kind, value }) => kind === 'Phone Number' && value === '8613314257947',
      ),
    );
  });

  describe('un', () => {
    let list: ReadList;
    let text: string;
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    before(async () => {
      list = await readOne(...filesIn('un', /\.xml$/));
      text = readFileSync(`${OFFICIAL}/un/UN_consolidated.xml`, 'utf8');
    });

    it('has each person and body, all with their day of listing', () => {
      const kinds = (kind: string) => list.listings.filter(each => each.kind === kind).length;
      assert.equal(kinds('person'), count(/<INDIVIDUAL>/g));
      assert.equal(kinds('organization'), count(/<ENTITY>/g));
      assert.ok(list.listings.every(({ listedOn }) => listedOn !== null));
      assert.deepEqual([list.asOf, list.complete], ['2026-02-27', true]);
    });

    it('has at least each alias and each name in another script, weak ones as weak', () => {
      const aliases = count(/<ALIAS_NAME>\s*[^\s<]/g) + count(/<NAME_ORIGINAL_SCRIPT>\s*[^\s<]/g);
      // The list repeats some names of an entry; names in one field are told apart.
      const all = nameCount(list, ['strong', 'weak']);
      assert.ok(all > aliases * 0.98 && all < aliases * 1.15, `${all} of ${aliases}`);
      const low = count(/<QUALITY>Low<\/QUALITY>\s*<ALIAS_NAME>\s*[^\s<]/g);
      const weak = nameCount(list, ['weak']);
      assert.ok(weak > low * 0.95 && weak < low * 1.15, `${weak} of ${low}`);
    });

    it('has one fault: a name that the publisher damaged', () => {
      assert.equal(count(/\ufffd+/g), 1);
      assert.equal(list.faults.length, 1);
      assert.match(list.faults[0]!.reason, /damaged/);
    });
  });
});
