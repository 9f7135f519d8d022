import { editDistance } from '../text/editDistance';

/** Letters of a part of a name from which on one letter more, less or other is a slip and not another name. */
const SLIP = { surname: 5, given: 7 } as const;

/** Spellings of one sound in names written over from other alphabets, and in Latin ones. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^y(?=e)/, ''],
  [/ph/g, 'f'],
  [/ck|[cq]/g, 'k'],
  [/kh(?=[^aeiou])/g, 'k'],
  [/w/g, 'v'],
  [/(?<!^)h(?![aeiouy])/g, ''],
  [/ou/g, 'u'],
  [/ee/g, 'i'],
  [/[yj]/g, 'i'],
  [/e/g, 'a'],
  [/o/g, 'u'],
  [/(.)\1+/g, '$1'],
];
/** `Petrov` and `Petrova`, `Kowalski` and `Kowalska`, `Mario` and `Maria`: two people. */
const GENDERED = /^(?:o|a|y|i|is|iy|aya|aia|ova|eva|ina|us|s)?$/;

/** Which part of a name a word is: what may be a slip in a surname may be a sister's name in a given one. */
export type NamePart = keyof typeof SLIP;

/** The sound of a part of a name, as far as spellings of it differ: `mohammed` and `muhammad` have one. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [spelling, as]) => sound.replace(spelling, as), word);
}

/**
 * Keys such that two near spellings share one: the sound, and the word with any one letter left out (after SymSpell).
 * @param word folded: lower case, without accents
 */
export function nearKeys(word: string): string[] {
  const shorter = word.length < SLIP.surname ? [] : Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [...new Set([`sound ${soundOf(word)}`, word, ...shorter])];
}

/** Whether two different folded words are likely to be spellings of one name. */
export function isNearSpelling(a: string, b: string, part: NamePart): boolean {
  if (a === b || isGendered(a, b) || isPlural(a, b)) return false;
  if (Math.min(a.length, b.length) >= 4 && soundOf(a) === soundOf(b)) return true;
  return a.startsWith(b.charAt(0)) && Math.min(a.length, b.length) >= SLIP[part] && editDistance(a, b) === 1;
}

/** The Bernoullis are a family. */
function isPlural(a: string, b: string): boolean {
  return [`${a}s`, `${b}s`].some(plural => plural === a || plural === b);
}

/** Whether two names differ only in an ending that tells women from men. */
function isGendered(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a.charAt(same) === b.charAt(same)) same += 1;
  const [endA, endB] = [a.slice(same), b.slice(same)];
  // "Sabine" and "Sabina" may both be one woman's.
  if (/^[ea]$/.test(endA) && /^[ea]$/.test(endB)) return false;
  return same >= 3 && GENDERED.test(endA) && GENDERED.test(endB) && /[ao]/.test(endA + endB);
}
