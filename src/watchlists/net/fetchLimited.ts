/** The web's fetch, injected so that tests and hosts choose how the network is reached. */
export type Fetch = typeof globalThis.fetch;

export interface FetchLimits {
  /** Milliseconds until the server must have answered. */
  readonly answer: number;
  /** Milliseconds between two pieces of the answer: a stalled one is given up. */
  readonly stall: number;
  /** Bytes of the whole answer. */
  readonly size: number;
}

/** An answer with all its bytes, whatever its status. */
export interface Fetched {
  readonly kind: 'fetched';
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly address: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

export interface NetFailure {
  readonly kind: 'failure';
  readonly cause: 'cancelled' | 'timeout' | 'too-large' | 'unreachable' | 'cut';
  /** One sentence for the reader. */
  readonly message: string;
}

export interface FetchOptions {
  readonly init?: RequestInit;
  readonly limits: FetchLimits;
  readonly signal?: AbortSignal | undefined;
  /** @param total as the server announces it, `null` if it does not */
  readonly onBytes?: ((read: number, total: number | null) => void) | undefined;
}

/** Fetches within limits of time and size. Never rejects: what goes wrong is a value with one clear sentence. */
export async function fetchLimited(
  fetch: Fetch,
  address: string,
  options: FetchOptions,
): Promise<Fetched | NetFailure> {
  const { init, limits, signal } = options;
  const host = hostOf(address);
  const watch = createWatch(signal);
  let answered = false;
  try {
    watch.within(limits.answer, failure('timeout', `${host} did not answer within ${seconds(limits.answer)}.`));
    const response = await fetch(address, { ...init, signal: watch.signal });
    answered = true;
    const body = await readBody(response, host, options, watch);
    if ('kind' in body) return body;
    return {
      kind: 'fetched',
      status: response.status,
      address: response.url || address,
      headers: response.headers,
      bytes: body,
    };
  } catch (error) {
    if (watch.failure() !== null) return watch.failure()!;
    const detail = detailOf(error);
    return answered
      ? failure('cut', `The connection to ${host} broke off in the middle of the answer${detail}.`)
      : failure('unreachable', `${host} cannot be reached${detail}.`);
  } finally {
    watch.end();
  }
}

async function readBody(
  response: Response,
  host: string,
  { limits, onBytes }: FetchOptions,
  watch: Watch,
): Promise<Uint8Array | NetFailure> {
  const announced = announcedLength(response.headers);
  const tooLarge = failure('too-large', `The answer of ${host} is larger than ${megabytes(limits.size)}.`);
  if (announced !== null && announced > limits.size) return watch.stop(tooLarge);
  const chunks: Uint8Array[] = [];
  let read = 0;
  const stalled = failure('timeout', `${host} sent nothing more for ${seconds(limits.stall)}.`);
  watch.within(limits.stall, stalled);
  const reader = response.body?.getReader() as ByteReader | undefined;
  for (;;) {
    const next = await reader?.read();
    if (next?.value === undefined) break;
    watch.within(limits.stall, stalled);
    read += next.value.length;
    if (read > limits.size) return watch.stop(tooLarge);
    chunks.push(next.value);
    onBytes?.(read, announced);
  }
  if (announced !== null && read < announced) {
    return failure('cut', `${host} sent ${read} of ${announced} bytes.`);
  }
  return joined(chunks, read);
}

interface ByteReader {
  read(): Promise<{ readonly value?: Uint8Array }>;
}

/** Of a compressed answer the announced length is not that of what is read. */
function announcedLength(headers: Headers): number | null {
  const length = headers.get('content-length');
  if (length === null || headers.get('content-encoding') !== null || !/^\d+$/.test(length)) return null;
  return Number(length);
}

/** Ends a request for one reason: the caller's wish, time, or size. */
interface Watch {
  readonly signal: AbortSignal;
  /** Fails with `reason` unless this is called again, or `end`, within the time. */
  within(milliseconds: number, reason: NetFailure): void;
  stop(reason: NetFailure): NetFailure;
  failure(): NetFailure | null;
  end(): void;
}

function createWatch(signal: AbortSignal | undefined): Watch {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failed: NetFailure | null = null;
  const stop = (reason: NetFailure) => {
    failed ??= reason;
    controller.abort(reason);
    return failed;
  };
  const cancel = () => {
    stop(failure('cancelled', 'It was cancelled.'));
  };
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    within(milliseconds, reason) {
      clearTimeout(timer);
      timer = setTimeout(() => stop(reason), milliseconds);
    },
    stop,
    failure: () => failed,
    end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
}

function failure(cause: NetFailure['cause'], message: string): NetFailure {
  return { kind: 'failure', cause, message };
}

/** What the network layer says: `fetch failed` alone says nothing. */
function detailOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  return cause === '' ? '' : ` (${cause})`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1000} s`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 100_000) / 10} MB`;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
