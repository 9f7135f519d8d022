import assert from 'node:assert/strict';
import { textOf } from '../../../../src/analysis/query';
import { analysisOf } from '../entities/support/article';

/** The status of a key point and what it is said to differ in: `contradicted: nine / eight`. */
function heldAgainst(point: string, body: string): string {
  const analysis = analysisOf(`- ${point}\n\n${body}`);
  const [{ status, conflicts }] = analysis.keyPoints as [(typeof analysis.keyPoints)[0]];
  const pairs = conflicts.map(one => `${textOf(analysis, one)} / ${one.body ? textOf(analysis, one.body) : '-'}`);
  return [status, ...pairs].join(': ');
}

describe('conflicts of key points with the body', () => {
  const DEATHS = 'The ferry Alma sank off Corvania on Tuesday. At least 130 passengers drowned, the coast guard said.';

  it('are found in counts, not in rounded ones', () => {
    assert.equal(heldAgainst('The Alma sank and 310 passengers drowned.', DEATHS), 'contradicted: 310 / 130');
    assert.equal(heldAgainst('The Alma sank and about 130 passengers drowned.', DEATHS), 'supported');
    assert.equal(
      heldAgainst('Four witnesses spoke in court in Velm.', 'Two witnesses spoke in court in Velm on Monday.'),
      'contradicted: Four / Two',
    );
  });

  it('are none where numbers are the same in other words', () => {
    const body = 'Korva Bank paid $1.2bn for the 12 branches of Lind Trust, half of its network.';
    assert.equal(heldAgainst('Korva Bank paid $1,200 million for Lind Trust.', body), 'supported');
    assert.equal(heldAgainst('Korva Bank bought a dozen branches of Lind Trust.', body), 'supported');
    assert.equal(heldAgainst('Korva Bank bought 50% of the network of Lind Trust.', body), 'supported');
  });

  it('are found in money and percentages', () => {
    const body = 'Korva Bank paid $1.2bn for 40 percent of Lind Trust.';
    assert.match(
      heldAgainst('Korva Bank paid $2.1bn for a stake in Lind Trust.', body),
      /^contradicted: \$2\.1bn \/ \$1\.2bn/,
    );
    assert.match(heldAgainst('Korva Bank paid for 60% of Lind Trust.', body), /^contradicted: 60% \/ 40 percent/);
  });

  it('are found in days and months', () => {
    const body = 'The treaty between Velm and Corvania was signed in July, the envoys said.';
    assert.match(heldAgainst('Velm and Corvania signed the treaty in June.', body), /^contradicted: (?:in )?June/);
    assert.equal(heldAgainst('Velm and Corvania signed the treaty in July.', body), 'supported');
  });

  it('are found in the day of a short key point that calls somebody otherwise', () => {
    const body =
      'The Harbour Bank withdrew from the Karsa bridge on Tuesday, its chairman, Jan Lind, said in a letter to the town. ' +
      'The bridge was to have cost 90 million crowns. A second lender has asked for the papers.';
    assert.match(
      heldAgainst('The lender withdrew from the bridge on Thursday.', body),
      /^contradicted: (?:on )?Thursday \/ (?:on )?Tuesday$/,
    );
    assert.equal(heldAgainst('The lender withdrew from the bridge on Tuesday.', body), 'supported');
  });

  it('are found in a month that only a sentence on somebody else has', () => {
    const body =
      'Parliament in Velm passed the budget in December, the first since the protests. The Karsa Commission on Rights sent ' +
      'a team to Corvania in January.';
    assert.match(
      heldAgainst('The Karsa Commission on Rights visited Corvania in December.', body),
      /^contradicted: (?:in )?December \/ (?:in )?January$/,
    );
  });

  it('are none between the day on which something is done and the day until which it holds', () => {
    const body =
      'The High Court in Velm suspended the vote on Thursday, its clerk said. It will hear Corvania again in June.';
    assert.equal(heldAgainst('The High Court in Velm suspended the vote until June 26.', body), 'supported');
  });

  it('are found in what is counted, whatever word stands behind it', () => {
    assert.equal(
      heldAgainst('Three companies of Lind were listed as well.', 'The paper listed two companies too, all of Lind.'),
      'contradicted: Three / two',
    );
  });

  it('are none, but the key point is only partly supported, where the body nowhere has its number', () => {
    const body = 'Lind Textile of Karsa told its workers on Monday that a third bank had raised its charge.';
    const lacking = (point: string) => {
      const analysis = analysisOf(`- ${point}\n\n${body}`);
      return analysis.keyPoints.map(({ status, reasons }) => [status, ...reasons.map(({ message }) => message)]);
    };
    assert.deepEqual(lacking('Lind Textile of Karsa told its 1,200 workers that a bank had raised its charge.'), [
      ['partial', '“1,200” is not found in the body.'],
    ]);
    for (const same of ['two other workers', 'workers 30 days ago'])
      assert.deepEqual(lacking(`Lind Textile of Karsa told its ${same} that a bank had raised its charge.`), [
        ['supported'],
      ]);
  });

  it('are none where what was there before is told of as gone', () => {
    const fire = 'A fire destroyed the mill at Karsa and left sixty people without work, the fire service said.';
    assert.equal(heldAgainst('Sixty people worked at the mill.', fire), 'supported');
    assert.match(heldAgainst('Jan Lind works at the mill.', 'Jan Lind does not work at the mill.'), /^contradicted/);
  });

  it('are found where the body says the opposite', () => {
    assert.match(
      heldAgainst('Norway has imposed a ban on the trawlers.', 'Norway has lifted a ban on the trawlers.'),
      /^contradicted: imposed \/ lifted/,
    );
    assert.match(
      heldAgainst('Exports of Norway rose last year.', 'Exports of Norway fell last year, officials said.'),
      /^contradicted: rose \/ fell/,
    );
  });

  it('are found where the body denies, or only thinks of it', () => {
    const body =
      'Norway is considering closing the port of Bergen. Norway has not closed the port of Oslo, and has no plans to sell it.';
    assert.match(heldAgainst('Norway has closed the port of Oslo.', body), /^contradicted: closed \/ not closed/);
    assert.match(
      heldAgainst('Norway has closed the port of Bergen.', body),
      /^contradicted: closed \/ considering closing/,
    );
    assert.equal(heldAgainst('Norway has not closed the port of Oslo.', body), 'supported');
  });

  it('are found where the key point denies what the body says', () => {
    assert.match(
      heldAgainst('Sweden refused to sign the pact.', 'Sweden signed the pact in Lund.'),
      /^contradicted: refused to sign \/ signed/,
    );
  });

  it('are found in the office of a person', () => {
    const body = 'The defence minister, Liv Aas-Tveit, opened the port on Monday. Aas-Tveit praised the workers.';
    assert.match(
      heldAgainst('Foreign minister Liv Aas-Tveit opened the port.', body),
      /^contradicted: .*[Ff]oreign minister \/ .*defence minister/,
    );
    assert.equal(heldAgainst('Liv Aas-Tveit, the defence minister, opened the port.', body), 'supported');
  });

  it('are found where the body has another person, or another town', () => {
    const body = 'Envoys led by Liv Aas-Tveit signed the treaty in Vienna on Monday.';
    assert.match(
      heldAgainst('Envoys led by Derek Pounce signed the treaty in Vienna.', body),
      /^contradicted: Derek Pounce \/ Liv Aas-Tveit/,
    );
    assert.match(
      heldAgainst('Envoys led by Liv Aas-Tveit signed the treaty in Oslo.', body),
      /^contradicted: Oslo \/ Vienna/,
    );
  });

  it('say where both words stand, and never that a key point is false', () => {
    const analysis = analysisOf('- The talks lasted nine hours.\n\nThe talks lasted eight hours.');
    const [conflict] = analysis.keyPoints[0]!.conflicts;
    assert.match(conflict!.message, /^The body says “eight.*” where the key point says “nine.*”\.$/);
  });

  it('are found where a deed is done in the key point and only thought of or asked for in the body, in other words', () => {
    const body = 'Korva Bank said it was reviewing its loan to the mine of Velm.';
    assert.equal(
      heldAgainst('Korva Bank has withdrawn its loan to the mine.', body),
      'contradicted: withdrawn / reviewing its loan',
    );
    assert.equal(heldAgainst('Korva Bank may withdraw its loan to the mine.', body), 'supported');
    assert.equal(heldAgainst('Korva Bank reviewed its loan to the mine.', body), 'supported');
    const trial = 'Prosecutors have asked for 18 years for the builder Jan Lind; a verdict is expected in June.';
    assert.equal(
      heldAgainst('The builder Jan Lind was jailed for 18 years.', trial),
      'contradicted: jailed / asked for 18',
    );
    assert.equal(
      heldAgainst(
        'The builder Jan Lind was jailed for 18 years.',
        `${trial.slice(0, -1)}. The court in Velm jailed Jan Lind for 18 years.`,
      ),
      'supported',
    );
  });

  it('are found where the body tells who did it to whom the other way round', () => {
    const body = 'Norway expelled two diplomats of Russia on Monday, its foreign ministry said.';
    assert.match(heldAgainst('Russia expelled two diplomats of Norway.', body), /^contradicted: Russia \/ Norway/);
    assert.equal(heldAgainst('Two diplomats of Russia were expelled by Norway.', body), 'supported');
    assert.equal(heldAgainst('Norway expelled two diplomats of Russia.', body), 'supported');
    const both = `${body} Russia expelled two diplomats of Norway on Tuesday in reply.`;
    assert.equal(heldAgainst('Russia expelled two diplomats of Norway.', both), 'supported');
  });

  it('are none where “no older” says that it is the oldest, or the body spells a short form out', () => {
    assert.equal(
      heldAgainst(
        'The hearth of Velm is the oldest by the sea.',
        'No older hearth than that of Velm is known by the sea.',
      ),
      'supported',
    );
    assert.doesNotMatch(
      heldAgainst(
        'A court has struck Jan Lind off the list of the EU.',
        'The General Court of the European Union struck Jan Lind, a grain trader in Velm, off the list.',
      ),
      /^contradicted/,
    );
  });

  it('are found where an offer was withdrawn', () => {
    assert.match(
      heldAgainst(
        'Korva Bank has offered a loan to Velm.',
        'Korva Bank withdrew its offer of a loan to Velm last year.',
      ),
      /^contradicted: offered/,
    );
  });
});
