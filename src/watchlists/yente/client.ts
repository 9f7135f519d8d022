import { addressFault } from '../net/address';
import type { Fetch, Fetched, NetFailure } from '../net/fetchLimited';
import { readAnswers, type YenteAnswer } from './answer';
import { createCache } from './cache';
import { yenteExample, type YenteExample, type YenteQuery } from './query';
import { fetchWithRetry, type RetryOptions } from './retry';

/** yente takes no more queries at once. */
const BATCH = 100;

const LIMITS = { answer: 20_000, stall: 10_000, size: 32 * 1024 * 1024 };

/** Answers that are remembered, and for how long: lists change daily. */
const REMEMBERED = 5000;
const REMEMBERED_FOR = 60 * 60 * 1000;

export interface YenteOptions {
  /** Where the server is: `https://api.opensanctions.org`, `http://localhost:8000`. */
  readonly url: string;
  /** What to search: `default`, `sanctions`. */
  readonly dataset: string;
  /** Only the hosted service needs one. */
  readonly apiKey?: string;
  /** 0 to 1: from here on yente calls a result a match. */
  readonly threshold?: number;
  /** Results per query. */
  readonly limit?: number;
  readonly answerWithin?: number;
  readonly stallWithin?: number;
  readonly maxBytes?: number;
  readonly retry?: Partial<RetryOptions>;
}

export interface YenteClient {
  /**
   * Looks names up, a hundred at a time, each one once.
   * @returns an answer for each query, in their order; what goes wrong is an answer too, and is not remembered
   */
  match(queries: readonly YenteQuery[], signal?: AbortSignal): Promise<readonly YenteAnswer[]>;
}

/** A client of OpenSanctions' yente (`POST /match/{dataset}`). Pure: the network comes in as `fetch`. */
export function createYenteClient(fetch: Fetch, options: YenteOptions): YenteClient {
  const retry = { ...RETRY, ...options.retry };
  const cache = createCache<YenteAnswer>(REMEMBERED, REMEMBERED_FOR, retry.now);
  const address = matchAddress(options);

  async function askBatch(
    examples: readonly Asked[],
    signal: AbortSignal | undefined,
  ): Promise<Map<string, YenteAnswer>> {
    const keys = new Map(examples.map((asked, index) => [`q${index}`, asked]));
    const queries = Object.fromEntries([...keys].map(([key, { example }]) => [key, example]));
    const outcome = await fetchWithRetry(
      fetch,
      address,
      requestOf(JSON.stringify({ queries }), options, signal),
      retry,
    );
    const answers = answersOf(outcome, new Map([...keys].map(([key, { name }]) => [key, name])), options);
    return new Map([...keys].map(([key, { id }]) => [id, answers.get(key)!]));
  }

  return {
    async match(queries, signal) {
      const fault = optionsFault(options);
      if (fault !== null) return queries.map(() => ({ kind: 'failure', message: fault }));
      const asked = queries.map(askedOf);
      const answers = new Map<string, YenteAnswer>();
      const open = new Map<string, Asked>();
      for (const each of asked) {
        const known = cache.get(each.id);
        if (known === undefined) open.set(each.id, each);
        else answers.set(each.id, known);
      }
      for (const batch of batchesOf([...open.values()])) {
        for (const [id, answer] of await askBatch(batch, signal)) {
          answers.set(id, answer);
          if (answer.kind === 'matches') cache.set(id, answer);
        }
      }
      return asked.map(({ id }) => answers.get(id)!);
    },
  };
}

interface Asked {
  /** Equal for equal queries. */
  readonly id: string;
  readonly name: string;
  readonly example: YenteExample;
}

function askedOf(query: YenteQuery): Asked {
  const example = yenteExample(query);
  return { id: JSON.stringify(example), name: query.name, example };
}

function* batchesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

function matchAddress({ url, dataset, limit = 5, threshold = 0.7 }: YenteOptions): string {
  const search = `limit=${limit}&threshold=${threshold}&algorithm=best`;
  return `${url.replace(/\/+$/, '')}/match/${encodeURIComponent(dataset)}?${search}`;
}

function requestOf(body: string, options: YenteOptions, signal: AbortSignal | undefined) {
  return {
    init: {
      method: 'POST',
      body,
      // A key must not travel to where the server leads.
      redirect: 'error' as const,
      headers: {
        'Content-Type': 'application/json',
        ...(options.apiKey ? { Authorization: `ApiKey ${options.apiKey}` } : {}),
      },
    },
    limits: {
      answer: options.answerWithin ?? LIMITS.answer,
      stall: options.stallWithin ?? LIMITS.stall,
      size: options.maxBytes ?? LIMITS.size,
    },
    signal,
  };
}

function optionsFault({ url, dataset, apiKey }: YenteOptions): string | null {
  if (!/^[\w-]+$/.test(dataset)) return `“${dataset}” is no name of a dataset.`;
  if (apiKey !== undefined && !/^[\x21-\x7e]*$/.test(apiKey)) return 'The API key has characters that no key has.';
  return addressFault(url);
}

function answersOf(
  outcome: Fetched | NetFailure,
  names: ReadonlyMap<string, string>,
  options: YenteOptions,
): Map<string, YenteAnswer> {
  const allFail = (message: string) =>
    new Map([...names.keys()].map(key => [key, { kind: 'failure' as const, message }]));
  if (outcome.kind === 'failure') return allFail(outcome.message);
  if (outcome.status !== 200) return allFail(statusMessage(outcome.status, options));
  try {
    return readAnswers(JSON.parse(new TextDecoder().decode(outcome.bytes)), names);
  } catch {
    return allFail('The server answered something that is no JSON.');
  }
}

function statusMessage(status: number, { dataset }: YenteOptions): string {
  switch (status) {
    case 401:
    case 403:
      return `The server refuses the API key (HTTP ${status}).`;
    case 404:
      return `The server has no dataset “${dataset}”, or is no yente (HTTP 404).`;
    case 429:
      return 'The server has been asked too often (HTTP 429): try again later.';
    default:
      return status >= 500
        ? `The server is out of order (HTTP ${status}).`
        : `The server did not accept the request (HTTP ${status}).`;
  }
}

const RETRY: RetryOptions = {
  times: 3,
  delay: 500,
  longest: 30_000,
  sleep: (milliseconds, signal) =>
    new Promise(resolve => {
      const timer = setTimeout(done, milliseconds);
      function done(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      }
      signal?.addEventListener('abort', done, { once: true });
    }),
  now: () => Date.now(),
};
