import { dateKeys } from './dateTerms';
import type { Reading } from './reading';
import { nameKeys, type Term } from './terms';

/* What sentences are looked up by. */

/** The keys of a sentence's terms, and what its entities and dates stand for as well: a ministry for its country, a day for its month. */
export function keysOf(reading: Reading): Set<string> {
  const keys = new Set(reading.terms.map(({ key }) => key));
  for (const { entity } of reading.read.mentions) for (const key of nameKeys(entity)) keys.add(key);
  for (const { expression } of reading.dates) for (const key of dateKeys(expression)) keys.add(key);
  return keys;
}

/** The keys under which one place of a sentence may be asked for. */
export function keysAt(reading: Reading, term: Term): string[] {
  const mention = term.sort === 'name' ? reading.read.mentionOf(term.from) : undefined;
  const date = reading.dates.find(({ from }) => from === term.from);
  return [term.key, ...(mention ? nameKeys(mention.entity).slice(1) : []), ...(date ? dateKeys(date.expression) : [])];
}

/** Whether a key is that of a number. */
export function isNumberKey(key: string): boolean {
  return key.startsWith('#');
}
