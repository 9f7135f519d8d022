import assert from 'node:assert/strict';
import { faultsOf, fileOf, listing, namesOf, readOne, reasonFor } from '../support/files';

const PERSON = `<INDIVIDUAL>
  <DATAID>1</DATAID><FIRST_NAME>Oskar</FIRST_NAME><SECOND_NAME/><THIRD_NAME>Veldan</THIRD_NAME>
  <UN_LIST_TYPE>Atlantis</UN_LIST_TYPE><REFERENCE_NUMBER>ATi.001 </REFERENCE_NUMBER><LISTED_ON>2019-05-07-04:00</LISTED_ON>
  <GENDER>Male</GENDER><NAME_ORIGINAL_SCRIPT>Оскар Велдан</NAME_ORIGINAL_SCRIPT>
  <COMMENTS1>Second line
     of a comment &amp; more</COMMENTS1>
  <TITLE><VALUE>Dr.</VALUE></TITLE>
  <DESIGNATION><VALUE>Minister of Tides</VALUE><VALUE/></DESIGNATION>
  <NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE><VALUE>na</VALUE></NATIONALITY>
  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>O. Weldan; Oscar Weldan</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Tide (Прилив; Волна)</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ADDRESS><COUNTRY>Norway</COUNTRY></INDIVIDUAL_ADDRESS>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1961</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Nordvik</CITY><COUNTRY>Norway</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A 12</NUMBER><ISSUING_COUNTRY>Norway</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
  <INDIVIDUAL_DOCUMENT/>
</INDIVIDUAL>`;
const BODY = `<ENTITY><DATAID>2</DATAID><FIRST_NAME>GREY HARBOUR</FIRST_NAME><REFERENCE_NUMBER>ATe.002</REFERENCE_NUMBER>
  <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Grey Port</ALIAS_NAME></ENTITY_ALIAS>
  <ENTITY_ADDRESS><COUNTRY>Iran (Islamic Republic of)</COUNTRY></ENTITY_ADDRESS></ENTITY>`;

function file(...entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS>
${entries.join('\n')}
</INDIVIDUALS></CONSOLIDATED_LIST>`;
}

describe('UN XML', () => {
  it('gives entries with all that the list says', async () => {
    const list = await readOne(fileOf('un.xml', file(PERSON, BODY)));
    assert.equal(list.name, 'UN Security Council');
    assert.equal(list.asOf, '2026-02-27');
    assert.equal(list.complete, true);
    assert.deepEqual(faultsOf(list), []);
    assert.deepEqual(listing(list, 'ATi.001'), {
      id: 'ATi.001',
      kind: 'person',
      names: [
        { text: 'Oskar Veldan', strength: 'primary' },
        { text: 'Оскар Велдан', strength: 'strong' },
        { text: 'O. Weldan', strength: 'strong' },
        { text: 'Oscar Weldan', strength: 'strong' },
        { text: 'Tide', strength: 'weak' },
        { text: 'Прилив', strength: 'weak' },
        { text: 'Волна', strength: 'weak' },
      ],
      programmes: ['Atlantis'],
      authority: 'UN Security Council',
      legalBases: [],
      measures: [],
      listedOn: '2019-05-07',
      births: [
        { date: '1960/1962', approximate: false },
        { date: '1961', approximate: true },
      ],
      birthPlaces: ['Nordvik, Norway'],
      gender: 'male',
      countries: ['kp'],
      positions: ['Minister of Tides'],
      identifiers: [{ kind: 'Passport', value: 'A 12 (Norway)' }],
      linkedTo: [],
      remarks: 'Title: Dr.; Second line of a comment & more',
      sourceUrl: null,
    });
    assert.deepEqual(namesOf(listing(list, 'ATe.002')), ['GREY HARBOUR (primary)', 'Grey Port (strong)']);
    assert.deepEqual(listing(list, 'ATe.002').countries, ['ir']);
  });

  it('reads on after entries that are broken, and tells where they begin', async () => {
    const list = await readOne(
      fileOf(
        'un.xml',
        file(
          '<INDIVIDUAL><FIRST_NAME>No Number</FIRST_NAME></INDIVIDUAL>',
          '<INDIVIDUAL><REFERENCE_NUMBER>A</REFERENCE_NUMBER></INDIVIDUAL>',
          '<INDIVIDUAL><REFERENCE_NUMBER>B</REFERENCE_NUMBER><FIRST_NAME>A &bomb; B</FIRST_NAME></INDIVIDUAL>',
          '<INDIVIDUAL><REFERENCE_NUMBER>C</REFERENCE_NUMBER><FIRST_NAME>Not Closed</FIRST_NAME>',
          BODY,
        ),
      ),
    );
    assert.deepEqual(
      list.listings.map(({ id }) => id),
      ['ATe.002'],
    );
    assert.deepEqual(faultsOf(list).slice(0, 3), [
      '3: The entry has no reference number.',
      '5: Its XML is broken: undefined entity.',
      '6: Its element is not closed.',
    ]);
    assert.ok(faultsOf(list).includes('4: Entry A has no usable name.'));
  });

  for (const [where, end] of [
    ['inside an entry', file(BODY, PERSON).indexOf('Dr.')],
    ['between entries', file(BODY, PERSON).indexOf('<INDIVIDUAL>')],
    ['before the root is closed', file(BODY, PERSON).lastIndexOf('</INDIVIDUALS>')],
  ] as const) {
    it(`is told apart when cut ${where}`, async () => {
      const list = await readOne(fileOf('un.xml', file(BODY, PERSON).slice(0, end)));
      assert.equal(list.complete, false);
      assert.ok(list.listings.some(({ id }) => id === 'ATe.002'));
      assert.match(list.faults.at(-1)!.reason, /ends/);
    });
  }

  it('is no list without entries', async () => {
    assert.match(await reasonFor(file(), 'un.xml'), /No entry could be read/);
  });
});
