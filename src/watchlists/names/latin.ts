import { transliterate } from 'transliteration';
import { arabicToLatin } from './arabic';
import { cyrillicToLatin } from './cyrillic';
import { hanToLatin } from './han';
import { hangulSyllable } from './hangul';

/** A stretch of a name in Latin letters. */
export interface LatinRun {
  readonly text: string;
  /** Written without its short vowels: only its consonants can be compared. */
  readonly consonantal: boolean;
}

const CHARACTERS =
  /\p{scx=Han}+|\p{sc=Hangul}+|\p{sc=Cyrillic}+|[\p{sc=Arabic}\p{Mn}\u200C]+|\p{sc=Hebrew}+|[^\p{sc=Han}\p{sc=Hangul}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]+/gu;

/**
 * A name in Latin letters without marks, each script by the rules that lists follow; the package `transliteration` knows
 * the scripts that have no rules here. Case is kept where there was one.
 */
export function toLatin(text: string): LatinRun[] {
  const plain = text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{Mn}*)\p{Mn}/gu, '')
    .normalize('NFC');
  if (isAscii(plain)) return [{ text: plain, consonantal: false }];
  const foreign = /\p{sc=Han}[·•‧・]/u.test(plain);
  return Array.from(plain.matchAll(CHARACTERS), ([run]) => latinRun(run, foreign));
}

function latinRun(run: string, foreign: boolean): LatinRun {
  if (/^\p{sc=Han}/u.test(run)) return spaced(foreign ? hanToLatin(run).replaceAll(' ', '') : hanToLatin(run));
  if (/^\p{sc=Hangul}/u.test(run)) return spaced(Array.from(run, one => hangulSyllable(one) ?? '').join(' '));
  if (/^\p{sc=Cyrillic}/u.test(run)) return { text: cyrillicToLatin(run), consonantal: false };
  if (/^\p{sc=Arabic}/u.test(run)) return { text: arabicToLatin(run.replace(/\u200C/g, '')), consonantal: true };
  if (/^\p{sc=Hebrew}/u.test(run)) return { text: transliterate(run), consonantal: true };
  return { text: isAscii(run) ? run : transliterate(run.replace(/[·•‧・]/g, ' ')), consonantal: false };
}

function spaced(text: string): LatinRun {
  return { text: ` ${text} `, consonantal: false };
}

function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- the whole range is meant
  return /^[\0-\x7F]*$/.test(text);
}
