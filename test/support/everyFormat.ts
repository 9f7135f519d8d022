/*
 * A list in every format that Dossier reads, with a broken record between two sound ones. People and countries are invented.
 */

/** One list as a file of its publisher's. */
export interface FormatSample {
  readonly format: string;
  readonly file: string;
  /** With a record that cannot be read between Ottokar Bellamy and Anselm Quillfeather. */
  readonly whole: string;
  /** The line that the broken record begins on, counted from 1. */
  readonly brokenLine: number;
  /** The name of the list. */
  readonly name: string;
}

export const EVERY_FORMAT: readonly FormatSample[] = [
  {
    format: "OFAC's CSV",
    file: 'sdn.csv',
    name: 'OFAC SDN',
    ...lines(
      [],
      ofacRow('1', 'BELLAMY, Ottokar'),
      ofacRow('none', 'NOBODY, Nemo'),
      ofacRow('2', 'QUILLFEATHER, Anselm'),
    ),
  },
  {
    format: "OFAC's enhanced XML",
    file: 'sdn_enhanced.xml',
    name: 'OFAC SDN',
    ...lines(
      ['<sanctionsData>', '<publicationInfo><dataAsOf>2026-01-02</dataAsOf></publicationInfo>', '<entities>'],
      enhanced('id="1"', 'BELLAMY, Ottokar'),
      enhanced('', 'NOBODY, Nemo'),
      enhanced('id="2"', 'QUILLFEATHER, Anselm'),
      ['</entities>', '</sanctionsData>'],
    ),
  },
  {
    format: "OFAC's older XML",
    file: 'sdn.xml',
    name: 'OFAC SDN',
    ...lines(
      ['<sdnList>', '<publshInformation><Publish_Date>01/02/2026</Publish_Date></publshInformation>'],
      sdnEntry('<uid>1</uid>', 'Ottokar', 'BELLAMY'),
      sdnEntry('', 'Nemo', 'NOBODY'),
      sdnEntry('<uid>2</uid>', 'Anselm', 'QUILLFEATHER'),
      ['</sdnList>'],
    ),
  },
  {
    format: "the UN's XML",
    file: 'consolidated.xml',
    name: 'UN Security Council',
    ...lines(
      ['<CONSOLIDATED_LIST dateGenerated="2026-01-02">', '<INDIVIDUALS>'],
      individual('<REFERENCE_NUMBER>1</REFERENCE_NUMBER>', 'Ottokar Bellamy'),
      individual('', 'Nemo Nobody'),
      individual('<REFERENCE_NUMBER>2</REFERENCE_NUMBER>', 'Anselm Quillfeather'),
      ['</INDIVIDUALS>', '</CONSOLIDATED_LIST>'],
    ),
  },
  {
    format: "the EU's CSV",
    file: 'eu.csv',
    name: 'EU Financial Sanctions',
    ...lines(
      ['fileGenerationDate;Entity_LogicalId;Entity_SubjectType;NameAlias_WholeName;Entity_Remark'],
      '02/01/2026;1;P;Ottokar Bellamy;Test',
      '02/01/2026;;P;Nemo Nobody;Test',
      '02/01/2026;2;P;Anselm Quillfeather;"Test of words"',
    ),
  },
  {
    format: "the EU's XML",
    file: 'eu.xml',
    name: 'EU Financial Sanctions',
    ...lines(
      ['<export generationDate="2026-01-02">'],
      sanctionEntity('logicalId="1"', 'Ottokar Bellamy'),
      sanctionEntity('', 'Nemo Nobody'),
      sanctionEntity('logicalId="2"', 'Anselm Quillfeather'),
      ['</export>'],
    ),
  },
  {
    format: "the UK's CSV",
    file: 'uk.csv',
    name: 'UK Sanctions List',
    ...lines(
      [
        'Report Date: 02-Jan-2026',
        'Unique ID,Name 6,Name 1,Name type,Regime Name,Designation Type,Designation source,Date Designated',
      ],
      'RUR0001,BELLAMY,Ottokar,Primary Name,Ruritania,Individual,UK,02/01/2025',
      ',NOBODY,Nemo,Primary Name,Ruritania,Individual,UK,02/01/2025',
      'RUR0002,QUILLFEATHER,Anselm,Primary Name,Ruritania,Individual,UK,02/01/2025',
    ),
  },
  {
    format: "the UK's older CSV",
    file: 'ConList.csv',
    name: 'UK OFSI Consolidated List',
    ...lines(
      ['Last Updated,02/01/2026', 'Name 6,Name 1,Group Type,Alias Type,Regime,Listed On,Group ID,Other Information'],
      'BELLAMY,Ottokar,Individual,Primary name,Ruritania,02/01/2025,10001,Test',
      'NOBODY,Nemo,Individual,Primary name,Ruritania,02/01/2025,,Test',
      'QUILLFEATHER,Anselm,Individual,Primary name,Ruritania,02/01/2025,10002,Test',
    ),
  },
  {
    format: "OpenSanctions' simple CSV",
    file: 'targets.simple.csv',
    name: 'OpenSanctions (Ruritanian List)',
    ...lines(
      ['id,schema,name,aliases,sanctions,dataset,last_seen'],
      'r-1,Person,Ottokar Bellamy,,Invented,Ruritanian List,2026-01-02',
      ',Person,Nemo Nobody,,Invented,Ruritanian List,2026-01-02',
      'r-2,Person,Anselm Quillfeather,,Invented,Ruritanian List,2026-01-02',
    ),
  },
  {
    format: "OpenSanctions' nested JSON",
    file: 'targets.nested.json',
    name: 'OpenSanctions (ruritania)',
    ...lines([], nested('r-1', 'Ottokar Bellamy'), '{"id": 3}', nested('r-2', 'Anselm Quillfeather')),
  },
  {
    format: 'FollowTheMoney JSON',
    file: 'entities.ftm.json',
    name: 'OpenSanctions (ruritania)',
    ...lines(
      [],
      ftm('r-1', 'Person', { name: ['Ottokar Bellamy'] }, true),
      '[1]',
      ftm('r-2', 'Person', { name: ['Anselm Quillfeather'] }, true),
      [ftm('s-1', 'Sanction', { entity: ['r-1'], authority: ['Ruritania'] }, false)],
    ),
  },
];

