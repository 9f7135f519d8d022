/*
 * Hangul syllables are composed by arithmetic (The Unicode Standard, section 3.12): 19 leads, 21 vowels, 28 tails.
 * Romanised as lists and newspapers write North Korean names, which is McCune-Reischauer without its marks.
 */
const FIRST = 0xac00;
const LAST = 0xd7a3;
const LEADS = 'k kk n t tt r m p pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' ');
const TAILS = ' k k k n n n t l l l l l l l l m p p t t ng t t k t p t'.split(' ');

/** The Latin letters of one Hangul syllable, or `null` if the character is none. */
export function hangulSyllable(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  if (code < FIRST || code > LAST) return null;
  const place = code - FIRST;
  return LEADS[Math.floor(place / 588)]! + VOWELS[Math.floor((place % 588) / 28)]! + TAILS[place % 28]!;
}
