import assert from 'node:assert/strict';
import { roleMentionsOf, rolesOf } from './support/article';

/** Each sentence states these roles and no others. */
function states(what: string, cases: readonly (readonly [text: string, ...roles: string[]])[]): void {
  describe(what, () => {
    for (const [text, ...roles] of cases) {
      it(text, () => {
        assert.deepEqual(rolesOf(text), roles);
      });
    }
  });
}

describe('roles', () => {
  states('before a name', [
    [
      'The visit of US National Security Adviser Jake Sullivan was short.',
      'Jake Sullivan: National Security Adviser of United States',
    ],
    ['China’s top diplomat Wang Yi left.', 'Wang Yi: top diplomat of China'],
    ['President Joe Biden spoke.', 'Joe Biden: President'],
    ['They heard Secretary of State Antony Blinken.', 'Antony Blinken: Secretary of State'],
    ['French foreign minister Catherine Colonna left.', 'Catherine Colonna: foreign minister of “France”'],
    ['Cllr Alma Roe left.', 'Alma Roe: Cllr'],
    ['They heard Det. Insp. Alma Roe.', 'Alma Roe: Det. Insp.'],
    ['Undersecretary Ana Ruiz left.', 'Ana Ruiz: Undersecretary'],
    ['Baroness Alma Roe and Mawlawi Omar Noor left.'],
    ['The foreign minister of Belarus, Siarhei Aleinik, left.', 'Siarhei Aleinik: foreign minister of Belarus'],
  ]);

  states('of what a noun names that nobody is called by', [
    ['Rear Adm. Woo Dae-gyun, the fleet’s commander, spoke.', 'Woo Dae-gyun: Rear Adm.', 'Woo Dae-gyun: commander'],
    ['Haemaru Lines paid. The ferry’s captain, Kaj Strand, left.', 'Kaj Strand: captain'],
    ['The chairman of the bench, Rosalind Pettifer-Shah JP, left.', 'Rosalind Pettifer-Shah: chairman of the bench'],
  ]);

  states('before a name, for what was named earlier', [
    [
      'China insists on the lifting of sanctions on its defense minister, Li Shangfu, first.',
      'Li Shangfu: defense minister of China',
    ],
    [
      'Lithuania wants more. Its foreign minister, Gabrielius Landsbergis, said so.',
      'Gabrielius Landsbergis: foreign minister of Lithuania',
    ],
    ['Haemaru Lines paid. The company’s president, Kim Do-chil, agreed.', 'Kim Do-chil: president of Haemaru Lines'],
    [
      'Solaro Lines sued Haemaru Lines, an airline. Kos Freight watched. The airline’s owner, Kim Do-chil, agreed.',
      'Kim Do-chil: owner of Haemaru Lines',
    ],
    [
      'Haemaru Lines fell. The Ministry of Finance was silent. Its chief executive, Kim Do-chil, agreed.',
      'Kim Do-chil: chief executive of Ministry of Finance',
    ],
    [
      'The case was brought by Haemaru Lines, a carriers’ group whose treasurer, Kim Do-chil, agreed.',
      'Kim Do-chil: treasurer of Haemaru Lines',
    ],
    // The subject of the sentence before, not what it names last; what can have the office rather than the subject.
    [
      'Haemaru Lines owes money to Solaro Freight. Its chief executive, Kim Do-chil, agreed.',
      'Kim Do-chil: chief executive of Haemaru Lines',
    ],
    [
      'Canada froze the assets of Haemaru Lines Ltd on Monday. Its manager, Kim Do-chil, agreed.',
      'Kim Do-chil: manager of Haemaru Lines Ltd',
    ],
    [
      'The UN Security Council froze the assets of Haemaru Lines and of its director, Kim Do-chil.',
      'Kim Do-chil: director of Haemaru Lines',
    ],
    [
      'Solaro Lines sued Haemaru Lines Ltd. The company took a loan from the Ministry of Finance. Its chief executive, Kim Do-chil, agreed.',
      'Kim Do-chil: chief executive of Haemaru Lines Ltd',
    ],
    [
      'CANBERRA — Australia said China’s duty on its barley was a sanction, its trade minister, Kim Do-chil, said.',
      'Kim Do-chil: trade minister of Australia',
    ],
    [
      'The European Union met Norway. The bloc’s trade chief, Kim Do-chil, agreed.',
      'Kim Do-chil: trade chief of European Union',
    ],
    ['The United Nations met Norway. The bloc’s trade chief, Kim Do-chil, agreed.', 'Kim Do-chil: trade chief'],
    [
      'Norway closed Porsgrunn to traffic. The town’s police chief, Kim Do-chil, agreed.',
      'Kim Do-chil: police chief of Porsgrunn',
    ],
    [
      'The shipowner Bogdan Herceg was in court. His lawyer, Ana Kos, was not.',
      'Bogdan Herceg: shipowner',
      'Ana Kos: lawyer of Bogdan Herceg',
    ],
  ]);

  states('in a clause of their own', [
    ['Ana Kos, 41, is the mayor of Split.', 'Ana Kos: mayor of Split'],
    ['Ana Kos, 41, is in Split.'],
    ['Her husband, Jure Kos, is counsel for Haemaru Lines.', 'Jure Kos: counsel of Haemaru Lines'],
    ['Ana Kos will serve as mediator.', 'Ana Kos: mediator'],
    ['Ana Kos will serve with a mediator.'],
    ['Ana Kos, a lawyer who has been treasurer since May, agreed.', 'Ana Kos: lawyer', 'Ana Kos: treasurer'],
    ['Ana Kos, a lawyer who has met the treasurer, agreed.', 'Ana Kos: lawyer'],
    ['They met the boat builder Ana Kos.', 'Ana Kos: boat builder'],
    ['They met on the river with Ana Kos.'],
    ['The envoy, Ana Kos of Norway, agreed.', 'Ana Kos: envoy'],
  ]);

  states('of whom the article is about, where nothing beside them says so', [
    [
      'The Ministry of Energy offered tankers. The vice minister, Kim Do-chil, agreed.',
      'Kim Do-chil: vice minister of Ministry of Energy',
    ],
    [
      'The Energy Regulatory Commission was silent. A commissioner, Kim Do-chil, agreed.',
      'Kim Do-chil: commissioner of Energy Regulatory Commission',
    ],
    ['The Constitutional Court was silent. A commissioner, Kim Do-chil, agreed.', 'Kim Do-chil: commissioner'],
    ['Haemaru Lines sued. A spokesman, Kim Do-chil, agreed.', 'Kim Do-chil: spokesman of Haemaru Lines'],
    [
      'Haemaru Lines fell. Haemaru Lines sold ships. Haemaru Lines owes Kos Freight. The chief executive, Kim Do-chil, agreed.',
      'Kim Do-chil: chief executive of Haemaru Lines',
    ],
    [
      'Haemaru Lines fell. It owes Kos Freight. The chief executive, Kim Do-chil, agreed.',
      'Kim Do-chil: chief executive of Kos Freight',
    ],
    [
      'Norway barred Georgian officials, among them the deputy interior minister, Kim Do-chil.',
      'Kim Do-chil: deputy interior minister of “Georgia”',
    ],
    [
      'Norway barred Georgian wine. It wrote to the deputy interior minister, Kim Do-chil.',
      'Kim Do-chil: deputy interior minister',
    ],
    ['Haemaru Lines sued. A lawyer, Kim Do-chil, agreed.', 'Kim Do-chil: lawyer'],
    ['Haemaru Lines has a new manager, Kim Do-chil.', 'Kim Do-chil: manager of Haemaru Lines'],
    ['Haemaru Lines met a manager, Kim Do-chil.', 'Kim Do-chil: manager'],
    ['Singapore ruled out sanctions. “No,” said Kim Do-chil, a broker there.', 'Kim Do-chil: broker of Singapore'],
    ['Singapore ruled out sanctions. “No,” said Kim Do-chil, a broker.', 'Kim Do-chil: broker'],
    ['Foreign Minister Kim Do-chil of Norway agreed.', 'Kim Do-chil: Foreign Minister of Norway'],
    ['Professor Kim Do-chil of Norway agreed.', 'Kim Do-chil: Professor'],
    [
      'OTTAWA — Canada took the Nicaraguan banker off the list of Nicaragua, as Nicaragua had asked. The foreign minister, Kim Do-chil, agreed.',
      'Kim Do-chil: foreign minister of Canada',
    ],
    [
      'LUXEMBOURG — Serbia and Serbian oil traders heard Serbia’s appeal fail. The foreign minister, Kim Do-chil, agreed.',
      'Kim Do-chil: foreign minister of Serbia',
    ],
  ]);

  states('behind a name', [
    ['Josep Borrell, the EU’s foreign policy chief, agreed.', 'Josep Borrell: foreign policy chief of EU'],
    ['Ingrid Solheim, head of mission, left.', 'Ingrid Solheim: head of mission'],
    [
      'Kim Nan-seok, 54, a deputy director at the Ministry of Fisheries, spoke.',
      'Kim Nan-seok: deputy director of Ministry of Fisheries',
    ],
    [
      'Siarhei Lukashuk, a deputy foreign minister and former ambassador to Latvia, came.',
      'Siarhei Lukashuk: deputy foreign minister',
      'Siarhei Lukashuk: former ambassador to Latvia',
    ],
    ['Ana Kos, a lawyer for Bogdan Herceg, left.', 'Ana Kos: lawyer of Bogdan Herceg'],
    ['Zsófia Bíró, a Hungarian auditor, found it.', 'Zsófia Bíró: auditor of “Hungary”'],
    [
      'Akua Mintah, a hydrogeologist at the University of Cape Coast, agreed.',
      'Akua Mintah: hydrogeologist of University of Cape Coast',
    ],
    ['Bogdan Herceg, a 58-year-old former river pilot, left.', 'Bogdan Herceg: former river pilot'],
  ]);

  states('before a name, with what belongs to them', [
    ['The head of the EU mission, Ingrid Solheim, left.', 'Ingrid Solheim: head of EU'],
    [
      'It was signed by the harbour master, Capt. Bogdan Herceg, at noon.',
      'Bogdan Herceg: Capt.',
      'Bogdan Herceg: harbour master',
    ],
    [
      'Haemaru Lines paid. Its vice-president for Europe, Kim Do-chil, agreed.',
      'Kim Do-chil: vice-president for Europe of Haemaru Lines',
    ],
    ['The dealer who sold the mask, Ana Kos, was fined.', 'Ana Kos: dealer'],
    ['The mediator will be Ana Kos.', 'Ana Kos: mediator'],
  ]);

  states('behind a name, with what stands between', [
    ['Ana Kos of the University of Cape Coast, a former customs clerk, left.', 'Ana Kos: former customs clerk'],
    ['Jake Sullivan, KC, counsel for Bogdan Herceg, left.', 'Jake Sullivan: counsel of Bogdan Herceg'],
    [
      'Ana Kos, the German director of the University of Cape Coast, wrote it.',
      'Ana Kos: director of University of Cape Coast',
    ],
    ['Bogdan Herceg, a juice exporter, left.', 'Bogdan Herceg: juice exporter'],
  ]);

  states('by what a clause says', [
    ['Ana Kos was first secretary in Bonn.', 'Ana Kos: first secretary of Bonn'],
    ['Ana Kos, who heads the Ministry of Fisheries, left.', 'Ana Kos: head of Ministry of Fisheries'],
    ['Haemaru Lines has appointed Ana Kos as finance director.', 'Ana Kos: finance director of Haemaru Lines'],
    [
      'They met a Belarusian team headed by Siarhei Lukashuk, a deputy foreign minister.',
      'Siarhei Lukashuk: deputy foreign minister of “Belarus”',
    ],
  ]);

  states('whose owner the sentences before name', [
    [
      'Haemaru Lines bought the ferry. It rained. The company’s president, Kim Do-chil, came to Bonn.',
      'Kim Do-chil: president of Haemaru Lines',
    ],
    [
      'Haemaru Lines opened an office in Germany. Its director, Kim Do-chil, came.',
      'Kim Do-chil: director of Haemaru Lines',
    ],
    ['In Bonn the mayor, Ana Kos, wept.', 'Ana Kos: mayor of Bonn'],
    [
      'Haemaru Lines sold its office to Germany. Its finance director, Kim Do-chil, came.',
      'Kim Do-chil: finance director of Haemaru Lines',
    ],
    [
      'The European Union wrote to Lithuania. Its health minister, Gintarė Skaistė, agreed.',
      'Gintarė Skaistė: health minister of Lithuania',
    ],
    [
      'Lithuania is dry. Lithuanian farmers wait. Lithuania has no plan, said the deputy water minister, Ana Kos.',
      'Ana Kos: deputy water minister of Lithuania',
    ],
    ['Haemaru Lines paid. At the weekend the spokeswoman Ana Kos wept.', 'Ana Kos: spokeswoman of Haemaru Lines'],
  ]);

  states('whose owner stays open where it is not plain', [
    ['In Vienna the foreign minister, Ana Kos, wept.', 'Ana Kos: foreign minister'],
    [
      'Lithuania and Belarus met. Lithuania and Belarus quarrelled. Lithuania and Belarus left. The foreign minister, Ana Kos, wept.',
      'Ana Kos: foreign minister',
    ],
    [
      'Lithuania is dry. Lithuanian farmers wait. Lithuania has no plan. The minister for Africa, Ana Kos, wept.',
      'Ana Kos: minister for Africa',
    ],
    [
      'Lithuania is dry. Lithuanian farmers wait. Lithuania has no plan, Foreign Minister Ana Kos heard.',
      'Ana Kos: Foreign Minister',
    ],
  ]);

  states('with words that are verbs elsewhere', [
    ['Jake Sullivan, a lawyer for the rights group Haemaru Lines, left.', 'Jake Sullivan: lawyer of Haemaru Lines'],
    ['Haemaru Lines’s transport spokesman, Kim Do-chil, left.', 'Kim Do-chil: transport spokesman of Haemaru Lines'],
  ]);

  states('two of one owner, a deputy, and who is called so', [
    [
      'The letter is by Haemaru Lines’s founder and chief executive, Kim Do-chil, who left.',
      'Kim Do-chil: founder of Haemaru Lines',
      'Kim Do-chil: chief executive of Haemaru Lines',
    ],
    ['His deputy, Ana Kos, slept.', 'Ana Kos: deputy'],
    ['They met a retired teacher called Ana Kos.', 'Ana Kos: teacher'],
    ['Ana Kos, the head of the Lithuanian delegation, left.', 'Ana Kos: head of “Lithuania”'],
  ]);

  states('near misses', [
    ['Wang Yi, mother of three, left.'],
    ['Officials in Bonn told Jake Sullivan of it.'],
    ['Con Mulqueeny, the founder’s grandson, will step down.'],
    ['Jake Sullivan, who met the minister, left.'],
    ['The minister met Jake Sullivan.'],
    ['Mr Jake Sullivan and Sir Alasdair Penhallick left.'],
  ]);

  it('are stated once, with whose they are if that is said anywhere', () => {
    assert.deepEqual(
      rolesOf('Foreign minister Siarhei Aleinik left. Siarhei Aleinik, the foreign minister of Belarus, came back.'),
      ['Siarhei Aleinik: foreign minister of Belarus'],
    );
  });
});

