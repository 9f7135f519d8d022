/**
 * The key under which gazetteers hold a phrase: apostrophes and white space levelled, case kept, because case is what tells
 * US from us and Turkey from turkey.
 */
export function phraseKey(phrase: string): string {
  return phrase.replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim();
}
