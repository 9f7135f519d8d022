import assert from 'node:assert/strict';
import { faultsOf, fileOf, listing, readOne } from '../support/files';

const ENHANCED = `<?xml version="1.0" encoding="utf-8"?>
<sanctionsData xmlns="https://example.test/ENHANCED_XML">
<publicationInfo><dataAsOf>2026-01-05T00:00:00</dataAsOf></publicationInfo>
<referenceValues><referenceValue refId="91526"><type>Gender</type><value>Male</value></referenceValue></referenceValues>
<entities>
<entity id="101">
  <generalInfo><identityId>5</identityId><entityType>Individual</entityType><title>Minister of Tides</title></generalInfo>
  <sanctionsLists><sanctionsList id="1" datePublished="2020-03-04">SDN List</sanctionsList></sanctionsLists>
  <sanctionsPrograms><sanctionsProgram>TEST1</sanctionsProgram></sanctionsPrograms>
  <sanctionsTypes><sanctionsType>Block</sanctionsType></sanctionsTypes>
  <legalAuthorities><legalAuthority>Executive Order 13999 (Tides)</legalAuthority></legalAuthorities>
  <names>
    <name><isPrimary>false</isPrimary><aliasType>A.K.A.</aliasType><isLowQuality>true</isLowQuality><translations>
      <translation><isPrimary>true</isPrimary><script>Latin</script><formattedFullName>HERON</formattedFullName></translation></translations></name>
    <name><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
      <translation><isPrimary>false</isPrimary><script>Cyrillic</script><formattedFullName>ВЕЛДАН, Оскар</formattedFullName></translation>
      <translation><isPrimary>true</isPrimary><script>Latin</script><formattedLastName>VELDAN</formattedLastName><formattedFullName>VELDAN, Oskar</formattedFullName></translation></translations></name>
  </names>
  <addresses><address><country>Norway</country></address></addresses>
  <features>
    <feature><type featureTypeId="8">Birthdate</type><value>01 Feb 1958 to 28 Feb 1958</value><valueDate><fromDateBegin>1958-02-01</fromDateBegin><fromDateEnd>1958-02-01</fromDateEnd><toDateBegin>1958-02-28</toDateBegin><toDateEnd>1958-02-28</toDateEnd><isApproximate>false</isApproximate><isDateRange>true</isDateRange></valueDate></feature>
    <feature><type>Place of Birth</type><value>Nordvik</value></feature>
    <feature><type>Gender</type><valueRefId>91526</valueRefId></feature>
    <feature><type>Citizenship Country</type><value>China</value></feature>
    <feature><type>Digital Currency Address - XBT</type><value>abc1</value></feature>
    <feature><type>Secondary sanctions risk:</type><value>section 1</value></feature>
  </features>
  <identityDocuments><identityDocument><type>Passport</type><documentNumber>A1</documentNumber><issuingCountry>Norway</issuingCountry></identityDocument></identityDocuments>
  <relationships><relationship><type>Acting for</type><relatedEntity entityId="102">GREY HARBOUR</relatedEntity></relationship></relationships>
</entity>
<entity id="102"><generalInfo><entityType>Entity</entityType></generalInfo>
  <sanctionsLists><sanctionsList datePublished="2021-01-01">SDN List</sanctionsList></sanctionsLists>
  <names><name><isPrimary>true</isPrimary><translations><translation><formattedFullName>GREY HARBOUR</formattedFullName></translation></translations></name></names>
  <addresses><address><country>Korea, South</country></address></addresses></entity>
<entity><names/></entity>
</entities></sanctionsData>`;

