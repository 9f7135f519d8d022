import { parseDay } from '../dates/calendar';
import { writtenDayIn } from '../dates/writtenDay';
import type { Article, Publication, PublicationSource } from '../model';
import type { Span } from '../text/span';

/** The parts of an article that may say when it was published. */
type Opening = Pick<Article, 'frontMatter' | 'publicationLines' | 'byline' | 'dateline'>;

/** What is known of the day of publication beside the text; both `YYYY-MM-DD`. */
export interface KnownPublication {
  /** What the reader says; it goes before all else. */
  readonly published: string | null;
  /** The day in the name of the article's file, for an article that states none. */
  readonly fileDay?: string | null;
}

/** Settings that hold the day, best first, in lower case without `-` and `_`. When it was changed is better than nothing. */
const FIELDS = [
  ...['published', 'publishdate', 'publisheddate', 'publishedat', 'publishedon', 'publicationdate', 'pubdate'],
  ...['datepublished', 'date', 'created', 'updated', 'modified', 'lastmod', 'lastmodified', 'dateupdated'],
];
const LONGEST_VALUE = 120;
const YEAR = /^(\d{4})(?:-\d\d)?$/;
const PUBLISHED = /\b(?:published|posted|issued|released|created)\b/i;
const CHANGED = /\b(?:updated|modified|edited)\b/i;
const DAY_IN_FILE_NAME = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g;

/**
 * The day on which the article was published: what the reader says, else what the article states, else the day in its file's
 * name; `null` if none of them tells. Today's date and the times of the file say nothing of it.
 */
export function publicationOf(text: string, opening: Opening, known: KnownPublication): Publication | null {
  return (
    fromBeside('given', known.published) ??
    statedPublication(text, opening) ??
    fromBeside('file-name', known.fileDay ?? null)
  );
}

/**
 * The day that the article itself states, best source first: front matter, a line such as `Published: 12 June 2023`, the
 * byline, the dateline. A dateline without a year counts if the front matter names the year. What is ambiguous
 * (`06/07/2023`) or no day is no statement.
 */
function statedPublication(
  text: string,
  { frontMatter, publicationLines, byline, dateline }: Opening,
): Publication | null {
  const fields = fieldsByRank(frontMatter);
  const behindAuthor = byline && { start: byline.author.end, end: byline.end };
  return (
    first(text, 'front-matter', fields) ??
    first(text, 'publication-line', linesByRank(text, publicationLines)) ??
    first(text, 'byline', behindAuthor ? [behindAuthor] : []) ??
    (dateline?.date ? first(text, 'dateline', [dateline.date], yearIn(text, fields)) : null)
  );
}

/** The day in a file's name, `2023-06-12-slug.txt`; `null` if there is none, or more than one. */
export function dayInFileName(name: string): string | null {
  const [day, ...more] = name.match(DAY_IN_FILE_NAME) ?? [];
  return day !== undefined && more.length === 0 && parseDay(day) !== null ? day : null;
}

function fromBeside(source: PublicationSource, value: string | null): Publication | null {
  return value !== null && parseDay(value) !== null ? { value, source, span: null } : null;
}

/** The first of the places that writes a day out, if need be with a year from elsewhere behind it. */
function first(
  text: string,
  source: PublicationSource,
  places: readonly Span[],
  year: string | null = null,
): Publication | null {
  for (const { start, end } of places) {
    const words = text.slice(start, Math.min(end, start + LONGEST_VALUE));
    const day = writtenDayIn(words) ?? (year === null ? null : writtenDayIn(`${words}, ${year}`));
    if (!day?.value) continue;
    const span = { start: start + day.start, end: Math.min(start + day.end, end) };
    return { value: day.value, source, span };
  }
  return null;
}

function fieldsByRank(fields: Opening['frontMatter']): Span[] {
  const rankOf = (name: string) => FIELDS.indexOf(name.toLowerCase().replace(/[\s_.-]/g, ''));
  return fields
    .map(field => ({ field, rank: rankOf(field.name) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ field }) => field);
}

/** The year that a setting gives without a day. */
function yearIn(text: string, fields: readonly Span[]): string | null {
  for (const { start, end } of fields) {
    const year = YEAR.exec(text.slice(start, end))?.[1];
    if (year !== undefined) return year;
  }
  return null;
}

/** From the word `published` on where it stands; lines that only say when the article was changed come last. */
function linesByRank(text: string, lines: readonly Span[]): Span[] {
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  const isChange = (line: Span) => CHANGED.test(wordsOf(line)) && !PUBLISHED.test(wordsOf(line));
  const publications = lines.filter(line => !isChange(line));
  return [
    ...publications.map(line => ({ ...line, start: line.start + (PUBLISHED.exec(wordsOf(line))?.index ?? 0) })),
    ...lines.filter(isChange),
  ];
}
