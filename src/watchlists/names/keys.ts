/*
 * Keys that spellings of one name share. What is levelled are the choices that romanisation tables make differently for
 * Arabic (ALA-LC, BGN/PCGN, and French and English newspaper usage), Russian (BGN/PCGN, GOST, ISO 9 and passports), Chinese
 * and Korean: Mohammed and Muhammad, Sergey and Sergei, Husayn and Hussein, Nasrullah and Nasrallah, Khrushchev and Hrushchev.
 * In the keys `$` stands for the sound of sh, `%` for that of ch. Each rule begins with letters that all it applies to has:
 * looking for them is cheap, and most words lack them.
 */
const LEVELLED: readonly (readonly [string, RegExp, string])[] = [
  ['s', /shch|sch|sh|sz/g, '$$'],
  ['c', /tsch|tch|ch|cz/g, '%'],
  ['dj', /dj/g, 'j'],
  ['zh', /dzh|zh/g, 'j'],
  ['c', /c(?=[eiy])/g, 's'],
  ['c', /ck|c/g, 'k'],
  ['q', /qu|q/g, 'k'],
  ['kh', /kh/g, 'h'],
  ['gh', /gh/g, 'g'],
  ['ph', /ph/g, 'f'],
  ['th', /th/g, 't'],
  ['dh', /dh/g, 'd'],
  ['x', /x/g, 'ks'],
  ['tz', /tz/g, 'ts'],
  ['lah', /(?<=..)[aou]l+ah$/g, 'alah'],
  ['o', /ou|oo|ow(?=[^aeiouy]|$)/g, 'u'],
  ['w', /w/g, 'v'],
  ['e', /ee|ie(?=[^aeiouy])/g, 'i'],
  ['', /[ea]j(?=[^aeiou]|$)|ae|[ea][iy]/g, 'ai'],
  ['y', /iy|y/g, 'i'],
  ['e', /(?<=[aou])e/g, ''],
  ['', /(.)\1+/g, '$1'],
  ['h', /(?<=.{4})h$/g, ''],
];
const RULES = LEVELLED.map(([letters, pattern, letter]) => ({ needed: lettersOf(letters), pattern, letter }));

/** The key under which spellings of a word by different romanisations meet. */
export function spellingKey(word: string): string {
  let key = word;
  let letters = lettersOf(key);
  for (const { needed, pattern, letter } of RULES) {
    if ((letters & needed) !== needed) continue;
    const levelled = key.replace(pattern, letter);
    if (levelled === key) continue;
    key = levelled;
    letters = lettersOf(key);
  }
  return key;
}

/** A bit for each letter that a word has: words that share few cannot be alike. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) letters |= 1 << (word.charCodeAt(place) & 31);
  return letters;
}

/**
 * A coarser key made from the spelling key, with the vowels folded as Arabic has them: a with e, o with u. A first letter a
 * or e stays what it was, and so do short words, in which a vowel makes another name: Feng and Fang.
 */
export function vowelKey(spelling: string): string {
  if (spelling.length < 5) return spelling;
  return (
    spelling[0]! +
    spelling
      .slice(1)
      .replace(/e/g, 'a')
      .replace(/o/g, 'u')
      .replace(/(.)\1+/g, '$1')
  );
}

/** Consonants alone, in the order they stand: all that Arabic and Hebrew write. `mhmd` for Muhammad. */
export function skeleton(spelling: string): string {
  return spelling.replace(/[aeiouv]/g, '').replace(/(.)\1+/g, '$1');
}
