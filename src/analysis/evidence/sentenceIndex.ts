import type { ReadSentence } from '../entities/sentenceMentions';
import type { Evidence } from '../model';
import { widerTermsOf, wordsFor } from './terms';

/** Most sentences shown under a key point. */
const MOST = 5;
/** Least score of a sentence that is shown, and least share of the best one's score. */
const LEAST = 0.2;
const LEAST_SHARE = 0.5;
/** Share of a neighbour's score that a sentence gets on top: support often spreads over two sentences. */
const NEIGHBOUR = 0.15;
/** Paragraphs between the best sentence and one that adds to it, and least share of the terms' weight that it must add. */
const NEAR = 1;
const LEAST_ADDED = 0.12;
/** Sentences among which additions are looked for, from the best down. */
const SHORTLIST = 50;
/** Sentences from which on a term tells none of them apart; a term of an article stands in fewer. */
const COMMON = 200;

interface Scored {
  readonly number: number;
  readonly score: number;
}

/** Which body sentences hold which terms. A sentence's number is its place among those added. */
export class SentenceIndex {
  readonly #sentences: ReadSentence[] = [];
  readonly #terms: ReadonlySet<string>[] = [];
  /** Numbers by the places of sentences in the article. */
  readonly #numbers = new Map<number, number>();
  /** Numbers of the sentences that hold a term. */
  readonly #postings = new Map<string, number[]>();

  add(sentence: ReadSentence): void {
    const number = this.#sentences.push(sentence) - 1;
    this.#numbers.set(sentence.index, number);
    const terms = widerTermsOf(sentence);
    this.#terms.push(terms);
    for (const term of terms) {
      const posting = this.#postings.get(term);
      if (posting) posting.push(number);
      else this.#postings.set(term, [number]);
    }
  }

  /**
   * The sentences that bear on a claim, best first: those that share most of its terms, and those near the best that hold
   * what these lack.
   * @returns with them the share of the terms' weight that they hold between them, 0 to 1
   */
  support(terms: ReadonlySet<string>): { evidence: Evidence[]; coverage: number } {
    const scored = this.#scored(terms);
    const chosen = scored
      .slice(0, MOST)
      .filter(({ score }) => score >= Math.max(LEAST, scored[0]!.score * LEAST_SHARE));
    const [best] = chosen;
    if (!best) return { evidence: [], coverage: 0 };
    const near = scored.slice(chosen.length, SHORTLIST).filter(one => this.#distance(one, best) <= NEAR);
    const total = this.#weightOf(terms);
    let missing = this.#lacking(terms, chosen);
    while (chosen.length < MOST) {
      const addition = this.#bestAddition(missing, near, total * LEAST_ADDED);
      if (!addition) break;
      chosen.push(addition);
      missing = this.#lacking(missing, [addition]);
    }
    const evidence = chosen.sort(byScore).map(one => this.#toEvidence(one, terms));
    return { evidence, coverage: 1 - this.#weightOf(missing) / total };
  }

  /** The share of the weight of terms that sentences hold between them, 0 to 1. */
  coverage(terms: ReadonlySet<string>, sentences: readonly Evidence[]): number {
    return this.#weightOf(this.held(terms, sentences)) / this.#weightOf(terms);
  }

  /** The terms that sentences hold between them. */
  held(terms: ReadonlySet<string>, sentences: readonly Evidence[]): string[] {
    const numbers = sentences.map(({ sentence }) => this.#numbers.get(sentence)!);
    return [...terms].filter(term => numbers.some(number => this.#terms[number]!.has(term)));
  }

  #toEvidence({ number, score }: Scored, terms: ReadonlySet<string>): Evidence {
    const sentence = this.#sentences[number]!;
    return {
      start: sentence.start,
      end: sentence.end,
      score: Math.round(score * 1000) / 1000,
      sentence: sentence.index,
      shared: wordsFor(sentence, terms),
    };
  }

  /** All sentences that share terms, best first. */
  #scored(terms: ReadonlySet<string>): Scored[] {
    const shares = this.#shares(terms);
    const scored = [...shares].map(([number, share]) => ({
      number,
      score: Math.min(1, share + NEIGHBOUR * this.#neighbour(shares, number)),
    }));
    return scored.sort(byScore);
  }

  /** The share of the terms' weight that each sentence holds, by its number; sentences that hold none are left out. */
  #shares(terms: ReadonlySet<string>): Map<number, number> {
    const total = this.#weightOf(terms);
    const shares = new Map<number, number>();
    for (const term of terms) {
      const posting = this.#postings.get(term) ?? [];
      if (posting.length > COMMON) continue;
      for (const number of posting) shares.set(number, (shares.get(number) ?? 0) + this.#weight(term) / total);
    }
    return shares;
  }

  /** The greater share of the sentences before and behind in the same paragraph. */
  #neighbour(shares: ReadonlyMap<number, number>, number: number): number {
    const { block } = this.#sentences[number]!;
    const of = (other: number) => (this.#sentences[other]?.block === block ? (shares.get(other) ?? 0) : 0);
    return Math.max(of(number - 1), of(number + 1));
  }

  /** The sentence that holds most of the missing terms' weight, if that is at least `least`. */
  #bestAddition(missing: ReadonlySet<string>, near: readonly Scored[], least: number): Scored | undefined {
    let best: { addition: Scored; gain: number } | undefined;
    for (const addition of near) {
      const held = [...missing].filter(term => this.#terms[addition.number]!.has(term));
      const gain = this.#weightOf(held);
      if (gain >= least && gain > (best?.gain ?? 0)) best = { addition, gain };
    }
    return best?.addition;
  }

  /** The terms that none of the sentences holds. */
  #lacking(terms: ReadonlySet<string>, sentences: readonly Scored[]): Set<string> {
    return new Set([...terms].filter(term => !sentences.some(({ number }) => this.#terms[number]!.has(term))));
  }

  /** In paragraphs. */
  #distance(a: Scored, b: Scored): number {
    return Math.abs(this.#sentences[a.number]!.block - this.#sentences[b.number]!.block);
  }

  #weightOf(terms: Iterable<string>): number {
    let total = 0;
    for (const term of terms) total += this.#weight(term);
    return total;
  }

  /** Rare terms say more; a term the body lacks weighs like one that stands in a single sentence. */
  #weight(term: string): number {
    const frequency = Math.max(1, this.#postings.get(term)?.length ?? 0);
    return Math.log(1 + this.#sentences.length / frequency);
  }
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.number - b.number;
}
