import englishNames from 'i18n-iso-countries/langs/en.json';
import nationalities from 'i18n-nationality/langs/en.json';

/** Names that official lists use and the packages lack, in the form `keyOf` gives them. Codes are ISO 3166-1 alpha-2. */
const LIST_NAMES: Readonly<Record<string, string>> = {
  'bahamas the': 'bs',
  'bosnia herzegovina': 'ba',
  britain: 'gb',
  burma: 'mm',
  'burma myanmar': 'mm',
  'china hong kong special administrative region': 'hk',
  'china macao special administrative region': 'mo',
  congo: 'cg',
  'congo democratic republic': 'cd',
  'congo democratic republic of the': 'cd',
  'congo republic of the': 'cg',
  'cote d ivoire': 'ci',
  'czech republic': 'cz',
  'democratic peoples republic of korea': 'kp',
  'democratic republic of congo': 'cd',
  'democratic republic of the congo': 'cd',
  dprk: 'kp',
  'gaza strip': 'ps',
  'gaza west bank': 'ps',
  'iran islamic republic of': 'ir',
  'ivory coast': 'ci',
  'korea democratic peoples republic of': 'kp',
  'korea north': 'kp',
  'korea republic of': 'kr',
  'korea south': 'kr',
  kosovo: 'xk',
  'macedonia the former yugoslav republic of': 'mk',
  'man isle of': 'im',
  'micronesia federated states of': 'fm',
  myanmar: 'mm',
  'north korea': 'kp',
  'occupied palestinian territories': 'ps',
  palestinian: 'ps',
  'palestinian territory': 'ps',
  'region gaza': 'ps',
  'republic of korea': 'kr',
  'republic of moldova': 'md',
  russia: 'ru',
  'russian federation': 'ru',
  'south korea': 'kr',
  'st kitts nevis': 'kn',
  'st vincent and the grenadines': 'vc',
  'state of palestine': 'ps',
  syria: 'sy',
  'the bahamas': 'bs',
  'the gambia': 'gm',
  turkey: 'tr',
  turkiye: 'tr',
  uae: 'ae',
  uk: 'gb',
  'united kingdom of great britain and northern ireland': 'gb',
  'united republic of tanzania': 'tz',
  usa: 'us',
  'venezuela bolivarian republic of': 've',
  'virgin islands british': 'vg',
  'virgin islands u s': 'vi',
  'west bank': 'ps',
};

/** Kosovo's code is not ISO's own, but the one that everybody uses. */
const CODES = new Set(['xk', ...Object.keys(englishNames.countries).map(code => code.toLowerCase())]);

const BY_KEY = index();

/**
 * The country a list names: by its English name in the usual, the inverted (`Korea, North`) and the United Nations' form, or
 * by the word for its people.
 * @returns ISO 3166-1 alpha-2 in lower case; `null` for places that are no country, and for those that no longer exist
 */
export function countryCode(text: string): string | null {
  return BY_KEY.get(keyOf(text)) ?? null;
}

/** The country of an ISO 3166-1 alpha-2 code in any case, in lower case; `null` for other codes (`suhh`, `00`). */
export function knownCode(text: string): string | null {
  const code = text.trim().toLowerCase();
  return CODES.has(code) ? code : null;
}

function index(): Map<string, string> {
  const byKey = new Map<string, string>();
  const add = (names: string | readonly string[], code: string) => {
    for (const name of [names].flat()) {
      const key = keyOf(name);
      if (!byKey.has(key)) byKey.set(key, code.toLowerCase());
    }
  };
  for (const [name, code] of Object.entries(LIST_NAMES)) add(name, code);
  for (const [code, names] of Object.entries<string | string[]>(englishNames.countries)) add(names, code);
  for (const [code, words] of Object.entries<string | string[]>(nationalities.nationalities)) add(words, code);
  return byKey;
}

/** Letters without marks, in lower case, one space between words. */
function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
