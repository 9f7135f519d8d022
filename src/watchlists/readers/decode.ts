/**
 * Turns bytes into text: UTF-8 and UTF-16 by their byte order mark, otherwise UTF-8; windows-1252 if an XML declaration says
 * so, or if the first bytes beyond ASCII are no UTF-8, as in old copies of the OFAC and EU lists. The mark is not part of the
 * text. A byte that fits nowhere later on becomes U+FFFD.
 */
export async function* decode(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  let start: Uint8Array | null = new Uint8Array();
  for await (const piece of pieces) {
    let bytes = piece;
    if (start !== null) {
      bytes = joined(start, piece);
      if (bytes.length < ENOUGH) {
        start = bytes;
        continue;
      }
      start = null;
      decoder = declaredDecoder(bytes);
    }
    decoder ??= beyondAscii(bytes) ? guessedDecoder(bytes) : null;
    const text = decoder === null ? ASCII.decode(bytes) : decoder.decode(bytes, { stream: true });
    if (text !== '') yield text;
  }
  if (start !== null) {
    yield (declaredDecoder(start) ?? guessedDecoder(start, true)).decode(start);
    return;
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield rest;
}

/** The class is global in both hosts, its type name is not. */
type Decoder = InstanceType<typeof TextDecoder>;

/** Bytes that are waited for before anything is decided: a byte order mark and an XML declaration. */
const ENOUGH = 128;

/** For bytes known to be ASCII. */
const ASCII = new TextDecoder();

function declaredDecoder(bytes: Uint8Array): Decoder | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  const declaration = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/i.exec(latin(bytes.subarray(0, ENOUGH)))?.[1];
  if (declaration === undefined || !/^(?:windows-1252|iso-8859-1|latin1)$/i.test(declaration)) return null;
  return new TextDecoder('windows-1252');
}

function guessedDecoder(bytes: Uint8Array, whole = false): Decoder {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole });
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function beyondAscii(bytes: Uint8Array): boolean {
  return bytes.some(byte => byte > 0x7f);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
