import { reports } from './support/reports';

/** Spoken of before, so that "the list" is one of those sanctioned. */
const KNOWN = 'Canada imposed sanctions on Mirel Dostan.';
const BEFORE = 'Canada on Mirel Dostan: in-force';

describe('the wordings of sanctions', () => {
  reports('that name a measure', [
    ['China announced countermeasures against Tobren Vargholt.', 'China on Tobren Vargholt: in-force'],
    ['China announced medicines against Tobren Vargholt.'],
    ['Norway is weighing a port ban on Dostan Lines Ltd.', 'Norway on Dostan Lines Ltd: proposed'],
    ['Norway is looking at visa restrictions for Tobren Vargholt.', 'Norway on Tobren Vargholt: proposed'],
    ['Norway is looking at visa lotteries for Tobren Vargholt.'],
  ]);

  reports('that freeze what somebody owns', [
    [
      'Canada named two firms, Vargholt Lines Ltd and Dostan Lines Ltd, and froze what they own.',
      'Canada on Vargholt Lines Ltd: in-force',
      'Canada on Dostan Lines Ltd: in-force',
    ],
    ['Canada named two firms, Vargholt Lines Ltd and Dostan Lines Ltd, and asked what they own.'],
    ['Dostan Lines Ltd had its accounts in Riga frozen by Canada.', 'Canada on Dostan Lines Ltd: in-force'],
    ['Dostan Lines Ltd had its accounts in Riga audited by Canada.'],
    [`${KNOWN} A freeze on his accounts remains in force.`, BEFORE, BEFORE],
  ]);

  reports('that keep somebody out', [
    ['Tobren Vargholt was prohibited from entering Canada.', 'Canada on Tobren Vargholt: in-force'],
    ['Tobren Vargholt was prohibited from speaking in Canada.'],
    [`${KNOWN} Tobren Vargholt may no longer enter Norway.`, BEFORE, 'Norway on Tobren Vargholt: in-force'],
    [`${KNOWN} Tobren Vargholt said that foreigners may not enter Norway.`, BEFORE],
  ]);

  reports('that tell of a list', [
    [`${KNOWN} Norway wanted Tobren Vargholt on the list.`, BEFORE, 'Norway on Tobren Vargholt: proposed'],
    [`${KNOWN} Norway wanted to meet Tobren Vargholt, who made a list.`, BEFORE],
    [`${KNOWN} Tobren Vargholt came off the list in May.`, BEFORE, 'Canada on Tobren Vargholt: lifted (in May)'],
    [`${KNOWN} Tobren Vargholt came third on the list.`, BEFORE],
    ['Dostan Lines Ltd is off the Canadian blacklist.', '“Canada” on Dostan Lines Ltd: lifted'],
    [`${KNOWN} Tobren Vargholt was left off the list.`, BEFORE],
    [
      'Canada removed from its sanctions list Tobren Vargholt, a banker, and extended a travel ban on Mirel Dostan.',
      'Canada on Tobren Vargholt: lifted',
      BEFORE,
    ],
    [`${KNOWN} Norway also listed Tobren Vargholt.`, BEFORE, 'Norway on Tobren Vargholt: in-force'],
    [`${KNOWN} Norway also listed reasons.`, BEFORE],
    [`${KNOWN} Tobren Vargholt is not on the list.`, BEFORE],
    [`${KNOWN} Tobren Vargholt is also on the list.`, BEFORE, 'Canada on Tobren Vargholt: in-force'],
    [`${KNOWN} It is thinking about dropping him from the list.`, BEFORE, BEFORE],
    ['The sanctions committee of Vargholt Bank was lifted by a crane.'],
  ]);

  reports('that are planned or put off', [
    ['Canada called on Norway to freeze the accounts of Dostan Lines Ltd.', 'Norway on Dostan Lines Ltd: proposed'],
    ['Norway is to decide whether to freeze the assets of Tobren Vargholt.', 'Norway on Tobren Vargholt: proposed'],
    [
      'Norway said it would ban Tobren Vargholt from its territory if the law was not withdrawn.',
      'Norway on Tobren Vargholt: threatened',
    ],
    [
      'Norway said it would freeze the assets of Tobren Vargholt if the law was not repealed.',
      'Norway on Tobren Vargholt: threatened',
    ],
    ['Norway threatened to retaliate by a travel ban on Tobren Vargholt.', 'Norway on Tobren Vargholt: threatened'],
    ['Norway said it would keep in place sanctions on Tobren Vargholt.', 'Norway on Tobren Vargholt: lifting-refused'],
    ['Norway kept sanctions on Tobren Vargholt.', 'Norway on Tobren Vargholt: in-force'],
    ['Canada recommended that sanctions be considered for Tobren Vargholt.', 'Canada on Tobren Vargholt: proposed'],
    ['Canada imposed sanctions for murder by Tobren Vargholt.'],
  ]);
});
