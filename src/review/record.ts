import type { Entry, EntryId } from './model';
import { canonicalJson, isObject, timeOf, type JsonObject } from './sidecar/json';

/** All that is kept of a review: its entries, the traces of those that were removed, and what other programs added. */
export interface ReviewRecord {
  readonly entries: ReadonlyMap<EntryId, Entry>;
  /** When entries were removed, so that a copy made before does not bring them back. ISO 8601, UTC. */
  readonly removed: ReadonlyMap<EntryId, string>;
  /** Annotations that are no entries of Dossier's, by their ids, as they were read. */
  readonly foreign: ReadonlyMap<EntryId, unknown>;
  /** Members of the collection that Dossier does not know. */
  readonly extra: JsonObject;
}

export const EMPTY_RECORD: ReviewRecord = { entries: new Map(), removed: new Map(), foreign: new Map(), extra: {} };

/** Removals are remembered so long, in days: copies that are older than that are rarely merged. */
const REMEMBERED_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

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

/** Whether there is nothing in a record. */
export function isEmpty({ entries, removed, foreign, extra }: ReviewRecord): boolean {
  return entries.size + removed.size + foreign.size + Object.keys(extra).length === 0;
}

/** The record without removals that nobody needs to know of any more. */
export function withoutOldRemovals(record: ReviewRecord, now: Date): ReviewRecord {
  const oldest = new Date(now.getTime() - REMEMBERED_DAYS * DAY_MS).toISOString();
  return { ...record, removed: new Map([...record.removed].filter(([, when]) => when >= oldest)) };
}

/** One thing a record holds under an id. */
type Item =
  | { readonly kind: 'entry'; readonly time: string; readonly value: Entry }
  | { readonly kind: 'foreign'; readonly time: string; readonly value: unknown }
  | { readonly kind: 'removed'; readonly time: string; readonly value: string };

/**
 * All that is in any of the records: of what several have under an id, what was changed or removed last. In whatever order and
 * however often records are merged, the result is the same.
 */
export function mergeAll(records: readonly ReviewRecord[]): ReviewRecord {
  const items = new Map<EntryId, Item>();
  for (const [id, item] of records.flatMap(itemsOf)) {
    const known = items.get(id);
    items.set(id, known ? later(known, item) : item);
  }
  return recordOf(items, records.map(({ extra }) => extra).reduce(mergeExtra, {}));
}

export function merge(one: ReviewRecord, other: ReviewRecord): ReviewRecord {
  return mergeAll([one, other]);
}

/** What of `record` is not in `other`, or is there in another form. */
export function difference(record: ReviewRecord, other: ReviewRecord): ReviewRecord {
  const known = new Map(itemsOf(other));
  const items = itemsOf(record).filter(([id, item]) => {
    const same = known.get(id);
    return same === undefined || compare(same, item) !== 0;
  });
  const extra = Object.entries(record.extra).filter(
    ([name, value]) => !Object.hasOwn(other.extra, name) || canonicalJson(other.extra[name]) !== canonicalJson(value),
  );
  return recordOf(new Map(items), Object.fromEntries(extra));
}

function itemsOf({ entries, removed, foreign }: ReviewRecord): readonly (readonly [EntryId, Item])[] {
  return [
    ...Array.from(foreign, ([id, value]) => [id, { kind: 'foreign', time: writtenAt(value), value }] as const),
    ...Array.from(removed, ([id, time]) => [id, { kind: 'removed', time, value: time }] as const),
    ...Array.from(entries, ([id, value]) => [id, { kind: 'entry', time: value.modified, value }] as const),
  ];
}

function recordOf(items: ReadonlyMap<EntryId, Item>, extra: JsonObject): ReviewRecord {
  const entries = new Map<EntryId, Entry>();
  const removed = new Map<EntryId, string>();
  const foreign = new Map<EntryId, unknown>();
  for (const [id, item] of items) {
    if (item.kind === 'entry') entries.set(id, item.value);
    else if (item.kind === 'removed') removed.set(id, item.value);
    else foreign.set(id, item.value);
  }
  return { entries, removed, foreign, extra };
}

/** The later of two items with one id; of two forms of one entry, which are as old, one with what others wrote into either. */
function later(one: Item, other: Item): Item {
  const last = compare(one, other) < 0 ? other : one;
  if (one.kind !== 'entry' || other.kind !== 'entry' || one.time !== other.time) return last;
  const said = greater({ ...one.value, extra: {} }, { ...other.value, extra: {} });
  return { kind: 'entry', time: one.time, value: { ...said, extra: mergeExtra(one.value.extra, other.value.extra) } };
}

/** By time; where that is the same, by anything that is the same everywhere. */
function compare(one: Item, other: Item): number {
  if (one.value === other.value) return 0;
  return (
    order(one.time, other.time) ||
    order(one.kind, other.kind) ||
    order(canonicalJson(one.value), canonicalJson(other.value))
  );
}

/** All members of both, at any depth. */
function mergeExtra(one: JsonObject, other: JsonObject): JsonObject {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(
    names.map(name => {
      if (!Object.hasOwn(one, name)) return [name, other[name]];
      if (!Object.hasOwn(other, name)) return [name, one[name]];
      return [name, mergeValues(one[name], other[name])];
    }),
  );
}

/** An object is greater than whatever is none, so that values may be merged in any order. */
function mergeValues(one: unknown, other: unknown): unknown {
  return isObject(one) && isObject(other) ? mergeExtra(one, other) : greater(one, other);
}

function greater<T>(one: T, other: T): T {
  return order(canonicalJson(one), canonicalJson(other)) >= 0 ? one : other;
}

function writtenAt(annotation: unknown): string {
  if (!isObject(annotation)) return '';
  return timeOf(annotation.modified) ?? timeOf(annotation.created) ?? '';
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
