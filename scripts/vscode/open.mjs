// Opens VS Code for a reader: on the sample articles, with Dossier loaded from source.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { projectLink } from './development.mjs';
import { environment } from './environment.mjs';
import { startServer } from './server.mjs';
import { QUIET } from './settings.mjs';
import { workbenchAddress } from './workbench.mjs';

const SEEDS = join(root, 'seeds');

function firstArticle() {
  const [first] = readdirSync(SEEDS)
    .filter(name => name.endsWith('.txt'))
    .sort();
  if (first === undefined) throw new Error(`No article in ${SEEDS}.`);
  return join(SEEDS, first);
}

/**
 * Opens a window of the desktop VS Code, with the reader's own settings.
 * @param {string} application
 */
export async function openDesktop(application) {
  console.log(`Opening ${application} ...`);
  await launch(application, ['--new-window', `--extensionDevelopmentPath=${root}`, SEEDS, firstArticle()]);
}

/** Serves VS Code to a browser on this machine until the server ends or the reader stops it. */
export async function serveBrowser() {
  console.log("Starting VS Code's server ...");
  const server = await startServer();
  server.writeSettings(QUIET);
  const address = workbenchAddress(server, { folder: SEEDS, extension: projectLink(), file: firstArticle() });
  console.log(`\nVS Code is open at\n\n  ${address}\n\nCtrl+C stops it.`);
  await openBrowser(address);
  const code = await server.ended;
  throw new Error(`VS Code's server ended (${code}).`);
}

/**
 * Asks the system to show the address. Where it cannot, the reader has the printed one.
 * @param {string} address
 */
async function openBrowser(address) {
  const { BROWSER, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (BROWSER === 'none') return;
  const [command, ...args] = opener();
  // Without a display, xdg-open would start a text browser in this terminal.
  if (command === 'xdg-open' && (BROWSER ?? DISPLAY ?? WAYLAND_DISPLAY) === undefined) return;
  await launch(command, [...args, address]).catch(() => {
    console.log('(No browser could be opened from here: please open the address yourself.)');
  });
}

/** @returns {[string, ...string[]]} */
function opener() {
  switch (process.platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      // Not `start`: the shell would cut the address at its first &.
      return ['rundll32', 'url.dll,FileProtocolHandler'];
    default:
      return ['xdg-open'];
  }
}

/**
 * Starts a program that outlives this one.
 * @param {string} command
 * @param {string[]} args
 */
async function launch(command, args) {
  const child = spawn(command, args, { detached: true, stdio: 'ignore', env: environment() });
  await once(child, 'spawn');
  child.unref();
}
