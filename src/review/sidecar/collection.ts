import { groupBy } from '../../analysis/groupBy';
import { joinSides } from '../copies';
import type { EntryId } from '../model';
import { EMPTY_RECORD, mergeAll, type ReviewRecord } from '../record';
import { readAnnotation, writeAnnotation } from './annotation';
import { sidesOfConflict } from './conflict';
import { canonicalJson, compact, isObject, textOf, timeOf, type JsonObject } from './json';
import { unknownIn, withUnknown } from './unknown';

/*
 * A review as a file: a W3C AnnotationCollection in JSON-LD, with everything in an order that does not depend on who wrote it,
 * so that versions of it differ by what was changed and no more.
 */

const REMOVED = 'dossier:removed';

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    dossier: 'urn:dossier:',
    // Plain JSON in the middle of linked data.
    'dossier:subject': { '@type': '@json' },
    [REMOVED]: { '@type': '@json' },
  },
];

/** Says why a text is no review; the message is for the log. */
export class DamagedSidecar extends Error {
  override readonly name = 'DamagedSidecar';
}

/**
 * A review as the text of a file.
 * @param source address of the document, relative to the file
 */
export function writeSidecar(record: ReviewRecord, source: string): string {
  return `${JSON.stringify(withUnknown(collection(record, source), record.extra), null, 2)}\n`;
}

/**
 * The review in a text; both sides of one that a version control system could not merge.
 * @throws DamagedSidecar if it is no collection of annotations
 */
export function readSidecar(text: string): ReviewRecord {
  try {
    const sides = sidesOfConflict(text).map(side => readCollection(JSON.parse(side.replace(/^\uFEFF/, ''))));
    return sides.reduce(joinSides);
  } catch (error) {
    // Also what is nested too deep for any reader.
    throw error instanceof Error ? new DamagedSidecar(error.message) : error;
  }
}

/**
 * The text of a review file.
 * @throws DamagedSidecar if it is not in UTF-8: what another encoding says would be lost when the file is written again
 */
export function decodeSidecar(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DamagedSidecar('It is not in UTF-8.');
  }
}

function collection({ entries, removed, foreign }: ReviewRecord, source: string): JsonObject {
  const items = [
    ...Array.from(entries, ([id, entry]) => [id, writeAnnotation(entry, source)] as const),
    ...foreign,
  ].sort(byId);
  return compact({
    '@context': CONTEXT,
    id: '#review',
    type: 'AnnotationCollection',
    label: `Review of ${decodeURIComponent(source.slice(source.lastIndexOf('/') + 1))}`,
    first: { id: '#annotations', type: 'AnnotationPage', items: items.map(([, item]) => item) },
    [REMOVED]: removed.size === 0 ? undefined : Object.fromEntries([...removed].sort(byId)),
  });
}

function readCollection(json: unknown): ReviewRecord {
  const items = isObject(json) ? itemsIn(json) : undefined;
  if (!isObject(json) || !items) throw new Error('It is no collection of annotations.');
  const { [REMOVED]: removed, ...rest } = json;
  const known = collection(EMPTY_RECORD, '');
  // What is listed is read below; of the page only what else it says is left.
  const page = isObject(json.first) ? { first: { ...json.first, items: [] } } : {};
  const extra = unknownIn({ ...rest, ...page, items: [], type: known.type }, { ...known, items: [] });
  const empty = { ...EMPTY_RECORD, extra, removed: readRemoved(removed) };
  return mergeAll([empty, ...withOwnIds(items).map(readItem)]);
}

/** The annotations of a collection with its page inside, or of a page. */
function itemsIn(json: JsonObject): readonly unknown[] | undefined {
  const list = isObject(json.first) ? json.first.items : json.items;
  if (Array.isArray(list)) return list as unknown[];
  return json.type === 'AnnotationCollection' && json.first === undefined ? [] : undefined;
}

/** The annotations, each with an id of its own: what was copied by hand with its id, and changed, is another annotation. */
function withOwnIds(items: readonly unknown[]): readonly unknown[] {
  const groups = groupBy(items, item => (isObject(item) ? textOf(item.id) : null));
  const ids = new Map<unknown, string>();
  for (const [id, group] of groups) {
    if (id === null || group.length === 1) continue;
    const [, ...others] = new Map(group.map(item => [canonicalJson(item), item])).values();
    let copy = 2;
    for (const item of others) {
      while (groups.has(`${id}#${copy}`)) copy += 1;
      ids.set(item, `${id}#${copy}`);
      copy += 1;
    }
  }
  return items.map(item => (ids.has(item) ? { ...(item as JsonObject), id: ids.get(item) } : item));
}

function readItem(item: unknown): ReviewRecord {
  const entry = isObject(item) ? readAnnotation(item) : null;
  if (entry) return { ...EMPTY_RECORD, entries: new Map([[entry.id, entry]]) };
  // What has no id is known by what it says.
  const id = (isObject(item) ? textOf(item.id) : null) ?? canonicalJson(item);
  return { ...EMPTY_RECORD, foreign: new Map([[id, item]]) };
}

function readRemoved(value: unknown): ReadonlyMap<EntryId, string> {
  if (!isObject(value)) return new Map();
  const times = Object.entries(value).map(([id, time]) => [id, timeOf(time)] as const);
  return new Map(times.filter((each): each is [EntryId, string] => each[1] !== null));
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
