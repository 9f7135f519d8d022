import { readFile } from 'node:fs/promises';
import { reasonOf } from './fileErrors';

/**
 * Reads a text file as VS Code would hold it: UTF-8, without a byte order mark, line endings kept. Bytes that are not UTF-8
 * become replacement characters, as in the editor.
 * @throws Error with a message for the reader if there is no such file, it cannot be read, or it is binary
 */
export async function readArticleFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Error(reasonOf(error));
  });
  return decodeText(bytes, 'an article');
}

/**
 * The text that bytes are, as `readArticleFile` reads it.
 * @param expected what they should be, in words
 * @throws Error with a message for the reader if they are binary
 */
export function decodeText(bytes: Uint8Array, expected: string): string {
  const encoding = encodingOf(bytes);
  // VS Code takes a file for binary if there is a NUL byte in its first 512 bytes.
  if (encoding === 'utf-8' && bytes.subarray(0, 512).includes(0)) throw new Error(`is a binary file, not ${expected}`);
  return new TextDecoder(encoding).decode(bytes);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
