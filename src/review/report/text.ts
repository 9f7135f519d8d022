/** Marks that turn the direction of the text after them: left in, they would reorder the rest of the line. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Halves of surrogate pairs: no file in UTF-8 can hold them. */
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Control characters but tab and line ends, and code points that are none: XML forbids them, and nobody can see them. */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** The text without what no format can hold or what would disturb the text around it; line ends stay. */
export function cleanText(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd').replace(INVISIBLE, ' ').replace(DIRECTION_MARKS, '');
}

/** The text, clean, on one line. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** The text on one line, cut between words to at most `length` code units. */
export function shorten(text: string, length: number): string {
  // White space may shrink; more than this need not be looked at of a text of megabytes.
  const line = oneLine(text.slice(0, length * 4));
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  return `${oneLine(line.slice(0, space > length / 2 ? space : length)).replace(/\ufffd$/, '')}…`;
}

/** The lines of a text, clean; blank ones at its ends are left out. */
export function linesOf(text: string): readonly string[] {
  return cleanText(text)
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/);
}
