/** A list as its publisher offers it. */
export interface OfficialList {
  /** Stable: settings name it. */
  readonly id: string;
  /** As the readers name it. */
  readonly name: string;
  readonly publisher: string;
  /** Terms of the data. */
  readonly licence: string;
  /** Files of one list are read together. */
  readonly addresses: readonly string[];
  /** What has to be known before asking: a token, for instance. */
  readonly note: string | null;
}

const OFAC = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';

/**
 * Where official lists are published. The addresses are those that public projects use; whether the servers still answer at
 * them cannot be checked without the network, so settings may replace each.
 */
export const OFFICIAL_LISTS: readonly OfficialList[] = [
  {
    id: 'ofac-sdn',
    name: 'OFAC SDN',
    publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
    licence: 'Work of the US Government, in the public domain in the United States',
    addresses: ['SDN.CSV', 'ALT.CSV', 'ADD.CSV', 'SDN_COMMENTS.CSV'].map(file => `${OFAC}/${file}`),
    note: null,
  },
  {
    id: 'ofac-consolidated',
    name: 'OFAC Consolidated (non-SDN)',
    publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
    licence: 'Work of the US Government, in the public domain in the United States',
    addresses: ['CONS_PRIM.CSV', 'CONS_ALT.CSV', 'CONS_ADD.CSV', 'CONS_COMMENTS.CSV'].map(file => `${OFAC}/${file}`),
    note: null,
  },
  {
    id: 'un',
    name: 'UN Security Council',
    publisher: 'United Nations Security Council',
    licence: 'Terms of use of the United Nations website',
    addresses: ['https://scsanctions.un.org/resources/xml/en/consolidated.xml'],
    note: null,
  },
  {
    id: 'eu-fsf',
    name: 'EU Financial Sanctions',
    publisher:
      'European Commission, Directorate-General for Financial Stability, Financial Services and Capital Markets Union',
    licence: 'Reuse policy of the European Commission (Decision 2011/833/EU)',
    addresses: ['https://webgate.ec.europa.eu/fsd/fsf/public/files/csvFullSanctionsList_1_1/content'],
    note: 'The address needs a token, which the Commission gives to registered users: append ?token=... to it.',
  },
  {
    id: 'uk',
    name: 'UK Sanctions List',
    publisher: 'Foreign, Commonwealth & Development Office',
    licence: 'Open Government Licence v3.0',
    addresses: ['https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv'],
    note: null,
  },
];
