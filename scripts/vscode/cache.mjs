// Folders that are made once and kept in .vscode-test/: VS Code's server, a browser, a Node. They are made beside their place
// and moved there complete, so that two processes at once, or one that was interrupted, never leave half a folder.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { npm, mustRun } from '../programs.mjs';
import { root } from '../root.mjs';

const CACHE = join(root, '.vscode-test');
const MARKER = '.complete';
/** Milliseconds that making a folder takes at most. */
const DRAFT_LIFE = 30 * 60_000;

/**
 * @param {string} name of the folder; holds the version, so that a new version is a new folder
 * @param {(folder: string) => Promise<void>} make fills an empty folder
 * @returns {Promise<string>} the complete folder
 */
export async function cached(name, make) {
  const place = join(CACHE, name);
  mkdirSync(CACHE, { recursive: true });
  removeAbandoned(name);
  if (intact(place)) return place;
  const draft = mkdtempSync(join(CACHE, `${name}.${process.pid}.`));
  try {
    await make(draft);
    writeFileSync(join(draft, MARKER), inventory(draft, filesIn(draft)));
    // Another process may have been faster.
    if (!intact(place)) {
      rmSync(place, { recursive: true, force: true });
      renameSync(draft, place);
    }
  } catch (error) {
    if (!intact(place)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return place;
}

/**
 * Downloads a package through npm, checks it against its hash and unpacks it.
 * @param {string} spec name@version
 * @param {string} integrity as the registry states it, pinned in our source
 * @param {string} folder where to
 * @param {string[]} [only] paths inside the package; everything if not given
 * @returns {Promise<string>} the unpacked package
 */
export async function unpackPackage(spec, integrity, folder, only = []) {
  await npm(['pack', spec, '--pack-destination', folder], { cwd: folder });
  const name = readdirSync(folder).find(file => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack ${spec} left no file.`);
  const archive = join(folder, name);
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${spec} is not the package we know: expected ${integrity}, got ${found}.`);
  await mustRun('tar', ['xzf', name, '--no-same-owner', ...only.map(path => `package/${path}`)], { cwd: folder });
  rmSync(archive);
  return join(folder, 'package');
}

/**
 * Whether every file is there with its size: quick, and enough to notice what a full disk or a stray deletion left. Files may
 * come to it, programs write beside themselves.
 * @param {string} folder
 */
function intact(folder) {
  const marker = join(folder, MARKER);
  if (!existsSync(marker)) return false;
  return readFileSync(marker, 'utf8') === inventory(folder, listed(marker));
}

/**
 * @param {string} folder
 * @param {string[]} files
 */
function inventory(folder, files) {
  const sizes = files.map(file => `${statSync(join(folder, file), { throwIfNoEntry: false })?.size} ${file}\n`);
  return `${sizes.join('')}${files.length} files\n`;
}

/** @param {string} marker */
function listed(marker) {
  const lines = readFileSync(marker, 'utf8').split('\n');
  return lines.slice(0, -2).map(line => line.slice(line.indexOf(' ') + 1));
}

/** @param {string} folder */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter(entry => entry.isFile()).map(entry => relative(folder, join(entry.parentPath, entry.name)));
}

/**
 * Removes drafts of processes that are no more.
 * @param {string} name
 */
function removeAbandoned(name) {
  for (const file of readdirSync(CACHE)) {
    if (!file.startsWith(`${name}.`)) continue;
    const [maker] = file.slice(name.length + 1).split('.');
    const draft = join(CACHE, file);
    const age = Date.now() - (statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    // The age, because another process may have got the number of the one that is no more.
    if (!alive(Number(maker)) || age > DRAFT_LIFE) rmSync(draft, { recursive: true, force: true });
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
