// Skipping with a reason: npm test lists every skipped test, and a bare this.skip() would leave the reader guessing.

/** Registered, because in Node the reporter and the tests are separate bundles. */
const REASON = Symbol.for('dossier.skipReason');

/** A test, a hook or a suite of mocha, and what we keep there. */
interface Skippable {
  readonly type?: string;
  readonly parent?: Skippable | undefined;
  [REASON]?: string;
}

/**
 * Skips a test, or from inside a hook the tests it is for, and says why.
 * @param context `this` of the test or hook
 */
export function skip(context: Mocha.Context, reason: string): never {
  const current: Skippable | undefined = context.test;
  const skipped = current?.type === 'hook' ? current.parent : current;
  if (skipped !== undefined) skipped[REASON] = reason;
  return context.skip();
}

/** The reason that was given for a test or a suite around it. */
export function skipReason(test: Skippable): string {
  for (let place: Skippable | undefined = test; place !== undefined; place = place.parent) {
    const reason = place[REASON];
    if (reason !== undefined) return reason;
  }
  return 'no reason given';
}
