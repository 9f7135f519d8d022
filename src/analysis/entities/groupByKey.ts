import { groupBy } from '../groupBy';
import { phraseKey } from './gazetteers/phraseKey';
import type { NameMention } from './nameMention';

/** Clusters mentions that the lists, or else their spelling, say are one: US, U.S. and United States; Vienna and VIENNA. */
export function groupByKey(mentions: readonly NameMention[]): NameMention[][] {
  return [...groupBy(mentions, ({ known, text }) => known?.key ?? phraseKey(text).toLowerCase()).values()];
}
