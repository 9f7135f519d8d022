import { isProper, Role } from '../names/parse';
import { AlikeWordFinder, type AlikeWords } from './alikeWords';
import { exactKey, joinedHash } from './hashKeys';
import type { SearchIndex } from './searchIndex';
import { BIT_PARTS } from './sections';
import { Strongest } from './strongest';
import type { WeighedWord } from './weights';
import { wordOf } from './word';

/** Names that are compared in full, at most. */
const MOST = 64;
/** Names found by the rarer words, after which common ones open no others. */
const ENOUGH = 4096;
/** Of the best name's promise: what promises less is not compared. */
const LEAST_SHARE = 0.45;
/** What promises less is compared in no case. */
const LEAST_PROMISE = 0.2;
/** Words that are looked at to learn whether a name has one. */
const WORDS_OF_A_NAME = 4;
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
  readonly #touched: number[] = [];
  /** The first of those in which the most was found, and what. */
  #richest = -1;
  #most = 0;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#alikeWords = new AlikeWordFinder(index);
    this.#found = new Float32Array(index.nameCount);
  }

  /** @param wanted whether names of an entry may be found at all */
  find(asked: readonly WeighedWord[], wanted: (name: number) => boolean): number[] {
    this.#touched.length = 0;
    this.#richest = -1;
    this.#most = 0;
    const all = asked.reduce((sum, one) => sum + informationIn(one), 0);
    this.#addJoined(asked);
    this.#addAlike(asked, all, wanted);
    return this.#mostPromising(all, wanted);
  }

  /**
   * Adds up what names share with the asked one, its rarest word first. As soon as what the other words tell is too little
   * for a name that has only these, they count for those found so far and open no others (the MaxScore rule of Turtle and
   * Flood 1995): in a long list half of the names share a common word with any other.
   * @param all the asked name's bits of information
   */
  #addAlike(asked: readonly WeighedWord[], all: number, wanted: (name: number) => boolean): void {
    const words = asked
      .map(one => ({ alike: this.#alikeWords.find(one), tells: informationIn(one) > 0 }))
      .sort((a, b) => a.alike.names - b.alike.names);
    let rest = words.reduce((sum, { alike, tells }) => sum + (tells ? alike.most : 0), 0);
    for (const { alike, tells } of words) {
      const opens = tells && this.#mayOpen((2 * rest) / (all + rest), all, wanted);
      if (opens || alike.names < WORDS_OF_A_NAME * this.#touched.length) this.#addPostings(alike, opens);
      else this.#addToTouched(alike);
      if (tells) rest -= alike.most;
    }
  }

  /** Whether a name that promises so much at best may be among the most promising. */
  #mayOpen(promise: number, all: number, wanted: (name: number) => boolean): boolean {
    if (promise < LEAST_PROMISE || this.#touched.length >= ENOUGH) return false;
    if (this.#richest < 0 || !wanted(this.#richest)) return true;
    return promise >= LEAST_SHARE * Math.min(1, this.#promise(this.#richest, all));
  }

  #promise(name: number, all: number): number {
    return (2 * this.#found[name]!) / (all + this.#index.sections.nameBits[name]! / BIT_PARTS);
  }

  /** Name by name under each of the words. */
  #addPostings({ bits }: AlikeWords, opens: boolean): void {
    for (const [id, shared] of bits) this.#addWord(id, shared, opens);
  }

  #addWord(id: number, bits: number, opens: boolean): void {
    const { postings, postingStarts } = this.#index.sections;
    const end = postingStarts[id + 1]!;
    for (let place = postingStarts[id]!; place < end; place += 1) {
      const name = postings[place]!;
      if (opens || this.#found[name]! > 0) this.#add(name, bits);
    }
  }

  /** Word by word of each name found so far: where these are fewer than the names under the words. */
  #addToTouched({ bits }: AlikeWords): void {
    const { nameWords, nameStarts } = this.#index.sections;
    for (const name of this.#touched) {
      const start = nameStarts[name]!;
      for (let place = start; place < nameStarts[name + 1]!; place += 1) {
        const shared = bits.get(nameWords[place]!);
        if (shared === undefined) continue;
        // Written twice, it counts once.
        const before = nameWords.indexOf(nameWords[place]!, start);
        if (before === place) this.#found[name]! += shared;
      }
    }
  }

  #add(name: number, bits: number): void {
    // Initials tell nothing by themselves.
    if (bits <= 0) return;
    if (this.#found[name] === 0) this.#touched.push(name);
    const found = this.#found[name]! + bits;
    this.#found[name] = found;
    if (found <= this.#most) return;
    this.#most = found;
    this.#richest = name;
  }

  #addJoined(asked: readonly WeighedWord[]): void {
    const { joined, alike } = this.#index;
    for (const { word, bits } of asked)
      joined.each(joinedHash(word.vowels), name => {
        this.#add(name, bits);
      });
    for (const { vowels, bits } of joinedRuns(asked))
      alike.each(exactKey(vowels), id => {
        this.#addWord(id, bits, true);
      });
  }

  /** @param all the asked name's bits of information */
  #mostPromising(all: number, wanted: (name: number) => boolean): number[] {
    const strongest = new Strongest(MOST, LEAST_SHARE, LEAST_PROMISE);
    for (const name of this.#touched) {
      const found = this.#found[name]!;
      this.#found[name] = 0;
      // A name has at least the information that was found in it.
      if ((2 * found) / (all + found) < strongest.least || !wanted(name)) continue;
      strongest.add(name, (2 * found) / (all + this.#index.sections.nameBits[name]! / BIT_PARTS));
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
