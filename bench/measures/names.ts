import { ENTITY_KINDS, type EntityKind } from '../../src/analysis/model';
import { overlaps, type Span } from '../../src/analysis/text/span';
import { compromiseNames, type Name } from '../compromiseNames';
import { goldMentions, type GoldArticle } from '../gold';
import type { Case, Measure, Miss, Outcome } from '../measure';
import { keyOf } from '../spans';
import { tallyOf } from '../tally';

/**
 * Names of each kind, exact spans, F1. A name of a person that stands on an annotated role ("the mayor") is left out, since
 * whether that is marked by name or by role is all the same.
 */
export const NAMES: readonly Measure[] = ENTITY_KINDS.map(kind => ({
  name: `names: ${kind}`,
  measure: one => compare(one.gold, kind, analysedNames(one)),
}));

/** The same for what compromise finds in the same text. */
export const COMPROMISE_NAMES: readonly Measure[] = ENTITY_KINDS.map(kind => ({
  name: `names: ${kind}`,
  measure: ({ gold }) => compare(gold, kind, compromiseNames(gold.text)),
}));

function analysedNames({ analysis }: Case): Name[] {
  return analysis.entities.flatMap(({ kind, mentions }) =>
    mentions.filter(({ form }) => form === 'name').map(({ start, end }) => ({ kind, start, end })),
  );
}

function compare(gold: GoldArticle, kind: EntityKind, names: readonly Name[]): Outcome {
  const roles = goldMentions(gold, 'person', 'role');
  const counted = names.filter(
    name => name.kind === kind && !(kind === 'person' && roles.some(role => overlaps(role, name))),
  );
  const wanted = byKey(goldMentions(gold, kind, 'name'), gold.text);
  const found = byKey(counted, gold.text);
  const missing = [...wanted].filter(([key]) => !found.has(key)).map(([, span]) => span);
  const spurious = [...found].filter(([key]) => !wanted.has(key)).map(([, span]) => span);
  return {
    tally: tallyOf(wanted.size - missing.length, wanted.size, found.size),
    misses: [
      ...missing.map(span => miss(span, gold.text.slice(span.start, span.end), 'nothing')),
      ...spurious.map(span => miss(span, 'nothing', gold.text.slice(span.start, span.end))),
    ],
  };
}

function miss({ start }: Span, expected: string, found: string): Miss {
  return { at: start, expected, found };
}

function byKey(spans: readonly Span[], text: string): Map<string, Span> {
  return new Map(spans.map(span => [keyOf(span, text), span]));
}
