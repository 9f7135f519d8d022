/** A stretch of a text in UTF-16 code units, as JavaScript and VS Code count them; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in the span; the end counts as inside, because a caret after the last letter is still on the word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span moved by `by` code units. */
export function shift<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}

/**
 * The span of `spans` that `offset` touches, by binary search; where two spans meet at `offset`, the one that starts there.
 * @param spans sorted by start and not overlapping
 */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const after = firstStartingAfter(spans, offset);
  const candidate = spans[after - 1];
  return candidate && touches(candidate, offset) ? candidate : undefined;
}

/**
 * The spans of `spans` that overlap `range`.
 * @param spans sorted by start and not overlapping
 */
export function spansIn<S extends Span>(spans: readonly S[], range: Span): S[] {
  let from = firstStartingAfter(spans, range.start);
  const before = spans[from - 1];
  if (before && before.end > range.start) from -= 1;
  return spans.slice(from, firstStartingAfter(spans, range.end - 1));
}

/** Index of the first span whose start is greater than `offset`; `spans.length` if there is none. */
function firstStartingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
