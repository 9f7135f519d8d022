import type { ReadSentence } from '../entities/sentenceMentions';
import type { Evidence, KeyPoint, KeyPointLine, KeyPointStatus } from '../model';
import type { Steps } from '../steps';
import { termsOf } from './terms';

/** Most sentences shown under a key point. */
const MOST = 5;
/** Least score of a sentence that is shown, and least share of the best one's score. */
const LEAST = 0.2;
const LEAST_SHARE = 0.5;
/** Share of a neighbour's score that a sentence gets on top: support often spreads over two sentences. */
const NEIGHBOUR = 0.15;
/** Share of a key point's terms that its evidence must hold between it. */
const SUPPORTED = 0.5;
const PARTIAL = 0.3;

/**
 * Finds the body sentences that bear on each key point: those that share its terms, rare terms counting most (inverse
 * sentence frequency, after Spärck Jones, 1972).
 */
export function* findEvidence(
  text: string,
  lines: readonly KeyPointLine[],
  sentences: readonly ReadSentence[],
): Steps<KeyPoint[]> {
  const index = new SentenceIndex(sentences.filter(sentence => sentence.where === 'body'));
  const claims = claimSentences(sentences);
  const points: KeyPoint[] = [];
  for (const [number, line] of lines.entries()) {
    const terms = new Set((claims.get(number) ?? []).flatMap(sentence => [...termsOf(sentence)]));
    const evidence = index.best(terms);
    const status = statusOf(index.coverage(terms, evidence));
    points.push({ ...line, text: text.slice(line.start, line.end), status, evidence, conflicts: [] });
    yield number / lines.length;
  }
  return points;
}

function statusOf(coverage: number): KeyPointStatus {
  return coverage >= SUPPORTED ? 'supported' : coverage >= PARTIAL ? 'partial' : 'unsupported';
}

/** The sentences of each key point, by its number. */
function claimSentences(sentences: readonly ReadSentence[]): Map<number, ReadSentence[]> {
  const claims = new Map<number, ReadSentence[]>();
  for (const sentence of sentences) {
    if (sentence.where !== 'keyPoint') continue;
    const own = claims.get(sentence.block);
    if (own) own.push(sentence);
    else claims.set(sentence.block, [sentence]);
  }
  return claims;
}

/** Which body sentences hold which terms. */
class SentenceIndex {
  readonly #postings = new Map<string, number[]>();
  /** By the sentences' index in the article. */
  readonly #terms = new Map<number, Set<string>>();

  constructor(readonly sentences: readonly ReadSentence[]) {
    for (const [number, sentence] of sentences.entries()) {
      const terms = termsOf(sentence);
      this.#terms.set(sentence.index, terms);
      for (const term of terms) {
        const posting = this.#postings.get(term);
        if (posting) posting.push(number);
        else this.#postings.set(term, [number]);
      }
    }
  }

  /** The sentences that share most of `terms`, best first. */
  best(terms: ReadonlySet<string>): Evidence[] {
    const total = sum(terms, term => this.#weight(term));
    const own = new Map<number, number>();
    for (const term of terms) {
      for (const number of this.#postings.get(term) ?? [])
        own.set(number, (own.get(number) ?? 0) + this.#weight(term) / total);
    }
    const scored = [...own].map(([number, score]) => ({
      number,
      score: Math.min(1, score + NEIGHBOUR * this.#neighbours(own, number)),
    }));
    scored.sort((a, b) => b.score - a.score || a.number - b.number);
    const least = Math.max(LEAST, (scored[0]?.score ?? 0) * LEAST_SHARE);
    return scored
      .slice(0, MOST)
      .filter(({ score }) => score >= least)
      .map(({ number, score }) => {
        const { start, end, index } = this.sentences[number]!;
        return { start, end, score: Math.round(score * 1000) / 1000, sentence: index };
      });
  }

  /** Share of the terms' weight that the evidence holds between it. */
  coverage(terms: ReadonlySet<string>, evidence: readonly Evidence[]): number {
    const held = new Set(evidence.flatMap(({ sentence }) => [...(this.#terms.get(sentence) ?? [])]));
    const total = sum(terms, term => this.#weight(term));
    return total === 0 ? 0 : sum(terms, term => (held.has(term) ? this.#weight(term) : 0)) / total;
  }

  #neighbours(scores: ReadonlyMap<number, number>, number: number): number {
    const block = this.sentences[number]!.block;
    const of = (other: number) => (this.sentences[other]?.block === block ? (scores.get(other) ?? 0) : 0);
    return Math.max(of(number - 1), of(number + 1));
  }

  /** Rare terms say more; a term the body lacks weighs like one that stands in a single sentence. */
  #weight(term: string): number {
    const frequency = Math.max(1, this.#postings.get(term)?.length ?? 0);
    return Math.log(1 + this.sentences.length / frequency);
  }
}

function sum<T>(items: Iterable<T>, value: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
