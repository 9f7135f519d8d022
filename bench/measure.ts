import type { Analysis } from '../src/analysis/model';
import type { Alignment } from './alignment';
import type { GoldArticle } from './gold';
import type { Tally } from './tally';

/** An article's annotation and its analysis, with whom the one means by whom of the other. */
export interface Case {
  readonly gold: GoldArticle;
  readonly analysis: Analysis;
  readonly alignment: Alignment;
}

/** What the analysis got wrong: where, what was expected and what was found instead. */
export interface Miss {
  /** Offset in the text whose sentence is shown; `null` where there is no one place. */
  readonly at: number | null;
  readonly expected: string;
  readonly found: string;
}

export interface Outcome {
  readonly tally: Tally;
  readonly misses: readonly Miss[];
}

/** One row of the table: a figure that says how good one part of the analysis is. */
export interface Measure {
  readonly name: string;
  readonly measure: (one: Case) => Outcome;
}
