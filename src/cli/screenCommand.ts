import { runSteps } from '../analysis/steps';
import { makeScreen } from '../watchlists/search/screen';
import { SearchIndex } from '../watchlists/search/searchIndex';
import { complain, messageOf } from './complain';
import { toContractMatch } from './contract';
import { readLists } from './readLists';
import { readNames } from './readNames';
import { parseScreenOptions, type ScreenOptions } from './screenOptions';

const EXIT_OK = 0;
const EXIT_USAGE = 2;
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
    const matches = screen({ name: query }, { threshold }).map(toContractMatch);
    process.stdout.write(`${JSON.stringify({ query, matches })}\n`);
  }
  return whole ? EXIT_OK : EXIT_USAGE;
}
