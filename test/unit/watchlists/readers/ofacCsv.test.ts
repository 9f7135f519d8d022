import assert from 'node:assert/strict';
import { readWatchlists } from '../../../../src/watchlists/readers/readWatchlists';
import { faultsOf, fileOf, listing, namesOf, readOne } from '../support/files';

const NULLS = '-0- ,-0- ,-0- ,-0- ,-0- ,-0- ';

/** A row of sdn.csv as OFAC writes it. */
function entry(
  id: number,
  name: string,
  given: { type?: string; programmes?: string; title?: string; remarks?: string } = {},
) {
  const quoted = (text?: string) => (text === undefined ? '-0- ' : `"${text}"`);
  return [
    id,
    `"${name}"`,
    quoted(given.type),
    quoted(given.programmes ?? 'TEST1'),
    quoted(given.title),
    NULLS,
    quoted(given.remarks),
  ].join(',');
}

const PERSON = { type: 'individual' };
const rows = (...lines: readonly string[]) => lines.map(line => `${line}\r\n`).join('');

const SDN = rows(
  entry(101, 'VELDAN, Oskar', {
    ...PERSON,
    programmes: 'TEST1] [TEST-EO13999',
    title: 'Minister of Tides;  Harbour Master',
    remarks: 'DOB 01 Feb 1958 to 28 Feb 1958.',
  }),
  entry(102, 'GREY HARBOUR TRADING CO., LTD.', { remarks: "a.k.a. 'GHT'; Linked To: VELDAN, Oskar." }),
);
const ALT = rows('101,1,"aka","WELDAN, Oscar",-0- ', '102,2,"fka","GREY PORT",-0- ');
const ADD = rows('101,1,-0- ,-0- ,"Norway",-0- ', '102,2,"1 Quay Street","Busan","Korea, South",-0- ');

