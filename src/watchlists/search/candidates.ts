import { isProper, Role } from '../names/parse';
import { spellingKey, vowelKey } from '../names/keys';
import { alikeKeys, exactKey, joinedHash, skeletonHash } from './hashKeys';
import { firstAt, type HashTable } from './hashTable';
import { compareWords } from './pairing';
import type { SearchIndex } from './searchIndex';
import { ALIKE } from './similarity';
import type { WeighedWord } from './weights';

/** Names that are compared in full, at most. */
const MOST = 64;
/** Names met by single words after which common words bring no new ones. */
const ENOUGH = 4096;
/** Of the best name's promise: what promises less is not compared. */
const LEAST_PROMISE = 0.45;
/** Skeletons shorter than this are of too many words, unless the asked word has nothing else. */
const SHORTEST_SKELETON = 3;
const LONGEST_RUN = 4;
/** Letters of a word that is looked for in pieces. */
const LONGEST_JOINED = 24;
/** Letters of a piece where there are more than two. */
const LONGEST_PART = 6;

interface Hit {
  readonly names: Uint32Array;
  readonly bits: number;
}

/**
 * Finds the listed names that are worth comparing in full: those that share words, similar words or joined words with the
 * asked name, the most promising first. The promise is the Dice coefficient of the two names' information (Dice 1945).
 */
export class CandidateFinder {
  readonly #index: SearchIndex;
  /** Bits found so far, by name; all 0 between searches. */
  readonly #found: Float32Array;
  readonly #promise: Float32Array;
  /** Bits of information of a name; 0 where they were not asked for yet. */
  readonly #total: Float32Array;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#found = new Float32Array(index.nameCount);
    this.#promise = new Float32Array(index.nameCount);
    this.#total = new Float32Array(index.nameCount);
  }

  /** @param wanted whether names of an entry may be found at all */
  find(asked: readonly WeighedWord[], wanted: (name: number) => boolean): number[] {
    const all = asked.reduce((sum, one) => sum + informationIn(one), 0);
    const touched = this.#collect(asked);
    let best = 0;
    for (const name of touched) {
      const promise = (2 * this.#found[name]!) / (all + this.#informationOf(name));
      this.#promise[name] = promise;
      this.#found[name] = 0;
      best = Math.max(best, Math.min(1, promise));
    }
    return touched
      .filter(name => this.#promise[name]! >= LEAST_PROMISE * best && wanted(name))
      .sort((a, b) => this.#promise[b]! - this.#promise[a]! || a - b)
      .slice(0, MOST);
  }

  /**
   * Adds up what names share with the asked one, the rarest words first, and gives the names. Where so many names have been
   * met, words that more have only count for those: in lists of a million names half of them share a word with any other.
   */
  #collect(asked: readonly WeighedWord[]): number[] {
    const touched: number[] = [];
    const add = (name: number, bits: number): void => {
      // Initials tell nothing by themselves.
      if (bits <= 0) return;
      if (this.#found[name] === 0) touched.push(name);
      this.#found[name] = this.#found[name]! + bits;
    };
    this.#addJoined(asked, add);
    const hits = asked.flatMap(one => this.#alikeWords(one)).sort((a, b) => a.names.length - b.names.length);
    let added = 0;
    for (const { names, bits } of hits) {
      added += names.length;
      if (added <= ENOUGH || touched.length === 0) for (const name of names) add(name, bits);
      else for (const name of touched) if (holds(names, name)) add(name, bits);
    }
    return touched;
  }

  /** Listed words that are like an asked one, with the names they stand in and what they tell. */
  #alikeWords(one: WeighedWord): Hit[] {
    if (one.role === Role.Particle || one.role === Role.Initial || one.role === Role.LegalForm) return [];
    const hits: Hit[] = [];
    for (const id of this.#alikeIds(one)) {
      const alike = compareWords(one, { ...PLAIN, word: this.#index.word(id) });
      if (alike < ALIKE) continue;
      hits.push({ names: this.#index.namesWith(id), bits: alike * Math.min(one.bits, this.#index.bitsOf(id)) });
    }
    return hits;
  }

  #alikeIds({ word, consonantal }: WeighedWord): Set<number> {
    const ids = new Set<number>();
    const { alike } = this.#index.sections;
    for (const hash of alikeKeys(word)) addValues(alike, hash, ids);
    const bones = skeletonHash(word);
    if (bones !== null && (consonantal || word.skeleton.length >= SHORTEST_SKELETON)) addValues(alike, bones, ids);
    return ids;
  }

  #addJoined(asked: readonly WeighedWord[], add: (name: number, bits: number) => void): void {
    const { joined, alike } = this.#index.sections;
    for (const { word, bits } of asked) {
      const names = new Set<number>();
      addValues(joined, joinedHash(word.vowels), names);
      for (const name of names) add(name, bits);
    }
    for (const { vowels, bits } of joinedRuns(asked)) {
      const ids = new Set<number>();
      addValues(alike, exactKey(vowels), ids);
      for (const id of ids) for (const name of this.#index.namesWith(id)) add(name, bits);
    }
  }

  #informationOf(name: number): number {
    const known = this.#total[name]!;
    if (known !== 0) return known;
    const { nameStarts, nameWords } = this.#index.sections;
    let bits = 0;
    for (let place = nameStarts[name]!; place < nameStarts[name + 1]!; place += 1)
      bits += this.#index.bitsOf(nameWords[place]!);
    this.#total[name] = bits;
    return bits;
  }
}

/** Whether a number is among ascending ones: a binary search. */
function holds(numbers: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
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
      runs.push({ vowels: vowelKey(spellingKey(text)), bits });
    }
  }
  return runs;
}

function addValues(table: HashTable, hash: number, values: Set<number>): void {
  for (let place = firstAt(table, hash); table.hashes[place] === hash; place += 1) values.add(table.values[place]!);
}

const PLAIN = { role: Role.Plain, consonantal: false, bits: 0, weight: 0, known: false } as const;
