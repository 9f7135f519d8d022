import type { Steps } from '../analysis/steps';

/** Longest stretch of work before other work gets its turn; half a frame at 60 Hz, as the host has its own share to do. */
const SLICE_MS = 8;

export interface SliceOptions {
  readonly signal: AbortSignal;
  /** Called before each pause with the share done, 0 to 1. */
  readonly onProgress?: (progress: number) => void;
}

/**
 * Drives a computation in slices with pauses between, so that it never holds up the extension host.
 * @returns the result, or `undefined` if `signal` was aborted first
 */
export async function runInSlices<T>(steps: Steps<T>, { signal, onProgress }: SliceOptions): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    let progress: number;
    do {
      if (signal.aborted) return undefined;
      const step = steps.next();
      if (step.done) return step.value;
      progress = step.value;
    } while (performance.now() < until);
    onProgress?.(progress);
    await new Promise(resolve => setTimeout(resolve, 0));
  }
}
