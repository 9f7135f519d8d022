import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListFile } from '../watchlists/readers/listFile';
import { reasonOf } from './fileErrors';

/**
 * The files that a path stands for: itself, or all in the folder and its subfolders but hidden ones, in alphabetical order.
 * @throws Error with a message for the reader if there is no such file or folder, or no file in it
 */
export async function listFiles(path: string): Promise<ListFile[]> {
  const info = await stat(path).catch((error: unknown) => {
    throw new Error(reasonOf(error));
  });
  if (!info.isDirectory()) return [listFile(path, info.size)];
  const files = await filesIn(path);
  if (files.length === 0) throw new Error('has no files in it');
  return files;
}

async function filesIn(folder: string): Promise<ListFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new Error(reasonOf(error));
  });
  const files: ListFile[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if (entry.isFile()) files.push(listFile(path, (await stat(path)).size));
  }
  return files;
}

function listFile(path: string, size: number): ListFile {
  return { name: path, size, chunks: () => createReadStream(path) as AsyncIterable<Uint8Array> };
}
