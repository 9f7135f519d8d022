import { runSteps } from '../analysis/steps';
import type { ListFile } from '../watchlists/readers/listFile';
import { readWatchlists } from '../watchlists/readers/readWatchlists';
import type { RecordFault, Watchlist } from '../watchlists/model';
import type { Match } from '../watchlists/search/match';
import { makeScreen } from '../watchlists/search/screen';
import { SearchIndex } from '../watchlists/search/searchIndex';
import { whyText } from '../watchlists/search/why';
import { complain, messageOf } from './complain';
import { listFiles } from './listFiles';
import { readNames } from './readNames';
import { parseScreenOptions, type ScreenOptions } from './screenOptions';

const EXIT_OK = 0;
const EXIT_USAGE = 2;
/** Broken records of a list that are told one by one. */
const MOST_FAULTS = 5;

/** `screen --list PATH [--list PATH ...] --names FILE|- [--threshold NUMBER]`; returns the exit status. */
export async function screenCommand(args: readonly string[]): Promise<number> {
  let options: ScreenOptions;
  try {
    options = parseScreenOptions(args);
  } catch (error) {
    complain(messageOf(error));
    return EXIT_USAGE;
  }
  return screenNames(options);
}

/** Prints a line for each name, in the order given. What cannot be read does not stop the rest, unless there is no list left. */
async function screenNames({ lists: paths, names: namesPath, threshold }: ScreenOptions): Promise<number> {
  let names: readonly string[];
  try {
    names = await readNames(namesPath);
  } catch (error) {
    complain(`${namesPath === '-' ? 'standard input' : namesPath}: ${messageOf(error)}`);
    return EXIT_USAGE;
  }
  const { lists, whole } = await readLists(paths);
  if (lists.length === 0) {
    complain('There is no list to screen against.');
    return EXIT_USAGE;
  }
  const screen = makeScreen(runSteps(SearchIndex.build(lists)));
  for (const query of names) {
    const matches = screen({ name: query }, { threshold }).map(printed);
    process.stdout.write(`${JSON.stringify({ query, matches })}\n`);
  }
  return whole ? EXIT_OK : EXIT_USAGE;
}

/** The lists of all paths; `whole` unless something that was asked for is missing. */
async function readLists(paths: readonly string[]): Promise<{ lists: readonly Watchlist[]; whole: boolean }> {
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

/** A match as the contract has it. */
function printed(match: Match) {
  return {
    list: match.list,
    id: match.listing.id,
    name: match.listing.names[0]!.text,
    matched: match.matched.text,
    // Cut off, not rounded: 0.8996 is no 0.9.
    score: Math.floor(match.score * 1000 + 1e-6) / 1000,
    band: match.band,
    why: whyText(match),
  };
}
