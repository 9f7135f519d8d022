import { describeAnchor, spanOfWords } from './anchors/describe';
import { canonicalJson } from './sidecar/json';
import type { Anchor, Entry, EntryId, NewEntry, ReviewChange } from './model';
import { withEntry, withoutEntry, type ReviewRecord } from './record';

/** What became of one entry; `null` where there was, or is, none. */
interface Part {
  readonly id: EntryId;
  readonly before: Entry | null;
  readonly after: Entry | null;
  /** Later than whatever was known of the entry. ISO 8601, UTC. */
  readonly time: string;
}

/** A change as it was carried out, so that it can be taken back. */
export type Step = readonly Part[];

/** What is known when a change is made. */
export interface ChangeContext {
  readonly text: string;
  readonly author: string | null;
  readonly now: Date;
  readonly makeId: () => EntryId;
}

/** The step that a change comes to. With an entry go the replies to it. */
export function stepOf(
  record: ReviewRecord,
  { add = [], replace = [], remove = [] }: ReviewChange,
  context: ChangeContext,
): Step {
  return [
    ...add.map(entry => partOf(record, newEntry(entry, context), context.now)),
    ...replace.map(entry => partOf(record, entry, context.now)),
    ...withReplies(record, remove).map(id => partOf(record, { id }, context.now)),
  ];
}

/** The record after a step. */
export function takeStep(record: ReviewRecord, step: Step): ReviewRecord {
  return step.reduce(
    (result, { id, after, time }) => (after ? withEntry(result, after) : withoutEntry(result, id, time)),
    record,
  );
}

/**
 * The step that takes `step` back. Entries that somebody has changed since stay as they are.
 * @returns an empty step if nothing of it can be taken back
 */
export function reverseOf(record: ReviewRecord, step: Step, now: Date): Step {
  return step.flatMap(({ id, before, after }) => {
    const current = record.entries.get(id) ?? null;
    if (!saysTheSame(current, after)) return [];
    if (!before) return [partOf(record, { id }, now)];
    // What was only moved by edits of the text stays where they moved it.
    const anchor = current && sameAnchor(before.anchor, after?.anchor) ? current.anchor : before.anchor;
    return [partOf(record, { ...before, anchor }, now)];
  });
}

/** Whether two anchors were written for the same words of the same text. */
export function sameAnchor(one: Anchor | null | undefined, other: Anchor | null | undefined): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** Whether two entries differ at most in when they were changed and where they stand. */
function saysTheSame(one: Entry | null, other: Entry | null): boolean {
  const said = (entry: Entry | null) => canonicalJson(entry && { ...entry, modified: null, anchor: null });
  return said(one) === said(other);
}

function newEntry({ span, ...given }: NewEntry, { text, author, now, makeId }: ChangeContext): Entry {
  const words = span ? spanOfWords(text, span) : null;
  const created = now.toISOString();
  const anchor = words && describeAnchor(text, words);
  return { ...given, id: makeId(), author, created, modified: created, anchor, extra: {} };
}

function partOf(record: ReviewRecord, target: Entry | { readonly id: EntryId }, now: Date): Part {
  const before = record.entries.get(target.id) ?? null;
  const time = later(now, before?.modified ?? record.removed.get(target.id));
  const after = 'type' in target ? { ...target, modified: time } : null;
  return { id: target.id, before, after, time };
}

/** A clock that is ahead elsewhere must not make what is done here the older. */
function later(now: Date, known: string | undefined): string {
  const least = known === undefined ? 0 : Date.parse(known) + 1;
  return new Date(Math.max(now.getTime(), least)).toISOString();
}

function withReplies({ entries }: ReviewRecord, removed: readonly EntryId[]): readonly EntryId[] {
  const ids = new Set(removed);
  // A set that grows while it is gone through: replies to replies go too.
  for (const id of ids)
    for (const entry of entries.values()) if (entry.type === 'reply' && entry.to === id) ids.add(entry.id);
  return [...ids];
}
