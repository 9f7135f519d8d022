import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ListFile } from '../watchlists/readers/listFile';
import { reasonOf } from './fileErrors';
import { filesBelow } from './filesBelow';

/**
 * The files that a path stands for: itself, or all in the folder and its subfolders but hidden ones, in alphabetical order.
 * @throws Error with a message for the reader if there is no such file or folder, or no file in it
 */
export async function listFiles(path: string): Promise<ListFile[]> {
  const info = await stat(path).catch((error: unknown) => {
    throw new Error(reasonOf(error));
  });
  if (!info.isDirectory()) return [listFile(path, info.size)];
  const files: ListFile[] = [];
  for (const file of await filesBelow(path)) files.push(listFile(file, (await stat(file)).size));
  if (files.length === 0) throw new Error('has no files in it');
  return files;
}

function listFile(path: string, size: number): ListFile {
  return { name: path, size, chunks: () => createReadStream(path) as AsyncIterable<Uint8Array> };
}
