import type { NameMention } from './recognise';
import { phraseKey } from './gazetteers/phraseKey';

/** Clusters mentions that the lists, or else their spelling, say are one: US, U.S. and United States; Vienna and Vienna. */
export function groupByKey(mentions: readonly NameMention[]): NameMention[][] {
  const clusters = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const key = mention.known?.key ?? phraseKey(mention.text).toLowerCase();
    const cluster = clusters.get(key);
    if (cluster) cluster.push(mention);
    else clusters.set(key, [mention]);
  }
  return [...clusters.values()];
}
