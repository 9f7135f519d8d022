// The folder that tests open: a copy of the sample articles and fixtures, so that nothing a test does reaches the project.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './ending.mjs';
import { root } from './root.mjs';

/**
 * @returns {string} a folder with `seeds`, `fixtures` and, where there is one, `reference/seeds`; its name has a space in it, as real folders do. Removed at the end.
 */
export function testWorkspace() {
  const folder = temporaryFolder('dossier tests ');
  for (const [source, target] of /** @type {const} */ ([
    ['seeds', 'seeds'],
    ['test/fixtures', 'fixtures'],
    // The project's reference article is no part of the repository: tests of it skip where it is absent.
    ['../shared/seeds', 'reference/seeds'],
  ])) {
    if (existsSync(join(root, source))) cpSync(join(root, source), join(folder, target), { recursive: true });
  }
  return folder;
}
