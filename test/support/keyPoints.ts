import type { Analysis, Article, Conflict, KeyPoint, KeyPointStatus, Reason } from '../../src/analysis/model';
import type { Span } from '../../src/analysis/text/span';
import { reviewKeyPoints, type ReviewedPoint } from '../../src/review/keyPoints';
import { makeReview, type Check } from '../../src/review/model';
import { analysisOf, spanOf } from './analysisOf';

interface Found {
  readonly status?: KeyPointStatus;
  /** Body sentences it rests on, best first. */
  readonly sentences?: readonly string[];
  /** Words of those sentences. */
  readonly shared?: readonly string[];
  readonly conflicts?: readonly Conflict[];
  readonly reasons?: readonly Reason[];
}

/** A key point of a text, `words` behind `- `, with what was found of it. */
export function keyPointOf(text: string, words: string, found: Found = {}): KeyPoint {
  const span = spanOf(text, words);
  const { status = 'supported', sentences = [], shared = [], conflicts = [], reasons = [] } = found;
  return {
    ...span,
    line: { start: span.start - 2, end: span.end },
    text: words,
    status,
    evidence: sentences.map((sentence, rank) => ({
      ...spanOf(text, sentence),
      score: 1 / (rank + 1),
      sentence: rank,
      shared: shared.filter(word => sentence.includes(word)).map(word => spanOf(text, word)),
    })),
    conflicts,
    claims: [{ ...span, status }],
    reasons,
  };
}

/** An article of these key points, each line of `body` a paragraph. */
export function articleOf(text: string, keyPoints: readonly KeyPoint[], body: readonly string[]): Analysis {
  const paragraphs = body.map((words, index) => ({ ...spanOf(text, words), index }));
  const article: Partial<Article> = { keyPoints, paragraphs };
  return analysisOf(text, { keyPoints, article });
}

/** The tick of a key point, made on 5 May 2024. */
export function checkOf(span: Span, id = 'urn:uuid:1', author: string | null = null): [Check, Span] {
  const created = '2024-05-05T10:00:00.000Z';
  const anchor = { ...span, exact: '', prefix: '', suffix: '', hash: null };
  return [
    { type: 'check', id, author, created, modified: created, subject: { type: 'keyPoint' }, anchor, extra: {} },
    span,
  ];
}

/** The key points of an analysis with these ticks. */
export function reviewedPointsOf(analysis: Analysis, checks: readonly [Check, Span][] = []): readonly ReviewedPoint[] {
  const places = new Map(checks.map(([{ id }, span]) => [id, span]));
  return reviewKeyPoints(
    analysis,
    makeReview(
      checks.map(([check]) => check),
      places,
    ),
  );
}
