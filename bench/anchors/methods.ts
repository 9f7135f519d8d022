import search from 'approx-string-match';
import { runSteps } from '../../src/analysis/steps';
import type { Span } from '../../src/analysis/text/span';
import { findAnchors } from '../../src/review/anchors/find';
import type { Anchor } from '../../src/review/model';

export type Method = (text: string, anchors: readonly Anchor[]) => readonly (Span | null)[];

/** Context that Hypothesis' client remembers. */
const CONTEXT = 32;

export const METHODS: Readonly<Record<string, Method>> = {
  exact: (text, anchors) => anchors.map(anchor => exact(text, anchor)),
  Hypothesis: (text, anchors) => anchors.map(anchor => hypothesis(text, anchor)),
  Dossier: (text, anchors) => runSteps(findAnchors(text, anchors)),
};

/** The same words, nearest to where they were. */
function exact(text: string, { exact: words, start }: Anchor): Span | null {
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best < 0 ? null : { start: best, end: best + words.length };
}

/**
 * As Hypothesis' client does (github.com/hypothesis/client, match-quote.ts, BSD-2-Clause): of all approximate matches the one
 * whose quotation, prefix, suffix and position are most alike, weighed 50, 20, 20 and 2.
 */
function hypothesis(text: string, { exact: quote, prefix, suffix, start }: Anchor): Span | null {
  const matches = searchBoth(text, quote, Math.min(256, quote.length / 2));
  const before = prefix.slice(-CONTEXT);
  const behind = suffix.slice(0, CONTEXT);
  const scored = matches.map(match => {
    const quoted = 1 - match.errors / quote.length;
    const preceded = likeness(text.slice(Math.max(0, match.start - before.length), match.start), before);
    const followed = likeness(text.slice(match.end, match.end + behind.length), behind);
    const placed = 1 - Math.abs(match.start - start) / text.length;
    return { ...match, score: 50 * quoted + 20 * preceded + 20 * followed + 2 * placed };
  });
  return scored.reduce<(typeof scored)[number] | null>(
    (top, match) => (top && top.score >= match.score ? top : match),
    null,
  );
}

function likeness(text: string, context: string): number {
  if (context === '') return 1;
  const [match] = text === '' ? [] : searchBoth(text, context, context.length);
  return match ? 1 - match.errors / context.length : 0;
}

function searchBoth(text: string, words: string, errors: number) {
  const same: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    same.push({ start: at, end: at + words.length, errors: 0 });
  return same.length > 0 ? same : search(text, words, errors);
}
