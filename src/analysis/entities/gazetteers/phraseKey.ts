/**
 * The key under which gazetteers hold a phrase: apostrophes and white space levelled, case kept, because case is what tells
 * US from us and Turkey from turkey.
 */
export function phraseKey(phrase: string): string {
  // Nearly all words stay as they are, and words are looked up a thousand times an article.
  if (!/[’‘ʼ\s]/.test(phrase)) return phrase;
  return phrase.replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim();
}
