/** Remembers values for some time; of too many the longest unused is forgotten. */
export interface Cache<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/**
 * @param most values that are remembered
 * @param age in milliseconds after which a value is forgotten
 */
export function createCache<T>(most: number, age: number, now: () => number): Cache<T> {
  const values = new Map<string, { readonly value: T; readonly until: number }>();
  return {
    get(key) {
      const entry = values.get(key);
      if (entry === undefined) return undefined;
      values.delete(key);
      if (entry.until <= now()) return undefined;
      values.set(key, entry);
      return entry.value;
    },
    set(key, value) {
      values.delete(key);
      values.set(key, { value, until: now() + age });
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
    },
  };
}