const OLD = `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="https://example.test/XML"><publshInformation><Publish_Date>12/17/2021</Publish_Date><Record_Count>2</Record_Count></publshInformation>
<sdnEntry><uid>101</uid><firstName>Oskar</firstName><lastName>VELDAN</lastName><title>Minister of Tides</title><sdnType>Individual</sdnType>
<remarks>(Linked To: GREY HARBOUR)</remarks>
<programList><program>TEST-EO13999</program></programList>
<idList><id><idType>Gender</idType><idNumber>Male</idNumber></id><id><idType>Passport</idType><idNumber>A1</idNumber><idCountry>Norway</idCountry></id>
<id><idType>Secondary sanctions risk:</idType><idNumber>section 1</idNumber></id></idList>
<akaList><aka><type>a.k.a.</type><category>weak</category><lastName>HERON</lastName></aka><aka><category>strong</category><lastName>WELDAN</lastName><firstName>Oscar</firstName></aka></akaList>
<nationalityList><nationality><country>China</country></nationality></nationalityList>
<dateOfBirthList><dateOfBirthItem><dateOfBirth>circa 1958</dateOfBirth></dateOfBirthItem></dateOfBirthList>
<placeOfBirthList><placeOfBirthItem><placeOfBirth>Nordvik</placeOfBirth></placeOfBirthItem></placeOfBirthList></sdnEntry>
<sdnEntry><uid>102</uid><lastName>GREY, HARBOUR</lastName><sdnType>Entity</sdnType></sdnEntry></sdnList>`;

describe('OFAC enhanced XML', () => {
  it('gives entries with dates of listing, scripts and low quality names', async () => {
    const list = await readOne(fileOf('sdn_enhanced.xml', ENHANCED));
    assert.deepEqual([list.name, list.asOf, list.complete], ['OFAC SDN', '2026-01-05', true]);
    assert.deepEqual(faultsOf(list), ['35: The entry has no id.']);
    assert.deepEqual(listing(list, '101'), {
      id: '101',
      kind: 'person',
      names: [
        { text: 'VELDAN, Oskar', strength: 'primary', family: 'VELDAN' },
        { text: 'ВЕЛДАН, Оскар', strength: 'strong' },
        { text: 'HERON', strength: 'weak' },
      ],
      programmes: ['TEST1'],
      authority: 'OFAC',
      legalBases: ['Executive Order 13999 (Tides)'],
      measures: ['Block', 'Secondary sanctions risk: section 1'],
      listedOn: '2020-03-04',
      births: [{ date: '1958-02-01/1958-02-28', approximate: false }],
      birthPlaces: ['Nordvik'],
      gender: 'male',
      countries: ['cn'],
      positions: ['Minister of Tides'],
      identifiers: [
        { kind: 'Digital Currency Address - XBT', value: 'abc1' },
        { kind: 'Passport', value: 'A1 (Norway)' },
      ],
      linkedTo: ['GREY HARBOUR'],
      remarks: null,
      sourceUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=101',
    });
    assert.deepEqual(listing(list, '102').countries, ['kr']);
  });
});

describe('OFAC SDN.XML', () => {
  it('gives the same words as the CSV', async () => {
    const list = await readOne(fileOf('sdn.xml', OLD));
    assert.deepEqual([list.name, list.asOf, list.complete], ['OFAC SDN', '2021-12-17', true]);
    assert.deepEqual(faultsOf(list), []);
    assert.deepEqual(listing(list, '101'), {
      id: '101',
      kind: 'person',
      names: [
        { text: 'VELDAN, Oskar', strength: 'primary', family: 'VELDAN' },
        { text: 'WELDAN, Oscar', strength: 'strong', family: 'WELDAN' },
        { text: 'HERON', strength: 'weak' },
      ],
      programmes: ['TEST-EO13999'],
      authority: 'OFAC',
      legalBases: ['Executive Order 13999'],
      measures: ['Secondary sanctions risk: section 1'],
      listedOn: null,
      births: [{ date: '1958', approximate: true }],
      birthPlaces: ['Nordvik'],
      gender: 'male',
      countries: ['cn'],
      positions: ['Minister of Tides'],
      identifiers: [{ kind: 'Passport', value: 'A1 (Norway)' }],
      linkedTo: ['GREY HARBOUR'],
      remarks: null,
      sourceUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=101',
    });
    assert.equal(listing(list, '102').names[0]!.text, 'GREY, HARBOUR');
  });
});
