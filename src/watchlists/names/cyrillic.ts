/*
 * BGN/PCGN romanisation without its marks, which is what lists and news agencies use for Russian; letters of Ukrainian,
 * Belarusian, Serbian and Macedonian beside it.
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ѓ: 'g',
  ќ: 'k',
  ѕ: 'dz',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
};

/** Letters that Ukrainian and Belarusian have and Russian has not. */
export const NOT_RUSSIAN = /[іїєґў]/i;

/** A Cyrillic word in Latin letters; case is lost. In a Ukrainian or Belarusian name `г` is `h`. */
export function cyrillicToLatin(word: string, russian: boolean): string {
  const letterOf = (letter: string): string => (letter === 'г' && !russian ? 'h' : (LETTERS[letter] ?? letter));
  return Array.from(word.toLowerCase(), letterOf).join('');
}
