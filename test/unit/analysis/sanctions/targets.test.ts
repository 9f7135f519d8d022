import { reports } from './support/reports';

describe('who is sanctioned', () => {
  reports('told in a relative clause', [
    [
      'He sold oil to Vargholt Lines Ltd, a firm in Minsk which the US Treasury designated in 2023.',
      'US Treasury on Vargholt Lines Ltd: in-force (in 2023)',
    ],
  ]);

  reports('by no name of a body that only sounds like it', [
    ['Both sales were approved by the Defense Export Controls Agency, which belongs to the Defense Ministry.'],
  ]);

  reports('joined to another, with titles and descriptions', [
    [
      'Gen. Tobren Vargholt and Col. Mirel Dostan face a travel ban.',
      'Tobren Vargholt: in-force',
      'Mirel Dostan: in-force',
    ],
    [
      'Tobren Vargholt, a banker, and Mirel Dostan, his partner, were barred from Canada.',
      'Canada on Tobren Vargholt: in-force',
      'Canada on Mirel Dostan: in-force',
    ],
    [
      'Tobren Vargholt was blacklisted by Canada together with his firm, Vargholt Lines Ltd.',
      'Canada on Tobren Vargholt: in-force',
      'Canada on Vargholt Lines Ltd: in-force',
    ],
    [
      'Tobren Vargholt was blacklisted by Canada on Monday, as was his partner, Mirel Dostan.',
      'Canada on Tobren Vargholt: in-force (on Monday)',
      'Canada on Mirel Dostan: in-force (on Monday)',
    ],
    [
      'Canada has frozen the assets of three men: Tobren Vargholt, Mirel Dostan and Jane Doe.',
      'Canada on Tobren Vargholt: in-force',
      'Canada on Mirel Dostan: in-force',
      'Canada on Jane Doe: in-force',
    ],
    ['Canada froze the assets of Vargholt Bank, and a Vargholt Bank clerk wept.', 'Canada on Vargholt Bank: in-force'],
  ]);

  reports('owned or led by another who is named beside it', [
    [
      'Vargholt Lines Ltd and its owner, Tobren Vargholt, were blacklisted by Canada.',
      'Canada on Vargholt Lines Ltd: in-force',
      'Canada on Tobren Vargholt: in-force',
    ],
    [
      'Vargholt Lines Ltd and its lawyer, Mirel Dostan, who was blacklisted by Canada, wept.',
      'Canada on Mirel Dostan: in-force',
    ],
  ]);

  reports('among others who are counted', [
    [
      'Five officials, among them the mayor, Mirel Dostan, and the banker Tobren Vargholt, were blacklisted by Canada.',
      'Canada on Mirel Dostan: in-force',
      'Canada on Tobren Vargholt: in-force',
    ],
    [
      'Five officials, among them Mirel Dostan, met. Vargholt Bank was blacklisted by Canada.',
      'Canada on Vargholt Bank: in-force',
    ],
    ['Vargholt Bank was one of five firms that Canada hit with an embargo.', 'Canada on Vargholt Bank: in-force'],
    ['Vargholt Bank was one of five firms that Canada praised.'],
    [
      'Mirel Dostan sat beside Tobren Vargholt and Karl Roe, both of whom Canada sanctioned in 2013.',
      'Canada on Tobren Vargholt: in-force (in 2013)',
      'Canada on Karl Roe: in-force (in 2013)',
    ],
  ]);

  reports('by a pronoun', [
    [
      'Canada sanctioned Vesna Kos. Norway imposed a ban on her in May.',
      'Canada on Vesna Kos: in-force',
      'Norway on Vesna Kos: in-force (in May)',
    ],
    [
      'Mirel Dostan’s rival, Tobren Vargholt, is away. Canada put him under sanctions.',
      'Canada on Tobren Vargholt: in-force',
    ],
    [
      'Canada sanctioned Vesna Kos. Norway imposed a ban on her husband, the banker Tobren Vargholt.',
      'Canada on Vesna Kos: in-force',
      'Norway on Tobren Vargholt: in-force',
    ],
  ]);

  reports('several at once', [
    [
      'Tobren Vargholt, Mirel Dostan and Jane Doe run a bank. All three were blacklisted by Canada.',
      'Canada on Tobren Vargholt: in-force',
      'Canada on Mirel Dostan: in-force',
      'Canada on Jane Doe: in-force',
    ],
  ]);

  reports('named in a later sentence', [
    [
      'Canada imposed sanctions on a judge and the governor. The judge, Mirel Dostan, and the governor, Lt. Col. Tobren Vargholt, live in Riga.',
      'Canada on Mirel Dostan: in-force',
      'Canada on Tobren Vargholt: in-force',
    ],
    [
      'Canada imposed sanctions on a judge. The judge, Mirel Dostan, and the governor, Tobren Vargholt, live in Riga.',
      'Canada on Mirel Dostan: in-force',
    ],
    [
      'Canada has proposed to freeze the assets of two brothers. The paper names Mirel Vargholt and Tobren Vargholt.',
      'Canada on Mirel Vargholt: proposed',
      'Canada on Tobren Vargholt: proposed',
    ],
    ['Canada froze the assets of two brothers. The paper was read by Mirel Dostan.'],
    [
      'Canada imposed sanctions on two brothers and the shipping company they own. The men were identified as Tobren Vargholt and Mirel Vargholt. Their company, Vargholt Lines Ltd, is in Riga.',
      'Canada on Tobren Vargholt: in-force',
      'Canada on Mirel Vargholt: in-force',
      'Canada on Vargholt Lines Ltd: in-force',
    ],
    [
      'Canada blacklisted a trading house. Dostan Lines Ltd and its owner, Tobren Vargholt, may no longer do business there.',
      'Canada on Dostan Lines Ltd: in-force',
      'Canada on Tobren Vargholt: in-force',
    ],
    ['Canada blacklisted a trading house. Tobren Vargholt may no longer sleep there.'],
  ]);

  reports('as what a clause describes', [
    [
      'Dostan Lines Ltd, a Latvian maker of pumps that Canada sanctioned in 2022, closed.',
      'Canada on Dostan Lines Ltd: in-force (in 2022)',
    ],
    [
      'Blacklisted by Canada in 2019, Dostan Lines Ltd moved to Dubai.',
      'Canada on Dostan Lines Ltd: in-force (in 2019)',
    ],
    ['Tobren Vargholt, already sanctioned by Canada, left.', 'Canada on Tobren Vargholt: in-force'],
  ]);

  reports('on lists of other names', [
    ['Canada took one name off its sanctions list, the trader Tobren Vargholt.', 'Canada on Tobren Vargholt: lifted'],
    [
      'Canada put Dostan Lines Ltd on its blacklist and took it off again.',
      'Canada on Dostan Lines Ltd: in-force',
      'Canada on Dostan Lines Ltd: lifted',
    ],
    [
      'Canada added Dostan Lines Ltd to its sanctions list. Tobren Vargholt was placed on it in May.',
      'Canada on Dostan Lines Ltd: in-force',
      'Canada on Tobren Vargholt: in-force (in May)',
    ],
    ['Canada took a step. Tobren Vargholt was placed on it in May.'],
    ['The plane was late. It took off in May with Tobren Vargholt.'],
  ]);

  reports('not the scene of a sentence', [
    ['RIGA – Three officers were barred on Monday from entering Canada over sanctions.'],
    ['She called for two women who study in Melbourne to be sanctioned.'],
  ]);
});
