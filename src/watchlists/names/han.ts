import { transliterate } from 'transliteration';

/** Characters whose reading as a surname is not their usual one (as in the Hundred Family Surnames). */
const SURNAME_READINGS: ReadonlyMap<string, string> = new Map([
  ['单', 'shan'],
  ['單', 'shan'],
  ['解', 'xie'],
  ['区', 'ou'],
  ['區', 'ou'],
  ['仇', 'qiu'],
  ['翟', 'zhai'],
  ['曾', 'zeng'],
  ['查', 'zha'],
  ['盖', 'ge'],
  ['朴', 'piao'],
  ['任', 'ren'],
  ['华', 'hua'],
  ['卜', 'bu'],
  ['尹', 'yin'],
  ['覃', 'qin'],
  ['缪', 'miao'],
  ['乐', 'yue'],
  ['召', 'shao'],
]);

/**
 * Han characters in Hanyu Pinyin, a word a character: `li shang fu`. Pieces parted by a middle dot are foreign names, whose
 * characters only spell out sounds: they become a word a piece. Japanese and Korean readings of the same characters are
 * not known here.
 */
export function hanToLatin(run: string): string {
  const syllables = Array.from(run, (character, place) => {
    const surname = place === 0 ? SURNAME_READINGS.get(character) : undefined;
    return surname ?? transliterate(character).trim().toLowerCase();
  });
  return syllables.join(' ');
}
