import { reports } from './support/reports';

describe('the state of sanctions', () => {
  reports('that somebody asks for or promises', [
    [
      'Moldova has asked the European Union to put Tobren Vargholt on its sanctions list.',
      'European Union on Tobren Vargholt: proposed',
    ],
    ['Norway is preparing sanctions against Tobren Vargholt.', 'Norway on Tobren Vargholt: proposed'],
    ['He filed a bill that would freeze the assets of Vargholt Bank.', 'Vargholt Bank: proposed'],
    ['Norway could impose sanctions on Vargholt Bank.', 'Norway on Vargholt Bank: proposed'],
    [
      'Canada sanctioned Tobren Vargholt; Norway is considering a travel ban.',
      'Canada on Tobren Vargholt: in-force',
      'Norway on Tobren Vargholt: proposed',
    ],
    ['Norway said it would sanction Tobren Vargholt unless he resigned.', 'Norway on Tobren Vargholt: threatened'],
  ]);

  reports('that are decided', [
    ['Canada agreed to sanction Tobren Vargholt.', 'Canada on Tobren Vargholt: in-force'],
    ['Canada agreed to lift sanctions on Tobren Vargholt.', 'Canada on Tobren Vargholt: lifted'],
    ['Canada ended its sanctions on Tobren Vargholt.', 'Canada on Tobren Vargholt: lifted'],
    [
      'Canada sanctioned Mirel Dostan. Tobren Vargholt was on the Canadian list until May.',
      'Canada on Mirel Dostan: in-force',
      'Canada on Tobren Vargholt: lifted (until May)',
    ],
    ['Sanctions on Tobren Vargholt would be lifted if he resigned.', 'Tobren Vargholt: in-force'],
  ]);

  reports('that are kept', [
    [
      'Canada refused, however, to lift its travel ban on Tobren Vargholt.',
      'Canada on Tobren Vargholt: lifting-refused',
    ],
    [
      'Canada imposed a travel ban on Tobren Vargholt. A spokesman said the ban would not be lifted.',
      'Canada on Tobren Vargholt: in-force',
      'Canada on Tobren Vargholt: lifting-refused',
    ],
  ]);

  reports('in each clause its own', [
    [
      'Canada waived sanctions on Vargholt Bank for the first time since 2019, when it was blacklisted.',
      'Canada on Vargholt Bank: lifted (since 2019)',
      'Canada on Vargholt Bank: in-force (since 2019)',
    ],
    [
      'Canada imposed a visa ban on Tobren Vargholt in 2020 and lifted it in 2023.',
      'Canada on Tobren Vargholt: in-force (in 2020)',
      'Canada on Tobren Vargholt: lifted',
    ],
  ]);

  reports('that are not', [
    ['Asked whether Norway would blacklist Vargholt Bank, he left.'],
    ['Hungary blocked sanctions against Tobren Vargholt.'],
    ['Norway ruled out sanctions against Tobren Vargholt.'],
    ['Norway stopped short of imposing sanctions on Tobren Vargholt.'],
  ]);
});
