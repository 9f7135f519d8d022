import assert from 'node:assert/strict';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Listing } from '../../../../src/watchlists/model';
import type { ListFile, ReadList } from '../../../../src/watchlists/readers/listFile';
import { readWatchlists } from '../../../../src/watchlists/readers/readWatchlists';

/** Official lists of several years, beside the project and no part of it. */
export const OFFICIAL = '../shared/watchlists';

export const hasOfficial = existsSync(OFFICIAL);

export const NO_OFFICIAL = `The official lists are not in ${OFFICIAL}.`;

/** A file in memory, handed over in chunks of `size` bytes. */
export function fileOf(name: string, content: string | Uint8Array, size = 7): ListFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, chunks: () => chunksOf(bytes, size) };
}

// eslint-disable-next-line @typescript-eslint/require-await -- it stands for a file
async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** The files of a folder on disk, named with the folder. */
export function filesIn(folder: string, pattern = /./): ListFile[] {
  return readdirSync(join(OFFICIAL, folder))
    .filter(name => pattern.test(name))
    .map(name => {
      const path = join(OFFICIAL, folder, name);
      return { name: `${folder}/${name}`, size: statSync(path).size, chunks: () => createReadStream(path) };
    });
}

/** Reads what should give exactly one list. */
export async function readOne(...files: readonly ListFile[]): Promise<ReadList> {
  const { lists, unread } = await readWatchlists(files);
  assert.deepEqual(unread, []);
  assert.equal(lists.length, 1);
  return lists[0]!;
}

/** Reads what should give no list, and says why. */
export async function reasonFor(content: string | Uint8Array, name = 'list.csv'): Promise<string> {
  const { lists, unread } = await readWatchlists([fileOf(name, content, 4096)]);
  assert.deepEqual(lists, []);
  assert.equal(unread.length, 1);
  assert.equal(unread[0]!.file, name);
  return unread[0]!.reason;
}

export function listing(list: ReadList, id: string): Listing {
  const found = list.listings.find(each => each.id === id);
  assert.ok(found, `There is no entry ${id}.`);
  return found;
}

/** Names with their strengths: `LI, Shangfu (primary)`. */
export function namesOf({ names }: Listing): string[] {
  return names.map(({ text, strength }) => `${text} (${strength})`);
}

/** Faults as `line: reason`. */
export function faultsOf({ faults }: ReadList): string[] {
  return faults.map(({ line, reason }) => `${line}: ${reason}`);
}
