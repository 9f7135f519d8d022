// What the three readers of raw formats (CSV, XML, lines of JSON) hand to the readers of lists.

/** A record in its raw form, or why there is none at this place. Lines are counted from 1. */
export type RawRecord<T> =
  | { readonly kind: 'record'; readonly line: number; readonly value: T }
  | { readonly kind: 'fault'; readonly line: number; readonly reason: string }
  /** The file broke off here: nothing follows. */
  | { readonly kind: 'cut'; readonly line: number; readonly reason: string };

/** Longest record, in characters; the longest official ones have some 100,000. Guards memory against hostile files. */
export const LONGEST_RECORD = 8 * 1024 * 1024;

/** How many records in a row or in all may need mending before a file is given up: each costs more than a sound one. */
export const MOST_MENDED = 1000;

/** How many line breaks stand in `text` between two places. */
export function countLines(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The same text with every line break as LF. */
export async function* withLineFeeds(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of text) {
    let whole = held + piece;
    // A CR at the end may be half of a CRLF.
    held = whole.endsWith('\r') ? '\r' : '';
    if (held !== '') whole = whole.slice(0, -1);
    yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  }
  if (held !== '') yield '\n';
}
