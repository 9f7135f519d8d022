// Makes sure the project's dependencies are installed, as the lock file has them. Uses Node's own modules only, because on
// a fresh clone there is nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from './json.mjs';
import { npm } from './programs.mjs';
import { root } from './root.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

/** Runs `npm ci` unless node_modules already holds what package-lock.json asks for. */
export async function ensureDependencies() {
  if (installed()) return;
  console.log('Installing dependencies (npm ci) ...');
  // Development tools are needed even where NODE_ENV says production.
  await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
}

/** Compares contents, not times: a copied or freshly checked out file is newer without being different. */
function installed() {
  const actual = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(actual)) return false;
  const have = read(actual).packages;
  const wanted = Object.entries(read(join(root, 'package-lock.json')).packages);
  return wanted.every(([path, { version, optional = false, devOptional = false }]) => {
    // The project itself, and packages that may be left out on this platform, are not in the list.
    return path === '' || optional || devOptional || have[path]?.version === version;
  });
}

/** @param {string} file */
function read(file) {
  return /** @type {Lock} */ (parseJson(readFileSync(file, 'utf8')));
}
