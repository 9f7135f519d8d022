import type { ReadSentence } from '../entities/sentenceMentions';
import type { Claim, KeyPoint, KeyPointLine, Reason } from '../model';
import { forEachStep, mapSteps, part, type Steps } from '../steps';
import { overlaps, type Span } from '../text/span';
import { findConflicts } from './conflicts';
import { SentenceIndex } from './sentenceIndex';
import { partsOf, termsOf } from './terms';

/**
 * Least share of the weight of a key point's terms that its evidence holds between it, and that its best sentence holds alone;
 * with less the body says nothing of it. Chosen on 184 annotated articles, where 241 of 250 supported key points reach both.
 */
const SUPPORTED = { together: 0.3, alone: 0.2 };
/** Terms in common from which on it is no chance; a key point of fewer has all of them in common. */
const LEAST_TERMS = 2;
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
  const points = new Map<number, Said>();
  yield* part(
    forEachStep(sentences, sentence => {
      if (sentence.where === 'body') index.add(sentence);
      if (sentence.where === 'keyPoint') addTo(points, sentence);
    }),
    0,
    0.5,
  );
  const judge = (line: KeyPointLine, number: number): KeyPoint => {
    const { terms: said, reads } = points.get(number) ?? NOTHING;
    const { evidence, coverage } = index.support(said);
    const own = { ...line, text: text.slice(line.start, line.end) };
    const isBorneOut =
      coverage >= SUPPORTED.together &&
      (evidence[0]?.score ?? 0) >= SUPPORTED.alone &&
      index.held(said, evidence).length >= Math.min(said.size, LEAST_TERMS);
    if (!isBorneOut) return { ...own, ...nothingFound(line) };
    const grounds = evidence.map(({ sentence, score }) => ({ read: sentences[sentence]!, score }));
    const conflicts = findConflicts(reads, grounds);
    const claims = reads.flatMap(partsOf).map(({ start, end, terms }): Claim => {
      const isFound = index.coverage(terms, evidence) > MISSING;
      const isDenied = conflicts.some(conflict => overlaps(conflict, { start, end }));
      return { start, end, status: isDenied ? 'contradicted' : isFound ? 'supported' : 'unsupported' };
    });
    const isWhole = claims.every(({ status }) => status !== 'unsupported');
    const status = conflicts.length > 0 ? 'contradicted' : isWhole ? 'supported' : 'partial';
    const missing = claims.filter(claim => claim.status === 'unsupported').map(notFound);
    const reasons = [...missing, ...conflicts].sort((a, b) => a.start - b.start);
    return {
      ...own,
      status,
      evidence,
      conflicts,
      claims: claims.length > 0 ? claims : [{ start: line.start, end: line.end, status }],
      reasons,
    };
  };
  return yield* part(mapSteps(lines, judge), 0.5, 1);
}

/** What is said of a key point of which the body says nothing. */
function nothingFound({
  start,
  end,
}: Span): Pick<KeyPoint, 'status' | 'evidence' | 'conflicts' | 'claims' | 'reasons'> {
  const claim: Claim = { start, end, status: 'unsupported' };
  return { status: 'unsupported', evidence: [], conflicts: [], claims: [claim], reasons: [notFound(claim)] };
}

function notFound({ start, end }: Span): Reason {
  return { start, end, body: null, message: 'Not found in the body.' };
}

/** What a key point says: its terms and its sentences. */
interface Said {
  readonly terms: Set<string>;
  readonly reads: ReadSentence[];
}

const NOTHING: Said = { terms: new Set(), reads: [] };

/** Adds a sentence to the key point it stands in. */
function addTo(points: Map<number, Said>, sentence: ReadSentence): void {
  const said = points.get(sentence.block) ?? { terms: new Set(), reads: [] };
  points.set(sentence.block, said);
  if (said.terms.size >= MOST_TERMS) return;
  said.reads.push(sentence);
  for (const term of termsOf(sentence)) said.terms.add(term);
}
