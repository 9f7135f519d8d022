import type { Steps } from '../../analysis/steps';
import type { Listing, ListedKind, ListedName, Watchlist } from '../model';
import { spellingKey, vowelKey } from '../names/keys';
import { isProper, parseName, Role, type NameWord } from '../names/parse';
import { Growing } from './growing';
import { alikeKeys, joinedHash, skeletonHash } from './hashKeys';
import { HashTableBuilder, VALUE_LIMIT } from './hashTable';
import { packRole } from './roles';
import { BIT_PARTS, BODY, WEAK, type Sections } from './sections';
import { writeListing } from './storedListing';
import { informationOf } from './weights';
import { makeWord, writeWord, type Word } from './word';

export const KINDS: readonly ListedKind[] = ['person', 'organization', 'vessel', 'aircraft', 'unknown'];

const MOST_NAMES_OF_ONE = 65_535;
/** Entries a step: about a millisecond. */
const ENTRIES_A_STEP = 16;

/**
 * Makes the search index of lists, in steps of about a millisecond.
 * @throws RangeError if there are more than two million names or different words
 */
export function* buildSections(lists: readonly Watchlist[]): Steps<Sections> {
  const total = lists.reduce((sum, { listings }) => sum + listings.length, 0);
  const names = nameSections();
  const listingText = new Growing(Uint8Array);
  const listingStarts = new Growing(Uint32Array);
  const kinds = new Growing(Uint8Array);
  const encoder = new TextEncoder();
  let count = 0;
  for (const { listings } of lists) {
    for (const listing of listings) {
      listingStarts.push(listingText.size);
      listingText.append(encoder.encode(writeListing(listing)));
      kinds.push(KINDS.indexOf(listing.kind));
      names.add(listing, count);
      count += 1;
      if (count % ENTRIES_A_STEP === 0) yield (0.8 * count) / total;
    }
  }
  listingStarts.push(listingText.size);
  const built = yield* names.finish();
  return {
    heads: lists.map(({ name, asOf, listings }) => ({ name, asOf, listings: listings.length })),
    ...built,
    listingKinds: kinds.done(),
    listingText: listingText.done(),
    listingStarts: listingStarts.done(),
  };
}

type NameSections = Omit<Sections, 'heads' | 'listingKinds' | 'listingText' | 'listingStarts'>;