describe('OFAC CSV', () => {
  it('joins entries, names and addresses, whatever the order of the files', async () => {
    const files = [fileOf('alt.csv', ALT), fileOf('add.csv', ADD), fileOf('sdn.csv', SDN)];
    for (const order of [files, [...files].reverse()]) {
      const list = await readOne(...order);
      assert.equal(list.name, 'OFAC SDN');
      assert.equal(list.asOf, null);
      assert.equal(list.complete, true);
      assert.deepEqual(faultsOf(list), []);
      assert.equal(list.files[0], 'sdn.csv');
      assert.deepEqual(namesOf(listing(list, '101')), ['VELDAN, Oskar (primary)', 'WELDAN, Oscar (strong)']);
      assert.deepEqual(namesOf(listing(list, '102')), [
        'GREY HARBOUR TRADING CO., LTD. (primary)',
        'GREY PORT (strong)',
        'GHT (weak)',
      ]);
    }
  });

  it('is content with the entries alone', async () => {
    const list = await readOne(fileOf('download (3).txt', SDN));
    assert.deepEqual(
      list.listings.map(({ id, kind }) => [id, kind]),
      [
        ['101', 'person'],
        ['102', 'organization'],
      ],
    );
  });

  it('reads programmes in a row, the orders in their codes, titles and family names', async () => {
    const { programmes, legalBases, positions, names, authority } = listing(
      await readOne(fileOf('sdn.csv', SDN)),
      '101',
    );
    assert.deepEqual(programmes, ['TEST1', 'TEST-EO13999']);
    assert.deepEqual(legalBases, ['Executive Order 13999']);
    assert.deepEqual(positions, ['Minister of Tides', 'Harbour Master']);
    assert.equal(names[0]?.family, 'VELDAN');
    assert.equal(authority, 'OFAC');
  });

  it('takes the country of an address for that of a body, never for that of a person', async () => {
    const list = await readOne(fileOf('sdn.csv', SDN), fileOf('add.csv', ADD));
    assert.deepEqual(listing(list, '101').countries, []);
    assert.deepEqual(listing(list, '102').countries, ['kr']);
  });

  it('puts what the remarks say where it belongs', async () => {
    const remarks = [
      'DOB circa 1960',
      'alt. DOB Mar 1961',
      'POB Nordvik, Norway',
      'nationality Korea, North',
      'citizen Burma',
      'nationality Atlantis',
      'Gender Female',
      'Passport A123 (Norway)',
      'alt. Tax ID No. 55 66 (Norway)',
      'Identification Number IMO 123',
      "a.k.a. 'THE HERON; THE OLDER'",
      'Secondary sanctions risk: section 1 of the Test Act',
      'CAATSA Section 235 Information: EXPORT SANCTIONS. Sec 235(a)(2)',
      'Harbour Master',
      'Linked To: GREY HARBOUR CO., LTD.',
    ].join('; ');
    const row = rows(entry(7, 'MARL, Ida', { ...PERSON, title: 'Harbour Master', remarks: `${remarks}.` }));
    assert.deepEqual(listing(await readOne(fileOf('sdn.csv', row)), '7'), {
      id: '7',
      kind: 'person',
      names: [
        { text: 'MARL, Ida', strength: 'primary', family: 'MARL' },
        { text: 'THE HERON; THE OLDER', strength: 'weak' },
      ],
      programmes: ['TEST1'],
      authority: 'OFAC',
      legalBases: ['CAATSA Section 235'],
      measures: ['Secondary sanctions risk: section 1 of the Test Act', 'EXPORT SANCTIONS. Sec 235(a)(2)'],
      listedOn: null,
      births: [
        { date: '1960', approximate: true },
        { date: '1961-03', approximate: false },
      ],
      birthPlaces: ['Nordvik, Norway'],
      gender: 'female',
      countries: ['kp', 'mm'],
      positions: ['Harbour Master'],
      identifiers: [
        { kind: 'Passport', value: 'A123 (Norway)' },
        { kind: 'Tax ID No.', value: '55 66 (Norway)' },
        { kind: 'Identification Number', value: 'IMO 123' },
      ],
      linkedTo: ['GREY HARBOUR CO., LTD.'],
      remarks: 'nationality Atlantis',
      sourceUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=7',
    });
  });

  it('goes on with remarks of 1,000 characters where the comments do', async () => {
    const start = `Linked To: ${'HARBOUR '.repeat(122)}`;
    const cut = `${start}${'X'.repeat(1000 - start.length - 8)}; POB No`;
    assert.equal(cut.length, 1000);
    const files = [
      fileOf(
        'sdn.csv',
        rows(
          entry(1, 'MARL, Ida', { ...PERSON, remarks: cut }),
          entry(2, 'MARL, Per', { ...PERSON, remarks: 'DOB 1960.' }),
        ),
      ),
      fileOf('sdn_comments.csv', rows('1,"rdvik; a.k.a. \'IDA THE HERON\'."', '2,"of another day"', '9,"nobody"')),
    ];
    const list = await readOne(...files);
    assert.deepEqual(listing(list, '1').birthPlaces, ['Nordvik']);
    assert.deepEqual(namesOf(listing(list, '1')), ['MARL, Ida (primary)', 'IDA THE HERON (weak)']);
    assert.equal(listing(list, '2').remarks, null);
    assert.deepEqual(faultsOf(list), [
      '2: Entry 2 has whole remarks already: sdn_comments.csv seems to be of another day.',
      '3: Entry 9 does not stand in sdn.csv.',
    ]);
    assert.equal(list.complete, true);
  });

  it('tells the consolidated list from the SDN list by its programmes', async () => {
    const prim = rows(entry(900, 'SLATE, Ana', { ...PERSON, programmes: 'NS-PLC' }));
    const alt = rows('900,5,"aka","SLEIT, Ana",-0- ');
    const { lists, unread } = await readWatchlists([
      fileOf('b.csv', alt),
      fileOf('sdn.csv', SDN),
      fileOf('a.csv', prim),
      fileOf('alt.csv', ALT),
    ]);
    assert.deepEqual(unread, []);
    assert.deepEqual(
      lists.map(({ name, files }) => [name, ...files]),
      [
        ['OFAC SDN', 'sdn.csv', 'alt.csv'],
        ['OFAC Consolidated (non-SDN)', 'a.csv', 'b.csv'],
      ],
    );
  });

  it('keeps editions of two years apart by their folders', async () => {
    const old = rows(entry(101, 'VELDAN, Oskar', PERSON));
    const { lists } = await readWatchlists([
      fileOf('2018/sdn.csv', old),
      fileOf('2021/sdn.csv', SDN),
      fileOf('2018/alt.csv', rows('101,1,"aka","OLD NAME",-0- ')),
      fileOf('2021/alt.csv', ALT),
    ]);
    assert.deepEqual(
      lists.map(list => namesOf(listing(list, '101'))[1]),
      ['OLD NAME (strong)', 'WELDAN, Oscar (strong)'],
    );
  });

  it('says so when names come without the entries they belong to', async () => {
    const { lists, unread } = await readWatchlists([fileOf('alt.csv', ALT)]);
    assert.deepEqual(lists, []);
    assert.match(unread[0]!.reason, /sdn\.csv or cons_prim\.csv/);
  });

  describe('faults', () => {
    it('are told with their line while the rest is read', async () => {
      const list = await readOne(
        fileOf(
          'sdn.csv',
          rows(
            entry(1, 'ONE, Ann', PERSON),
            '2,"TWO, Ben","individual"',
            entry(3, '', PERSON),
            `abc${entry(4, 'FOUR, Dag')}`,
            entry(1, 'ONE, Again', PERSON),
            entry(5, '. -', PERSON),
            entry(6, 'SIX, Eva', PERSON),
          ),
        ),
      );
      assert.deepEqual(
        list.listings.map(({ id }) => id),
        ['1', '6'],
      );
      assert.deepEqual(faultsOf(list), [
        '2: The row has 3 fields instead of 12.',
        '3: Entry 3 has no name.',
        "4: The row begins with “abc4” instead of an entry's number.",
        '5: Entry 1 stands in the file twice; the first one counts.',
        '6: Entry 5 has no usable name.',
      ]);
      assert.equal(list.complete, true);
    });

    it('of a quotation mark that is never closed cost one row', async () => {
      const list = await readOne(
        fileOf(
          'sdn.csv',
          rows(
            entry(1, 'ONE, Ann', PERSON),
            entry(2, 'TWO, Ben').replace('Ben"', 'Ben').replaceAll('"TEST1"', 'TEST1'),
            entry(3, 'THREE, Cy'),
            entry(4, 'FOUR, Dag'),
          ),
        ),
      );
      assert.deepEqual(
        list.listings.map(({ id }) => id),
        ['1', '3', '4'],
      );
      assert.deepEqual(faultsOf(list), ['2: A quotation mark is opened and never closed.']);
    });
  });

  describe('a half file', () => {
    const whole = rows(
      entry(1, 'ONE, Ann', PERSON),
      entry(2, 'TWO, Ben', { ...PERSON, remarks: 'DOB 1960; POB Nordvik.' }),
    );
    for (const [where, cut] of [
      ['inside quotation marks', whole.slice(0, whole.indexOf('Nordvik'))],
      ['between two fields', whole.slice(0, whole.indexOf('"individual"', 60) + 13)],
      ['inside a number', whole.slice(0, whole.indexOf('2,"TWO') + 1)],
    ] as const) {
      it(`cut ${where} is told apart`, async () => {
        const list = await readOne(fileOf('sdn.csv', cut));
        assert.equal(list.complete, false);
        assert.deepEqual(
          list.listings.map(({ id }) => id),
          ['1'],
        );
        assert.equal(list.faults.length, 1);
        assert.equal(list.faults[0]!.line, 2);
      });
    }

    it('cut between two entries is noticed by the names of those that are missing', async () => {
      const list = await readOne(
        fileOf('sdn.csv', rows(entry(1, 'ONE, Ann', PERSON))),
        fileOf('alt.csv', rows('1,1,"aka","UNE, Ann",-0- ', '2,2,"aka","DEUX, Ben",-0- ')),
      );
      assert.equal(list.complete, false);
      assert.deepEqual(faultsOf(list), ['2: Entry 2 does not stand in sdn.csv.']);
    });

    for (const end of ['', '\r\n', '\r\n\x1a', '\n\n']) {
      it(`is none that ends in ${JSON.stringify(end)}`, async () => {
        const list = await readOne(fileOf('sdn.csv', `${SDN.trimEnd()}${end}`));
        assert.equal(list.complete, true);
        assert.equal(list.listings.length, 2);
        assert.deepEqual(faultsOf(list), []);
      });
    }
  });
});
