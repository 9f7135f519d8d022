import { fetchLimited, type Fetch, type Fetched, type FetchOptions, type NetFailure } from '../net/fetchLimited';

export interface RetryOptions {
  /** How often a failed request is sent again. */
  readonly times: number;
  /** Milliseconds before the first time; doubled each time. */
  readonly delay: number;
  /** The longest that is waited at once, in milliseconds, whatever the server asks for. */
  readonly longest: number;
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Now, in milliseconds since 1970: a server may say until when to wait. */
  readonly now: () => number;
}

/** Statuses of a server that may be well again soon. */
const PASSING = new Set([429, 500, 502, 503, 504]);

/**
 * Fetches, and again after growing pauses while the server is overloaded, out of order or not reachable; a `Retry-After` of the
 * server is heeded unless it is longer than `longest`.
 */
export async function fetchWithRetry(
  fetch: Fetch,
  address: string,
  options: FetchOptions,
  retry: RetryOptions,
): Promise<Fetched | NetFailure> {
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await fetchLimited(fetch, address, options);
    if (attempt >= retry.times || !isPassing(outcome)) return outcome;
    const wish = outcome.kind === 'fetched' ? retryAfter(outcome.headers, retry.now()) : null;
    if (wish !== null && wish > retry.longest) return outcome;
    await retry.sleep(wish ?? Math.min(retry.delay * 2 ** attempt, retry.longest), options.signal);
  }
}

function isPassing(outcome: Fetched | NetFailure): boolean {
  if (outcome.kind === 'fetched') return PASSING.has(outcome.status);
  return outcome.cause !== 'cancelled' && outcome.cause !== 'too-large';
}

/** In milliseconds, from seconds or a date (RFC 9110, 10.2.3); `null` if the server says nothing that can be read. */
function retryAfter(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  return Number.isNaN(until) ? null : Math.max(until - now, 0);
}
