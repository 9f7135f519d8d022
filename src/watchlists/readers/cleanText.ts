/**
 * One line of plain text: without the invisible characters that could turn the reading direction of a card or hide in a name;
 * control characters and runs of white space become one space.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** The same, or `null` if nothing is left. */
export function cleanOrNull(text: string): string | null {
  const clean = cleanText(text);
  return clean === '' ? null : clean;
}
