// The project as VS Code's server is told to load it.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../ending.mjs';
import { root } from '../root.mjs';

/**
 * Makes another path to the project. Under its own path the extension would contain the server in .vscode-test/, and VS Code
 * would take the server's themes for those of the extension under development: it shows these whatever the settings say.
 * @returns {string} a path that is valid as long as this process runs
 */
export function projectLink() {
  const link = join(temporaryFolder('dossier-extension-'), 'dossier');
  symlinkSync(root, link, 'junction');
  return link;
}
