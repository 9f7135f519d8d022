import { ageArithmetic } from './ageArithmetic';
import { anonymousSource } from './anonymousSource';
import { countMismatch } from './countMismatch';
import { incompleteEnding } from './incompleteEnding';
import { keyPointContradicted } from './keyPointContradicted';
import { keyPointUnsupported } from './keyPointUnsupported';
import { nameSpellingVariant } from './nameSpellingVariant';
import { quoteMarkStyle } from './quoteMarkStyle';
import { repeatedWord } from './repeatedWord';
import { roleDrift } from './roleDrift';
import { undatedRelativeTime } from './undatedRelativeTime';
import { unclosedQuotation } from './unclosedQuotation';
import { weekdayDateMismatch } from './weekdayDateMismatch';
import type { Rule } from './rule';

export type { RuleInfo } from './rule';

/** All rules, in the order of the table in the README. */
export const RULES: readonly Rule[] = [
  keyPointContradicted,
  keyPointUnsupported,
  nameSpellingVariant,
  anonymousSource,
  unclosedQuotation,
  incompleteEnding,
  countMismatch,
  weekdayDateMismatch,
  ageArithmetic,
  undatedRelativeTime,
  roleDrift,
  repeatedWord,
  quoteMarkStyle,
];

/** Codes of the rules that run unless the reader says otherwise. */
export const DEFAULT_RULES: ReadonlySet<string> = new Set(
  RULES.filter(({ byDefault }) => byDefault).map(({ code }) => code),
);
