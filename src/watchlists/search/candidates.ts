import { isProper, Role } from '../names/parse';
import { AlikeWordFinder } from './alikeWords';
import { exactKey, joinedHash } from './hashKeys';
import type { SearchIndex } from './searchIndex';
import { BIT_PARTS } from './sections';
import { Strongest } from './strongest';
import type { WeighedWord } from './weights';
import { wordOf } from './word';

/** Names that are compared in full, at most. */
const MOST = 64;
/** Names that have one of the rarer words, after which common words bring no new ones. */
const ENOUGH = 4096;
/** Of the best name's promise: what promises less is not compared. */
const LEAST_PROMISE = 0.45;
const LONGEST_RUN = 4;
/** Letters of a word that is looked for in pieces. */
const LONGEST_JOINED = 24;
/** Letters of a piece where there are more than two. */
const LONGEST_PART = 6;

/**
 * Finds the listed names that are worth comparing in full: those that share words, similar words or joined words with the
 * asked name, the most promising first. The promise is the Dice coefficient of the two names' information (Dice 1945).
 */
export class CandidateFinder {
  readonly #index: SearchIndex;
  readonly #alikeWords: AlikeWordFinder;
  /** Bits found so far, by name; all 0 between searches. */
  readonly #found: Float32Array;
  /** The names that have any. */
  #touched: number[] = [];

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#alikeWords = new AlikeWordFinder(index);
    this.#found = new Float32Array(index.nameCount);
  }

  /** @param wanted whether names of an entry may be found at all */
  find(asked: readonly WeighedWord[], wanted: (name: number) => boolean): number[] {
    this.#touched = [];
    this.#addJoined(asked);
    this.#addAlike(asked);
    return this.#mostPromising(
      asked.reduce((sum, one) => sum + informationIn(one), 0),
      wanted,
    );
  }

  /**
   * Adds up what names share with the asked one, its rarest word first. Where so many names have that, words that more have
   * only count for those: in lists of a million names half of them share a word with any other.
   */
  #addAlike(asked: readonly WeighedWord[]): void {
    const { postings, postingStarts } = this.#index.sections;
    const words = asked.map(one => this.#alikeWords.find(one)).sort((a, b) => a.names - b.names);
    for (const { ids, bits } of words) {
      const open = this.#touched.length < ENOUGH;
      for (let at = 0; at < ids.length; at += 1) {
        const end = postingStarts[ids[at]! + 1]!;
        for (let place = postingStarts[ids[at]!]!; place < end; place += 1) {
          const name = postings[place]!;
          if (open || this.#found[name]! > 0) this.#add(name, bits[at]!);
        }
      }
    }
  }

  #add(name: number, bits: number): void {
    // Initials tell nothing by themselves.
    if (bits <= 0) return;
    if (this.#found[name] === 0) this.#touched.push(name);
    this.#found[name]! += bits;
  }

  #addJoined(asked: readonly WeighedWord[]): void {
    const { joined, alike } = this.#index;
    for (const { word, bits } of asked)
      for (const name of joined.values(joinedHash(word.vowels))) this.#add(name, bits);
    for (const { vowels, bits } of joinedRuns(asked))
      for (const id of alike.values(exactKey(vowels)))
        for (const name of this.#index.namesWith(id)) this.#add(name, bits);
  }

  /** @param all the asked name's bits of information */
  #mostPromising(all: number, wanted: (name: number) => boolean): number[] {
    const { nameBits } = this.#index.sections;
    const strongest = new Strongest(MOST, LEAST_PROMISE);
    for (const name of this.#touched) {
      const found = this.#found[name]!;
      this.#found[name] = 0;
      // A name has at least the information that was found in it.
      if ((2 * found) / (all + found) < strongest.least || !wanted(name)) continue;
      strongest.add(name, (2 * found) / (all + nameBits[name]! / BIT_PARTS));
    }
    return strongest.done();
  }
}

function informationIn({ role, bits }: WeighedWord): number {
  return isProper(role) || role === Role.Number ? bits : 0;
}

/** Two to four neighbours as one word, the first also behind the last; by their vowel keys. */
function joinedRuns(asked: readonly WeighedWord[]): { vowels: string; bits: number }[] {
  const runs: { vowels: string; bits: number }[] = [];
  if (asked.length < 2) return runs;
  for (let start = 0; start < asked.length; start += 1) {
    let { text } = asked[start]!.word;
    let bits = informationIn(asked[start]!);
    for (let run = 1; run < Math.min(LONGEST_RUN, asked.length); run += 1) {
      const next = asked[(start + run) % asked.length]!;
      text += next.word.text;
      bits += informationIn(next);
      if (text.length > LONGEST_JOINED || (run > 1 && next.word.text.length > LONGEST_PART)) break;
      runs.push({ vowels: wordOf(text).vowels, bits });
    }
  }
  return runs;
}
