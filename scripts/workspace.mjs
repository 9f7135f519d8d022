// The folder that tests open: a copy of the sample articles and fixtures, so that nothing a test does reaches the project.
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './ending.mjs';
import { root } from './root.mjs';

/**
 * @returns {string} a folder with `seeds`, `fixtures` and, where they are, `reference/seeds` and `reference/watchlists`; its name has a space in it, as real folders do. Removed at the end.
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
  linkOfficialLists(folder);
  return folder;
}

/**
 * Official sanctions lists are no part of the repository either, and too large to be copied for every test.
 * @param {string} folder
 */
function linkOfficialLists(folder) {
  const lists = join(root, '../shared/watchlists');
  if (!existsSync(lists)) return;
  mkdirSync(join(folder, 'reference'), { recursive: true });
  symlinkSync(lists, join(folder, 'reference/watchlists'), 'junction');
}
