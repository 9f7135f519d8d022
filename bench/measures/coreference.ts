import { groupBy } from '../../src/analysis/groupBy';
import { goldMentions } from '../gold';
import type { Case, Measure, Outcome } from '../measure';
import { keyOf } from '../spans';
import type { Tally } from '../tally';

/**
 * Coreference of people, B-cubed (Bagga and Baldwin, 1998): for each mention the share of the mentions put together with it
 * that belong there (precision) and the share of those that belong with it that were put there (recall), each averaged over
 * all mentions; F1 of both. Mentions are the annotated names of people that the analysis found as names of people, clusters
 * those of one article.
 */
export const COREFERENCE: Measure = {
  name: 'coreference, B3',
  measure: one => measure(one, found => found.length),
};

/** The same with every annotated name of a person counted: one that was not found is put together with nothing. */
export const COREFERENCE_ALL: Measure = {
  name: 'coreference, B3, all',
  measure: one => measure(one, (_, all) => all.length),
};

/** Stand-alone roles ("the foreign minister") that are put to the right person, recall. */
export const ROLE_MENTIONS: Measure = {
  name: 'role mentions',
  measure: ({ gold, analysis, alignment }) => {
    const roles = goldMentions(gold, 'person', 'role');
    const mentions = analysis.entities.flatMap(entity => entity.mentions);
    const misses = roles.flatMap(({ start, end, id }) => {
      const there = mentions.filter(mention => mention.start < end && start < mention.end);
      if (there.some(mention => alignment.goldIdOf(mention.entity) === id)) return [];
      const found = there[0]?.entity ?? 'nobody';
      return [{ at: start, expected: `${gold.text.slice(start, end)} = ${id}`, found }];
    });
    return { tally: { recall: { part: roles.length - misses.length, whole: roles.length }, precision: null }, misses };
  },
};

interface Clustered {
  readonly start: number;
  /** Annotator's id. */
  readonly id: string;
  /** Entity of the analysis. */
  readonly entity: string;
}

type Count = (found: readonly unknown[], all: readonly unknown[]) => number;

function measure({ gold, analysis }: Case, recallOver: Count): Outcome {
  const entityOf = new Map(
    analysis.entities.flatMap(({ id, kind, mentions }) =>
      kind === 'person' ? mentions.map(mention => [keyOf(mention, gold.text), id] as const) : [],
    ),
  );
  const all = goldMentions(gold, 'person', 'name');
  const found = all.flatMap(({ start, end, id }): Clustered[] => {
    const entity = entityOf.get(keyOf({ start, end }, gold.text));
    return entity === undefined ? [] : [{ start, id, entity }];
  });
  const together = groupBy(found, ({ entity }) => entity);
  const belonging = groupBy(found, ({ id }) => id);
  const scores = found.map(({ id, entity }) => {
    const [system, key] = [together.get(entity)!, belonging.get(id)!];
    const both = system.filter(other => other.id === id).length;
    return { precision: both / system.length, recall: both / key.length };
  });
  const misses = found.flatMap(({ start, id, entity }, index) => {
    if (scores[index]!.precision === 1 && scores[index]!.recall === 1) return [];
    const ids = [...new Set(together.get(entity)!.map(other => other.id))];
    return [{ at: start, expected: id, found: `${entity} (${ids.join(', ')})` }];
  });
  return { tally: tallyOf(scores, found.length, recallOver(found, all)), misses };
}

function tallyOf(scores: readonly { precision: number; recall: number }[], found: number, wanted: number): Tally {
  const total = (of: 'precision' | 'recall') => scores.reduce((sum, score) => sum + score[of], 0);
  return {
    precision: { part: total('precision'), whole: found },
    recall: { part: total('recall'), whole: wanted },
  };
}
