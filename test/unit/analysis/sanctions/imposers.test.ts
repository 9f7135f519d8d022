import { reports } from './support/reports';

describe('who imposes sanctions', () => {
  reports('several together', [
    [
      'Norway, Canada and Japan blacklisted Vargholt Bank.',
      'Norway on Vargholt Bank: in-force',
      'Canada on Vargholt Bank: in-force',
      'Japan on Vargholt Bank: in-force',
    ],
    [
      'Vargholt Bank has been blacklisted by Norway and Canada.',
      'Norway on Vargholt Bank: in-force',
      'Canada on Vargholt Bank: in-force',
    ],
    // Names that only a comma parts act alone.
    ['In Oslo, Canada blacklisted Vargholt Bank.', 'Canada on Vargholt Bank: in-force'],
  ]);

  reports('as the subject of a second verb, past other bodies', [
    [
      'Canada has promised money for Kenya’s army, and is considering an asset freeze on Tobren Vargholt.',
      'Canada on Tobren Vargholt: proposed',
    ],
    [
      'Canada lifted sanctions on Dostan Lines Ltd but kept those on Tobren Vargholt.',
      'Canada on Dostan Lines Ltd: lifted',
      'Canada on Tobren Vargholt: in-force',
    ],
  ]);

  reports('in other places of the sentence', [
    [
      'Ministers of Norway put Tobren Vargholt of the Front for Labour on a sanctions list.',
      'Norway on Tobren Vargholt: in-force',
    ],
    [
      'Canada imposed sanctions on Tobren Vargholt, according to a paper drawn up by Norway.',
      'Canada on Tobren Vargholt: in-force',
    ],
    ['Canada’s sanctions on Vargholt Bank were lifted.', 'Canada on Vargholt Bank: lifted'],
    ['Vargholt Bank is on the American sanctions list.', '“United States” on Vargholt Bank: in-force'],
    [
      'The sanctions that Canada imposed on Vargholt Bank in 2018 were harsh.',
      'Canada on Vargholt Bank: in-force (in 2018)',
    ],
    ['Tobren Vargholt was barred on Monday from entering Canada.', 'Canada on Tobren Vargholt: in-force (on Monday)'],
    ['Canada has proposed that Vargholt Bank be blacklisted.', 'Canada on Vargholt Bank: proposed'],
  ]);

  reports('as "it", whoever acts in the sentence before', [
    [
      'Norway blacklisted Vargholt Bank. Canada has a list of its own. It sanctioned Tobren Vargholt in May.',
      'Norway on Vargholt Bank: in-force',
      'Canada on Tobren Vargholt: in-force (in May)',
    ],
  ]);

  reports('not where the text leaves it open', [
    // A nationality before a person is no authority, and a dateline is where the report was written.
    ['OSLO – It imposed sanctions on a Bamako trader, Tobren Vargholt.', 'Tobren Vargholt: in-force'],
  ]);

  reports('and who refuses now, who need not have imposed it', [
    [
      'Canada blacklisted Vargholt Bank. Japan has no plans to lift the ban.',
      'Canada on Vargholt Bank: in-force',
      'Japan on Vargholt Bank: lifting-refused',
    ],
    [
      'Canada blacklisted Vargholt Bank. An official in Ottawa said there were no plans to lift the ban.',
      'Canada on Vargholt Bank: in-force',
      'Canada on Vargholt Bank: lifting-refused',
    ],
  ]);

  reports('by doing as another did', [
    [
      'Canada sanctioned Tobren Vargholt. Norway followed suit on Monday.',
      'Canada on Tobren Vargholt: in-force',
      'Norway on Tobren Vargholt: in-force',
    ],
    ['Canada sanctioned Tobren Vargholt. Norway declined to follow suit.', 'Canada on Tobren Vargholt: in-force'],
    ['Canada wept for Tobren Vargholt. Norway did the same.'],
  ]);
});
