// Finds a desktop VS Code: the application itself, not the command `code`. In a terminal of a remote VS Code that command is a
// shim without a desktop, and from inside WSL it is the one of Windows; neither has the application beside it.
import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';

/** Names of the command, and of the application on Linux and Windows. */
const NAMES = ['code', 'code-insiders', 'codium'];
const WINDOWS_NAMES = ['Code', 'Code - Insiders', 'VSCodium'];
const MAC_APPS = ['Visual Studio Code', 'Visual Studio Code - Insiders', 'VSCodium'];

/**
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {boolean} asRoot whether this process belongs to root
 */

/** @type {Machine} */
const THIS_MACHINE = { env: process.env, platform: process.platform, asRoot: process.getuid?.() === 0 };

/**
 * @param {Machine} [machine]
 * @returns {string | undefined} path of the application
 */
export function findDesktop(machine = THIS_MACHINE) {
  if (whyNoDesktop(machine) !== undefined) return undefined;
  const { env, platform } = machine;
  return [...onPath(env, platform), ...usualPlaces(env, platform)].find(path => existsSync(path));
}

/**
 * @param {Machine} [machine]
 * @returns {string | undefined} why no desktop application can run here, wherever it may be
 */
export function whyNoDesktop({ env, platform, asRoot } = THIS_MACHINE) {
  if (platform !== 'linux') return undefined;
  if (env.DISPLAY === undefined && env.WAYLAND_DISPLAY === undefined) return 'there is no display';
  if (asRoot) return 'it does not run as root';
  return undefined;
}

/**
 * The applications that the commands on the PATH belong to.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function onPath({ PATH = '' }, platform) {
  return PATH.split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, platform === 'win32' ? `${name}.cmd` : name)))
    .filter(command => existsSync(command))
    .flatMap(command => applicationsOf(realpathSync(command), platform));
}

/**
 * @param {string} command
 * @param {NodeJS.Platform} platform
 */
function applicationsOf(command, platform) {
  const install = dirname(dirname(command));
  switch (platform) {
    // Visual Studio Code.app/Contents/Resources/app/bin/code
    case 'darwin':
      return inContents(dirname(dirname(install)));
    case 'win32':
      return WINDOWS_NAMES.map(name => join(install, `${name}.exe`));
    default:
      return [join(install, basename(command))];
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function usualPlaces({ HOME = '', LOCALAPPDATA = '', ProgramFiles: programs = '' }, platform) {
  switch (platform) {
    case 'darwin':
      return ['/Applications', join(HOME, 'Applications')].flatMap(folder =>
        MAC_APPS.flatMap(name => inContents(join(folder, `${name}.app`, 'Contents'))),
      );
    case 'win32':
      return [join(LOCALAPPDATA, 'Programs'), programs].flatMap(folder => [
        join(folder, 'Microsoft VS Code', 'Code.exe'),
        join(folder, 'Microsoft VS Code Insiders', 'Code - Insiders.exe'),
        join(folder, 'VSCodium', 'VSCodium.exe'),
      ]);
    default:
      return ['/usr/share', '/opt', '/snap/code/current/usr/share'].flatMap(folder =>
        NAMES.map(name => join(folder, name, name)),
      );
  }
}

/** @param {string} contents of a macOS application */
function inContents(contents) {
  return ['Electron', 'Code', 'VSCodium'].map(name => join(contents, 'MacOS', name));
}
