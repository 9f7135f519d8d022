// Where the project lives. Found by its manifest, because this module also runs from inside the test bundles in out/.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} folder */
function withManifest(folder) {
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('No package.json above this script: it must stay inside the project.');
    folder = parent;
  }
  return folder;
}

/** The project's folder, absolute. */
export const root = withManifest(dirname(fileURLToPath(import.meta.url)));
