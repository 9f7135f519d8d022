import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from './fileErrors';

/**
 * The files in a folder and its subfolders but hidden ones, in alphabetical order.
 * @throws Error with a message for the reader if a folder cannot be read
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new Error(reasonOf(error));
  });
  const files: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}
