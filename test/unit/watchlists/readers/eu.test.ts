import assert from 'node:assert/strict';
import { faultsOf, fileOf, listing, namesOf, readOne } from '../support/files';

const HEADINGS = [
  'fileGenerationDate',
  'Entity_LogicalId',
  'Entity_EU_ReferenceNumber',
  'Entity_DesignationDate',
  'Entity_Remark',
  'Entity_SubjectType',
  'Entity_SubjectType_ClassificationCode',
  'Entity_Regulation_PublicationDate',
  'Entity_Regulation_NumberTitle',
  'Entity_Regulation_Programme',
  'Entity_Regulation_PublicationUrl',
  'NameAlias_LastName',
  'NameAlias_FirstName',
  'NameAlias_MiddleName',
  'NameAlias_WholeName',
  'NameAlias_Gender',
  'NameAlias_Function',
  'NameAlias_Remark',
  'Address_CountryIso2Code',
  'BirthDate_BirthDate',
  'BirthDate_Day',
  'BirthDate_Month',
  'BirthDate_Year',
  'BirthDate_YearRangeFrom',
  'BirthDate_YearRangeTo',
  'BirthDate_Circa',
  'BirthDate_Place',
  'BirthDate_CountryDescription',
  'Identification_Number',
  'Identification_TypeDescription',
  'Identification_CountryDescription',
  'Citizenship_CountryIso2Code',
  'Citizenship_CountryDescription',
] as const;

type Fields = Partial<Record<(typeof HEADINGS)[number], string>>;

const ENTITY: Fields = {
  fileGenerationDate: '28/10/2025',
  Entity_LogicalId: '13',
  Entity_EU_ReferenceNumber: 'EU.1.28',
  Entity_DesignationDate: '2014-03-17',
  Entity_SubjectType: 'P',
  Entity_SubjectType_ClassificationCode: 'person',
  Entity_Regulation_PublicationDate: '2024-01-01',
  Entity_Regulation_NumberTitle: '2014/1 (OJ L1)',
  Entity_Regulation_Programme: 'ATL',
  Entity_Regulation_PublicationUrl: 'https://example.test/oj',
};

function csv(...rows: readonly Fields[]): string {
  const lines = rows.map(row => HEADINGS.map(heading => row[heading] ?? '').join(';'));
  return `\ufeff${[HEADINGS.join(';'), ...lines].join('\r\n')}\r\n`;
}

const WHOLE = csv(
  {
    ...ENTITY,
    NameAlias_WholeName: 'Oskar "Heron" Veldan',
    NameAlias_LastName: 'Veldan',
    NameAlias_Gender: 'M',
    NameAlias_Function: '(a) Minister of Tides, (b) Harbour Master',
  },
  { ...ENTITY, NameAlias_FirstName: 'Oscar', NameAlias_LastName: 'Weldan' },
  { ...ENTITY, NameAlias_WholeName: 'Heron', NameAlias_Remark: 'Low quality alias' },
  { ...ENTITY, Address_CountryIso2Code: 'NO' },
  {
    ...ENTITY,
    BirthDate_Day: '4',
    BirthDate_Month: '2',
    BirthDate_Year: '1958',
    BirthDate_Place: 'Nordvik',
    BirthDate_CountryDescription: 'UNKNOWN',
  },
  { ...ENTITY, BirthDate_YearRangeFrom: '1957', BirthDate_YearRangeTo: '1959', BirthDate_Circa: 'true' },
  {
    ...ENTITY,
    Identification_Number: 'A1',
    Identification_TypeDescription: 'National passport',
    Identification_CountryDescription: 'NORWAY',
  },
  { ...ENTITY, Citizenship_CountryIso2Code: 'RU', Citizenship_CountryDescription: 'RUSSIAN FEDERATION' },
  {
    ...ENTITY,
    Entity_LogicalId: '14',
    Entity_EU_ReferenceNumber: '',
    Entity_SubjectType_ClassificationCode: 'enterprise',
    Entity_SubjectType: 'E',
    NameAlias_WholeName: 'Grey Harbour',
    Address_CountryIso2Code: '00',
  },
);

const VELDAN = {
  id: 'EU.1.28',
  kind: 'person',
  programmes: ['ATL'],
  authority: 'European Union',
  legalBases: ['2014/1 (OJ L1)'],
  measures: [],
  listedOn: '2014-03-17',
  births: [
    { date: '1958-02-04', approximate: false },
    { date: '1957/1959', approximate: true },
  ],
  birthPlaces: ['Nordvik'],
  gender: 'male',
  countries: ['ru'],
  positions: ['Minister of Tides', 'Harbour Master'],
  identifiers: [{ kind: 'National passport', value: 'A1 (NORWAY)' }],
  linkedTo: [],
  remarks: null,
  sourceUrl: 'https://example.test/oj',
};

