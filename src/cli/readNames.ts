import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { reasonOf } from './fileErrors';
import { decodeText } from './readArticleFile';

/**
 * Reads names, one a line, without the white space around them; empty lines are left out.
 * @param path a text file, or `-` for standard input
 * @throws Error with a message for the reader if it cannot be read, is binary or has no names in it
 */
export async function readNames(path: string): Promise<string[]> {
  const bytes =
    path === '-'
      ? await buffer(process.stdin)
      : await readFile(path).catch((error: unknown) => {
          throw new Error(reasonOf(error));
        });
  const names = decodeText(bytes, 'a list of names')
    .split(/\r\n|\r|\n/)
    .map(name => name.trim())
    .filter(name => name !== '');
  if (names.length === 0) throw new Error('has no names in it');
  return names;
}
