import type { ReadSentence } from '../entities/sentenceMentions';
import type { Claim, DateExpression, Evidence, KeyPoint, KeyPointLine } from '../model';
import { forEachStep, mapSteps, part, type Steps } from '../steps';
import type { Span } from '../text/span';
import { askedBy } from './bearing';
import { claimsOf } from './claims';
import { findConflicts } from './conflicts';
import { groundsOf, nearest, toEvidence } from './grounds';
import { lackingNumbers } from './lackingNumbers';
import { lackingNames } from './nameConflicts';
import { readingOf, type Reading } from './reading';
import { reasonsFor, type GroundedClaim } from './reasons';
import { SentenceIndex } from './sentenceIndex';
import { isMentioned, isSupported, statusOf } from './status';

/** Sentences of a key point that are read; few have more than one. */
const MOST_SENTENCES = 8;

type Judgement = Pick<KeyPoint, 'status' | 'evidence' | 'conflicts' | 'claims' | 'reasons'>;

/**
 * Holds each key point against the body: the sentences that bear on it, which of its claims they bear out, and where they
 * say otherwise.
 * @param dates of the whole article, in the order of the text
 */
export function* findEvidence(
  text: string,
  lines: readonly KeyPointLine[],
  sentences: readonly ReadSentence[],
  dates: readonly DateExpression[],
): Steps<KeyPoint[]> {
  if (lines.length === 0) return [];
  const index = new SentenceIndex();
  const points = lines.map((): Reading[] => []);
  yield* part(
    forEachStep(sentences, sentence => {
      if (sentence.where === 'body') index.add(readingOf(sentence, dates));
      else if (sentence.where === 'keyPoint') points[sentence.block]?.push(readingOf(sentence, dates));
    }),
    0,
    0.5,
  );
  const judge = (line: KeyPointLine, number: number): KeyPoint => ({
    ...line,
    text: text.slice(line.start, line.end),
    ...judgementOf(text, index, points[number]!.slice(0, MOST_SENTENCES), line),
  });
  return yield* part(mapSteps(lines, judge), 0.5, 1);
}

function judgementOf(text: string, index: SentenceIndex, readings: readonly Reading[], line: Span): Judgement {
  const asked = askedBy(index, readings);
  const grounds = groundsOf(index, asked);
  if (!isSupported(asked, grounds))
    return nothingFound(
      line,
      nearest(grounds).map(ground => toEvidence(ground, asked)),
    );
  const spans = readings.flatMap(claimsOf);
  const conflicts = spans.flatMap(claim => findConflicts(claim, grounds, index));
  const claims = spans.map((claim): GroundedClaim => {
    const own = askedBy(index, [claim.reading], claim);
    const ownGrounds = spans.length === 1 ? grounds : groundsOf(index, own);
    const isDenied = conflicts.some(({ start }) => claim.start <= start && start < claim.end);
    const isFound = spans.length === 1 || isMentioned(own, ownGrounds);
    const lacking: Span[] = [
      ...lackingNames(claim, index).map(({ mention }) => mention),
      ...lackingNumbers(claim, index),
    ];
    const found = lacking.length > 0 ? 'partial' : 'supported';
    const status = isDenied ? 'contradicted' : isFound ? found : 'unsupported';
    return { start: claim.start, end: claim.end, status, ground: ownGrounds[0]?.reading.read ?? null, lacking };
  });
  const evidence = grounds.map(ground => toEvidence(ground, asked));
  return {
    status: statusOf(claims.map(({ status }) => status)),
    evidence,
    conflicts,
    claims: claims.map(({ start, end, status }) => ({ start, end, status })),
    reasons: reasonsFor(text, claims, conflicts),
  };
}

/** What is said of a key point of which the body says nothing: its nearest sentences are for the reader to hold against it. */
function nothingFound({ start, end }: Span, evidence: readonly Evidence[]): Judgement {
  const claim: Claim = { start, end, status: 'unsupported' };
  return {
    status: 'unsupported',
    evidence,
    conflicts: [],
    claims: [claim],
    reasons: reasonsFor('', [{ ...claim, ground: null, lacking: [] }], []),
  };
}
