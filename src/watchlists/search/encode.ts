import type { ListHead, Sections } from './sections';

const MAGIC = 0x494c5744; // DWLI
/** Raise it with every change of what is stored or of how names are read: an index of another version is made anew. */
export const INDEX_VERSION = 4;
const HEADER_WORDS = 5;
const ALIGNMENT = 8;

/** Stored bytes that are no index, are damaged, or were written by another version of Dossier. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
}

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * Writes an index as it lies in memory: a header (magic number, version, length, checksum, number of sections), the byte
 * lengths of the sections, and the sections, each beginning at a multiple of eight.
 */
export function encodeSections(sections: Sections): Uint8Array<ArrayBuffer> {
  const parts = partsOf(sections);
  const tableEnd = aligned(4 * (HEADER_WORDS + parts.length));
  const length = parts.reduce((sum, part) => sum + aligned(part.byteLength), tableEnd);
  const bytes = new Uint8Array(length);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS + parts.length);
  let at = tableEnd;
  parts.forEach((part, index) => {
    header[HEADER_WORDS + index] = part.byteLength;
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += aligned(part.byteLength);
  });
  header.set([MAGIC, INDEX_VERSION, length, 0, parts.length]);
  header[3] = checksum(bytes);
  return bytes;
}

/**
 * Reads what `encodeSections` wrote. The arrays are views of the bytes, which must not change any more; bytes that do not
 * begin at a multiple of eight in their buffer are copied.
 * @throws IndexFormatError if the bytes are no index of this version, or damaged
 */
export function decodeSections(stored: Uint8Array): Sections {
  const bytes = stored.byteOffset % ALIGNMENT === 0 ? stored : stored.slice();
  if (bytes.byteLength < 4 * HEADER_WORDS) throw new IndexFormatError('The stored index is cut off.');
  const [magic, version, length, sum, count] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  if (magic !== MAGIC) throw new IndexFormatError('The stored data is no index of sanctions lists.');
  if (version !== INDEX_VERSION) throw new IndexFormatError('The stored index is of another version of Dossier.');
  if (length !== bytes.byteLength || length % ALIGNMENT !== 0 || count !== VIEWS.length)
    throw new IndexFormatError('The stored index is cut off.');
  if (checksum(bytes) !== sum) throw new IndexFormatError('The stored index is damaged.');
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset + 4 * HEADER_WORDS, count);
  let at = bytes.byteOffset + aligned(4 * (HEADER_WORDS + count));
  const parts = VIEWS.map((view, index) => {
    const part = view(bytes.buffer, at, lengths[index]!);
    at += aligned(lengths[index]!);
    return part;
  });
  return sectionsOf(parts);
}

/** The order of the sections in the file. */
function partsOf(sections: Sections): Numbers[] {
  return [
    new TextEncoder().encode(JSON.stringify(sections.heads)),
    sections.wordText,
    sections.wordStarts,
    sections.wordBits,
    sections.postings,
    sections.postingStarts,
    sections.nameWords,
    sections.nameRoles,
    sections.nameStarts,
    sections.nameListings,
    sections.nameBits,
    sections.nameOrdinals,
    sections.nameFlags,
    sections.alike.hashes,
    sections.alike.values,
    sections.joined.hashes,
    sections.joined.values,
    sections.listingKinds,
    sections.listingText,
    sections.listingStarts,
  ];
}

type View = (buffer: ArrayBufferLike, at: number, bytes: number) => Numbers;
const B: View = (buffer, at, bytes) => new Uint8Array(buffer, at, bytes);
const H: View = (buffer, at, bytes) => new Uint16Array(buffer, at, bytes / 2);
const W: View = (buffer, at, bytes) => new Uint32Array(buffer, at, bytes / 4);
/** How each of them is read. */
const VIEWS = [B, B, W, H, W, W, W, B, W, W, H, H, B, W, W, W, W, B, B, W];

function sectionsOf(parts: readonly Numbers[]): Sections {
  const [heads, wordText, wordStarts, wordBits, postings, postingStarts] = parts;
  const [nameWords, nameRoles, nameStarts, nameListings] = parts.slice(6);
  const [nameBits, nameOrdinals, nameFlags, alikeHashes, alikeValues, joinedHashes, joinedValues] = parts.slice(10);
  const [listingKinds, listingText, listingStarts] = parts.slice(17);
  return {
    heads: JSON.parse(new TextDecoder().decode(heads)) as ListHead[],
    wordText: wordText as Uint8Array,
    wordStarts: wordStarts as Uint32Array,
    wordBits: wordBits as Uint16Array,
    postings: postings as Uint32Array,
    postingStarts: postingStarts as Uint32Array,
    nameWords: nameWords as Uint32Array,
    nameRoles: nameRoles as Uint8Array,
    nameStarts: nameStarts as Uint32Array,
    nameListings: nameListings as Uint32Array,
    nameBits: nameBits as Uint16Array,
    nameOrdinals: nameOrdinals as Uint16Array,
    nameFlags: nameFlags as Uint8Array,
    alike: { hashes: alikeHashes as Uint32Array, values: alikeValues as Uint32Array },
    joined: { hashes: joinedHashes as Uint32Array, values: joinedValues as Uint32Array },
    listingKinds: listingKinds as Uint8Array,
    listingText: listingText as Uint8Array,
    listingStarts: listingStarts as Uint32Array,
  };
}

/**
 * Over all 32-bit words but the checksum itself. Each word is multiplied by an odd number and rotated in, so that any one
 * change of a word, and any swap of words, changes the sum. It guards against damage, not against malice.
 */
function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  let sum = 0x9e3779b1 | 0;
  for (let place = 0; place < words.length; place += 1) {
    if (place === 3) continue;
    // Kept to 32 bits at every step: numbers beyond them are several times slower.
    sum = (Math.imul((sum << 5) | (sum >>> 27), 0x85ebca6b) + Math.imul(words[place]!, 0xc2b2ae35)) | 0;
  }
  return sum >>> 0;
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
