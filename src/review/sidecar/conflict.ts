const OURS = /^<{7}(?: |$)/;
const BASE = /^\|{7}(?: |$)/;
const MIDDLE = /^={7}$/;
const THEIRS = /^>{7}(?: |$)/;

/**
 * The two versions in a text with the marks of a merge that a version control system left to the reader; the text alone if
 * there are none. Each version was a whole file before.
 */
export function sidesOfConflict(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  if (!lines.some(line => OURS.test(line)) || !lines.some(line => THEIRS.test(line))) return [text];
  const ours: string[] = [];
  const theirs: string[] = [];
  let into = [ours, theirs];
  for (const line of lines) {
    if (OURS.test(line)) into = [ours];
    else if (BASE.test(line)) into = [];
    else if (MIDDLE.test(line)) into = [theirs];
    else if (THEIRS.test(line)) into = [ours, theirs];
    else for (const side of into) side.push(line);
  }
  return [ours.join('\n'), theirs.join('\n')];
}
