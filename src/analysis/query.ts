import type {
  Analysis,
  DateExpression,
  Entity,
  EntityKind,
  KeyPoint,
  Mention,
  Paragraph,
  SanctionReport,
  Sentence,
} from './model';
import { contains, spanAt, spansIn, touches, type Span } from './text/span';

/*
 * Questions that every surface asks of an analysis. Answers that need an index are computed once per analysis and kept
 * with it, so asking from a hover or at each cursor move costs a binary search.
 */

interface Index {
  readonly mentions: readonly Mention[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** The lines of the key points. */
  readonly keyPoints: readonly OfKeyPoint[];
  /** The sentences that key points rest on, each with the one that rests on it most. */
  readonly evidence: readonly OfKeyPoint[];
}

/** A stretch of the text that belongs to a key point. */
interface OfKeyPoint extends Span {
  readonly point: KeyPoint;
}

const indexes = new WeakMap<Analysis, Index>();

function indexOf(analysis: Analysis): Index {
  let index = indexes.get(analysis);
  if (!index) {
    index = {
      mentions: analysis.entities.flatMap(entity => entity.mentions).sort((a, b) => a.start - b.start),
      entities: new Map(analysis.entities.map(entity => [entity.id, entity])),
      keyPoints: analysis.keyPoints.map(point => ({ ...point.line, point })),
      evidence: evidenceOf(analysis.keyPoints),
    };
    indexes.set(analysis, index);
  }
  return index;
}

function evidenceOf(points: readonly KeyPoint[]): OfKeyPoint[] {
  const byStart = new Map<number, OfKeyPoint & { readonly score: number }>();
  for (const point of points.filter(restsOnBody)) {
    for (const { start, end, score } of point.evidence) {
      const known = byStart.get(start);
      if (!known || score > known.score) byStart.set(start, { start, end, point, score });
    }
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** Whether the sentences of a key point bear it out or speak against it; if not, they are only the nearest. */
export function restsOnBody({ status }: KeyPoint): boolean {
  return status !== 'unsupported';
}

/** Mentions of all entities in the order of the text. */
export function allMentions(analysis: Analysis): readonly Mention[] {
  return indexOf(analysis).mentions;
}

export function mentionAt(analysis: Analysis, offset: number): Mention | undefined {
  return spanAt(indexOf(analysis).mentions, offset);
}

/** The entity with this id, if the analysis (still) has it. */
export function entityById(analysis: Analysis, id: string): Entity | undefined {
  return indexOf(analysis).entities.get(id);
}

export function entityAt(analysis: Analysis, offset: number): Entity | undefined {
  const mention = mentionAt(analysis, offset);
  return mention && entityById(analysis, mention.entity);
}

/** The entities of one kind, in order of first mention. */
export function entitiesOfKind(analysis: Analysis, kind: EntityKind): Entity[] {
  return analysis.entities.filter(entity => entity.kind === kind);
}

/** The sanctions whose words stand at `offset`: several, where one sentence names several targets. */
export function sanctionsAt(analysis: Analysis, offset: number): SanctionReport[] {
  return analysis.sanctions.filter(sanction => touches(sanction.phrase, offset));
}

export function dateAt(analysis: Analysis, offset: number): DateExpression | undefined {
  return spanAt(analysis.dates, offset);
}

export function sentenceAt(analysis: Analysis, offset: number): Sentence | undefined {
  return spanAt(analysis.article.sentences, offset);
}

export function paragraphAt(analysis: Analysis, offset: number): Paragraph | undefined {
  return spanAt(analysis.article.paragraphs, offset);
}

/**
 * The key point that `offset` belongs to: the one on whose line it stands or, in the body, the one that rests most on the
 * sentence there.
 */
export function keyPointAt(analysis: Analysis, offset: number): KeyPoint | undefined {
  const { keyPoints, evidence } = indexOf(analysis);
  return (spanAt(keyPoints, offset) ?? spanAt(evidence, offset))?.point;
}

/** The key points that rest on the body sentence at `offset`, or are contradicted by it, in the order of the text. */
export function keyPointsOn(analysis: Analysis, offset: number): KeyPoint[] {
  const sentence = sentenceAt(analysis, offset);
  if (sentence?.where !== 'body') return [];
  return analysis.keyPoints
    .filter(restsOnBody)
    .filter(
      ({ evidence, conflicts }) =>
        evidence.some(({ sentence: index }) => index === sentence.index) ||
        conflicts.some(({ body }) => body && contains(sentence, body)),
    );
}

/** The text of a span, as it stands in the article. */
export function textOf(analysis: Analysis, span: Span): string {
  return analysis.text.slice(span.start, span.end);
}

/** The entities named in a span, each once, in order of appearance. */
export function entitiesIn(analysis: Analysis, span: Span): Entity[] {
  const ids = new Set(spansIn(indexOf(analysis).mentions, span).map(mention => mention.entity));
  return [...ids].flatMap(id => entityById(analysis, id) ?? []);
}
