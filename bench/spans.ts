import type { Span } from '../src/analysis/text/span';

/** A span as a key: two spans have the same one if they are the same but for a leading "the", which counts for neither. */
export function keyOf({ start, end }: Span, text: string): string {
  const article = /^the\s+(?=\S)/i.exec(text.slice(start, end))?.[0].length ?? 0;
  return `${start + article}-${end}`;
}

/** Code units that two spans share. */
export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Share of what the two spans cover together that both cover (intersection over union), 0 to 1. */
export function overlapShare(a: Span, b: Span): number {
  const both = overlapOf(a, b);
  return both === 0 ? 0 : both / (a.end - a.start + b.end - b.start - both);
}

/** Share of the shorter span that both cover, 0 to 1. */
export function shareOfShorter(a: Span, b: Span): number {
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  return shorter === 0 ? 0 : overlapOf(a, b) / shorter;
}

/** A name without case, white space and marks, to compare with others. */
export function plainWords(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether one wording holds the other as whole words: `foreign minister` and `deputy foreign minister`. */
export function oneHoldsOther(a: string, b: string): boolean {
  const [one, other] = [a, b].map(
    words =>
      ` ${words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
  );
  if (one!.trim() === '' || other!.trim() === '') return false;
  return one!.includes(other!) || other!.includes(one!);
}
