// Turns places in the test bundles into places in the source, for stack traces from hosts that do not do it themselves.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, posix } from 'node:path';
import { parseJson } from '../json.mjs';
import { root } from '../root.mjs';

/** A place in one of our bundles, as a path or an address, query and all. */
const PLACE = /(?<=\(|\bat )[^()\n]*?\b((?:out[\\/]test|dist(?:[\\/]web)?)[\\/]\w+\.js)(?:[?#][^\s():]*)?:(\d+):(\d+)/g;

/** Lines that the web host puts above a module, to make a function of it. */
const WEB_LINES = 2;

/** A frame in VS Code's own bundles. */
const VSCODE_FRAME = /^\s*at .*\/out\/vs\/.*\n?/gm;

/**
 * @param {string} stack
 * @returns {string} the same in source files, lines and columns, and without the frames of VS Code
 */
export function readable(stack) {
  return stack.replace(VSCODE_FRAME, '').replace(PLACE, sourcePlace).trimEnd();
}

/**
 * @param {string} place
 * @param {string} bundlePath
 * @param {string} line
 * @param {string} column
 */
function sourcePlace(place, bundlePath, line, column) {
  const bundle = bundlePath.replaceAll('\\', '/');
  const map = join(root, `${bundle}.map`);
  if (!existsSync(map)) return place;
  const above = place.includes('#vscode-extension') ? WEB_LINES : 0;
  const entry = sourceMap(map).findEntry(Number(line) - 1 - above, Number(column) - 1);
  if (!('originalSource' in entry)) return place;
  const source = posix.join(posix.dirname(bundle), entry.originalSource);
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
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
