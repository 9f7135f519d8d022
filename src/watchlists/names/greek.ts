/* ELOT 743 (ISO 843) for the letters that are read together; `transliteration` knows the single ones. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'ou'],
  [/(?<=^|\s)μπ/g, 'b'],
  [/(?<=^|\s)ντ/g, 'd'],
  [/γκ|γγ/g, 'g'],
  [/αυ/g, 'av'],
  [/ευ/g, 'ev'],
];

/** Writes the Greek letters that are read together in Latin ones and leaves the others; case is lost. */
export function greekPairs(text: string): string {
  let written = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
  for (const [pattern, letters] of TOGETHER) written = written.replace(pattern, letters);
  return written;
}