describe('EU CSV', () => {
  it('merges the rows of an entity, with quotation marks inside names', async () => {
    const list = await readOne(fileOf('eu.csv', WHOLE));
    assert.deepEqual([list.name, list.asOf, list.complete], ['EU Financial Sanctions', '2025-10-28', true]);
    assert.deepEqual(faultsOf(list), []);
    const { names, ...rest } = listing(list, 'EU.1.28');
    assert.deepEqual(rest, VELDAN);
    assert.deepEqual(names, [
      { text: 'Oskar "Heron" Veldan', strength: 'primary', family: 'Veldan' },
      { text: 'Oscar Weldan', strength: 'strong', family: 'Weldan' },
      { text: 'Heron', strength: 'weak' },
    ]);
    assert.deepEqual([listing(list, '14').kind, listing(list, '14').countries], ['organization', []]);
  });

  it('tells rows without a number, and rows longer than the headings', async () => {
    const list = await readOne(
      fileOf(
        'eu.csv',
        `${csv(ENTITY, { ...ENTITY, NameAlias_WholeName: 'Oskar' }, { NameAlias_WholeName: 'Nobody' }).trimEnd()};too;much\r\n`,
      ),
    );
    assert.deepEqual(faultsOf(list), ['4: The row has 35 fields, but there are 33 headings.']);
    assert.deepEqual(
      faultsOf(
        await readOne(
          fileOf('eu.csv', csv({ ...ENTITY, NameAlias_WholeName: 'Oskar' }, { NameAlias_WholeName: 'Nobody' })),
        ),
      ),
      ['3: The row has no Entity_LogicalId.'],
    );
  });

  it('is told apart when cut', async () => {
    const list = await readOne(fileOf('eu.csv', WHOLE.slice(0, WHOLE.indexOf('Grey'))));
    assert.equal(list.complete, false);
    assert.deepEqual(
      list.listings.map(({ id }) => id),
      ['EU.1.28'],
    );
  });
});

describe('EU XML', () => {
  const XML = `<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://example.test/fsd/export" generationDate="2025-10-28T14:05:00.000+01:00">
<sanctionEntity designationDate="2014-03-17" unitedNationId="" euReferenceNumber="EU.1.28" logicalId="13">
 <regulation programme="ATL" numberTitle="2014/1 (OJ L1)" publicationDate="2024-01-01"><publicationUrl>https://example.test/oj</publicationUrl></regulation>
 <subjectType code="person" classificationCode="P"/>
 <nameAlias firstName="" middleName="" lastName="" wholeName="Heron" strong="false" logicalId="1"/>
 <nameAlias firstName="Oskar" lastName="Veldan" wholeName="Oskar Veldan" function="(a) Minister of Tides, (b) Harbour Master" gender="M" strong="true"/>
 <citizenship countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION"/>
 <birthdate circa="false" birthdate="1958-02-04" year="1958" monthOfYear="2" dayOfMonth="4" place="Nordvik" countryIso2Code="00" countryDescription="UNKNOWN"/>
 <birthdate circa="true" yearRangeFrom="1957" yearRangeTo="1959"/>
 <identification identificationTypeDescription="National passport" number="A1" countryDescription="NORWAY"/>
 <address countryIso2Code="NO"/>
</sanctionEntity>
<sanctionEntity logicalId="14"><subjectType code="enterprise"/><nameAlias wholeName="Grey Harbour" strong="true"/><address countryIso2Code="KR"/></sanctionEntity>
</export>`;

  it('gives the same words as the CSV', async () => {
    const list = await readOne(fileOf('eu.xml', XML));
    assert.deepEqual([list.name, list.asOf, list.complete], ['EU Financial Sanctions', '2025-10-28', true]);
    const { names, ...rest } = listing(list, 'EU.1.28');
    assert.deepEqual(rest, VELDAN);
    assert.equal(names.length, 2);
    assert.deepEqual(namesOf(listing(list, 'EU.1.28')), ['Oskar Veldan (primary)', 'Heron (weak)']);
    assert.deepEqual([listing(list, '14').kind, listing(list, '14').countries], ['organization', ['kr']]);
  });
});
