import type { ReadSentence } from '../entities/sentenceMentions';
import type { KeyPoint, KeyPointLine } from '../model';
import { forEachStep, mapSteps, part, type Steps } from '../steps';
import { findConflicts } from './conflicts';
import { SentenceIndex } from './sentenceIndex';
import { partsOf, termsOf } from './terms';

/**
 * Share of the weight of a key point's terms that its evidence must hold between it; less will do where the best sentence
 * alone holds as much as `alone`. On 104 annotated articles 10 of 140 supported key points reach neither, and 10 of 24
 * unsupported ones do.
 */
const SUPPORTED = { together: 0.5, alone: 0.4 };
/** The same for a key point that the body bears out in part; below it says nothing of it. */
const PARTIAL = { together: 0.38, alone: 0.28 };
/** Share of the weight of a part ("... and ...") of which the evidence has hardly anything. */
const MISSING = 0.15;
/** Terms from which on no more of a key point are read; a key point has a dozen or two. */
const MOST_TERMS = 200;

/**
 * Finds the body sentences that bear on each key point: those that share its terms, rare terms counting most (inverse
 * sentence frequency, after Spärck Jones, 1972).
 */
export function* findEvidence(
  text: string,
  lines: readonly KeyPointLine[],
  sentences: readonly ReadSentence[],
): Steps<KeyPoint[]> {
  const index = new SentenceIndex();
  const claims = new Map<number, Claim>();
  yield* part(
    forEachStep(sentences, sentence => {
      if (sentence.where === 'body') index.add(sentence);
      if (sentence.where === 'keyPoint') addTo(claims, sentence);
    }),
    0,
    0.5,
  );
  const judge = (line: KeyPointLine, number: number): KeyPoint => {
    const { terms: said, reads } = claims.get(number) ?? NOTHING;
    const { evidence, coverage } = index.support(said);
    const own = { ...line, text: text.slice(line.start, line.end) };
    const standing = standingOf(coverage, evidence[0]?.score ?? 0);
    if (standing === 'unsupported') return { ...own, status: 'unsupported', evidence: [], conflicts: [] };
    const grounds = evidence.map(({ sentence, score }) => ({ read: sentences[sentence]!, score }));
    const conflicts = findConflicts(reads, grounds);
    const isWhole = reads.flatMap(partsOf).every(terms => index.coverage(terms, evidence) > MISSING);
    const status = conflicts.length > 0 ? 'contradicted' : isWhole ? standing : 'partial';
    return { ...own, status, evidence, conflicts };
  };
  return yield* part(mapSteps(lines, judge), 0.5, 1);
}

/** @param alone share of the terms' weight that the best sentence holds */
function standingOf(coverage: number, alone: number): 'supported' | 'partial' | 'unsupported' {
  const isSpread = coverage >= SUPPORTED.together && alone >= PARTIAL.alone;
  if (isSpread || Math.min(coverage, alone) >= SUPPORTED.alone) return 'supported';
  return coverage >= PARTIAL.together && alone >= PARTIAL.alone ? 'partial' : 'unsupported';
}

/** What a key point says: its terms and its sentences. */
interface Claim {
  readonly terms: Set<string>;
  readonly reads: ReadSentence[];
}

const NOTHING: Claim = { terms: new Set(), reads: [] };

/** Adds a sentence to the key point it stands in. */
function addTo(claims: Map<number, Claim>, sentence: ReadSentence): void {
  const claim = claims.get(sentence.block) ?? { terms: new Set(), reads: [] };
  claims.set(sentence.block, claim);
  if (claim.terms.size >= MOST_TERMS) return;
  claim.reads.push(sentence);
  for (const term of termsOf(sentence)) claim.terms.add(term);
}
