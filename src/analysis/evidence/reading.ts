import type { ReadSentence } from '../entities/sentenceMentions';
import type { DateExpression } from '../model';
import { spansIn } from '../text/span';
import { quantitiesOf, type Quantity } from './quantities';

/** A date expression with the tokens it covers: `from` up to and without `to`. */
export interface LocatedDate {
  readonly expression: DateExpression;
  readonly from: number;
  readonly to: number;
}

/** A sentence with its dates and quantities: what key points and body are held against each other by. */
export interface Reading {
  readonly read: ReadSentence;
  readonly dates: readonly LocatedDate[];
  readonly quantities: readonly Quantity[];
}

/** @param dates of the article, in the order of the text */
export function readingOf(read: ReadSentence, dates: readonly DateExpression[]): Reading {
  const located = spansIn(dates, read).map((expression): LocatedDate => {
    const from = read.tokens.findIndex(({ end }) => end > expression.start);
    const to = read.tokens.findIndex(({ start }) => start >= expression.end);
    return { expression, from, to: to < 0 ? read.tokens.length : to };
  });
  const isDate = (token: number) => located.some(({ from, to }) => from <= token && token < to);
  return { read, dates: located, quantities: quantitiesOf(read, isDate) };
}
