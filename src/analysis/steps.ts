/**
 * A computation in small steps: it yields between them, each step shorter than a frame for ordinary text, so that whoever
 * drives it can let other work through or stop it. `runSteps` drives it at once; `services/analyses.ts` in slices.
 * A yielded number is the share of the work that is done, 0 to 1.
 */
export type Steps<T> = Generator<number, T, void>;

/** Runs all steps without a pause. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs steps as the part of a larger work that takes its progress from `from` to `to`. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Does `work` for each item, an item a step. */
export function* forEachStep<T>(items: readonly T[], work: (item: T, index: number) => void): Steps<void> {
  for (let index = 0; index < items.length; index += 1) {
    work(items[index]!, index);
    yield (index + 1) / items.length;
  }
}

/** What `work` makes of each item, an item a step. */
export function* mapSteps<T, R>(items: readonly T[], work: (item: T, index: number) => R): Steps<R[]> {
  // Not by forEachStep: each step would pass through one more generator, and an article has thousands of steps.
  const results: R[] = [];
  for (let index = 0; index < items.length; index += 1) {
    results.push(work(items[index]!, index));
    yield (index + 1) / items.length;
  }
  return results;
}
