import type { EntityKind } from '../../model';

/** The kinds a tagger tells apart; nationality words are a matter of lists. */
export type TaggedKind = Exclude<EntityKind, 'group'>;
export const TAGGED_KINDS: readonly TaggedKind[] = ['person', 'organization', 'place'];

/** Tokens `from` up to and without `to` of a sentence, and what they name. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: TaggedKind;
}

/*
 * BILOU labels (Ratinov and Roth 2009, "Design challenges and misconceptions in named entity recognition"): 0 is outside;
 * each kind has Begin, Inside, Last and Unit, in this order.
 */
export const OUTSIDE = 0;
const BEGIN = 1;
const INSIDE = 2;
const LAST = 3;
const UNIT = 4;

export const LABEL_COUNT = 1 + 4 * TAGGED_KINDS.length;

/** For each label those that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = range(LABEL_COUNT).map(to =>
  range(LABEL_COUNT).filter(from => mayFollow(from, to)),
);

/** For each label those that may stand behind it. */
export const SUCCESSORS: readonly (readonly number[])[] = range(LABEL_COUNT).map(from =>
  range(LABEL_COUNT).filter(to => mayFollow(from, to)),
);

/** Whether a sentence may begin with the label. */
export function mayStart(label: number): boolean {
  return mayFollow(OUTSIDE, label);
}

/** Whether a sentence may end with the label. */
export function mayEnd(label: number): boolean {
  return mayFollow(label, OUTSIDE);
}

/** The labels of a sentence's tokens. Spans must not overlap. */
export function labelsOf(spans: readonly NameSpan[], tokenCount: number): Uint8Array {
  const labels = new Uint8Array(tokenCount);
  for (const { from, to, kind } of spans) {
    const base = 4 * TAGGED_KINDS.indexOf(kind);
    labels.fill(base + INSIDE, from, to);
    labels[from] = base + BEGIN;
    labels[to - 1] = base + (to - from === 1 ? UNIT : LAST);
  }
  return labels;
}

/** The spans that a valid sequence of labels stands for. */
export function spansOf(labels: ArrayLike<number>): NameSpan[] {
  const spans: NameSpan[] = [];
  let from = 0;
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index]!;
    const part = partOf(label);
    if (part === BEGIN || part === UNIT) from = index;
    if (part === LAST || part === UNIT)
      spans.push({ from, to: index + 1, kind: TAGGED_KINDS[Math.floor((label - 1) / 4)]! });
  }
  return spans;
}

function mayFollow(from: number, to: number): boolean {
  const open = partOf(from) === BEGIN || partOf(from) === INSIDE;
  const continues = partOf(to) === INSIDE || partOf(to) === LAST;
  if (open !== continues) return false;
  return !open || Math.floor((from - 1) / 4) === Math.floor((to - 1) / 4);
}

function partOf(label: number): number {
  return label === OUTSIDE ? OUTSIDE : ((label - 1) % 4) + 1;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
