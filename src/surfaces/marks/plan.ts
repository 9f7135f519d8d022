import { ENTITY_KINDS, type Analysis, type EntityKind, type Mention } from '../../analysis/model';
import { allMentions } from '../../analysis/query';
import { spansIn, type Span } from '../../analysis/text/span';

/*
 * Which marks to paint where: pure arithmetic on offsets. An editor slows down with thousands of decorations, so a text with
 * many names is underlined around what is on screen only, and the overview ruler never gets more marks than it has room for.
 */

/** Up to this many names the whole text is underlined at once. */
export const WHOLE_TEXT_LIMIT = 1000;

/** Code units underlined beyond either end of the screen, so that ordinary scrolling shows no unmarked names. */
const MARGIN = 20_000;

/** Rows of the overview ruler: marks of a kind that fall into the same row are drawn once. */
const RULER_ROWS = 400;

/** The names of the kinds that are switched on, in the order of the text. Roles and pronouns stay unmarked: too many marks. */
export function namesToMark(analysis: Analysis, kinds: Readonly<Record<EntityKind, boolean>>): readonly Mention[] {
  return allMentions(analysis).filter(mention => mention.form === 'name' && kinds[mention.kind]);
}

/** The names of entities that may be on a list, in the order of the text, whether or not their kind is switched on. */
export function matchesToMark(analysis: Analysis, flagged: ReadonlySet<string>): readonly Mention[] {
  if (flagged.size === 0) return [];
  return allMentions(analysis).filter(({ form, entity }) => form === 'name' && flagged.has(entity));
}

/**
 * The stretch of the text to paint for an editor that shows `visible` of it.
 * @param marks the marks of each layer
 * @param textLength length of the whole text in code units
 */
export function stretchToPaint(marks: readonly (readonly Mention[])[], textLength: number, visible: Span): Span {
  if (marks.every(({ length }) => length <= WHOLE_TEXT_LIMIT)) return { start: 0, end: textLength };
  return { start: Math.max(0, visible.start - MARGIN), end: Math.min(textLength, visible.end + MARGIN) };
}

/** The names that lie in a stretch, sorted by kind. */
export function underlines(names: readonly Mention[], stretch: Span): Record<EntityKind, Span[]> {
  return byKind(stretch.start < stretch.end ? spansIn(names, stretch) : []);
}

/** One name per kind and row of the overview ruler. */
export function rulerMarks(names: readonly Mention[], textLength: number): Record<EntityKind, Span[]> {
  const groups = byKind(names);
  for (const kind of ENTITY_KINDS) groups[kind] = thinned(groups[kind], textLength);
  return groups;
}

/** One span per row of the overview ruler. */
export function thinned(spans: readonly Span[], textLength: number): Span[] {
  const taken = new Set<number>();
  return spans.filter(({ start }) => {
    const row = Math.floor((start * RULER_ROWS) / textLength);
    if (taken.has(row)) return false;
    taken.add(row);
    return true;
  });
}

function byKind(names: readonly Mention[]): Record<EntityKind, Span[]> {
  const groups = Object.fromEntries(ENTITY_KINDS.map(kind => [kind, []])) as unknown as Record<EntityKind, Span[]>;
  for (const name of names) groups[name.kind].push(name);
  return groups;
}
