import { type Entry, type EntryId } from './model';

/** All that is kept of a review: its entries, and the traces of those that were removed. */
export interface ReviewRecord {
  readonly entries: ReadonlyMap<EntryId, Entry>;
  /** When entries were removed, so that a copy made before does not bring them back. ISO 8601, UTC. */
  readonly removed: ReadonlyMap<EntryId, string>;
}

export const EMPTY_RECORD: ReviewRecord = { entries: new Map(), removed: new Map() };

/** The record with an entry in the place of the one with its id. */
export function withEntry(record: ReviewRecord, entry: Entry): ReviewRecord {
  const removed = new Map(record.removed);
  removed.delete(entry.id);
  return { ...record, entries: new Map(record.entries).set(entry.id, entry), removed };
}

/** The record without an entry. */
export function withoutEntry(record: ReviewRecord, id: EntryId, when: string): ReviewRecord {
  const entries = new Map(record.entries);
  entries.delete(id);
  return { ...record, entries, removed: new Map(record.removed).set(id, when) };
}
