import type { Span } from '../text/span';

/** A bullet or a number and the white space behind it. Dashes and stars need the white space, or they are part of a word. */
const BULLET = /(?:[-–—*]\s+|[•·‣▪◦●○■□]\s*|\(?(\d{1,2})[.)]\s+)(?=\S)/y;
const LONE_BULLET = /^(?:[-–—*•·‣▪◦●○■□]|\(?\d{1,2}[.)])$/;

/** Length of the bullet or number that opens the line, white space behind it included; 0 if the line has none. */
export function bulletLength(text: string, line: Span): number {
  return bulletOf(text, line)?.[0].length ?? 0;
}

/** Whether the line may open a list: a list starts with a bullet or with number one. */
export function opensList(text: string, line: Span): boolean {
  const bullet = bulletOf(text, line);
  return bullet !== null && (bullet[1] === undefined || Number(bullet[1]) === 1);
}

/** Whether the line begins with a number, as `1.` or `(2)`. */
export function isNumbered(text: string, line: Span): boolean {
  return bulletOf(text, line)?.[1] !== undefined;
}

/** Whether the line is a bullet or number without words. */
export function isLoneBullet(text: string, line: Span): boolean {
  return line.end - line.start <= 4 && LONE_BULLET.test(text.slice(line.start, line.end));
}

function bulletOf(text: string, line: Span): RegExpExecArray | null {
  BULLET.lastIndex = line.start;
  const bullet = BULLET.exec(text);
  // The white space behind a lone bullet may run over the line's end.
  return bullet && line.start + bullet[0].length < line.end ? bullet : null;
}
