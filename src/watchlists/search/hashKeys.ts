import type { Word } from './word';

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo), stirred as MurmurHash3 ends (Appleby, public domain); 32 bits. */
export function hashKey(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const SKELETON = 1;
const SHORTEST_TO_CUT = 4;

/** The hash of a word's vowel key, the first of its `alikeKeys`. */
export function exactKey(vowels: string): number {
  return hashKey(vowels);
}

/**
 * Hashes under which words that are alike meet: the vowel key, the same with each one letter left out (symmetric deletion:
 * two words one slip apart share one; Mor and Fraenkel 1982, Garbe's SymSpell), and the consonants.
 */
export function alikeKeys({ vowels }: Word): number[] {
  const keys = [exactKey(vowels)];
  if (vowels.length < SHORTEST_TO_CUT) return keys;
  for (let place = 0; place < vowels.length; place += 1)
    if (vowels[place] !== vowels[place - 1]) keys.push(hashKey(vowels.slice(0, place) + vowels.slice(place + 1)));
  return keys;
}

/** The hash of a word's consonants, or `null` where they are too few to find anything by. */
export function skeletonHash({ skeleton }: Word): number | null {
  const bare = skeleton.length > 2 ? skeleton.replace(/h$/, '') : skeleton;
  return bare.length < 2 ? null : hashKey(bare, SKELETON);
}

const JOINED = 2;

/** The hash of words written as one, by the vowel key of the whole. */
export function joinedHash(vowels: string): number {
  return hashKey(vowels, JOINED);
}
