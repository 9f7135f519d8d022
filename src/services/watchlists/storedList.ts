import type { Edition } from '../../watchlists/download';
import type { RecordFault } from '../../watchlists/model';
import { OFFICIAL_LISTS } from '../../watchlists/officialAddresses';
import type { LoadedList } from './loadedList';

/** Where a list can be had again. */
export type Origin =
  | { readonly kind: 'files'; readonly uris: readonly string[] }
  /** @property source its name in the settings; `editions` by address, to ask only for newer ones */
  | { readonly kind: 'download'; readonly source: string; readonly editions: Readonly<Record<string, Edition>> };

/** What is kept of a list beside its index. */
export interface StoredList {
  readonly id: string;
  readonly name: string;
  readonly asOf: string | null;
  /** ISO 8601 time. */
  readonly importedOn: string;
  readonly listings: number;
  readonly names: number;
  readonly faults: readonly RecordFault[];
  readonly source: string;
  readonly origin: Origin;
  /** Name of the file that holds the index; each edition has a file of its own. */
  readonly index: string;
  readonly damage: string | null;
}

/** What a description says of a file that is no description any more. */
export class StoredListError extends Error {
  override readonly name = 'StoredListError';
}

const VERSION = 1;

/** The description as text: a line with version and checksum, and the description itself as JSON. */
export function encodeStoredList(list: StoredList): string {
  const json = JSON.stringify(list);
  return `dossier-list ${VERSION} ${checksum(json)}\n${json}`;
}

/**
 * Reads what `encodeStoredList` wrote.
 * @throws StoredListError if it is damaged or of another version
 */
export function decodeStoredList(text: string): StoredList {
  const [, version, sum, json] = /^dossier-list (\d+) ([0-9a-f]{8})\n(.*)$/s.exec(text) ?? [];
  if (json === undefined) throw new StoredListError('The description of the list is damaged.');
  if (Number(version) !== VERSION) throw new StoredListError('The list was stored by another version of Dossier.');
  if (checksum(json) !== sum) throw new StoredListError('The description of the list is damaged.');
  return JSON.parse(json) as StoredList;
}

/** What surfaces are told of a stored list. */
export function loadedList(list: StoredList, stored: boolean): LoadedList {
  const { id, name, asOf, importedOn, listings, names, faults, source, damage } = list;
  return {
    ...{ id, name, asOf, importedOn, listings, names, source, damage, stored },
    publisher: OFFICIAL_LISTS.find(official => official.name === name)?.publisher ?? null,
    faults: faults.length,
    embedded: false,
  };
}

/**
 * The id of a list, by its name: editions of one list replace each other. It is a file name too, so the letters are few; the
 * checksum keeps names apart that have the same ones.
 */
export function listId(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${letters}-${checksum(name)}`;
}

/** FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 code units, in eight hexadecimal digits: against damage, not against malice. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
