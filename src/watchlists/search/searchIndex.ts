import type { Steps } from '../../analysis/steps';
import type { Listing, ListedKind, ListedName, Watchlist } from '../model';
import { isCommonName } from '../names/commonNames';
import { isProper } from '../names/parse';
import { buildSections, KINDS } from './build';
import { decodeSections, encodeSections } from './encode';
import { exactKey } from './hashKeys';
import { HashLookup } from './hashTable';
import { unpackRole } from './roles';
import { BIT_PARTS, type ListHead, type Sections } from './sections';
import { informationOf, KNOWN_FROM, weightOf, type WeighedWord } from './weights';
import { readListing } from './storedListing';
import { readWord, type Word } from './word';

/** About 5 MB. */
const MOST_WORDS_KEPT = 32_768;

/** The names of sanctions lists, ready to be searched. Holds flat arrays only; an entry is read when it is found. */
export class SearchIndex {
  readonly sections: Sections;
  readonly nameCount: number;
  /** Words that are alike, by their hashes. */
  readonly alike: HashLookup;
  /** Names under words that they have written as one, by their hashes. */
  readonly joined: HashLookup;
  readonly #wordText: string;
  /** Words that were read stay: searches meet the same ones again. */
  readonly #words: (Word | undefined)[];
  #wordsRead = 0;
  readonly #text = new TextDecoder();

  constructor(sections: Sections) {
    this.sections = sections;
    this.nameCount = sections.nameListings.length;
    this.alike = new HashLookup(sections.alike);
    this.joined = new HashLookup(sections.joined);
    this.#wordText = this.#text.decode(sections.wordText);
    const words = sections.wordStarts.length - 1;
    this.#words = new Array<Word | undefined>(words);
  }

  /** Makes an index of lists, in steps of about a millisecond. */
  static *build(lists: readonly Watchlist[]): Steps<SearchIndex> {
    return new SearchIndex(yield* buildSections(lists));
  }

  /**
   * Reads an index that `encode` wrote; the bytes must not change any more.
   * @throws IndexFormatError if they are no index of this version, or damaged
   */
  static decode(bytes: Uint8Array): SearchIndex {
    return new SearchIndex(decodeSections(bytes));
  }

  encode(): Uint8Array<ArrayBuffer> {
    return encodeSections(this.sections);
  }

  /** The lists that are in it. */
  get heads(): readonly ListHead[] {
    return this.sections.heads;
  }

  word(id: number): Word {
    const known = this.#words[id];
    if (known) return known;
    const { wordStarts } = this.sections;
    const word = readWord(this.#wordText.slice(wordStarts[id], wordStarts[id + 1]));
    if (this.#wordsRead === MOST_WORDS_KEPT) {
      this.#words.fill(undefined);
      this.#wordsRead = 0;
    }
    this.#wordsRead += 1;
    this.#words[id] = word;
    return word;
  }

  /** The number of a word that is in the lists just so. */
  idOf(word: Word): number | null {
    let found: number | null = null;
    this.alike.each(exactKey(word.vowels), id => {
      if (this.word(id).text === word.text) found = id;
    });
    return found;
  }

  /** How many names have a word. */
  namesWith(id: number): number {
    const { postingStarts } = this.sections;
    return postingStarts[id + 1]! - postingStarts[id]!;
  }

  /** Bits of information of a word. */
  bitsOf(id: number): number {
    return this.sections.wordBits[id]! / BIT_PARTS;
  }

  /** The words of a listed name, weighed. */
  nameOf(id: number): readonly WeighedWord[] {
    const { nameStarts, nameWords, nameRoles } = this.sections;
    const words = [];
    for (let place = nameStarts[id]!; place < nameStarts[id + 1]!; place += 1) {
      const word = nameWords[place]!;
      const { role, consonantal } = unpackRole(nameRoles[place]!);
      const bits = this.bitsOf(word);
      const known = this.namesWith(word) >= KNOWN_FROM;
      words.push({ word: this.word(word), role, consonantal, bits, weight: weightOf(role, bits), known });
    }
    return words;
  }

  /** Weighs a word that is searched for. */
  weigh(word: Word, role: WeighedWord['role'], consonantal: boolean): WeighedWord {
    const id = this.idOf(word);
    const names = id === null ? 0 : this.namesWith(id);
    const bits = id === null ? informationOf(word, 0, this.nameCount) : this.bitsOf(id);
    const known = isProper(role) && (names >= KNOWN_FROM || isCommonName(word.vowels));
    return { word, role, consonantal, bits, weight: weightOf(role, bits), known };
  }

  kindOf(listing: number): ListedKind {
    return KINDS[this.sections.listingKinds[listing]!] ?? 'unknown';
  }

  /** An entry, read from its stored text. */
  listing(number: number): Listing {
    const { listingText, listingStarts } = this.sections;
    const stored = listingText.subarray(listingStarts[number], listingStarts[number + 1]);
    return readListing(this.#text.decode(stored));
  }

  /** The list that an entry stands in. */
  headOf(listing: number): ListHead {
    let first = 0;
    for (const head of this.heads) {
      first += head.listings;
      if (listing < first) return head;
    }
    throw new RangeError(`There is no entry ${listing}.`);
  }

  /** The name as its entry has it. */
  listedName(id: number, listing: Listing): ListedName {
    return listing.names[this.sections.nameOrdinals[id]!]!;
  }
}
