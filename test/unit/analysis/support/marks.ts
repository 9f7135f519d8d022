import type { Span } from '../../../../src/analysis/text/span';

/** The text with `⟦` and `⟧` around each span, so that a wrong span shows in the words it stands on. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}

/** A text without the marks that `mark` sets. */
export function unmarked(marked: string): string {
  return marked.replace(/[⟦⟧]/g, '');
}

/** The words that the spans stand on. */
export function wordsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
