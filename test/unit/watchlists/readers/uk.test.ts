import assert from 'node:assert/strict';
import { faultsOf, fileOf, listing, readOne } from '../support/files';

const NEW = `Report Date: 13-Feb-2026
Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Regime Name,Designation Type,Designation source,Sanctions Imposed,Other Information,UK Statement of Reasons,Address Country,Date Designated,D.O.B,Nationality(/ies),Passport number,Position,Gender,Town of birth,Country of birth,IMO number
12/01/2022,ATL0001,1,,VELDAN,Oskar,Per,,,,Primary Name,,Dr,Оскар Велдан,The Atlantis (Sanctions) (EU Exit) Regulations 2020,Individual,UK,Asset freeze|Travel Ban,,"Minister of tides.
He drained the sea.",Norway,17/03/2014,dd/mm/1958,(1) Russia (2) Norway,A1,Minister of Tides,Male,Nordvik,Norway,
12/01/2022,ATL0001,1,,WELDAN,Oscar,,,,,Alias,Good quality,,,The Atlantis (Sanctions) (EU Exit) Regulations 2020,Individual,UK,Asset freeze|Travel Ban,,,,17/03/2014,dd/02/1958,,,,,,,
12/01/2022,ATL0002,2,,GREY HARBOUR,,,,,,Primary Name,,,,Atlantis,Entity,UN,Asset freeze,,,South Korea,01/02/2015
12/01/2022,ATL0001,1,,HERON,,,,,,Alias,Low quality,,,Atlantis Regulations,Individual,UK,Asset freeze,,,,17/03/2014,,,,,,,,
12/01/2022,ATL0003,3,,TIDE QUEEN,,,,,,Primary Name,,,,Atlantis,Ship,UK,Specified ship,,,,01/02/2015,,,,,,,,9000001
,,,,NOBODY,,,,,,Primary Name,,,,,,,,,,,,,,,,,,,
`;

const OLD = `Last Updated,14/01/2026
Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,DOB,Town of Birth,Country of Birth,Nationality,Position,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID
VELDAN,Oskar,,,,,Dr,,00/02/1958,Nordvik,Norway,Russia,Minister of Tides,Norway,Test,Individual,Primary name,,Atlantis,18/03/2014,17/03/2014,01/01/2021,10001
WELDAN,Oscar,,,,,,,,,,,,,,Individual,AKA,Good quality,Atlantis,18/03/2014,17/03/2014,01/01/2021,10001
HERON,,,,,,,,,,,,,,,Individual,AKA,Low quality,Atlantis,18/03/2014,17/03/2014,01/01/2021,10001
`;

describe('UK Sanctions List', () => {
  it('merges the rows of an entry', async () => {
    const list = await readOne(fileOf('uk.csv', NEW));
    assert.deepEqual([list.name, list.asOf, list.complete], ['UK Sanctions List', '2026-02-13', true]);
    assert.deepEqual(faultsOf(list), ['9: The row has no Unique ID.']);
    assert.deepEqual(listing(list, 'ATL0001'), {
      id: 'ATL0001',
      kind: 'person',
      names: [
        { text: 'Oskar Per VELDAN', strength: 'primary', family: 'VELDAN' },
        { text: 'Оскар Велдан', strength: 'strong' },
        { text: 'Oscar WELDAN', strength: 'strong', family: 'WELDAN' },
        { text: 'HERON', strength: 'weak', family: 'HERON' },
      ],
      programmes: ['The Atlantis (Sanctions) (EU Exit) Regulations 2020', 'Atlantis Regulations'],
      authority: 'UK',
      legalBases: ['The Atlantis (Sanctions) (EU Exit) Regulations 2020', 'Atlantis Regulations'],
      measures: ['Asset freeze', 'Travel Ban'],
      listedOn: '2014-03-17',
      births: [
        { date: '1958', approximate: false },
        { date: '1958-02', approximate: false },
      ],
      birthPlaces: ['Nordvik, Norway'],
      gender: 'male',
      countries: ['ru', 'no'],
      positions: ['Minister of Tides'],
      identifiers: [{ kind: 'Passport', value: 'A1' }],
      linkedTo: [],
      remarks: 'Minister of tides. He drained the sea.',
      sourceUrl: null,
    });
    const body = listing(list, 'ATL0002');
    assert.deepEqual([body.kind, body.authority, body.countries], ['organization', 'UN Security Council', ['kr']]);
    const ship = listing(list, 'ATL0003');
    assert.deepEqual([ship.kind, ship.identifiers], ['vessel', [{ kind: 'IMO', value: '9000001' }]]);
  });

  for (const words of ['sea."', 'SHIP', 'Ship,UK']) {
    it(`is told apart when cut before ${words}`, async () => {
      const rows = NEW.split('\n');
      // A sound entry in front, so that there is a list at all.
      const whole = [
        ...rows.slice(0, 2),
        rows[5],
        ...rows.slice(2, -1),
        'x,ATL0004,4,,"LAST SHIP",,,,,,"Primary Name"',
      ].join('\n');
      const list = await readOne(fileOf('uk.csv', whole.slice(0, whole.indexOf(words))));
      assert.equal(list.complete, false);
      assert.ok(list.listings.length > 0);
    });
  }
});

describe('OFSI ConList', () => {
  it('merges the rows of a group', async () => {
    const list = await readOne(fileOf('ConList.csv', OLD));
    assert.deepEqual([list.name, list.asOf, list.complete], ['UK OFSI Consolidated List', '2026-01-14', true]);
    assert.deepEqual(faultsOf(list), []);
    const { kind, names, births, listedOn, countries, positions } = listing(list, '10001');
    assert.deepEqual(
      [kind, births, listedOn, countries, positions],
      ['person', [{ date: '1958-02', approximate: false }], '2014-03-17', ['ru'], ['Minister of Tides']],
    );
    assert.deepEqual(
      names.map(({ text, strength }) => [text, strength]),
      [
        ['Oskar VELDAN', 'primary'],
        ['Oscar WELDAN', 'strong'],
        ['HERON', 'weak'],
      ],
    );
  });
});
