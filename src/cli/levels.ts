import { RULES } from '../analysis/findings/catalogue';
import type { Levels } from '../analysis/findings/levels';
import type { Severity } from '../analysis/model';

/** Gravest first. */
export const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * Reads levels of rules as they are given on the command line, `CODE=LEVEL` each; of several for a rule the last one counts.
 * @throws Error with a message for the reader if a rule or a level is not known
 */
export function parseLevels(given: readonly string[]): Levels {
  return Object.fromEntries(given.map(parseLevel));
}

function parseLevel(given: string): readonly [code: string, level: Severity | 'off'] {
  const [code, value, ...rest] = given.split('=');
  const level = ([...LEVELS, 'off'] as const).find(one => one === value);
  if (level === undefined || rest.length > 0)
    throw new Error(`--level must be CODE=LEVEL with a level of ${LEVELS.join(', ')}, off, not "${given}".`);
  const rule = RULES.find(one => one.code === code);
  if (!rule)
    throw new Error(`--level: there is no finding "${code}". Known are ${RULES.map(one => one.code).join(', ')}.`);
  return [rule.code, level];
}
