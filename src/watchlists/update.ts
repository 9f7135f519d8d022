import { downloadList, type DownloadOptions, type Edition } from './download';
import type { Fetch } from './net/fetchLimited';
import type { ListFile } from './readers/listFile';

/** Editions by address. */
export type Editions = Readonly<Record<string, Edition>>;

/** What came of asking for a list. */
export type Update =
  | { readonly kind: 'new'; readonly files: readonly ListFile[]; readonly editions: Editions }
  | { readonly kind: 'unchanged' }
  /** @property message one sentence for the reader */
  | { readonly kind: 'failure'; readonly message: string };

export interface UpdateOptions extends Omit<DownloadOptions, 'known' | 'onProgress'> {
  /** What is loaded already; empty to download in any case. */
  readonly known?: Editions;
  /** @param address of the file that is being read */
  readonly onProgress?: (address: string, read: number, total: number | null) => void;
}

/**
 * Asks for all files of a list. If one of several is newer, the others are downloaded too, because only together they make the
 * list; if one fails, the list does.
 * @returns never rejects
 */
export async function updateList(
  fetch: Fetch,
  addresses: readonly string[],
  { known = {}, onProgress, ...options }: UpdateOptions = {},
): Promise<Update> {
  const files = new Map<string, ListFile>();
  const editions: Record<string, Edition> = {};
  const ask = async (address: string, edition: Edition | undefined): Promise<Update | null> => {
    const download = await downloadList(fetch, address, {
      ...options,
      ...(edition ? { known: edition } : {}),
      onProgress: (read, total) => onProgress?.(address, read, total),
    });
    if (download.kind === 'failure') return download;
    if (download.kind === 'unchanged') return null;
    files.set(address, fileOf(address, download.bytes));
    editions[address] = download.edition;
    return null;
  };
  for (const address of addresses) {
    const failure = await ask(address, known[address]);
    if (failure) return failure;
  }
  if (files.size === 0) return { kind: 'unchanged' };
  for (const address of addresses.filter(each => !files.has(each))) {
    const failure = await ask(address, undefined);
    if (failure) return failure;
  }
  return { kind: 'new', files: addresses.map(address => files.get(address)!), editions };
}

/** The day the publisher last changed any of the files, for lists that do not date themselves; `null` if no server says. */
export function lastModified(editions: Editions): string | null {
  const times = Object.values(editions).map(edition => Date.parse(edition.lastModified ?? ''));
  const known = times.filter(time => !Number.isNaN(time));
  return known.length === 0 ? null : new Date(Math.max(...known)).toISOString().slice(0, 10);
}

function fileOf(address: string, bytes: Uint8Array): ListFile {
  const { host, pathname } = new URL(address);
  return { name: `${host}${pathname}`, size: bytes.length, chunks: () => whole(bytes) };
}

// eslint-disable-next-line @typescript-eslint/require-await -- all of it is there already
async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
