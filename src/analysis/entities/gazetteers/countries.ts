import { countries as countryData } from 'countries-list';
import englishNames from 'i18n-iso-countries/langs/en.json';
import nationalities from 'i18n-nationality/langs/en.json';
import { NameIndex } from './nameIndex';

/** A country or territory. `name` is the form English-language newsrooms use. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly capital: string | null;
}

/**
 * Names that newsrooms use and the packages lack or spell officially. Codes are ISO 3166-1; the first name of an entry
 * replaces the official one on cards.
 */
const NEWSROOM_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['United Arab Emirates', 'UAE', 'U.A.E.', 'Emirates'],
  BA: ['Bosnia and Herzegovina', 'Bosnia-Herzegovina', 'Bosnia'],
  BN: ['Brunei'],
  CD: ['Democratic Republic of the Congo', 'DR Congo', 'DRC', 'Democratic Republic of Congo'],
  CG: ['Republic of the Congo', 'Congo-Brazzaville'],
  CN: ['China', "People's Republic of China", 'PRC'],
  CV: ['Cape Verde', 'Cabo Verde'],
  CZ: ['Czech Republic', 'Czechia'],
  FM: ['Micronesia'],
  GB: ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
  GM: ['Gambia', 'The Gambia'],
  IR: ['Iran'],
  KP: ['North Korea', 'DPRK'],
  KR: ['South Korea', 'Republic of Korea'],
  LA: ['Laos'],
  MD: ['Moldova'],
  MK: ['North Macedonia', 'Macedonia'],
  MM: ['Myanmar', 'Burma'],
  NL: ['Netherlands', 'Holland'],
  PS: ['Palestine', 'Palestinian Territories', 'Palestinian territories'],
  RU: ['Russia', 'Russian Federation'],
  SA: ['Saudi Arabia', 'Kingdom of Saudi Arabia'],
  ST: ['São Tomé and Príncipe', 'Sao Tome and Principe'],
  SY: ['Syria'],
  SZ: ['Eswatini', 'Swaziland'],
  TL: ['East Timor', 'Timor-Leste'],
  TR: ['Turkey', 'Türkiye'],
  TW: ['Taiwan'],
  TZ: ['Tanzania'],
  US: ['United States', 'US', 'U.S.', 'USA', 'U.S.A.', 'United States of America', 'America'],
  VA: ['Vatican City', 'Holy See'],
  VN: ['Vietnam', 'Viet Nam'],
  XK: ['Kosovo'],
};

/** Capitals whose everyday name differs from the package's. */
const CAPITAL_NAMES: Readonly<Record<string, string>> = { US: 'Washington', MN: 'Ulaanbaatar', SM: 'San Marino' };

/** Capitals by other spellings, and seats of government that are not the capital. */
const SEATS: Readonly<Record<string, readonly string[]>> = {
  BO: ['La Paz'],
  CI: ['Abidjan'],
  IL: ['Tel Aviv'],
  KZ: ['Nur-Sultan'],
  LK: ['Sri Jayawardenepura Kotte'],
  MM: ['Naypyidaw', 'Nay Pyi Taw'],
  MN: ['Ulaanbaatar', 'Ulan Bator'],
  NG: ['Abuja'],
  NL: ['The Hague'],
  PS: ['Ramallah'],
  TD: ["N'Djamena"],
  UA: ['Kyiv', 'Kiev'],
  US: ['Washington', 'Washington DC', 'Washington D.C.', 'D.C.'],
  YE: ['Sanaa', "Sana'a", 'Aden'],
};

/** Nationality words that the package lacks: everyday forms, and nouns for people that differ from the adjective. */
const NATIONALITY_WORDS: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirati'],
  AR: ['Argentine', 'Argentinian'],
  AZ: ['Azeri'],
  BA: ['Bosnian', 'Herzegovinian'],
  CD: ['Congolese'],
  CG: ['Congolese'],
  DK: ['Dane'],
  DM: ['Dominican'],
  DO: ['Dominican'],
  EC: ['Ecuadorian'],
  ES: ['Spaniard'],
  FI: ['Finn'],
  GB: ['Briton', 'English', 'Englishman', 'Scottish', 'Scot', 'Welsh', 'Northern Irish'],
  GL: ['Greenlandic', 'Greenlander'],
  HK: ['Hong Konger'],
  HR: ['Croat'],
  IE: ['Irishman'],
  IS: ['Icelander'],
  KG: ['Kyrgyzstani'],
  KW: ['Kuwaiti'],
  KZ: ['Kazakh'],
  MC: ['Monegasque'],
  MV: ['Maldivian'],
  MX: ['Mexican'],
  NL: ['Dutchman'],
  NP: ['Nepali'],
  PH: ['Philippine'],
  PL: ['Pole'],
  PS: ['Palestinian'],
  PR: ['Puerto Rican'],
  PT: ['Portuguese'],
  RS: ['Serb'],
  SE: ['Swede'],
  SK: ['Slovak'],
  SI: ['Slovene'],
  SS: ['South Sudanese'],
  TM: ['Turkmen'],
  TR: ['Turk'],
  TT: ['Trinidadian', 'Tobagonian'],
  UZ: ['Uzbek'],
  XK: ['Kosovar', 'Kosovan'],
  YE: ['Yemeni'],
};

