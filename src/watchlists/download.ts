import { addressFault } from './net/address';
import { fetchLimited, type Fetch } from './net/fetchLimited';

/** The largest official file has some 110 MB. */
const MOST_BYTES = 400 * 1024 * 1024;

/** What the server said of a file when it was last downloaded, to be asked only for a newer one. */
export interface Edition {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface DownloadOptions {
  readonly known?: Edition;
  readonly signal?: AbortSignal;
  /** @param total in bytes, `null` if the server does not say */
  readonly onProgress?: (read: number, total: number | null) => void;
  /** Milliseconds until the server must answer; 30 s by default. */
  readonly answerWithin?: number;
  /** Milliseconds that may pass without a byte; 30 s by default. */
  readonly stallWithin?: number;
  readonly maxBytes?: number;
}

export type Download =
  | { readonly kind: 'new'; readonly bytes: Uint8Array; readonly edition: Edition }
  /** The server has nothing newer than `known`. */
  | { readonly kind: 'unchanged' }
  /** @property message one sentence for the reader */
  | { readonly kind: 'failure'; readonly message: string };

/**
 * Downloads a list from its publisher, within limits of time and size. Nothing is written and nothing replaced: whoever asked
 * reads the bytes first and keeps the old list unless the new one is whole. Redirects are followed as fetch does, never from an
 * encrypted address to one that is not.
 * @returns never rejects
 */
export async function downloadList(fetch: Fetch, address: string, options: DownloadOptions = {}): Promise<Download> {
  const fault = addressFault(address);
  if (fault !== null) return { kind: 'failure', message: fault };
  const fetched = await fetchLimited(fetch, address, {
    init: { headers: conditions(options.known), redirect: 'follow' },
    limits: {
      answer: options.answerWithin ?? 30_000,
      stall: options.stallWithin ?? 30_000,
      size: options.maxBytes ?? MOST_BYTES,
    },
    signal: options.signal,
    onBytes: options.onProgress,
  });
  if (fetched.kind === 'failure') return { kind: 'failure', message: fetched.message };
  const { status, headers, bytes } = fetched;
  const host = new URL(address).host;
  const redirectFault = addressFault(fetched.address);
  if (redirectFault !== null) return { kind: 'failure', message: `${host} leads elsewhere: ${redirectFault}` };
  if (status === 304 && options.known !== undefined) return { kind: 'unchanged' };
  if (status !== 200) return { kind: 'failure', message: statusMessage(host, status) };
  if (bytes.length === 0) return { kind: 'failure', message: `${host} sent an empty file.` };
  if (/^text\/html\b/i.test(headers.get('content-type') ?? '')) {
    return { kind: 'failure', message: `${host} sent a web page instead of a list.` };
  }
  return { kind: 'new', bytes, edition: { etag: headers.get('etag'), lastModified: headers.get('last-modified') } };
}

function conditions(known: Edition | undefined): Record<string, string> {
  return {
    ...(known?.etag ? { 'If-None-Match': known.etag } : {}),
    ...(known?.lastModified ? { 'If-Modified-Since': known.lastModified } : {}),
  };
}

function statusMessage(host: string, status: number): string {
  switch (status) {
    case 401:
    case 403:
      return `${host} does not give the list to everybody (HTTP ${status}): its address may need a token.`;
    case 404:
    case 410:
      return `${host} has no list at this address any more (HTTP ${status}).`;
    case 429:
      return `${host} has been asked too often (HTTP 429): try again later.`;
    default:
      return status >= 500
        ? `${host} is out of order (HTTP ${status}): try again later.`
        : `${host} did not send the list (HTTP ${status}).`;
  }
}