function nameSections() {
  const words = new Map<string, number>();
  const nameWords = new Growing(Uint32Array);
  const nameRoles = new Growing(Uint8Array);
  const nameStarts = new Growing(Uint32Array);
  const nameListings = new Growing(Uint32Array);
  const nameOrdinals = new Growing(Uint16Array);
  const nameFlags = new Growing(Uint8Array);
  const joined = new HashTableBuilder();

  const add = (listing: Listing, number: number): void => {
    const seen = new Set<string>();
    for (const [ordinal, name] of listing.names.slice(0, MOST_NAMES_OF_ONE).entries()) {
      const parsed = parseListed(name, listing.kind);
      if (parsed.words.length === 0) continue;
      // Names that differ only in what is not compared would be compared twice.
      const key = `${name.strength === 'weak' ? 'w' : 's'} ${parsed.words.map(({ text, role }) => `${text}${role}`).join(' ')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const id = nameListings.size;
      nameStarts.push(nameWords.size);
      nameListings.push(number);
      nameOrdinals.push(ordinal);
      nameFlags.push((parsed.body ? BODY : 0) | (name.strength === 'weak' ? WEAK : 0));
      for (const { text, role, consonantal } of parsed.words) {
        const word = words.get(text) ?? words.size;
        words.set(text, word);
        nameWords.push(word);
        nameRoles.push(packRole(role, consonantal));
      }
      for (const run of joinedRuns(parsed.words)) joined.add(joinedHash(vowelKey(spellingKey(run))), id);
    }
    if (Math.max(nameListings.size, words.size) >= VALUE_LIMIT) throw new RangeError('The lists have too many names.');
  };

  function* finish(): Steps<NameSections> {
    nameStarts.push(nameWords.size);
    const alike = new HashTableBuilder();
    const wordText = new Growing(Uint8Array);
    const wordStarts = new Growing(Uint32Array);
    const made: Word[] = [];
    for (const [text, id] of words) {
      wordStarts.push(wordText.size);
      const word = makeWord(text);
      made.push(word);
      const record = writeWord(word);
      for (let place = 0; place < record.length; place += 1) wordText.push(record.charCodeAt(place));
      for (const hash of alikeKeys(word)) alike.add(hash, id);
      const bones = skeletonHash(word);
      if (bones !== null) alike.add(bones, id);
      if (id % 256 === 0) yield 0.8 + (0.1 * id) / words.size;
    }
    wordStarts.push(wordText.size);
    const [flatWords, starts] = [nameWords.done(), nameStarts.done()];
    const alikeTable = alike.table();
    yield 0.95;
    const { postings, postingStarts } = postingsOf(flatWords, starts, words.size);
    const wordBits = bitsOf(made, postingStarts, starts.length - 1);
    return {
      wordText: wordText.done(),
      wordStarts: wordStarts.done(),
      wordBits,
      postings,
      postingStarts,
      nameWords: flatWords,
      nameRoles: nameRoles.done(),
      nameStarts: starts,
      nameListings: nameListings.done(),
      nameBits: sumsOf(wordBits, flatWords, starts),
      nameOrdinals: nameOrdinals.done(),
      nameFlags: nameFlags.done(),
      alike: alikeTable,
      joined: joined.table(),
    };
  }
  return { add, finish };
}

/** The bits of each word, in BIT_PARTS. */
function bitsOf(words: readonly Word[], postingStarts: Uint32Array, names: number): Uint16Array {
  return Uint16Array.from(words, (word, id) =>
    Math.round(BIT_PARTS * informationOf(word, postingStarts[id + 1]! - postingStarts[id]!, names)),
  );
}

/** The bits of the words of each name, in BIT_PARTS. */
function sumsOf(wordBits: Uint16Array, nameWords: Uint32Array, nameStarts: Uint32Array): Uint16Array {
  const sums = new Uint16Array(nameStarts.length - 1);
  for (let name = 0; name < sums.length; name += 1) {
    let bits = 0;
    for (let place = nameStarts[name]!; place < nameStarts[name + 1]!; place += 1) bits += wordBits[nameWords[place]!]!;
    sums[name] = bits;
  }
  return sums;
}

function parseListed({ text, family }: ListedName, kind: ListedKind) {
  return parseName(text, { kind, family });
}

/** Neighbours written as one, the first also behind the last, and the whole name from either end of its family name. */
function joinedRuns(words: readonly NameWord[]): string[] {
  const texts = words
    .filter(({ role }) => isProper(role) || role === Role.Particle || role === Role.Initial)
    .map(({ text }) => text);
  if (texts.length < 2) return [];
  const pairs = texts.map((text, place) => text + texts[(place + 1) % texts.length]!);
  if (texts.length === 2) return pairs;
  const turned = [...texts.slice(1), texts[0]!];
  return [...pairs, texts.join(''), turned.join('')];
}

function postingsOf(nameWords: Uint32Array, nameStarts: Uint32Array, words: number) {
  const postingStarts = new Uint32Array(words + 1);
  const names = nameStarts.length - 1;
  forEachWord((_, word) => {
    postingStarts[word + 1] = postingStarts[word + 1]! + 1;
  });
  for (let word = 0; word < words; word += 1) postingStarts[word + 1] = postingStarts[word + 1]! + postingStarts[word]!;
  const postings = new Uint32Array(postingStarts[words]!);
  const next = postingStarts.slice();
  forEachWord((name, word) => {
    postings[next[word]!] = name;
    next[word] = next[word]! + 1;
  });
  return { postings, postingStarts };

  /** Once for each name and word, though the word may stand in the name twice. */
  function forEachWord(visit: (name: number, word: number) => void): void {
    for (let name = 0; name < names; name += 1) {
      const own = nameWords.subarray(nameStarts[name], nameStarts[name + 1]);
      own.forEach((word, place) => {
        if (own.indexOf(word) === place) visit(name, word);
      });
    }
  }
}
