import { phraseKey } from './phraseKey';

/** Continents, regions and waters that cross borders; countries and their capitals are in countries.ts. */
const REGIONS = [
  'Africa',
  'Antarctica',
  'Asia',
  'Europe',
  'North America',
  'South America',
  'Latin America',
  'Central America',
  'Oceania',
  'Middle East',
  'North Africa',
  'West Africa',
  'East Africa',
  'Southern Africa',
  'Sahel',
  'Horn of Africa',
  'Maghreb',
  'Central Asia',
  'South Asia',
  'Southeast Asia',
  'South-East Asia',
  'East Asia',
  'Asia-Pacific',
  'Indo-Pacific',
  'Eastern Europe',
  'Western Europe',
  'Central Europe',
  'Balkans',
  'Baltics',
  'Caucasus',
  'Scandinavia',
  'Caribbean',
  'Korean Peninsula',
  'Arabian Peninsula',
  'Crimea',
  'Donbas',
  'Gaza',
  'Gaza Strip',
  'West Bank',
  'Kurdistan',
  'Kashmir',
  'Balochistan',
  'Tibet',
  'Xinjiang',
  'Siberia',
  'Catalonia',
  'Scotland',
  'Wales',
  'England',
  'Northern Ireland',
  'Bavaria',
  'California',
  'Texas',
  'Florida',
  'Quebec',
  'Ontario',
  'Punjab',
  'Sindh',
  'Kerala',
  'Bali',
] as const;

const WATERS = [
  'Atlantic',
  'Pacific',
  'Indian Ocean',
  'Arctic',
  'Mediterranean',
  'Black Sea',
  'Red Sea',
  'Baltic Sea',
  'North Sea',
  'Caspian Sea',
  'South China Sea',
  'East China Sea',
  'Arabian Sea',
  'Persian Gulf',
  'Gulf',
  'Gulf of Aden',
  'Gulf of Oman',
  'Strait of Hormuz',
  'Taiwan Strait',
  'Suez Canal',
  'Panama Canal',
  'Mekong',
  'Nile',
  'Danube',
  'Indus',
  'Ganges',
] as const;

/** Words for people of a region. */
const REGION_WORDS = [
  'African',
  'Asian',
  'European',
  'Latin American',
  'Arab',
  'Kurdish',
  'Kurd',
  'Middle Eastern',
  'Caribbean',
  'Balkan',
  'Baltic',
  'Nordic',
  'Scandinavian',
  'Western',
  'Westerner',
  'Eastern European',
  'Central Asian',
  'West African',
  'East African',
  'North African',
  'South Asian',
  'Southeast Asian',
  'Catalan',
  'Basque',
  'Tibetan',
  'Uyghur',
  'Uighur',
  'Chechen',
  'Crimean',
  'Soviet',
  'Korean',
  'Pashtun',
  'Baloch',
  'Bengali',
  'Javanese',
  'Malay',
  'Tamil',
  'Rohingya',
  'Berber',
  'Amhara',
  'Oromo',
  'Tigrayan',
  'Hausa',
  'Fulani',
  'Igbo',
  'Yoruba',
  'Zulu',
  'Quechua',
] as const;

const KEYS = {
  region: new Set<string>(REGIONS.map(phraseKey)),
  water: new Set<string>(WATERS.map(phraseKey)),
  people: new Set<string>(REGION_WORDS.flatMap(word => [phraseKey(word), phraseKey(`${word}s`)])),
};

/** Whether the name is a known region or water. */
export function regionType(name: string): 'region' | 'water' | undefined {
  const key = phraseKey(name);
  return KEYS.region.has(key) ? 'region' : KEYS.water.has(key) ? 'water' : undefined;
}

/** Whether the word is used of people of a region: European, Arabs. */
export function isRegionWord(word: string): boolean {
  return KEYS.people.has(phraseKey(word));
}

export function regionNames(): Iterable<string> {
  return [...REGIONS, ...WATERS];
}

export function regionWords(): Iterable<string> {
  return KEYS.people;
}
