// What tests of reviews share: entries, records and changes made in few words.
import type { ChangeContext } from '../../../src/review/change';
import type { Comment, Entry, NewEntry, Verdict } from '../../../src/review/model';
import { EMPTY_RECORD, withEntry, type ReviewRecord } from '../../../src/review/record';

export const NOON = new Date('2024-05-01T12:00:00.000Z');

/** A comment on the whole document unless `over` says otherwise. */
export function commentOf(id: string, over: Partial<Comment> = {}): Comment {
  const created = NOON.toISOString();
  return {
    type: 'comment',
    id,
    author: 'R. Wren',
    created,
    modified: created,
    subject: { type: 'document' },
    anchor: null,
    extra: {},
    text: 'Says who?',
    resolved: false,
    ...over,
  };
}

export function recordOf(...entries: readonly Entry[]): ReviewRecord {
  return entries.reduce(withEntry, EMPTY_RECORD);
}

/** A context that gives ids `new-1`, `new-2` and so on. */
export function contextOf(text = '', now = NOON): ChangeContext {
  let made = 0;
  return { text, author: 'R. Wren', now, makeId: () => `new-${(made += 1)}` };
}

export const PASSAGE: NewEntry = { type: 'comment', subject: { type: 'passage' }, text: 'Says who?', resolved: false };

/** A verdict on nothing in particular unless `over` says on what. */
export function verdictOf(id: string, over: Partial<Verdict> = {}): Verdict {
  const { author, created, modified, subject, anchor, extra } = commentOf(id);
  const base = { author, created, modified, subject, anchor, extra };
  return { ...base, id, type: 'verdict', verdict: 'confirmed', note: null, ...over };
}
