import type { OrganizationType } from '../../model';

/** A body by the names it goes by, the fullest first. */
export interface NamedBody {
  readonly names: readonly string[];
  readonly type: OrganizationType;
  readonly country: string;
}

/*
 * Bodies with names of their own, which no word in them gives away; by country, names of one body apart by a slash.
 * Legislatures: as the Inter-Parliamentary Union's Parline lists them. Central banks: as the Bank for International
 * Settlements lists them. Seats that stand for those who govern there and news organisations: under the names on their own
 * sites.
 */
const LEGISLATURES: Readonly<Record<string, string>> = {
  Afghanistan: 'Loya Jirga, Wolesi Jirga',
  Austria: 'Nationalrat',
  Azerbaijan: 'Milli Majlis',
  Bangladesh: 'Jatiya Sangsad',
  Croatia: 'Sabor',
  Denmark: 'Folketing/Folketinget',
  Estonia: 'Riigikogu',
  Finland: 'Eduskunta',
  Germany: 'Bundestag, Bundesrat',
  Greenland: 'Inatsisartut',
  Iceland: 'Althing/Alþingi',
  India: 'Lok Sabha, Rajya Sabha',
  Indonesia: 'Dewan Perwakilan Rakyat',
  Iran: 'Majlis',
  Ireland: 'Dáil/Dáil Éireann/Dail, Seanad/Seanad Éireann, Oireachtas',
  Israel: 'Knesset',
  Kazakhstan: 'Mazhilis/Majilis',
  Kyrgyzstan: 'Jogorku Kenesh/Zhogorku Kenesh',
  Latvia: 'Saeima',
  Lithuania: 'Seimas',
  Malaysia: 'Dewan Rakyat, Dewan Negara',
  'Marshall Islands': 'Nitijela',
  Mongolia: 'State Great Khural/Great Khural/State Great Hural',
  Myanmar: 'Pyidaungsu Hluttaw, Pyithu Hluttaw',
  Netherlands: 'Tweede Kamer, Eerste Kamer',
  'North Macedonia': 'Sobranie',
  Norway: 'Storting/Stortinget',
  Palau: 'Olbiil Era Kelulau',
  Poland: 'Sejm',
  Russia: 'State Duma/Duma, Federation Council',
  Slovenia: 'Državni zbor',
  Spain: 'Cortes/Cortes Generales',
  Sweden: 'Riksdag/Riksdagen',
  Switzerland: 'Ständerat',
  Taiwan: 'Legislative Yuan, Executive Yuan, Control Yuan',
  Turkey: 'Grand National Assembly',
  Ukraine: 'Verkhovna Rada/Rada',
  'United Kingdom': 'House of Commons/Commons, House of Lords, Senedd/Senedd Cymru',
  Uzbekistan: 'Oliy Majlis',
};

const CENTRAL_BANKS: Readonly<Record<string, string>> = {
  Brazil: 'Copom',
  Denmark: 'Danmarks Nationalbank/Nationalbanken',
  Germany: 'Bundesbank/Deutsche Bundesbank',
  Indonesia: 'Bank Indonesia',
  Malaysia: 'Bank Negara/Bank Negara Malaysia',
  Mexico: 'Banxico',
  Norway: 'Norges Bank',
  Sweden: 'Riksbank/Sveriges Riksbank',
  'United States': 'Federal Reserve/Fed',
};

const SEATS_OF_POWER: Readonly<Record<string, string>> = {
  Argentina: 'Casa Rosada',
  Brazil: 'Planalto, Itamaraty',
  China: 'Zhongnanhai',
  France: "Élysée/Elysée/Elysee, Quai d'Orsay",
  India: 'Rashtrapati Bhavan',
  Italy: 'Palazzo Chigi, Farnesina',
  Kazakhstan: 'Akorda',
  Nigeria: 'Aso Rock',
  Philippines: 'Malacañang/Malacanang',
  Portugal: 'Palácio de Belém',
  Russia: 'Kremlin',
  'South Korea': 'Blue House/Cheong Wa Dae',
  Spain: 'Moncloa',
  Turkey: 'Beştepe',
  'United Kingdom': 'Downing Street, Foreign Office, Home Office',
  'United States': 'White House, Pentagon',
  Vatican: 'Holy See',
};

