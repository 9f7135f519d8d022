// The few assertions of node:assert/strict that tests inside VS Code need, for the web extension host has no Node built-ins.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
  }
}

export function ok(value: unknown, message = 'expected a truthy value'): asserts value {
  if (!value) throw new AssertionError(message);
}

export function equal<T>(actual: unknown, expected: T, message = 'expected equal values'): asserts actual is T {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** Compares plain data: numbers, text, lists, records; not class instances. */
export function deepEqual(actual: unknown, expected: unknown, message = 'expected equal data'): void {
  if (!same(actual, expected)) throw new AssertionError(message, actual, expected);
}

export function match(text: string, pattern: RegExp, message = `expected a text like ${pattern}`): void {
  if (!pattern.test(text)) throw new AssertionError(message, text, pattern.source);
}

export function doesNotMatch(text: string, pattern: RegExp, message = `expected no text like ${pattern}`): void {
  if (pattern.test(text)) throw new AssertionError(message, text, `not ${pattern.source}`);
}

export function fail(message: string): never {
  throw new AssertionError(message);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(key => key in b && same(a[key as keyof typeof a], b[key as keyof typeof b]));
}
