import type { Analysis } from '../../analysis/model';
import type { Span } from '../../analysis/text/span';

/** The key points together, bullets included; `undefined` for an article without any. */
export function keyPointsBlock({ article }: Analysis): Span | undefined {
  return covering(article.keyPoints.map(point => point.line));
}

/** The paragraphs together. */
export function bodyBlock({ article }: Analysis): Span | undefined {
  return covering(article.paragraphs);
}

/** From the start of the first span to the end of the last. */
function covering(spans: readonly Span[]): Span | undefined {
  const first = spans.at(0);
  const last = spans.at(-1);
  return first && last && { start: first.start, end: last.end };
}
