/**
 * All matches of a pattern in a text, in order, as `matchAll` finds them. `matchAll` first makes a copy of its pattern and an
 * iterator, which on the short sentences of an article takes longer than to look for matches that are mostly not there.
 * @param pattern global, and never matching nothing
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
