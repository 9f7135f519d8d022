import { NAME_SUFFIXES } from './gazetteers/nameWords';

/** Most words of a personal name; what is longer is no name that shorter ones could stand for. */
const MOST_WORDS = 8;

/** How well a shorter name fits a full one, best first: it is the same, its surname part or initials with it, another part. */
export const FITS = ['same', 'surname', 'part'] as const;
export type Fit = (typeof FITS)[number];

/** The words of a name, without nickname, suffix, accents and stops: comparable across the ways one article writes it. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[“"‘][^”"’]*[”"’]/g, ' ')
    .replace(/[’‘]/g, "'")
    .split(/[\s.,]+/)
    .filter(word => word !== '' && !NAME_SUFFIXES.has(word));
}

/** The generation that a name states, `jr`, `sr`, `iii`; two people of one name differ in it. */
export function generationOf(name: string): string | undefined {
  const last = /[\s,]([\p{L}]+)\.?$/u.exec(name)?.[1]?.toLowerCase();
  return last !== undefined && NAME_SUFFIXES.has(last) ? last : undefined;
}

/** The words of the nickname that stands in quotation marks inside a name: `Pimnara “Nok” Suwannathep`. */
export function nicknameOf(name: string): string[] {
  const nickname = /[“"‘]([^“”"‘’]+)[”"’]/u.exec(name)?.[1];
  return nickname === undefined ? [] : nameWords(nickname);
}

/**
 * Keys of all names that may stand for a full name, with how well they fit it. `Nguyen Thi Lam Khue` is meant by `Khue` and
 * `Lam Khue` (surname, as far as the form tells) and by `Nguyen` (part); `Jake T. Sullivan` by `J. Sullivan` (surname).
 */
export function* shorterNames(full: readonly string[]): Generator<readonly [key: string, fit: Fit], void, void> {
  yield [wholeKey(full), 'same'];
  if (full.length < 2 || full.length > MOST_WORDS) return;
  const [given, surname] = [full[0]!, full.at(-1)!];
  yield [givenKey(given, surname), 'surname'];
  yield [initialKey(given, surname), 'surname'];
  const [joined, maiden] = surname.split('-').toReversed();
  // "Langat" for "Peris Chepkwony-Langat"
  if (maiden !== undefined && joined!.length > 2) yield [joined!, 'part'];
  for (let from = 0; from < full.length; from += 1) {
    for (let to = from === 0 ? full.length - 1 : full.length; to > from; to -= 1)
      yield [wholeKey(full.slice(from, to)), to === full.length ? 'surname' : 'part'];
  }
}

/**
 * The keys under which to look for the full names that a name may stand for. Given names agree as far as they go: an initial
 * with every name it begins, a given name with itself and with its bare initial.
 */
export function keysOf(name: readonly string[]): string[] {
  if (name.length < 2) return [wholeKey(name)];
  const [given, surname] = [name[0]!, name.at(-1)!];
  const abbreviated = given.length === 1 ? initialKey(given, surname) : givenKey(given, surname);
  return [wholeKey(name), abbreviated, givenKey(given.charAt(0), surname)];
}

function wholeKey(words: readonly string[]): string {
  return words.join(' ');
}

function givenKey(given: string, surname: string): string {
  return `${given} … ${surname}`;
}

function initialKey(given: string, surname: string): string {
  return `${given.charAt(0)}. … ${surname}`;
}
