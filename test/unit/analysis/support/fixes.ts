import type { Fix } from '../../../../src/analysis/model';

/** The text with a fix's edits made. */
export function applied(text: string, { edits }: Fix): string {
  const lastFirst = [...edits].sort((a, b) => b.start - a.start);
  return lastFirst.reduce((all, { start, end, text: words }) => all.slice(0, start) + words + all.slice(end), text);
}
