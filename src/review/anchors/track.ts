import type { Span } from '../../analysis/text/span';

/** A stretch of the text as it was before, replaced by so many code units. */
export interface TextEdit extends Span {
  readonly inserted: number;
}

/**
 * Where a place is after an edit. What is written at its ends does not belong to it; what is written inside does.
 * @returns `null` if nothing of it is left
 */
export function trackSpan(place: Span, edit: TextEdit): Span | null {
  const grown = edit.inserted - (edit.end - edit.start);
  if (edit.start >= place.end) return place;
  if (edit.end <= place.start) return { start: place.start + grown, end: place.end + grown };
  const cutsStart = edit.start <= place.start;
  const cutsEnd = edit.end >= place.end;
  if (cutsStart && cutsEnd) return null;
  return {
    start: cutsStart ? edit.start + edit.inserted : place.start,
    end: cutsEnd ? edit.start : place.end + grown,
  };
}
