import type { Analysis } from './model';
import { paragraphAt } from './query';
import { spanAt, touches, type Span } from './text/span';

/** The part of an article where something stands, and its span; numbers as readers count, from 1. */
export type Place = Span &
  (
    | { readonly part: 'headline' }
    | { readonly part: 'keyPoint'; readonly number: number }
    | { readonly part: 'paragraph'; readonly number: number }
  );

/** @returns `undefined` between the parts and in a byline */
export function placeAt(analysis: Analysis, offset: number): Place | undefined {
  const { headline, keyPoints } = analysis.article;
  const paragraph = paragraphAt(analysis, offset);
  if (paragraph) return { part: 'paragraph', number: paragraph.index + 1, ...bounds(paragraph) };
  const point = spanAt(keyPoints, offset);
  if (point) return { part: 'keyPoint', number: keyPoints.indexOf(point) + 1, ...bounds(point) };
  return headline && touches(headline, offset) ? { part: 'headline', ...bounds(headline) } : undefined;
}

function bounds({ start, end }: Span): Span {
  return { start, end };
}
