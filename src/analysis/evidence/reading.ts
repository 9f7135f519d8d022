import type { ReadSentence } from '../entities/sentenceMentions';
import { groupBy } from '../groupBy';
import type { DateExpression } from '../model';
import { spansIn } from '../text/span';
import type { LocatedDate } from './dateTerms';
import { quantitiesOf, type Quantity } from './quantities';
import { meaningOf } from './synonyms';
import { clusterOfTerm, isMeaningful, termsOf, type Sayings, type Term } from './terms';

const NOWHERE: readonly number[] = [];

/** A sentence with its dates and quantities: what key points and body are held against each other by. */
export class Reading implements Sayings {
  #terms: readonly Term[] | undefined;
  #clusters: ReadonlySet<number> | undefined;
  #places: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(
    readonly read: ReadSentence,
    readonly dates: readonly LocatedDate[],
    readonly quantities: readonly Quantity[],
  ) {}

  /** What the sentence is about, in order: see `termsOf`. */
  get terms(): readonly Term[] {
    return (this.#terms ??= termsOf(this));
  }

  /** Clusters of its words: words that stand among the same words. */
  get clusters(): ReadonlySet<number> {
    return (this.#clusters ??= new Set(this.terms.map(term => clusterOfTerm(this, term))));
  }

  /** Tokens that are words of a meaning (`meaningOf`), in no name, date or number. */
  placesOf(meaning: string): readonly number[] {
    this.#places ??= groupBy(this.wordsWithin(0, this.read.tokens.length), index =>
      meaningOf(this.read.tokens[index]!.lower),
    );
    return this.#places.get(meaning) ?? NOWHERE;
  }

  /** Tokens of a stretch that are words with a meaning, in no name, date or number. */
  wordsWithin(from: number, to: number): number[] {
    const words: number[] = [];
    for (let index = from; index < to; index += 1)
      if (isMeaningful(this.read.tokens[index]!) && !this.#isTaken(index)) words.push(index);
    return words;
  }

  #isTaken(index: number): boolean {
    const covers = ({ from, to }: LocatedDate | Quantity) => from <= index && index < to;
    return this.read.mentionOf(index) !== undefined || this.dates.some(covers) || this.quantities.some(covers);
  }
}

/** @param dates of the article, in the order of the text */
export function readingOf(read: ReadSentence, dates: readonly DateExpression[]): Reading {
  const located = spansIn(dates, read).map((expression): LocatedDate => {
    const from = read.tokens.findIndex(({ end }) => end > expression.start);
    const to = read.tokens.findIndex(({ start }) => start >= expression.end);
    return { expression, from, to: to < 0 ? read.tokens.length : to };
  });
  const isDate = (token: number) => located.some(({ from, to }) => from <= token && token < to);
  return new Reading(read, located, quantitiesOf(read, isDate));
}
