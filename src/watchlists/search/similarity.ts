import { editDistance } from '../../analysis/text/editDistance';
import { jaroWinkler } from './jaroWinkler';
import type { Word } from './word';

/** Below this, two words are different ones. */
export const ALIKE = 0.7;

const SAME_SPELLING = 0.98;
/** Of words that are one word by the rules of romanisation; from here on a difference is none of substance. */
export const SAME_VOWELS = 0.96;
const NEAR_VOWELS = 0.92;
const SAME_CONSONANTS = 0.8;
/** Letters of a word in which one such vowel makes no other name. */
const LONG = 7;

/**
 * How alike two words are, 0 for different ones, else ALIKE to 1: the same, the same by the rules of romanisation, or so few
 * letters apart that it may be a slip (one letter of four to seven, two of more, three of a dozen).
 */
export function similarity(a: Word, b: Word): number {
  // A slip changes two letters of the set, or three where it parts letters that are read together.
  const allowed = allowedSlips(Math.max(a.text.length, b.text.length));
  const strange = bits(a.letters ^ b.letters);
  if (strange > Math.max(4, 2 * allowed + 1)) return 0;
  if (a.text === b.text) return 1;
  if (a.spelling === b.spelling) return SAME_SPELLING;
  if (a.vowels === b.vowels) return SAME_VOWELS;
  const places = nearVowels(a.spelling, b.spelling);
  if (places > 0) return places === 1 && a.spelling.length >= LONG ? SAME_VOWELS : NEAR_VOWELS;
  const slip = strange > 2 * allowed + 1 ? 0 : slipSimilarity(a, b);
  if (
    a.skeleton.length > 2 &&
    a.skeleton === b.skeleton &&
    a.spelling.startsWith(b.spelling.slice(0, 1)) &&
    Math.abs(a.spelling.length - b.spelling.length) < 3
  )
    return Math.max(slip, SAME_CONSONANTS);
  return slip < ALIKE ? 0 : slip;
}

/** The same for a word of which only the consonants are written. */
export function consonantSimilarity(a: Word, b: Word): number {
  if (a.text === b.text) return 1;
  const [bareA, bareB] = [bare(a), bare(b)];
  if (bareA.length === 0 || bareB.length === 0) return 0;
  if (bareA === bareB) return bareA.length > 1 ? SAME_VOWELS : ALIKE;
  return bareA.length > 3 && editDistance(bareA, bareB) === 1 ? 0.8 : 0;
}

/** Arabic writes a final a with an h or without. */
function bare({ skeleton }: Word): string {
  return skeleton.length > 2 && skeleton.endsWith('h') ? skeleton.slice(0, -1) : skeleton;
}

/**
 * In how many places two words differ, if in nothing but vowels that romanisations write for one another: Laden and Ladin,
 * Ehsan and Ihsan; otherwise 0.
 */
function nearVowels(a: string, b: string): number {
  if (a.length !== b.length || a.length < 5) return 0;
  let places = 0;
  for (let place = 0; place < a.length; place += 1) {
    if (a.charCodeAt(place) === b.charCodeAt(place)) continue;
    if (!NEAR.has(a[place]! + b[place]!)) return 0;
    places += 1;
  }
  return places;
}

const NEAR: ReadonlySet<string> = new Set(['ae', 'ea', 'ei', 'ie', 'ou', 'uo']);

/** By whichever is nearer, the spelling keys or the words as they are written. */
function slipSimilarity(a: Word, b: Word): number {
  return Math.max(slipsBetween(a.text, b.text), slipsBetween(a.spelling, b.spelling));
}

function slipsBetween(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  const allowed = allowedSlips(longer);
  if (Math.abs(a.length - b.length) > allowed) return 0;
  const slips = editDistance(a, b);
  return slips > allowed ? 0 : (1 - slips / longer + jaroWinkler(a, b)) / 2;
}

function allowedSlips(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 12 ? 2 : 3;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
