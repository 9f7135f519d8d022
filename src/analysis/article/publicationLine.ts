import { DAY_AND_MONTH } from '../text/monthNames';
import type { Span } from '../text/span';

const LONGEST = 120;
const DATE = new RegExp(
  String.raw`(?:${DAY_AND_MONTH}|\d{1,4}([-/.])\d{1,2}\1\d{1,4})(?:T(?=\d)|(?![\p{L}\p{N}]))`,
  'iuy',
);
/** What may stand beside the date, and nothing else: what happened then, the weekday, the time of day, how long to read. */
const BESIDE = [
  /[\s,;:|·•–—/()[\]-]+/y,
  /(?:date\s+of\s+publication|publication\s+date|release\s+date|date|(?:(?:first|last|originally)\s+)?(?:published|updated|posted|modified|edited|issued|released|created)|on|at)\b/iy,
  /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/iy,
  /\d{1,2}(?:[:.]\d\d){1,2}(?:\.\d+)?(?!\d)|\d{1,2}(?=\s*[ap]\.?m\b)|\d{4}(?=\s*(?:GMT|UTC|Z)\b)/iy,
  /[ap]\.?m\b\.?/iy,
  /(?:[A-Z]{1,4}T|UTC|MSK|Z)(?![\p{L}\p{N}])|[+-]\d\d:?\d\d(?!\d)/uy,
  /\d{1,2}[\s-]min(?:ute)?s?\s+read\b/iy,
];

/**
 * Whether the line only says when the article was published or changed: `Published: 12 June 2023, 10:15`,
 * `Updated 3:14 p.m. ET, June 12, 2023`.
 */
export function isPublicationLine(text: string, line: Span): boolean {
  if (line.end - line.start > LONGEST) return false;
  const words = text.slice(line.start, line.end);
  let dated = false;
  for (let at = 0; at < words.length;) {
    const date = lengthAt(DATE, words, at);
    const length = date || BESIDE.reduce((found, part) => found || lengthAt(part, words, at), 0);
    if (length === 0) return false;
    dated ||= date > 0;
    at += length;
  }
  return dated;
}

function lengthAt(part: RegExp, words: string, at: number): number {
  part.lastIndex = at;
  return part.exec(words)?.[0].length ?? 0;
}
