import assert from 'node:assert/strict';
import { faultsOf, fileOf, listing, namesOf, readOne } from '../support/files';

const SIMPLE = `"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
"NK-1","Person","Oskar Veldan","Oscar Weldan;""Veldan; the Elder"";Оскар","1958-02;1958","no;suhh","","A1;B2","Minister of tides","","","ATL-1","Atlantis Treasury List","2020-01-01T00:00:00","2026-02-01T00:00:00","2026-01-01"
"NK-2","LegalEntity","Grey Harbour","","","kr","","","Harbours Act;2","","","","Atlantis Treasury List","2020-01-01","2026-02-03","2026-01-01"
`;

const sanction = {
  authority: ['Atlantis Treasury'],
  program: ['Tides Act'],
  programId: ['ATL-1'],
  listingDate: ['2020-03-05'],
  startDate: ['2020-03-04'],
  provisions: ['Asset freeze'],
  reason: ['Drained the sea'],
  sourceUrl: ['javascript:alert(1)', 'https://example.test/1'],
};

const PERSON = {
  id: 'NK-1',
  caption: 'Oskar Veldan',
  schema: 'Person',
  properties: {
    name: ['Veldan Oskar', 'Oskar Veldan'],
    alias: ['Oscar Weldan'],
    weakAlias: ['Heron'],
    lastName: ['Veldan'],
    birthDate: ['1958-02'],
    birthPlace: ['Nordvik'],
    gender: ['male'],
    nationality: ['no'],
    position: ['Minister of Tides'],
    passportNumber: ['A1'],
    topics: ['sanction', 'role.pep'],
  },
  datasets: ['atlantis_treasury'],
  last_seen: '2026-02-01T00:00:00',
};

const EXPECTED = {
  id: 'NK-1',
  kind: 'person',
  names: [
    { text: 'Oskar Veldan', strength: 'primary', family: 'Veldan' },
    { text: 'Veldan Oskar', strength: 'strong', family: 'Veldan' },
    { text: 'Oscar Weldan', strength: 'strong' },
    { text: 'Heron', strength: 'weak' },
  ],
  programmes: ['ATL-1'],
  authority: 'Atlantis Treasury',
  legalBases: ['Tides Act'],
  measures: ['Asset freeze'],
  listedOn: '2020-03-04',
  births: [{ date: '1958-02', approximate: false }],
  birthPlaces: ['Nordvik'],
  gender: 'male',
  countries: ['no'],
  positions: ['Minister of Tides'],
  identifiers: [{ kind: 'Passport', value: 'A1' }],
  linkedTo: [],
  remarks: 'Topics: sanctioned, politically exposed person; Drained the sea',
  sourceUrl: 'https://example.test/1',
};

const lines = (...entities: readonly unknown[]) => entities.map(entity => `${JSON.stringify(entity)}\n`).join('');

describe('OpenSanctions', () => {
  it('targets.simple.csv has lists inside fields', async () => {
    const list = await readOne(fileOf('targets.simple.csv', SIMPLE));
    assert.deepEqual(
      [list.name, list.asOf, list.complete],
      ['OpenSanctions (Atlantis Treasury List)', '2026-02-03', true],
    );
    assert.deepEqual(faultsOf(list), []);
    const person = listing(list, 'NK-1');
    assert.deepEqual(namesOf(person), [
      'Oskar Veldan (primary)',
      'Oscar Weldan (strong)',
      'Veldan; the Elder (strong)',
      'Оскар (strong)',
    ]);
    assert.deepEqual(
      [person.births.length, person.countries, person.identifiers.length, person.programmes, person.authority],
      [2, ['no'], 2, ['ATL-1'], 'Atlantis Treasury List'],
    );
    assert.deepEqual(listing(list, 'NK-2').programmes, ['Harbours Act', '2']);
    assert.equal(listing(list, 'NK-2').kind, 'unknown');
  });

  it('targets.nested.json has sanctions inside their targets', async () => {
    const nested = {
      ...PERSON,
      properties: { ...PERSON.properties, sanctions: [{ id: 's', schema: 'Sanction', properties: sanction }] },
    };
    const list = await readOne(fileOf('targets.nested.json', lines(nested)));
    assert.deepEqual([list.name, list.asOf, list.complete], ['OpenSanctions (atlantis_treasury)', '2026-02-01', true]);
    assert.deepEqual(listing(list, 'NK-1'), EXPECTED);
  });

  it('entities.ftm.json has sanctions as entities, before or after their targets', async () => {
    const own = { id: 's', schema: 'Sanction', properties: { ...sanction, entity: ['NK-1'] } };
    const address = { id: 'a', schema: 'Address', properties: { full: ['1 Quay Street'] } };
    const relative = { id: 'r', schema: 'Person', properties: { name: ['Ida Marl'] } };
    for (const order of [
      [own, PERSON, address, relative],
      [address, relative, PERSON, own],
    ]) {
      const list = await readOne(fileOf('entities.ftm.json', lines(...order)));
      assert.equal(list.listings.length, 1);
      assert.deepEqual(listing(list, 'NK-1'), EXPECTED);
    }
  });

  it('tells lines that are no entities, and a cut end', async () => {
    const list = await readOne(
      fileOf('x.json', `${lines(PERSON)}{"id": 3}\n[1]\nnonsense\n${JSON.stringify(PERSON).slice(0, 50)}`),
    );
    assert.deepEqual(faultsOf(list), [
      '2: The line is no entity: it lacks id, schema or properties.',
      '3: The line is no JSON object.',
      '4: The line is no JSON object.',
      '5: The file ends in the middle of a record.',
    ]);
    assert.equal(list.complete, false);
  });
});