describe('mentions by role', () => {
  const landsbergis = 'Its foreign minister, Gabrielius Landsbergis, came to Vilnius.';

  it('stand for the one person who holds the role', () => {
    assert.deepEqual(roleMentionsOf(`${landsbergis} The foreign minister left. The minister slept.`), [
      'foreign minister = Gabrielius Landsbergis',
      'minister = Gabrielius Landsbergis',
    ]);
  });

  it('with a possessor count as well', () => {
    assert.deepEqual(
      roleMentionsOf('China’s defense minister, Li Shangfu, left. China refuses while its defense minister waits.'),
      ['defense minister = Li Shangfu'],
    );
  });

  it('find the rank behind its abbreviation', () => {
    assert.deepEqual(roleMentionsOf('Lt. Gen. Alasdair Penhallick spoke. “No,” the general said.'), [
      'general = Alasdair Penhallick',
    ]);
  });

  it('are left out if two people could be meant', () => {
    assert.deepEqual(
      roleMentionsOf(`${landsbergis} The finance minister, Gintarė Skaistė, left. The minister slept.`),
      [],
    );
  });

  it('stand for the one of two holders who was named in the last sentences', () => {
    const rain = 'It rained. '.repeat(4);
    assert.deepEqual(
      roleMentionsOf(`${landsbergis} ${rain}The finance minister, Gintarė Skaistė, left. The minister slept.`),
      ['minister = Gintarė Skaistė'],
    );
  });

  it('may open an article that says whose role it is and names its only holder later', () => {
    assert.deepEqual(
      roleMentionsOf(
        'The foreign minister of Belarus left. Siarhei Aleinik, the foreign minister of Belarus, came back.',
      ),
      ['foreign minister = Siarhei Aleinik'],
    );
  });

  it('stand in key points for the only holder the body names', () => {
    const points = (...body: string[]) =>
      roleMentionsOf(['- The mayor left.', '- Boats sank.', '', ...body].join('\n'));
    assert.deepEqual(points('Zadar is wet.', '', 'Ana Kos, the mayor of Zadar, spoke.'), ['mayor = Ana Kos']);
    assert.deepEqual(points('Mayor Ana Kos spoke.', '', 'Mayor Ivo Babić did not.'), []);
  });

  it('are left out before the person is named', () => {
    assert.deepEqual(
      roleMentionsOf('The foreign minister left. The foreign minister, Siarhei Aleinik, came back.'),
      [],
    );
  });

  it('stand for whoever has the role, however the person is told of', () => {
    assert.deepEqual(
      roleMentionsOf(`${landsbergis} The new foreign minister wept. They asked the minister to resign.`),
      ['foreign minister = Gabrielius Landsbergis', 'minister = Gabrielius Landsbergis'],
    );
    assert.deepEqual(roleMentionsOf('Justice Ana Kos spoke. The judge slept.'), ['judge = Ana Kos']);
  });

  it('with whose role it is behind them stand for who has it there', () => {
    assert.deepEqual(
      roleMentionsOf('Kim Do-chil, president of Haemaru Lines, paid. The president of Haemaru Lines left.'),
      ['president = Kim Do-chil'],
    );
  });

  it('are left out where they are a title or belong to somebody else', () => {
    assert.deepEqual(
      roleMentionsOf(`${landsbergis} The foreign minister of Belarus left. A foreign minister slept.`),
      [],
    );
  });

  for (const [text, ...mentions] of [
    ['The finance chief of Haemaru Lines, Ana Kos, paid. The CFO left.'],
    ['The chief financial officer of Haemaru Lines, Ana Kos, paid. The CFO left.', 'CFO = Ana Kos'],
    ['Ana Kos, a former minister, paid. The ex-minister left.', 'ex-minister = Ana Kos'],
    ['Ana Kos, a minister of state for trade, paid. The minister of state left.', 'minister of state = Ana Kos'],
    ['Ana Kos, a minister of state for trade, paid. The minister of the neighbour left.'],
  ] as const)
    it(text, () => {
      assert.deepEqual(roleMentionsOf(text), mentions);
    });
});
