/** What JSON.parse gives for an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** JSON with the members of objects in the order of their names: the same for the same data. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => (isObject(member) ? sorted(member) : member));
}

/** Whether a value is an object with members, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text that a value is; `null` if it is something else. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Dates beyond are no dates: as text they would not be in the order of time. */
const LAST_YEAR = 9000;

/** ISO 8601, UTC, whatever form a date was written in; `null` if it is none, or of no year that anybody reviews in. */
export function timeOf(value: unknown): string | null {
  const time = new Date(typeof value === 'string' ? value : NaN);
  const year = time.getUTCFullYear();
  return year >= 0 && year < LAST_YEAR ? time.toISOString() : null;
}

/** The object without members that are `undefined`. */
export function compact(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function sorted(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