/** The file cut off in the middle of the second sound record. */
export function halfOf({ whole }: FormatSample): string {
  return whole.slice(0, whole.toLowerCase().indexOf('quillfeather') + 3);
}

function lines(
  head: readonly string[],
  first: string,
  broken: string,
  last: string,
  tail: readonly string[] = [],
): Pick<FormatSample, 'whole' | 'brokenLine'> {
  return { whole: [...head, first, broken, last, ...tail, ''].join('\n'), brokenLine: head.length + 2 };
}

function ofacRow(id: string, name: string): string {
  return `${id},"${name}","individual","TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `;
}

function enhanced(id: string, name: string): string {
  return (
    `<entity ${id}><generalInfo><entityType>Individual</entityType></generalInfo>` +
    '<sanctionsLists><sanctionsList datePublished="2020-03-04">SDN List</sanctionsList></sanctionsLists>' +
    `<names><name><isPrimary>true</isPrimary><translations><translation><formattedFullName>${name}</formattedFullName>` +
    '</translation></translations></name></names></entity>'
  );
}

function sdnEntry(uid: string, given: string, family: string): string {
  const names = `<firstName>${given}</firstName><lastName>${family}</lastName>`;
  return `<sdnEntry>${uid}${names}<sdnType>Individual</sdnType></sdnEntry>`;
}

function individual(reference: string, name: string): string {
  return `<INDIVIDUAL>${reference}<FIRST_NAME>${name}</FIRST_NAME></INDIVIDUAL>`;
}

function sanctionEntity(id: string, name: string): string {
  return `<sanctionEntity ${id}><subjectType code="person"/><nameAlias wholeName="${name}" strong="true"/></sanctionEntity>`;
}

function nested(id: string, name: string): string {
  const sanctions = [{ id: `s-${id}`, schema: 'Sanction', properties: { authority: ['Ruritania'] } }];
  return ftm(id, 'Person', { name: [name], sanctions }, true);
}

function ftm(id: string, schema: string, properties: Readonly<Record<string, unknown>>, target: boolean): string {
  return JSON.stringify({
    id,
    caption: id,
    schema,
    target,
    datasets: ['ruritania'],
    last_seen: '2026-01-02',
    properties,
  });
}