/** Words the packages' tables hold that are common English words or other names first. */
const NOT_A_NATIONALITY = new Set([
  'Bermuda',
  'Kosovo',
  'South Sudan',
  'Jersey',
  'Guernsey',
  'Gibraltar',
  'Macao',
  'Guam',
]);

export const COUNTRIES: readonly Country[] = buildCountries();

const BY_CODE = new Map(COUNTRIES.map(country => [country.code, country]));
const BY_NAME = indexNames();
const BY_SEAT = indexSeats();
const BY_NATIONALITY = indexNationalities();

/** Every country name the lists know, in the spelling an article would use. */
export function countryNames(): Iterable<string> {
  return BY_NAME.spellings;
}

/** The country of this name in any known form; case counts, so that "us" is no country. */
export function countryNamed(name: string): Country | undefined {
  return BY_NAME.get(name);
}

/** The country whose capital or seat of government has this name. */
export function countryWithSeat(name: string): Country | undefined {
  return BY_SEAT.get(name);
}

export function seatNames(): Iterable<string> {
  return BY_SEAT.spellings;
}

/** The country that a nationality word belongs to: `Chinese`, `Poles`, `Emirati`. */
export function countryOfNationality(word: string): Country | undefined {
  return BY_NATIONALITY.get(word);
}

export function nationalityWords(): Iterable<string> {
  return BY_NATIONALITY.spellings;
}

function buildCountries(): Country[] {
  return Object.entries(englishNames.countries).map(([code, official]) => {
    const names = NEWSROOM_NAMES[code] ?? [official].flat();
    const capital = (countryData as Record<string, { capital?: string } | undefined>)[code]?.capital;
    return {
      code,
      name: names[0]!,
      capital: CAPITAL_NAMES[code] ?? (capital === undefined || capital === '' ? null : capital),
    };
  });
}

function indexNames(): NameIndex<Country> {
  const index = new NameIndex<Country>();
  for (const country of COUNTRIES) {
    index.add(country.name, country);
    for (const name of NEWSROOM_NAMES[country.code] ?? []) index.add(name, country);
    for (const name of [(englishNames.countries as Record<string, string | string[]>)[country.code] ?? []].flat()) {
      // "Virgin Islands, U.S." is a sorting form that no article uses.
      if (!/[,(]/.test(name)) index.add(name, country);
    }
  }
  return index;
}

function indexSeats(): NameIndex<Country> {
  const index = new NameIndex<Country>();
  for (const [code, seats] of Object.entries(SEATS)) {
    const country = BY_CODE.get(code);
    for (const seat of country ? seats : []) index.add(seat, country!);
  }
  for (const country of COUNTRIES) if (country.capital !== null) index.add(country.capital, country);
  return index;
}

function indexNationalities(): NameIndex<Country> {
  const index = new NameIndex<Country>();
  const add = (word: string, country: Country) => {
    if (NOT_A_NATIONALITY.has(word) || countryNamed(word)) return;
    index.add(word, country);
    // People are named in the plural: Russians, Finns, Englishmen; Chinese and British stay as they are.
    if (word.endsWith('man')) index.add(word.replace(/man$/, 'men'), country);
    else if (!/(ese|ish|ch|s|sh)$/.test(word)) index.add(`${word}s`, country);
  };
  for (const [code, words] of Object.entries(NATIONALITY_WORDS)) {
    const country = BY_CODE.get(code);
    for (const word of country ? words : []) add(word, country!);
  }
  for (const [code, entry] of Object.entries(nationalities.nationalities as Record<string, string | string[]>)) {
    const country = BY_CODE.get(code);
    // Entries such as "French (French Guiana)" and "Virgin Islands, U.S." are no words an article uses.
    for (const word of [entry].flat())
      if (country && /^[\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?$/u.test(word)) add(word, country);
  }
  return index;
}
