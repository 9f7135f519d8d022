/**
 * The day that `--published` gives.
 * @throws Error with a message for the reader if there is no such day
 */
export function parseDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const exists =
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
  if (!exists) throw new Error(`--published must be a date such as 2023-06-12, not "${value}".`);
  return value;
}

/**
 * The value of an option that knows only some.
 * @throws Error with a message for the reader if it is none of them
 */
export function oneOf<T extends string>(option: string, known: readonly T[], value: string): T {
  const found = known.find(one => one === value);
  if (!found) throw new Error(`${option} must be one of ${known.join(', ')}, not "${value}".`);
  return found;
}
