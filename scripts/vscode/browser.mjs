// Finds a Chrome or Chromium and starts it headless. Where none is installed, the npm package @sparticuz/chromium has one.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { parseJson } from '../json.mjs';
import { mustRun } from '../programs.mjs';
import { root } from '../root.mjs';
import { cached } from './cache.mjs';
import { environment } from './environment.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {Promise<import('playwright-core').Browser>} a headless browser of its own; close it */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core');
  const { executable, env } = await ensureBrowser();
  return chromium.launch({ executablePath: executable, args: FLAGS, env: environment(env) });
}

/**
 * @returns {Promise<{ executable: string, env: Record<string, string> }>} a browser and the variables it needs
 * @throws {Error} when there is none for this platform
 */
export async function ensureBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && !existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
  const installed = chosen ?? usualPlaces().find(path => existsSync(path));
  if (installed !== undefined) return { executable: installed, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_PATH to it.');
  }
  return unpackedBrowser();
}

async function unpackedBrowser() {
  const source = join(root, 'node_modules', '@sparticuz', 'chromium');
  const { version } = /** @type {{ version: string }} */ (
    parseJson(readFileSync(join(source, 'package.json'), 'utf8'))
  );
  // The package's own unpacking trusts whatever an interrupted run left in the system's temporary folder.
  const folder = await cached(`chromium-${version}`, async draft => {
    console.log(`Unpacking Chromium ${version} (200 MB on disk, once) ...`);
    await inflate(join(source, 'bin', 'chromium.br'), join(draft, 'chromium'));
    chmodSync(join(draft, 'chromium'), 0o755);
    for (const archive of ['swiftshader', 'fonts', 'al2023']) {
      const file = join(draft, `${archive}.tar`);
      await inflate(join(source, 'bin', `${archive}.tar.br`), file);
      await mustRun('tar', ['xf', file, '--no-same-owner'], { cwd: draft });
      rmSync(file);
    }
    // The package's own names places of the cloud it was made for.
    writeFileSync(join(draft, 'fonts.conf'), '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>');
  });
  const executable = join(folder, 'chromium');
  // A bare machine has neither the libraries of the NSS project nor fonts; the package brings both. Where the machine has
  // them, its own fit its C library better.
  const bare = spawnSync(executable, ['--version']).status !== 0;
  return { executable, env: bare ? { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder } : {} };
}

/**
 * @param {string} source
 * @param {string} target
 */
function inflate(source, target) {
  return pipeline(createReadStream(source), createBrotliDecompress(), createWriteStream(target));
}

function usualPlaces() {
  const { PATH = '', LOCALAPPDATA = '', ProgramFiles: programs = '', HOME = '' } = process.env;
  const programs86 = process.env['ProgramFiles(x86)'] ?? '';
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(HOME, 'Applications')].flatMap(folder =>
        ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name => join(folder, `${name}.app/Contents/MacOS/${name}`)),
      );
    case 'win32':
      return [programs, programs86, LOCALAPPDATA].flatMap(folder => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
    default:
      return PATH.split(delimiter).flatMap(folder =>
        ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].map(name =>
          join(folder, name),
        ),
      );
  }
}
