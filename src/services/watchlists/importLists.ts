import * as vscode from 'vscode';
import type { ListFile, ReadList, UnreadFile } from '../../watchlists/readers/listFile';
import { readWatchlists } from '../../watchlists/readers/readWatchlists';
import { SearchIndex } from '../../watchlists/search/searchIndex';
import { runInSlices } from '../slices';
import type { Watchlists } from '../watchlists';
import type { NewList } from './listShelf';
import type { LoadedList } from './loadedList';
import { listId, type Origin } from './storedList';

/** Reading takes most of the time, making the indexes the rest. */
const READING_SHARE = 0.7;

export interface ImportOptions {
  readonly signal: AbortSignal;
  /** @param share done, 0 to 1; `null` if it is not known */
  readonly onProgress?: (share: number | null, what: string) => void;
  /** Where the files came from, as the reader is told. */
  readonly source: (list: ReadList) => string;
  readonly origin: Origin;
  /** Take this list alone, by its id, whatever else is in the files. */
  readonly only?: string;
  /** The date of lists that do not date themselves, if whoever keeps them does. */
  readonly asOf?: string | null;
}

export interface ImportOutcome {
  /** The lists that are loaded now. */
  readonly imported: readonly LoadedList[];
  /** Files that gave no list, and lists that were not taken; what was loaded of them before still is. */
  readonly refused: readonly UnreadFile[];
}

/**
 * Reads lists from files, makes their indexes and puts them in the place of older editions. Nothing is replaced before all is
 * read; a list that breaks off is refused.
 * @returns `undefined` if `signal` was aborted: then nothing has changed
 */
export async function importLists(
  watchlists: Watchlists,
  files: readonly ListFile[],
  options: ImportOptions,
): Promise<ImportOutcome | undefined> {
  const { signal, onProgress } = options;
  try {
    const { lists, unread } = await readWatchlists(files, {
      signal,
      onProgress: ({ read, total, file }) => onProgress?.(total === null ? null : (READING_SHARE * read) / total, file),
    });
    const refused = [...unread];
    const made: NewList[] = [];
    const wanted = lists.filter(({ name }) => options.only === undefined || listId(name) === options.only);
    const chosen = newestOfEach(wanted, refused);
    for (const [index, list] of chosen.entries()) {
      const one = await makeList(list, options, share => {
        onProgress?.(READING_SHARE + ((1 - READING_SHARE) * (index + share)) / chosen.length, list.name);
      });
      if (one === undefined) return undefined;
      made.push(one);
    }
    return { imported: await watchlists.put(made), refused };
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

/** Whole lists, each name once: of two editions in one import the newer one, otherwise the one with more entries. */
function newestOfEach(lists: readonly ReadList[], refused: UnreadFile[]): readonly ReadList[] {
  const newest = new Map<string, ReadList>();
  for (const list of lists) {
    if (!list.complete) {
      refused.push({ file: list.files[0]!, reason: vscode.l10n.t('{0} breaks off: entries are missing.', list.name) });
      continue;
    }
    const other = newest.get(list.name);
    const [kept, left] = other && isNewer(other, list) ? [other, list] : [list, other];
    newest.set(list.name, kept);
    if (left)
      refused.push({ file: left.files[0]!, reason: vscode.l10n.t('Another edition of {0} was taken.', list.name) });
  }
  return [...newest.values()];
}

function isNewer(one: ReadList, other: ReadList): boolean {
  if (one.asOf !== null && other.asOf !== null && one.asOf !== other.asOf) return one.asOf > other.asOf;
  return one.listings.length > other.listings.length;
}

async function makeList(
  read: ReadList,
  { signal, source, origin, asOf: kept }: ImportOptions,
  onProgress: (share: number) => void,
): Promise<NewList | undefined> {
  const asOf = read.asOf ?? kept ?? null;
  const index = await runInSlices(SearchIndex.build([{ ...read, asOf }]), { signal, onProgress });
  if (!index) return undefined;
  const list = {
    id: listId(read.name),
    name: read.name,
    asOf,
    importedOn: new Date().toISOString(),
    listings: read.listings.length,
    names: read.listings.reduce((sum, { names }) => sum + names.length, 0),
    faults: read.faults,
    source: source(read),
    origin,
  };
  return { list, index: index.encode() };
}
