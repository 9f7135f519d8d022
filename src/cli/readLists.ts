import type { RecordFault, Watchlist } from '../watchlists/model';
import type { ListFile } from '../watchlists/readers/listFile';
import { readWatchlists } from '../watchlists/readers/readWatchlists';
import { complain, messageOf } from './complain';
import { listFiles } from './listFiles';

/** Broken records of a list that are told one by one. */
const MOST_FAULTS = 5;

/** The lists of all paths; `whole` unless something that was asked for is missing. */
export async function readLists(paths: readonly string[]): Promise<{ lists: readonly Watchlist[]; whole: boolean }> {
  const lists: Watchlist[] = [];
  let whole = true;
  for (const path of paths) {
    try {
      const read = await readList(path);
      lists.push(...read.lists);
      whole &&= read.whole;
    } catch (error) {
      complain(`${path}: ${messageOf(error)}`);
      whole = false;
    }
  }
  return { lists, whole };
}

async function readList(path: string): Promise<{ lists: readonly Watchlist[]; whole: boolean }> {
  const files: readonly ListFile[] = await listFiles(path);
  const { lists, unread } = await readWatchlists(files);
  for (const { file, reason } of unread) complain(`${file}: ${reason}`);
  for (const { name, faults, complete } of lists) {
    tellFaults(name, faults);
    if (!complete) complain(`${path}: ${name} breaks off: entries are missing.`);
  }
  // A folder may hold other files beside the list; a file that was named must be one.
  const found = lists.length > 0 && (files.length > 1 || unread.length === 0);
  return { lists, whole: found && lists.every(({ complete }) => complete) };
}

function tellFaults(list: string, faults: readonly RecordFault[]): void {
  for (const { file, line, reason } of faults.slice(0, MOST_FAULTS)) complain(`${file}:${line}: ${reason}`);
  if (faults.length > MOST_FAULTS) complain(`${list}: ${faults.length - MOST_FAULTS} more records have faults.`);
}
