import assert from 'node:assert/strict';
import { textOf } from '../../../../src/analysis/query';
import { analysisOf, sanctionsOf } from '../entities/support/article';

/** Each text reports these sanctions and no others. */
function reports(what: string, cases: readonly (readonly [text: string, ...sanctions: string[]])[]): void {
  describe(what, () => {
    for (const [text, ...sanctions] of cases) {
      it(text, () => {
        assert.deepEqual(sanctionsOf(text), sanctions);
      });
    }
  });
}

describe('sanctions', () => {
  reports('in force', [
    ['The European Union imposed sanctions on Viktar Harbatsevich.', 'European Union on Viktar Harbatsevich: in-force'],
    [
      'The Treasury Department blacklisted Viktar Harbatsevich in 2021.',
      'Treasury Department on Viktar Harbatsevich: in-force (in 2021)',
    ],
    ['Jane Doe was sanctioned by the European Union.', 'European Union on Jane Doe: in-force'],
    [
      'Alexander Lukashenko has been subject to an EU travel ban since November 2020.',
      'EU on Alexander Lukashenko: in-force (since November 2020)',
    ],
    ['Li Shangfu remains under US sanctions.', 'United States on Li Shangfu: in-force'],
    ['Jane Doe was hit with an asset freeze.', 'Jane Doe: in-force'],
    ['Jane Doe was added to the sanctions list.', 'Jane Doe: in-force'],
    ['An arms embargo against Eritrea was agreed.', 'Eritrea: in-force'],
    [
      'Sanctions imposed on Li Shangfu during the Trump era were discussed.',
      'Li Shangfu: in-force (during the Trump era)',
    ],
    [
      'Insiders say the Biden administration does not intend to lift the sanctions imposed on Li Shangfu in 2018.',
      'Li Shangfu: in-force (in 2018)',
      'Biden administration on Li Shangfu: lifting-refused',
    ],
    [
      'The Biden administration has no plans to lift sanctions on Li Shangfu. China wants sanctions on its minister, Li Shangfu, lifted.',
      'Biden administration on Li Shangfu: lifting-refused',
      'Li Shangfu: in-force',
    ],
  ]);

  reports('whose lifting is asked for are in force', [
    ['China insists that the sanctions on Li Shangfu be lifted.', 'Li Shangfu: in-force'],
    ['China wants sanctions imposed on its defense minister, Li Shangfu, lifted.', 'Li Shangfu: in-force'],
  ]);

  reports('lifted', [
    [
      'On Wednesday the European Union lifted the travel ban on Vesna Kos.',
      'European Union on Vesna Kos: lifted (On Wednesday)',
    ],
    ['Sanctions against Vesna Kos have been eased.', 'Vesna Kos: lifted'],
    ['Vesna Kos was removed from the blacklist.', 'Vesna Kos: lifted'],
  ]);

  reports('proposed', [
    [
      'Lithuania has proposed that the EU extend the asset freeze to Belsoligor Trade and the Homiel Nitrogen Works.',
      'EU on Belsoligor Trade: proposed',
      'EU on Homiel Nitrogen Works: proposed',
    ],
    ['The EU is considering sanctions on Jane Doe.', 'EU on Jane Doe: proposed'],
    ['Britain plans to sanction Jane Doe.', 'United Kingdom on Jane Doe: proposed'],
    ['Senators called for sanctions against Jane Doe.', 'Jane Doe: proposed'],
  ]);

  reports('threatened', [
    [
      'The EU warned Banka Tri Mosta Ltd, a small lender, that it would blacklist the bank.',
      'EU on Banka Tri Mosta Ltd: threatened',
    ],
    ['The United States threatened sanctions against Jane Doe.', 'United States on Jane Doe: threatened'],
    ['Jane Doe could face EU sanctions.', 'EU on Jane Doe: threatened'],
  ]);

  reports('whose lifting is refused', [
    ['Insiders see no intention to lift the sanctions on Li Shangfu.', 'Li Shangfu: lifting-refused'],
    ['The EU has refused to lift the travel ban on Jane Doe.', 'EU on Jane Doe: lifting-refused'],
    [
      'Jane Doe is under EU sanctions. The EU has no plans to lift them.',
      'EU on Jane Doe: in-force',
      'EU on Jane Doe: lifting-refused',
    ],
    [
      'The sanctions on Jane Doe were imposed by the EU in 2020, and insiders say there is no intention to lift them.',
      'EU on Jane Doe: in-force (in 2020)',
      'EU on Jane Doe: lifting-refused',
    ],
  ]);

  reports('by other words', [
    [
      'Britain froze the assets of Viktar Harbatsevich in May.',
      'United Kingdom on Viktar Harbatsevich: in-force (in May)',
    ],
    ['Norway threatened to freeze Jane Doe’s accounts.', 'Norway on Jane Doe: threatened'],
    ['Norway unfroze the assets of Jane Doe.', 'Norway on Jane Doe: lifted'],
    ['Jane Doe, banned from the European Union, left.', 'Jane Doe: in-force'],
    ['The EU, which blacklisted Jane Doe, fell silent.', 'EU on Jane Doe: in-force'],
    ['Canada barred Jane Doe from its territory.', 'Canada on Jane Doe: in-force'],
    ['The EU took Belsoligor Trade off its sanctions list.', 'EU on Belsoligor Trade: lifted'],
    [
      'The EU placed Belsoligor Trade on its sanctions list. Norway has kept it on its own list.',
      'EU on Belsoligor Trade: in-force',
      'Norway on Belsoligor Trade: in-force',
    ],
    [
      'The EU has no plans to lift a travel ban that it imposed on Jane Doe.',
      'EU on Jane Doe: in-force',
      'EU on Jane Doe: lifting-refused',
    ],
  ]);

  reports('on whom other words stand for', [
    [
      'Viktar Harbatsevich left. He has been blacklisted by the United Kingdom.',
      'United Kingdom on Viktar Harbatsevich: in-force',
    ],
    [
      'Norway imposed sanctions on Viktar Harbatsevich, a banker, and on his wife, Jane Doe.',
      'Norway on Viktar Harbatsevich: in-force',
      'Norway on Jane Doe: in-force',
    ],
    [
      'Norway froze the assets of the banker’s brother, Viktar Harbatsevich.',
      'Norway on Viktar Harbatsevich: in-force',
    ],
    [
      'Norway imposed travel ban after travel ban on two bankers in Oslo. It named them as Viktar Harbatsevich and Jane Doe.',
      'Norway on Viktar Harbatsevich: in-force',
      'Norway on Jane Doe: in-force',
    ],
  ]);

  reports('that there are none', [
    ['Jane Doe keeps a list. She took the butter off the list.'],
    ['Jane Doe froze in the cold. A bar of gold came from the United States.'],
    ['Beijing has no plans to impose sanctions on Jane Doe.'],
    ['The EU has not imposed sanctions on Jane Doe.'],
    ['Jane Doe is not under sanctions.'],
    ['The council sanctioned it.'],
    ['Jane Doe added butter to the list.'],
    ['They lifted the table. There were no plans to lift it again.'],
  ]);

  reports('spoken of again', [
    [
      'The EU imposed sanctions on Jane Doe. It was late. Rain fell. Nobody came. There were no plans to lift the measures.',
      'EU on Jane Doe: in-force',
      'EU on Jane Doe: lifting-refused',
    ],
    [
      'The EU imposed sanctions on Jane Doe. It was late. Rain fell. Nobody came. There were no plans to lift it.',
      'EU on Jane Doe: in-force',
    ],
    [
      'The EU imposed sanctions on Jane Doe. It lifted the travel ban on John Roe. There were no plans to lift the measures.',
      'EU on Jane Doe: in-force',
      'EU on John Roe: lifted',
      'EU on Jane Doe: lifting-refused',
    ],
    [
      'The EU imposed sanctions on Jane Doe. It has proposed adding Dravagrain Ltd and Lastavica Shipping to the list.',
      'EU on Jane Doe: in-force',
      'EU on Dravagrain Ltd: proposed',
      'EU on Lastavica Shipping: proposed',
    ],
  ]);

  it('are read in the body only', () => {
    assert.deepEqual(
      sanctionsOf('- The EU imposed sanctions on Jane Doe.\n- It rained.\n\nTalks went on. It rained.'),
      [],
    );
  });

  it('take what one clause says only for that clause', () => {
    assert.deepEqual(
      sanctionsOf(
        'The EU said there were no plans to lift sanctions on Jane Doe, but Britain lifted the travel ban on John Roe.',
      ),
      ['EU on Jane Doe: lifting-refused', 'United Kingdom on John Roe: lifted'],
    );
  });

  it('point to their words and their sentence', () => {
    const analysis = analysisOf('It rained. The EU imposed a travel ban on Jane Doe.');
    assert.deepEqual(
      analysis.sanctions.map(sanction => [textOf(analysis, sanction.phrase), textOf(analysis, sanction)]),
      [['travel ban', 'The EU imposed a travel ban on Jane Doe.']],
    );
  });
});
