import search from 'approx-string-match';
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import { runSteps } from '../../src/analysis/steps';
import type { Span } from '../../src/analysis/text/span';
import { findAnchors } from '../../src/review/anchors/find';
import type { Anchor } from '../../src/review/model';
import type { Trial } from './trials';

/** Where the anchors of a trial stand in its text, as one method has it. */
export type Method = (trial: Pick<Trial, 'before' | 'text' | 'anchors'>) => readonly (Span | null)[];

/** Context that Hypothesis' client remembers. */
const CONTEXT = 32;

/** The methods that are compared, the simplest first. Only diff-match-patch needs the text as it was. */
export const METHODS = {
  exact: ({ text, anchors }) => anchors.map(anchor => exact(text, anchor)),
  'diff-match-patch': ({ before, text, anchors }) => mapped(before, text, anchors),
  Hypothesis: ({ text, anchors }) => anchors.map(anchor => hypothesis(text, anchor)),
  'length rule': ({ text, anchors }) => anchors.map(anchor => lengthRule(anchor, hypothesis(text, anchor))),
  Dossier: ({ text, anchors }) => runSteps(findAnchors(text, anchors)),
} as const satisfies Readonly<Record<string, Method>>;
export type MethodName = keyof typeof METHODS;

/** The same words, nearest to where they were. */
function exact(text: string, { exact: words, start }: Anchor): Span | null {
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best < 0 ? null : { start: best, end: best + words.length };
}

/** The two texts are compared once, and each end of the words goes where the difference takes it (github.com/google/diff-match-patch). */
function mapped(before: string, text: string, anchors: readonly Anchor[]): readonly (Span | null)[] {
  const differ = new DiffMatchPatch();
  const differences = differ.diff_main(before, text);
  return anchors.map(anchor => {
    const start = differ.diff_xIndex(differences, anchor.start);
    const end = differ.diff_xIndex(differences, anchor.end);
    return start < end ? { start, end } : null;
  });
}

interface Scored extends Span {
  /** Of the quotation alone, 0 to 1. */
  readonly quoted: number;
  /** Of quotation, context and position, 0 to 1. */
  readonly score: number;
}

/** Hypothesis takes the best match however bad it is: this takes it only where it is good enough for the length of the words. */
function lengthRule({ exact: words }: Anchor, found: Scored | null): Scored | null {
  if (!found) return null;
  return (words.length >= 40 ? found.quoted >= 0.6 : found.score >= 0.8) ? found : null;
}

/**
 * As Hypothesis' client does (github.com/hypothesis/client, match-quote.ts, BSD-2-Clause): of all approximate matches the one
 * whose quotation, prefix, suffix and position are most alike, weighed 50, 20, 20 and 2.
 */
function hypothesis(text: string, { exact: quote, prefix, suffix, start }: Anchor): Scored | null {
  const matches = searchBoth(text, quote, Math.min(256, quote.length / 2));
  const before = prefix.slice(-CONTEXT);
  const behind = suffix.slice(0, CONTEXT);
  const scored = matches.map(match => {
    const quoted = 1 - match.errors / quote.length;
    const preceded = likeness(text.slice(Math.max(0, match.start - before.length), match.start), before);
    const followed = likeness(text.slice(match.end, match.end + behind.length), behind);
    const placed = 1 - Math.abs(match.start - start) / text.length;
    const score = (50 * quoted + 20 * preceded + 20 * followed + 2 * placed) / 92;
    return { start: match.start, end: match.end, quoted, score };
  });
  return scored.reduce<Scored | null>((top, match) => (top && top.score >= match.score ? top : match), null);
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
