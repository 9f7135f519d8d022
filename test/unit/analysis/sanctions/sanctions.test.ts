import assert from 'node:assert/strict';
import { textOf } from '../../../../src/analysis/query';
import { analysisOf, sanctionsOf } from '../entities/support/article';
import { reports } from './support/reports';

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

  reports('in other words', [
    [
      'Vargholt Bank has been under U.S. sanctions since 2019.',
      'United States on Vargholt Bank: in-force (since 2019)',
    ],
    ['Canada slapped Vargholt Bank with sanctions.', 'Canada on Vargholt Bank: in-force'],
    ['Canada hit Tobren Vargholt with a travel ban.', 'Canada on Tobren Vargholt: in-force'],
    [
      'The Treasury Department blocked the property of Vargholt Bank.',
      'Treasury Department on Vargholt Bank: in-force',
    ],
    ['The assets of Vargholt Bank have been frozen by Canada.', 'Canada on Vargholt Bank: in-force'],
    ['Vargholt Bank’s accounts were frozen by Canada.', 'Canada on Vargholt Bank: in-force'],
    ['Tobren Vargholt, banned from the European Union, lives in Dubai.', 'European Union on Tobren Vargholt: in-force'],
    ['Canada put a trader known only as Vargholt on its sanctions list.', 'Canada on Vargholt: in-force'],
    [
      'Tobren Vargholt, who runs a bank owned by Mirel Dostan, was blacklisted by Canada.',
      'Canada on Tobren Vargholt: in-force',
    ],
    [
      'The European Union is debating whether to lift sanctions on Vargholt Bank.',
      'European Union on Vargholt Bank: in-force',
    ],
  ]);

  reports('on several, the last of whom stands far behind', [
    [
      'Canada imposed sanctions on Tobren Vargholt, who ran the police in Bamako, and on his cousin, the trader Mirel Dostan.',
      'Canada on Tobren Vargholt: in-force',
      'Canada on Mirel Dostan: in-force',
    ],
    [
      'Canada blacklisted Tobren Vargholt, along with a shipper, Dostan Lines Ltd.',
      'Canada on Tobren Vargholt: in-force',
      'Canada on Dostan Lines Ltd: in-force',
    ],
    [
      'The European Commission proposed asset freezes for Vargholt Bank; Dostan Lines Ltd, of Hong Kong; and Merrow Assurance Ltd, an insurer.',
      'European Commission on Vargholt Bank: proposed',
      'European Commission on Dostan Lines Ltd: proposed',
      'European Commission on Merrow Assurance Ltd: proposed',
    ],
    [
      'FREETOWN – The United States on Tuesday froze the assets of Vargholt Bank and barred its manager, Tobren Vargholt, from travelling.',
      'United States on Vargholt Bank: in-force (on Tuesday)',
      'United States on Tobren Vargholt: in-force (on Tuesday)',
    ],
  ]);

  reports('on those who are described first and named in the next sentence', [
    [
      'Canada imposed sanctions on a shipping company. The company, Vargholt Lines Ltd, denied it.',
      'Canada on Vargholt Lines Ltd: in-force',
    ],
    [
      'Canada froze the assets of a banker and a refinery. The banker, Tobren Vargholt, is accused of smuggling. The refinery, Dostan Metals Ltd, is in Dubai.',
      'Canada on Tobren Vargholt: in-force',
      'Canada on Dostan Metals Ltd: in-force',
    ],
  ]);

  reports('proposed or threatened, said behind', [
    [
      'Sanctions against Tobren Vargholt are being considered by the European Union.',
      'European Union on Tobren Vargholt: proposed',
    ],
    [
      'Norway imposed sanctions on Vargholt Bank. Japan is weighing similar steps against Vargholt Bank.',
      'Norway on Vargholt Bank: in-force',
      'Japan on Vargholt Bank: proposed',
    ],
    [
      'Germany has proposed that the European Union blacklist Vargholt Aero.',
      'European Union on Vargholt Aero: proposed',
    ],
    ['Canada is threatening Tobren Vargholt with a travel ban.', 'Canada on Tobren Vargholt: threatened'],
    ['Vargholt Bank could face sanctions from Canada.', 'Canada on Vargholt Bank: threatened'],
    ['Canada warned that it would block the accounts of Vargholt Bank.', 'Canada on Vargholt Bank: threatened'],
  ]);

  reports('imposed and kept, of one subject', [
    [
      'Norway blacklisted Vargholt Bank and has no intention of removing it.',
      'Norway on Vargholt Bank: in-force',
      'Norway on Vargholt Bank: lifting-refused',
    ],
    [
      'Norway, which blacklisted Vargholt Bank in 2021, has ruled out lifting its own travel ban.',
      'Norway on Vargholt Bank: in-force (in 2021)',
      'Norway on Vargholt Bank: lifting-refused',
    ],
  ]);

  reports('none', [
    ['Sanctions on Tobren Vargholt were never imposed.'],
    ['Tobren Vargholt has never been sanctioned.'],
    ['Canada imposed a travel ban on Damascus officials.'],
    ['Tobren Vargholt coordinates sanctions for the Commission.'],
    ['Tokyo is considering an asset freeze on the bank, Wakana Shiomi, an embassy spokeswoman, said.'],
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
    ['Vesna Kos was removed from the European Union’s sanctions list.', 'European Union on Vesna Kos: lifted'],
    ['Canada suspended its sanctions against Vesna Kos.', 'Canada on Vesna Kos: lifted'],
    [
      'Canada imposed sanctions on Kos Bank. The bank was removed from the list.',
      'Canada on Kos Bank: in-force',
      'Canada on Kos Bank: lifted',
    ],
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
    ['Jane Doe, banned from the European Union, left.', 'European Union on Jane Doe: in-force'],
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
