import { transliterate } from 'transliteration';
import { arabicToLatin } from './arabic';
import { cyrillicToLatin, NOT_RUSSIAN } from './cyrillic';
import { greekPairs } from './greek';
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
  if (isAscii(text)) return [{ text, consonantal: false }];
  const plain = text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{Mn}*)\p{Mn}/gu, '')
    .normalize('NFC');
  if (isAscii(plain)) return [{ text: plain, consonantal: false }];
  const whole = { foreign: /\p{sc=Han}[·•‧・]/u.test(plain), russian: !NOT_RUSSIAN.test(plain) };
  return Array.from(plain.matchAll(CHARACTERS), ([run]) => latinRun(run, whole));
}

/** What the whole name tells of its runs: it spells a foreign name in Han; its Cyrillic is Russian, as far as one can see. */
interface Whole {
  readonly foreign: boolean;
  readonly russian: boolean;
}

function latinRun(run: string, { foreign, russian }: Whole): LatinRun {
  if (/^\p{sc=Han}/u.test(run)) return spaced(foreign ? hanToLatin(run).replaceAll(' ', '') : hanToLatin(run));
  if (/^\p{sc=Hangul}/u.test(run)) return spaced(Array.from(run, one => hangulSyllable(one) ?? '').join(' '));
  if (/^\p{sc=Cyrillic}/u.test(run)) return { text: cyrillicToLatin(run, russian), consonantal: false };
  if (/^\p{sc=Arabic}/u.test(run)) return { text: arabicToLatin(run.replace(/\u200C/g, '')), consonantal: true };
  if (/^\p{sc=Hebrew}/u.test(run)) return { text: transliterate(run), consonantal: true };
  if (isAscii(run)) return { text: run, consonantal: false };
  const plain = /\p{sc=Greek}/u.test(run) ? greekPairs(run) : run;
  return { text: transliterate(plain.replace(/[·•‧・]/g, ' ')), consonantal: false };
}

function spaced(text: string): LatinRun {
  return { text: ` ${text} `, consonantal: false };
}

function isAscii(text: string): boolean {
  return /^[\0-\x7F]*$/.test(text);
}
