import type { HashTable } from './hashTable';

/** Flags of a name: it is a body's; the publisher calls it weak. */
export const BODY = 1;
export const WEAK = 2;

/** What one bit of information is written as: names are told apart by less than a bit. */
export const BIT_PARTS = 64;

/** What a list is, apart from its entries. */
export interface ListHead {
  readonly name: string;
  /** `YYYY-MM-DD` or `null`, as in `Watchlist`. */
  readonly asOf: string | null;
  /** Number of entries. */
  readonly listings: number;
}

/**
 * Everything an index knows, in flat arrays that are stored as they are. Words, names and listings are numbered; an array
 * of `Starts` has one more number than there are of them, so that what belongs to number n lies from Starts[n] to
 * Starts[n + 1].
 */
export interface Sections {
  readonly heads: readonly ListHead[];
  /** All words with their keys (`writeWord`) one after another, in ASCII. */
  readonly wordText: Uint8Array;
  readonly wordStarts: Uint32Array;
  /** For each word its bits of information, in BIT_PARTS. */
  readonly wordBits: Uint16Array;
  /** For each word the names it stands in, ascending. */
  readonly postings: Uint32Array;
  readonly postingStarts: Uint32Array;
  /** For each name its words and their roles (`packRole`), in the order they are written. */
  readonly nameWords: Uint32Array;
  readonly nameRoles: Uint8Array;
  readonly nameStarts: Uint32Array;
  readonly nameListings: Uint32Array;
  /** For each name its bits of information, in BIT_PARTS. */
  readonly nameBits: Uint16Array;
  /** Which name of its listing it is. */
  readonly nameOrdinals: Uint16Array;
  /** BODY, WEAK, or both added. */
  readonly nameFlags: Uint8Array;
  /** Words that are alike meet here. */
  readonly alike: HashTable;
  /** Names under words that they have written as one. */
  readonly joined: HashTable;
  /** For each listing a number of KINDS. */
  readonly listingKinds: Uint8Array;
  /** The listings (`writeListing`) in UTF-8: read only when one is found. */
  readonly listingText: Uint8Array;
  readonly listingStarts: Uint32Array;
}
