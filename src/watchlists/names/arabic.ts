/* Letters of Arabic, Persian and Urdu. Short vowels are not written, so the result is only fit to be compared by consonants. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ء: '',
  ؤ: 'w',
  ئ: 'y',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ڈ: 'd',
  ذ: 'z',
  ر: 'r',
  ڑ: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ں: 'n',
  ه: 'h',
  ھ: 'h',
  ہ: 'h',
  ة: 'a',
  ۀ: 'h',
  و: 'w',
  ي: 'y',
  ی: 'y',
  ى: 'a',
  ے: 'y',
};

/** Words too short to be told by their consonants. */
const WHOLE: Readonly<Record<string, string | undefined>> = {
  ابو: 'abu',
  أبو: 'abu',
  أبي: 'abu',
  ابي: 'abu',
  علي: 'ali',
  على: 'ali',
  عبد: 'abd',
  بن: 'bin',
  ابن: 'ibn',
  الله: 'allah',
  آل: 'al',
  أم: 'umm',
};

/** An Arabic word in Latin letters, as far as it is written: `mhmd` for Muhammad. The article `al` is set apart. */
export function arabicToLatin(word: string): string {
  const bare = word.normalize('NFC').replace(/[\u064B-\u065F\u0670\u0640]/g, '');
  const whole = WHOLE[bare];
  if (whole !== undefined) return whole;
  const [article, rest] = /^ال(?=..)/.test(bare) ? ['al ', bare.slice(2)] : ['', bare];
  return article + apart(Array.from(rest, letter => LETTERS[letter] ?? letter)).join('');
}

/** Two letters the second of which is h must not be read as the one that Latin writes so: ز and ه in Zahrani are no zh. */
function apart(letters: readonly string[]): string[] {
  return letters.map((letter, place) =>
    letter === 'h' && /^[cdgkpstz]$/.test(letters[place - 1] ?? '') ? `a${letter}` : letter,
  );
}
