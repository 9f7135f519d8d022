// The folder that tests open: a copy of the sample articles and fixtures, so that nothing a test does reaches the project.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './ending.mjs';
import { root } from './root.mjs';

/**
 * @returns {string} a folder with `seeds` and `fixtures`; its name has a space in it, as real folders do. Removed at the end.
 */
export function testWorkspace() {
  const folder = temporaryFolder('dossier tests ');
  for (const [source, target] of /** @type {const} */ ([
    ['seeds', 'seeds'],
    ['test/fixtures', 'fixtures'],
  ])) {
    if (existsSync(join(root, source))) cpSync(join(root, source), join(folder, target), { recursive: true });
  }
  return folder;
}
