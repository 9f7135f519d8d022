import type { Byline } from '../model';
import { endsSentence } from '../text/punctuation';
import type { Span } from '../text/span';
import { bulletLength } from './bullets';
import { isPublicationLine } from './publicationLine';
import { datelineOf } from './dateline';
import type { Line } from './lines';
import { carriesOn, startsInLowerCase } from './wrapping';

const LONGEST_HEADLINE = 160;
const MARKDOWN_HEADING = /^#{1,6}\s+/;
/** How many lines below a headline are searched for prose. */
const PROSE_WITHIN = 6;

const LONGEST_BYLINE = 120;
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const NEXT_WORD = String.raw`\s+(?:(?:de|del|der|den|van|von|la|le|bin|al|el|da|dos|di)\s+)*${NAME_WORD}`;
/** One author may go by one word; of several each has two, so that a paper's name is not taken for an author's. */
const AUTHORS = String.raw`${NAME_WORD}(?:${NEXT_WORD})*(?:(?:,\s+|\s+and\s+|,\s+and\s+|\s+&\s+)${NAME_WORD}(?:${NEXT_WORD})+)*`;
const BYLINE = new RegExp(
  String.raw`^(?:(?:Written|Reported|Story|Analysis|Reporting|Words|Text)\s+)?(?:[Bb]y|BY):?\s+(${AUTHORS})(?=$|\s*[,|(–—-]|\s+in\s|\s+for\s)`,
  'u',
);

/**
 * The headline, if line `index` is one: short, not a sentence with a full stop, on its own, and with prose or key points
 * below, so that neither the first line of a poem nor the start of a wrapped paragraph is taken for it.
 */
export function headlineAt(text: string, lines: readonly Line[], index: number, width: number | null): Span | null {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || line.end - line.start > LONGEST_HEADLINE) return null;
  if (bulletLength(text, line) > 0 || isPublicationLine(text, line) || datelineOf(text, line)) return null;
  const words = text.slice(line.start, line.end);
  if (!/\p{L}/u.test(words) || /[,;:–—-]$/.test(words)) return null;
  const announces = bulletLength(text, next) > 0 || bylineAt(text, next) !== null;
  if (endsSentence(text, line) && !(announces && /[?!]["”’']?$/.test(words))) return null;
  if (!announces && !next.afterBlank && startsInLowerCase(text, next)) return null;
  if (!announces && (carriesOn(text, line, next, width) || !proseFollows(text, lines, index + 1))) return null;
  return { start: line.start + (MARKDOWN_HEADING.exec(words)?.[0].length ?? 0), end: line.end };
}

/** The byline, if the line is one: `By Jane Doe`, perhaps with place, paper or date behind it. */
export function bylineAt(text: string, line: Line): Byline | null {
  const words = text.slice(line.start, line.end);
  if (words.length > LONGEST_BYLINE || (endsSentence(text, line) && !/\d\s*[ap]\.m\.$/i.test(words))) return null;
  const author = BYLINE.exec(words)?.[1];
  if (author === undefined) return null;
  const start = line.start + words.indexOf(author);
  return { start: line.start, end: line.end, author: { start, end: start + author.length } };
}

function proseFollows(text: string, lines: readonly Line[], from: number): boolean {
  return lines
    .slice(from, from + PROSE_WITHIN)
    .some(line => line.end - line.start > LONGEST_HEADLINE || endsSentence(text, line));
}
