/*
 * Keys that spellings of one name share. What is levelled are the choices that romanisation tables make differently for
 * Arabic (ALA-LC, BGN/PCGN, and French and English newspaper usage), Russian (BGN/PCGN, GOST, ISO 9 and passports), Chinese
 * and Korean: Mohammed and Muhammad, Sergey and Sergei, Husayn and Hussein, Khrushchev and Hrushchev.
 * In the keys `$` stands for the sound of sh, `%` for that of ch.
 */
const LEVELLED: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|sz/g, '$'],
  [/tsch|tch|tsh|ch|cz/g, '%'],
  [/dzh|dj|zh/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/ck|qu|q|c/g, 'k'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/x/g, 'ks'],
  [/tz/g, 'ts'],
  [/ou|oo|ow(?=[^aeiouy]|$)/g, 'u'],
  [/w/g, 'v'],
  [/ee|ie(?=[^aeiouy])/g, 'i'],
  [/[ea]j(?=[^aeiou]|$)|ae|[ea][iy]/g, 'ai'],
  [/iy|y/g, 'i'],
  [/(?<=[aou])e/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=.{4})h$/g, ''],
];

/** The key under which spellings of a word by different romanisations meet. */
export function spellingKey(word: string): string {
  let key = word;
  for (const [pattern, letter] of LEVELLED) key = key.replace(pattern, letter === '$' ? '$$' : letter);
  return key;
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
