import { reports } from './support/reports';

const IMPOSED = 'Canada imposed a travel ban on Tobren Vargholt.';
const FIRST = 'Canada on Tobren Vargholt: in-force';

describe('sanctions that a sentence only points back to', () => {
  reports('done by another', [
    [`${IMPOSED} Norway did so in May.`, FIRST, 'Norway on Tobren Vargholt: in-force'],
    [
      `${IMPOSED} So did Norway and Japan.`,
      FIRST,
      'Norway on Tobren Vargholt: in-force',
      'Japan on Tobren Vargholt: in-force',
    ],
    [`${IMPOSED} Norway has proposed to do likewise.`, FIRST, 'Norway on Tobren Vargholt: proposed'],
    [
      `${IMPOSED} Norway let it be known that it would do the same if he ran.`,
      FIRST,
      'Norway on Tobren Vargholt: threatened',
    ],
    [`${IMPOSED} Norway has no plans to do the same.`, FIRST],
    [`${IMPOSED} A storm followed in May.`, FIRST],
  ]);

  reports('that somebody may be next to meet', [
    [
      `${IMPOSED} Officials said his brother, Mirel Vargholt, could be next.`,
      FIRST,
      'Canada on Mirel Vargholt: threatened',
    ],
    [`${IMPOSED} He may travel to Riga. Mirel Dostan could be next to speak.`, FIRST],
    ['Mirel Dostan could be next.'],
  ]);

  reports('that come back', [
    [
      'Canada lifted its sanctions on Tobren Vargholt. The measures will return if he runs.',
      'Canada on Tobren Vargholt: lifted',
      'Canada on Tobren Vargholt: threatened',
    ],
    ['Canada lifted its sanctions on Tobren Vargholt. He will return in May.', 'Canada on Tobren Vargholt: lifted'],
  ]);

  reports('that somebody is asked to lift', [
    [
      `${IMPOSED} His lawyer asked for his name to be taken off the list. Canada declined.`,
      FIRST,
      'Canada on Tobren Vargholt: lifting-refused',
    ],
    [
      `${IMPOSED} He called on Canada to lift the measures. A minister said there was no question of that.`,
      FIRST,
      FIRST,
      'Canada on Tobren Vargholt: lifting-refused',
    ],
    [
      `${IMPOSED} Norway rejected an appeal from Dostan Lines Ltd to unfreeze its money.`,
      FIRST,
      'Norway on Dostan Lines Ltd: lifting-refused',
    ],
    [`${IMPOSED} He was asked to speak. Canada declined.`, FIRST],
    [`${IMPOSED} Norway rejected an appeal from Dostan Lines Ltd to open its ports.`, FIRST],
  ]);

  reports('and to lift by other words', [
    [`${IMPOSED} It has no plans to revisit the listing.`, FIRST, 'Canada on Tobren Vargholt: lifting-refused'],
    [`${IMPOSED} The army would not withdraw them.`, FIRST],
  ]);
});
