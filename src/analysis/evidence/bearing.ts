import learned from '../../../models/evidence.json';
import { NO_CLUSTER } from '../entities/tagger/clusters';
import { contains, type Span } from '../text/span';
import { agree, type Quantity } from './quantities';
import type { Reading } from './reading';
import type { BodySentence, SentenceIndex } from './sentenceIndex';
import { clusterOfTerm, type Term, type TermSort } from './terms';

/** A term of a key point, with what is needed to look for it. */
export interface Asked extends Term {
  /** Share of the weight of all terms that are asked for together. */
  readonly weight: number;
  readonly cluster: number;
  readonly isVerb: boolean;
  readonly quantity: Quantity | undefined;
}

/** How a sentence has a term: says it, takes it over, says something used alike; or its neighbour in the paragraph says it. */
export type Holding = 'own' | 'carried' | 'alike' | 'before' | null;

/**
 * What each share of a key point adds to how well a sentence bears it out: a ranking (softmax) that `npm run train-evidence`
 * learns from the annotated key points in training/articles/train. Only the proportions matter.
 */
const WEIGHTS: Shares = learned;
export const BEARINGS = Object.keys(learned) as readonly (keyof Shares)[];
export type Shares = Readonly<Record<keyof typeof learned, number>>;

/** Terms kept of a key point; one has a dozen or two. */
const MOST_TERMS = 100;

/**
 * The terms that sentences of a key point ask for, each once.
 * @param within only those of this stretch
 */
export function askedBy(index: SentenceIndex, readings: readonly Reading[], within?: Span): Asked[] {
  const asked = new Map<string, Asked>();
  for (const reading of readings) {
    for (const term of reading.terms) {
      if (asked.has(term.key) || asked.size === MOST_TERMS || (within && !contains(within, term))) continue;
      asked.set(term.key, toAsked(index, reading, term));
    }
  }
  let total = 0;
  for (const { weight } of asked.values()) total += weight;
  return Array.from(asked.values(), one => weighing(one, one.weight / total));
}

function toAsked(index: SentenceIndex, reading: Reading, term: Term): Asked {
  const { key, sort, start, end, from, to } = term;
  const isVerb = sort === 'word' && reading.read.tokens[from]!.tags.has('Verb');
  const quantity = reading.quantities.find(one => one.from === from);
  const cluster = clusterOfTerm(reading, term);
  return { key, sort, start, end, from, to, weight: index.weightOf(key), cluster, isVerb, quantity };
}

/** The same term with another weight. Written out, as are all terms, so that engines know them for objects of one sort. */
export function weighing({ key, sort, start, end, from, to, cluster, isVerb, quantity }: Asked, weight: number): Asked {
  return { key, sort, start, end, from, to, weight, cluster, isVerb, quantity };
}

/** How the sentence of a number has a term. */
export function holdingOf(index: SentenceIndex, number: number, term: Asked): Holding {
  const sentence = index.at(number)!;
  if (says(sentence, term)) return 'own';
  if (sentence.carried.has(term.key)) return 'carried';
  const before = index.at(number - 1);
  if (before?.reading.read.block === sentence.reading.read.block && says(before, term)) return 'before';
  return term.cluster !== NO_CLUSTER && sentence.reading.clusters.has(term.cluster) ? 'alike' : null;
}

export function says(sentence: BodySentence, { key, quantity }: Asked): boolean {
  if (sentence.keys.has(key)) return true;
  return quantity !== undefined && sentence.reading.quantities.some(one => agree(quantity, one));
}

/** What of the terms a sentence bears out, as shares from 0 to 1. */
export function sharesOf(asked: readonly Asked[], holdings: readonly Holding[]): Shares {
  const share = (holding: Holding, test: (term: Asked) => boolean) => {
    let [total, held] = [0, 0];
    for (let at = 0; at < asked.length; at += 1) {
      const term = asked[at]!;
      if (!test(term)) continue;
      total += term.weight;
      if (holdings[at] === holding) held += term.weight;
    }
    return total === 0 ? 0 : held / total;
  };
  return {
    own: share('own', isAny),
    carried: share('carried', isAny),
    before: share('before', isAny),
    names: share('own', isName),
    namesCarried: share('carried', isName),
    numbers: share('own', isNumber),
    dates: share('own', isDate),
    verbs: share('own', isVerb),
    verbsAlike: share('alike', isVerb),
  };
}

const isAny = () => true;
const isVerb = (term: Asked) => term.isVerb;
const isOfSort = (sort: TermSort) => (term: Asked) => term.sort === sort;
const [isName, isNumber, isDate] = [isOfSort('name'), isOfSort('number'), isOfSort('date')];

/** How well a sentence with these shares bears the terms out, 0 to 1. */
export function scoreOf(asked: readonly Asked[], shares: Shares): number {
  const ifAny = (weight: number, test: (term: Asked) => boolean) => (asked.some(test) ? weight : 0);
  const most =
    WEIGHTS.own +
    ifAny(WEIGHTS.names, isName) +
    ifAny(WEIGHTS.numbers, isNumber) +
    ifAny(WEIGHTS.dates, isDate) +
    ifAny(WEIGHTS.verbs, isVerb);
  let score = 0;
  for (const name of BEARINGS) score += WEIGHTS[name] * shares[name];
  return score / most;
}
