import { MONTH } from '../text/monthNames';
import type { Span } from '../text/span';

const LINK = /\s+(?:(?:up\s+)?to|and|through|until|till)\s+(?:the\s+)?/i;
const DATE_BY_ITSELF = new RegExp(String.raw`\b${MONTH}|\d{4}|day\b|\bmorrow\b|\b(?:week|month|year)\b`, 'i');

/**
 * The two dates that the words of a span of time name, where each is one by itself: `2015` and `2018` of `2015 to 2018`.
 * Where they share a word (`5 to 7 May`) or are written as one (`2015–18`) the span is one expression.
 * @returns offsets into `words`; `null` for one expression
 */
export function endsOf(words: string): readonly [Span, Span] | null {
  const link = LINK.exec(words);
  if (!link) return null;
  const from = { start: 0, end: link.index };
  const to = { start: link.index + link[0].length, end: words.length };
  const both = [from, to].every(({ start, end }) => DATE_BY_ITSELF.test(words.slice(start, end)));
  return both ? [from, to] : null;
}
