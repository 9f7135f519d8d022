import { canonicalJson, isObject, type JsonObject } from './json';

/*
 * What other programs wrote into an annotation survives a round trip: what was read is held against what Dossier itself would
 * have written of it, and the rest is laid over whatever is written later.
 */

/** Members that say of what form something is: as they were read, they stay. */
const FORMS: ReadonlySet<string> = new Set(['type', 'format']);

/** The members of `read`, at any depth, that are not in `written`. Elements of lists are the same if their roles are. */
export function unknownIn(read: JsonObject, written: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(read).flatMap(([name, value]) => {
      if (!Object.hasOwn(written, name)) return [[name, value]];
      const isForm = FORMS.has(name) && value !== written[name];
      const rest = isForm ? value : restOf(value, written[name]);
      return rest === undefined ? [] : [[name, rest]];
    }),
  );
}

/** `written` with what `unknownIn` found; its own members come first and, but for forms, go before. */
export function withUnknown(written: JsonObject, unknown: JsonObject): JsonObject {
  const own = Object.entries(written).map(([name, value]) => [
    name,
    Object.hasOwn(unknown, name) ? over(name, value, unknown[name]) : value,
  ]);
  const others = Object.entries(unknown)
    .filter(([name]) => !Object.hasOwn(written, name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries([...own, ...others]) as JsonObject;
}

function restOf(read: unknown, written: unknown): unknown {
  if (isObject(read) && isObject(written)) {
    const rest = unknownIn(read, written);
    return Object.keys(rest).length === 0 ? undefined : rest;
  }
  if (!Array.isArray(read)) return undefined;
  const known: readonly unknown[] = Array.isArray(written) ? written : [written];
  const rest = read.flatMap((element: unknown) => {
    const same = known.find(each => roleOf(each) === roleOf(element));
    if (same === undefined) return [element];
    const more = restOf(element, same);
    return more === undefined ? [] : [{ ...rolesIn(element), ...(more as JsonObject) }];
  });
  return rest.length === 0 ? undefined : rest;
}

function over(name: string, written: unknown, unknown: unknown): unknown {
  if (FORMS.has(name)) return unknown;
  if (isObject(written) && isObject(unknown)) return withUnknown(written, unknown);
  if (!Array.isArray(unknown)) return written;
  const own: readonly unknown[] = Array.isArray(written) ? written : [written];
  const more = unknown as readonly unknown[];
  const merged = own.map(element => {
    const same = more.find(each => roleOf(each) === roleOf(element));
    return isObject(element) && isObject(same) ? withUnknown(element, same) : element;
  });
  const roles = new Set(own.map(roleOf));
  return [...merged, ...more.filter(each => !roles.has(roleOf(each)))];
}

/** What an element of a list of bodies or selectors is there for. */
function roleOf(element: unknown): string {
  return isObject(element) ? canonicalJson(rolesIn(element)) : canonicalJson(element);
}

function rolesIn(element: unknown): JsonObject {
  if (!isObject(element)) return {};
  return Object.fromEntries(['type', 'purpose'].filter(name => name in element).map(name => [name, element[name]]));
}
