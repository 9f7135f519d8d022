import { anonymousSource } from './anonymousSource';
import { incompleteEnding } from './incompleteEnding';
import { keyPointContradicted } from './keyPointContradicted';
import { keyPointUnsupported } from './keyPointUnsupported';
import type { Rule } from './rule';
import { unclosedQuotation } from './unclosedQuotation';

export type { RuleInfo } from './rule';

/** All rules, in the order of the table in the README. */
export const RULES: readonly Rule[] = [
  keyPointContradicted,
  keyPointUnsupported,
  anonymousSource,
  unclosedQuotation,
  incompleteEnding,
];

/** Codes of the rules that run unless the reader says otherwise. */
export const DEFAULT_RULES: ReadonlySet<string> = new Set(
  RULES.filter(({ byDefault }) => byDefault).map(({ code }) => code),
);
