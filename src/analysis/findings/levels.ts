import type { Finding, Severity } from '../model';
import { RULES } from './catalogue';

/** What a reader says of rules, by code: a level, or that the rule is not to run. What is not named is as in the catalogue. */
export type Levels = Readonly<Partial<Record<string, Severity | 'off'>>>;

/** Codes of the rules to run. */
export function rulesAt(levels: Levels): ReadonlySet<string> {
  return new Set(
    RULES.filter(({ code, byDefault }) => {
      const level = levels[code];
      return level === undefined ? byDefault : level !== 'off';
    }).map(({ code }) => code),
  );
}

/** The findings at the reader's levels, without those of rules that are off. */
export function atLevels(findings: readonly Finding[], levels: Levels): Finding[] {
  return findings.flatMap(finding => {
    const level = levels[finding.code] ?? finding.severity;
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}
