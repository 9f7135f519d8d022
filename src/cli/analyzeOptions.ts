import { parseArgs } from 'node:util';
import type { Levels } from '../analysis/findings/levels';
import type { Severity } from '../analysis/model';
import { FORMATS, type Format } from './formats';
import { LEVELS, parseLevels } from './levels';
import { oneOf, parseDate } from './optionValues';

export interface AnalyzeOptions {
  /** Articles and folders with articles. */
  readonly paths: readonly string[];
  readonly published: string | null;
  /** `null` for the one that suits what is asked for. */
  readonly format: Format | null;
  readonly failOn: Severity | null;
  /** Of the rules that are not to be as they are by default. */
  readonly levels: Levels;
  /** Files and folders with sanctions lists. */
  readonly lists: readonly string[];
}

/**
 * Reads the arguments of `analyze`.
 * @throws Error with a message for the reader if they make no sense
 */
export function parseAnalyzeOptions(args: readonly string[]): AnalyzeOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      format: { type: 'string' },
      'fail-on': { type: 'string' },
      level: { type: 'string', multiple: true },
      list: { type: 'string', multiple: true },
    },
  });
  if (positionals.length === 0) throw new Error('analyze needs at least one FILE or FOLDER.');
  return {
    paths: positionals,
    published: values.published === undefined ? null : parseDate(values.published),
    format: values.format === undefined ? null : oneOf('--format', FORMATS, values.format),
    failOn: values['fail-on'] === undefined ? null : oneOf('--fail-on', LEVELS, values['fail-on']),
    levels: parseLevels(values.level ?? []),
    lists: values.list ?? [],
  };
}
