import type { Quote } from '../../src/analysis/model';
import type { GoldQuote } from '../gold';
import type { Case, Measure } from '../measure';
import { overlapShare, shareOfShorter } from '../spans';
import { recallOf } from '../tally';

/** Least share of the shorter of two quotations that both cover if they are one. */
const SAME = 0.6;

/**
 * Annotated quotations that have the right speaker, out of all of them. Where the annotator has nobody, nobody is right and
 * so is somebody whom the annotator does not know.
 */
export const QUOTE_SPEAKERS: Measure = {
  name: 'quotes, speaker',
  measure: one => {
    const misses = one.gold.quotes.flatMap(quote => {
      const found = quoteOf(one, quote);
      if (found && isRight(one, quote, found)) return [];
      const instead = found ? speakerOf(one, found) : 'no quotation';
      return [{ at: quote.start, expected: quote.speaker ?? 'nobody', found: instead }];
    });
    return { tally: recallOf(one.gold.quotes.length - misses.length, one.gold.quotes.length), misses };
  },
};

function isRight({ alignment }: Case, wanted: GoldQuote, { speaker }: Quote): boolean {
  const id = speaker === null ? undefined : alignment.goldIdOf(speaker);
  return wanted.speaker === null ? id === undefined : id === wanted.speaker;
}

function speakerOf({ alignment }: Case, { speaker }: Quote): string {
  return speaker === null ? 'nobody' : (alignment.goldIdOf(speaker) ?? speaker);
}

/** The quotation of the analysis that is the annotated one. */
function quoteOf({ analysis }: Case, wanted: GoldQuote): Quote | undefined {
  return analysis.quotes
    .filter(quote => shareOfShorter(quote, wanted) >= SAME)
    .sort((a, b) => overlapShare(b, wanted) - overlapShare(a, wanted))[0];
}
