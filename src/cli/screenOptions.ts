import { parseArgs } from 'node:util';
import { THRESHOLD } from '../watchlists/search/screen';

export interface ScreenOptions {
  /** Files and folders. */
  readonly lists: readonly string[];
  /** A file of names, or `-` for standard input. */
  readonly names: string;
  readonly threshold: number;
}

/**
 * Reads the arguments of `screen`.
 * @throws Error with a message for the reader if they make no sense
 */
export function parseScreenOptions(args: readonly string[]): ScreenOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      list: { type: 'string', multiple: true },
      names: { type: 'string' },
      threshold: { type: 'string' },
    },
  });
  if (values.list === undefined) throw new Error('screen needs at least one --list PATH.');
  if (values.names === undefined) throw new Error('screen needs --names FILE, or --names - for standard input.');
  return {
    lists: values.list,
    names: values.names,
    threshold: values.threshold === undefined ? THRESHOLD : parseThreshold(values.threshold),
  };
}

function parseThreshold(value: string): number {
  const threshold = value.trim() === '' ? NaN : Number(value);
  if (!(threshold > 0 && threshold <= 1))
    throw new Error(`--threshold must be a number above 0 and up to 1, such as 0.9, not "${value}".`);
  return threshold;
}
