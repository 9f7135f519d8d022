import type { Evidence } from '../model';
import type { Span } from '../text/span';
import { holdingOf, scoreOf, sharesOf, weighing, type Asked, type Holding } from './bearing';
import { keysAt } from './keys';
import type { Reading } from './reading';
import type { BodySentence, SentenceIndex } from './sentenceIndex';

/** A body sentence that bears on a key point. */
export interface Ground {
  readonly number: number;
  readonly reading: Reading;
  readonly sentence: BodySentence;
  /** How it has each of the terms that were asked for. */
  readonly holdings: readonly Holding[];
  /** How well it bears the key point out, 0 to 1. */
  readonly score: number;
  /** How well it bears out what the key point says beside its dates, 0 to 1. */
  readonly undated: number;
  /** Share of the names asked for that it names or takes over, by their weight. */
  readonly names: number;
}

/** Most sentences shown under a key point, and as many as are shown if they bear on it at all. */
const MOST = 5;
const WANTED = 3;
/** Least share of the best one's score: of those that are shown anyway, and of those wanted. */
const NEAR_BEST = 0.6;
const LEAST_SHARE = 0.25;
/** Share of the terms' weight that a sentence beyond the wanted ones must add. */
const LEAST_ADDED = 0.1;
/** What a sentence needs to be set beside a key point that nothing bears out: this score, and a name or so many terms in common. */
const LEAST_NEAR = 0.2;
const LEAST_NEAR_TERMS = 2;
/** Sentences among which additions are looked for, from the best down. */
const SHORTLIST = 20;

/** The sentences that bear on the terms asked for, best first: the best three, those nearly as good, and those that add what these lack. */
export function groundsOf(index: SentenceIndex, asked: readonly Asked[]): Ground[] {
  const ranked = index
    .sharing(asked)
    .map(number => groundOf(index, number, asked))
    .filter(({ holdings }) => holdings.includes('own'))
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, SHORTLIST);
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
  const chosen: Ground[] = [];
  for (const ground of ranked) {
    if (chosen.length === MOST || ground.score < least) break;
    const isWanted = chosen.length < WANTED || ground.score >= ranked[0]!.score * NEAR_BEST;
    if (isWanted || together(asked, [...chosen, ground]) >= together(asked, chosen) + LEAST_ADDED) chosen.push(ground);
  }
  return chosen;
}

function groundOf(index: SentenceIndex, number: number, asked: readonly Asked[]): Ground {
  const holdings = asked.map(term => holdingOf(index, number, term));
  const shares = sharesOf(asked, holdings);
  const sentence = index.at(number)!;
  const names = shares.names + shares.namesCarried;
  const score = scoreOf(asked, shares);
  return {
    number,
    sentence,
    reading: sentence.reading,
    holdings,
    score,
    undated: undatedScore(asked, holdings) ?? score,
    names,
  };
}

/** The score had the dates not been asked for; `undefined` if none are, or nothing else is. */
function undatedScore(asked: readonly Asked[], holdings: readonly Holding[]): number | undefined {
  const others = asked.flatMap((term, at) => (term.sort === 'date' ? [] : [{ term, holding: holdings[at]! }]));
  if (others.length === asked.length || others.length === 0) return undefined;
  const weight = others.reduce((sum, { term }) => sum + term.weight, 0);
  const terms = others.map(({ term }) => weighing(term, term.weight / weight));
  return scoreOf(
    terms,
    sharesOf(
      terms,
      others.map(({ holding }) => holding),
    ),
  );
}

/** Of sentences that do not bear a key point out, those that a reader would still want to see. */
export function nearest(grounds: readonly Ground[]): readonly Ground[] {
  return grounds.slice(0, WANTED).filter(({ score, names, holdings }) => {
    const said = holdings.filter(holding => holding === 'own');
    return score >= LEAST_NEAR && (names > 0 || said.length >= LEAST_NEAR_TERMS);
  });
}

/** Share of the best sentence's score from which on another may say the same of the same. */
const CONFIRMING = 0.6;

/** The sentences among them that speak of what the best one speaks of: only these can confirm what it seems to deny. */
export function confirming(grounds: readonly Ground[]): Ground[] {
  const [best] = grounds;
  return grounds.filter(({ score, names }) => score >= CONFIRMING * best!.score && names >= best!.names);
}

/** The share of the weight of the terms that the sentences say between them, 0 to 1. */
export function together(asked: readonly Asked[], grounds: readonly Ground[]): number {
  const said = asked.filter((_, at) => grounds.some(({ holdings }) => holdings[at] === 'own'));
  return said.reduce((sum, { weight }) => sum + weight, 0);
}

export function toEvidence({ reading, score }: Ground, asked: readonly Asked[]): Evidence {
  const { start, end, index } = reading.read;
  return { start, end, score: Math.round(score * 1000) / 1000, sentence: index, shared: sharedWords(reading, asked) };
}

/** The words of a sentence that say what was asked for, in the order of the text; a name is one stretch. */
function sharedWords(reading: Reading, asked: readonly Asked[]): Span[] {
  const keys = new Set(asked.map(({ key }) => key));
  return reading.terms
    .filter(term => keysAt(reading, term).some(key => keys.has(key)))
    .map(({ start, end }) => ({ start, end }));
}
