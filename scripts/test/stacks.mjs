// Turns places in the test bundles into places in the source, for stack traces from hosts that do not do it themselves.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, posix } from 'node:path';
import { parseJson } from '../json.mjs';
import { root } from '../root.mjs';

/** A place in one of our bundles, as a path or an address, query and all. */
const PLACE = /[^\s()]*?((?:out\/test|dist|dist\/web)\/\w+\.js)(?:\?[^\s():]*)?:(\d+):(\d+)/g;

/**
 * @param {string} stack
 * @returns {string} the same with source files, lines and columns
 */
export function readable(stack) {
  return stack.replace(
    PLACE,
    (place, /** @type {string} */ bundle, /** @type {string} */ line, /** @type {string} */ column) => {
      const map = join(root, `${bundle}.map`);
      if (!existsSync(map)) return place;
      const entry = sourceMap(map).findEntry(Number(line) - 1, Number(column) - 1);
      if (!('originalSource' in entry)) return place;
      const source = posix.join(posix.dirname(bundle), entry.originalSource);
      return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    },
  );
}

/** @type {Map<string, SourceMap>} */
const maps = new Map();

/** @param {string} file */
function sourceMap(file) {
  const known = maps.get(file);
  if (known !== undefined) return known;
  const made = new SourceMap(
    /** @type {import('node:module').SourceMapPayload} */ (parseJson(readFileSync(file, 'utf8'))),
  );
  maps.set(file, made);
  return made;
}
