import { isProper, Role } from '../names/parse';
import { ALIKE, consonantSimilarity, SAME_VOWELS, similarity } from './similarity';
import type { WeighedWord } from './weights';
import { wordOf } from './word';

/** Words of the one name that stand for words of the other. Words are bits, the first one the lowest. */
export interface Pairing {
  readonly asked: number;
  readonly listed: number;
  /** ALIKE to 1. */
  readonly similarity: number;
  /** How sure it is that these belong together, to choose among pairings that share words. */
  readonly gain: number;
}

/** Of a word and an initial. */
const INITIAL = 0.9;
const JOINED = 0.99;
/** Less alike than this, joined words do not stand for one. */
const JOINED_SLIP = 0.85;
const SAME = 1;
const LONGEST_RUN = 4;
/** A known name that is nearly another one is rather a name of its own than a slip. */
const KNOWN_NAME_DOUBT = 1.6;
const BOTH_KNOWN_DOUBT = 3;

/**
 * Pairs the words of two names so that every word is used once, best pairings first: a greedy assignment, which for the few
 * words of a name loses next to nothing against the optimal one. Two to four words that stand side by side, the last beside
 * the first, may stand for one: Shang Fu for Shangfu, Lavrov Sergei for SergeiLavrov.
 */
export function pairWords(asked: readonly WeighedWord[], listed: readonly WeighedWord[]): Pairing[] {
  const possible: Pairing[] = [];
  let aloneAsked = 0;
  let aloneListed = 0;
  for (let i = 0; i < asked.length; i += 1) {
    for (let j = 0; j < listed.length; j += 1) {
      const similarity = compareWords(asked[i]!, listed[j]!);
      if (similarity < ALIKE) continue;
      const gain = gainOf(similarity, asked[i]!.weight + listed[j]!.weight);
      possible.push({ asked: 1 << i, listed: 1 << j, similarity, gain });
      aloneAsked |= 1 << i;
      aloneListed |= 1 << j;
    }
  }
  addJoined(asked, listed, aloneListed, (words, single, similarity, gain) =>
    possible.push({ asked: words, listed: single, similarity, gain }),
  );
  addJoined(listed, asked, aloneAsked, (words, single, similarity, gain) =>
    possible.push({ asked: single, listed: words, similarity, gain }),
  );
  return possible.length < 2 ? possible : choose(possible);
}

/** How alike two words are in their roles: titles, particles, numbers and legal forms are themselves or nothing. */
export function compareWords(asked: WeighedWord, listed: WeighedWord): number {
  if (asked.word.text === listed.word.text) return 1;
  if (asked.role === Role.Initial || listed.role === Role.Initial) return compareInitial(asked, listed);
  if (!isProper(asked.role) || !isProper(listed.role)) return 0;
  if (asked.consonantal !== listed.consonantal) return consonantSimilarity(asked.word, listed.word);
  const alike = similarity(asked.word, listed.word);
  if (alike >= SAME_VOWELS || !asked.known) return alike;
  if (alike < ALIKE) return 0;
  return Math.max(ALIKE, 1 - (1 - alike) * (listed.known ? BOTH_KNOWN_DOUBT : KNOWN_NAME_DOUBT));
}

function compareInitial(asked: WeighedWord, listed: WeighedWord): number {
  const one = asked.role === Role.Initial ? listed : asked;
  if (one.role === Role.Initial || !isProper(one.role)) return 0;
  return asked.word.text.startsWith(listed.word.text.slice(0, 1)) ? INITIAL : 0;
}

/** Counts from a little below ALIKE, so that two good pairs are better than one larger doubtful one. */
function gainOf(alike: number, weight: number): number {
  return (alike - 0.6) * weight;
}

/** The same for joined words, which take in a neighbour all too gladly. */
function joinedGain(alike: number, weight: number): number {
  return (alike - 0.75) * weight;
}

/**
 * Finds neighbours that together stand for a single word.
 * @param alone single words that have a partner without joining: for them a joined word must fit but for its spelling
 */
function addJoined(
  many: readonly WeighedWord[],
  singles: readonly WeighedWord[],
  alone: number,
  add: (words: number, single: number, similarity: number, gain: number) => void,
): void {
  if (many.length < 2) return;
  for (let s = 0; s < singles.length; s += 1) {
    const single = singles[s]!;
    const { text } = single.word;
    if (text.length < 4 || !isProper(single.role) || single.consonantal) continue;
    for (let start = 0; start < many.length; start += 1) {
      // The first letters must be the same: a cheap look before words are joined.
      if (text.charCodeAt(0) !== many[start]!.word.text.charCodeAt(0)) continue;
      const usual = (alone & (1 << s)) === 0 ? JOINED_SLIP : SAME_VOWELS;
      for (const { words, written, loose, weight } of runsFrom(many, start, text)) {
        const alike = similarity(wordOf(written), single.word);
        if (alike >= (loose ? usual : SAME))
          add(words, 1 << s, alike * JOINED, joinedGain(alike * JOINED, single.weight + weight));
      }
    }
  }
}

interface Run {
  readonly words: number;
  readonly written: string;
  /** Words that are often written as one: names and particles. */
  readonly loose: boolean;
  readonly weight: number;
}

/** Neighbours from a word on that, written as one, might be a slip of a text. */
function runsFrom(many: readonly WeighedWord[], start: number, text: string): Run[] {
  const runs: Run[] = [];
  let words = 0;
  let weight = 0;
  let written = '';
  let loose = true;
  for (let run = 0; run < Math.min(LONGEST_RUN, many.length) && written.length <= text.length; run += 1) {
    const place = (start + run) % many.length;
    const part = many[place]!;
    if (part.role === Role.Number || part.role === Role.LegalForm) break;
    loose &&= isProper(part.role) || part.role === Role.Particle;
    words |= 1 << place;
    weight += part.weight;
    written += part.word.text;
    if (run > 0 && Math.abs(written.length - text.length) <= 2 && sharesLetters(written, text))
      runs.push({ words, written, loose, weight });
  }
  return runs;
}

/** Whether all but two letters of the one word stand in the other: a cheap look before the spellings are compared. */
function sharesLetters(a: string, b: string): boolean {
  let strange = 0;
  for (const letter of a) if (!b.includes(letter)) strange += 1;
  return strange <= 2;
}

function choose(possible: Pairing[]): Pairing[] {
  possible.sort((a, b) => b.gain - a.gain || a.asked - b.asked || a.listed - b.listed);
  const chosen: Pairing[] = [];
  let asked = 0;
  let listed = 0;
  for (const one of possible) {
    if ((one.asked & asked) !== 0 || (one.listed & listed) !== 0) continue;
    chosen.push(one);
    asked |= one.asked;
    listed |= one.listed;
  }
  return chosen;
}
