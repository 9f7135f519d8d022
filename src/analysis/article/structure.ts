import type { Article, Byline, KeyPointLine } from '../model';
import { part, runSteps, type Steps } from '../steps';
import type { Span } from '../text/span';
import { isPublicationLine } from './publicationLine';
import { datelineOf } from './dateline';
import { frontMatterOf } from './frontMatter';
import { isKeyPointsHeading, keyPointsAhead, readKeyPoints } from './keyPoints';
import { readLines, type Line } from './lines';
import { bylineAt, headlineAt } from './opening';
import { readParagraphs } from './paragraphs';
import { wrapWidth } from './wrapping';

/** How an article is laid out. What belongs to none of the parts is left out: rulers, a heading over the key points. */
export type Structure = Omit<Article, 'sentences' | 'quotations'>;

/** Reads the layout in one go: see `structureSteps`. */
export function readStructure(text: string): Structure {
  return runSteps(structureSteps(text));
}

/** Finds headline, byline, dateline, key points and paragraphs; time and memory grow with the text's length. */
export function* structureSteps(text: string): Steps<Structure> {
  const frontMatter = frontMatterOf(text);
  const lines = yield* part(readLines(text, frontMatter?.end ?? 0), 0, 0.6);
  const width = wrapWidth(text, lines);
  const { next, above, ...opening } = yield* part(readOpening(text, lines, width), 0.6, 0.8);
  const below = yield* part(readParagraphs(text, lines, next, width), 0.8, 1);
  const paragraphs = [...above, ...below].map(({ start, end }, index) => ({ start, end, index }));
  const first = below[0] ?? above[0];
  const dateline = first ? datelineOf(text, first) : null;
  return { ...opening, frontMatter: frontMatter?.fields ?? [], dateline, paragraphs };
}

interface Opening {
  headline: Span | null;
  byline: Byline | null;
  publicationLines: Span[];
  keyPoints: KeyPointLine[];
  /** Lines above the key points that are none of these parts: `COMMENTARY`, `Staff Reporter | Patna`, a first paragraph. */
  above: Span[];
  /** Index of the first line of the body below. */
  next: number;
}

/**
 * Reads what stands above the body; each part at most once, in whichever order the article has them. A line that is none of
 * them ends it, unless key points are still ahead.
 */
function* readOpening(text: string, lines: readonly Line[], width: number | null): Steps<Opening> {
  const opening: Opening = { headline: null, byline: null, publicationLines: [], keyPoints: [], above: [], next: 0 };
  for (let line = lines[0]; line; line = lines[opening.next]) {
    if (opening.keyPoints.length === 0) {
      const heading = isKeyPointsHeading(text, line) ? 1 : 0;
      const { keyPoints, next } = yield* readKeyPoints(text, lines, opening.next + heading, width);
      if (keyPoints.length > 0) {
        opening.keyPoints = keyPoints;
        opening.next = next;
        continue;
      }
    }
    const byline = opening.byline ? null : bylineAt(text, line);
    const headline = (opening.headline ?? opening.byline) ? null : headlineAt(text, lines, opening.next, width);
    if (byline) opening.byline = byline;
    else if (headline) opening.headline = headline;
    else if (isPublicationLine(text, line)) opening.publicationLines.push({ start: line.start, end: line.end });
    else if (opening.keyPoints.length === 0 && keyPointsAhead(text, lines, opening.next))
      opening.above.push({ start: line.start, end: line.end });
    else break;
    opening.next += 1;
  }
  return opening;
}