const MEDIA: Readonly<Record<string, string>> = {
  Australia: 'Sydney Morning Herald/The Sydney Morning Herald',
  Brazil: 'Folha de S.Paulo, O Globo',
  China: 'Xinhua/Xinhua News Agency, Global Times, Caixin',
  Cuba: 'Granma, Prensa Latina',
  Egypt: 'Al-Ahram',
  France: 'Agence France-Presse/AFP, Le Monde, Le Figaro, Libération',
  Germany: 'Der Spiegel, Die Zeit, Handelsblatt, Deutsche Welle/DW',
  India: 'Press Trust of India/PTI',
  Indonesia: 'Kompas, Antara',
  Iran: 'IRNA, Tasnim, Press TV',
  Ireland: 'RTÉ/RTE',
  Israel: 'Haaretz, Yedioth Ahronoth',
  Italy: 'ANSA, Corriere della Sera, La Repubblica, RAI',
  Japan: 'Kyodo/Kyodo News, NHK, Asahi Shimbun, Yomiuri Shimbun, Nikkei',
  Lebanon: 'An-Nahar, L’Orient-Le Jour',
  Qatar: 'Al Jazeera',
  Russia: 'TASS/Tass, RIA Novosti, Interfax, Kommersant, Izvestia',
  'Saudi Arabia': 'Al Arabiya, Asharq Al-Awsat',
  'South Korea': 'Yonhap/Yonhap News Agency, Chosun Ilbo',
  Spain: 'El País, El Mundo, EFE',
  Turkey: 'Anadolu/Anadolu Agency, Hürriyet',
  'United Kingdom': 'BBC, ITV, Sky News, The Guardian, Financial Times/FT',
  'United States':
    'Associated Press/AP, CNN, CBS, NBC, ABC News, Fox News, NPR, New York Times/The New York Times, Washington Post/The Washington Post, Wall Street Journal/The Wall Street Journal, Voice of America/VOA, Radio Free Europe',
};

const AGENCIES: Readonly<Record<string, string>> = {
  Kazakhstan: 'Kazhydromet',
  Russia: 'Roscosmos, Roshydromet',
  'United States':
    'Federal Emergency Management Agency/FEMA, Environmental Protection Agency/EPA, Food and Drug Administration/FDA, Securities and Exchange Commission/SEC, US Agency for International Development/USAID, National Oceanic and Atmospheric Administration/NOAA, NASA/Nasa',
};

/** Companies that states own or steer, often named where policy is told. */
const STATE_COMPANIES: Readonly<Record<string, string>> = {
  Brazil: 'Petrobras',
  China: 'Sinopec, CNOOC',
  Kazakhstan: 'Kazatomprom, KazMunayGas',
  Malaysia: 'Petronas',
  Mexico: 'Pemex',
  Norway: 'Equinor',
  Russia: 'Gazprom, Rosatom, Rosneft',
  'Saudi Arabia': 'Saudi Aramco/Aramco',
  Ukraine: 'Naftogaz, Energoatom',
};

/** All of them. */
export const NATIONAL_BODIES: readonly NamedBody[] = [
  ...read(LEGISLATURES, 'legislature'),
  ...read(CENTRAL_BANKS, 'government-body'),
  ...read(SEATS_OF_POWER, 'government-body'),
  ...read(MEDIA, 'media'),
  ...read(AGENCIES, 'government-body'),
  ...read(STATE_COMPANIES, 'company'),
];

function* read(table: Readonly<Record<string, string>>, type: OrganizationType): Generator<NamedBody> {
  for (const [country, bodies] of Object.entries(table))
    for (const names of bodies.split(', ')) yield { names: names.split('/'), type, country };
}
