// Reports each test as one line of JSON, so that the result gets out of an extension host through its console.
import type { Runner } from 'mocha';
import { skipReason } from './skip';

/** What a line begins with. scripts/test/tally.mjs reads it. */
export const MARK = 'DOSSIER-RESULT ';

/** One line: what happened to a test, or that the run came to its end. */
export type Report =
  | { readonly event: 'pass'; readonly title: string }
  | { readonly event: 'skip'; readonly title: string; readonly reason: string }
  | { readonly event: 'fail'; readonly title: string; readonly detail: string }
  | { readonly event: 'end'; readonly host: Host };

/** Where the tests ran. */
export type Host = 'node' | 'web';

/** Mocha's reporter for every suite, in every host. */
export function reportLines(runner: Runner): void {
  runner.on('pass', test => {
    report({ event: 'pass', title: test.fullTitle() });
  });
  runner.on('pending', test => {
    report({ event: 'skip', title: test.fullTitle(), reason: skipReason(test) });
  });
  runner.on('fail', (runnable, error: unknown) => {
    report({ event: 'fail', title: runnable.fullTitle(), detail: describeError(error) });
  });
  runner.on('end', () => {
    report({ event: 'end', host: 'importScripts' in globalThis ? 'web' : 'node' });
  });
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { actual, expected } = error as { actual?: unknown; expected?: unknown };
  const values = expected === undefined ? [] : [`expected: ${show(expected)}`, `actual:   ${show(actual)}`];
  return [error.stack ?? error.message, ...values].join('\n');
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function report(line: Report): void {
  console.log(MARK + JSON.stringify(line));
}
