import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Watchlist } from '../../src/watchlists/model';
import { readWatchlists } from '../../src/watchlists/readers/readWatchlists';

/** The one list in a folder. */
export async function readList(folder: string): Promise<Watchlist> {
  const files = readdirSync(folder).map(name => ({
    name,
    chunks: () => createReadStream(join(folder, name)) as AsyncIterable<Uint8Array>,
  }));
  const { lists } = await readWatchlists(files);
  const [list] = lists;
  if (list === undefined) throw new Error(`There is no list in ${folder}.`);
  return list;
}
