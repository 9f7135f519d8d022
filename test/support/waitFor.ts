/**
 * Waits until something holds.
 * @param probe called again and again until what it gives is truthy
 * @param message what did not come about, for the error
 * @returns the truthy value
 */
export async function waitFor<T>(
  probe: () => T | Promise<T>,
  message: string,
  milliseconds = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain: ${message}`);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
