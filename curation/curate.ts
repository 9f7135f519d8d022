// npm run curate -- --lists DIR: makes curation/listings.json, the list that comes with Dossier, from a copy of OFAC's SDN list
// in DIR (sdn.csv, alt.csv, add.csv, sdn_comments.csv). The same copy makes the same file.
import { createReadStream, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CuratedFile } from '../src/watchlists/curated';
import type { Listing } from '../src/watchlists/model';
import type { ListFile, ReadList } from '../src/watchlists/readers/listFile';
import { readWatchlists } from '../src/watchlists/readers/readWatchlists';
import { curatedListing } from './curatedListing';
import { BODIES, PEOPLE, type Selected } from './selection';

const USAGE = 'npm run curate -- --lists DIR --as-of DATE    (DATE as exactly as it is known: 2021-12-17, 2021)';
const OUT = 'curation/listings.json';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { lists: { type: 'string' }, 'as-of': { type: 'string' } } });
  const asOf = values['as-of'];
  if (values.lists === undefined || asOf === undefined || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(asOf))
    throw new Error(USAGE);
  const list = await readSdn(values.lists);
  const listings = [...PEOPLE, ...BODIES].map(selected => curatedListing(find(list, selected)));
  const file: CuratedFile = { name: 'OFAC SDN (selection)', asOf, listings };
  writeFileSync(OUT, jsonOf(file));
  console.log(`${OUT}: ${listings.length} of ${list.listings.length} entries`);
}

async function readSdn(folder: string): Promise<ReadList> {
  const files = readdirSync(folder).map<ListFile>(name => {
    const path = join(folder, name);
    return { name, size: statSync(path).size, chunks: () => createReadStream(path) };
  });
  const { lists } = await readWatchlists(files);
  const list = lists.find(({ name }) => name === 'OFAC SDN');
  if (list?.complete !== true) throw new Error(`${folder} has no whole copy of the SDN list.`);
  return list;
}

function find(list: ReadList, [id, name]: Selected): Listing {
  const listing = list.listings.find(each => each.id === String(id));
  if (listing?.names[0]?.text !== name) throw new Error(`Entry ${id} is not ${name}, but ${listing?.names[0]?.text}.`);
  return listing;
}

/** An entry a line, so that changes can be read. */
function jsonOf({ name, asOf, listings }: CuratedFile): string {
  const lines = listings.map(listing => JSON.stringify(listing));
  return `{"name":${JSON.stringify(name)},"asOf":${JSON.stringify(asOf)},"listings":[\n${lines.join(',\n')}\n]}\n`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
