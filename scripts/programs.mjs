// Starts other programs, reads what they print line by line, and stops them together with everything they started.
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { atEnd } from './ending.mjs';
import { root } from './root.mjs';

/** Milliseconds that a program has for its duties after its time was over. */
const GRACE = 5000;
const WINDOWS = process.platform === 'win32';

/**
 * @typedef {object} Start
 * @property {string} [cwd] the project's folder if not given
 * @property {NodeJS.ProcessEnv} [env] this process's if not given
 * @property {(line: string) => void} [onLine] called with each line of stdout and stderr
 * @property {NodeJS.Signals} [ending] the signal that ends it: SIGKILL if not given, as VS Code outlives gentler ones; SIGTERM
 *   for scripts of our own, which have duties at their end
 *
 * @typedef {object} Program
 * @property {Promise<number>} ended its exit code, 1 when a signal ended it; rejects when it cannot be started
 * @property {readonly string[]} lines what it has printed so far
 * @property {(pattern: RegExp, seconds: number) => Promise<RegExpExecArray>} says waits for a line like that; rejects, with
 *   all it printed, when it ends before or takes longer
 * @property {(signal?: NodeJS.Signals) => void} stop ends it and all it started
 *
 * @typedef {object} Run
 * @property {number} code exit code
 * @property {string} output stdout and stderr
 * @property {boolean} timedOut whether it was stopped because its time was over
 */

/** A program failed; the message has all it printed, and says more than our own stack. */
export class ProgramError extends Error {}

/**
 * Starts a program in a process group of its own.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Start} [options]
 * @returns {Program}
 */
export function start(command, args, { cwd = root, env = process.env, onLine, ending = 'SIGKILL' } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own can be stopped as a whole: a hung extension host outlives the server otherwise.
    detached: !WINDOWS,
    windowsHide: true,
    // npm is a .cmd file there, which only a shell can run.
    shell: WINDOWS && command === 'npm',
  });
  /** @param {NodeJS.Signals} [signal] */
  const stop = (signal = ending) => {
    if (child.pid !== undefined) stopGroup(child.pid, signal);
  };
  const forget = atEnd(stop);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', error => {
      forget();
      reject(new ProgramError(`${command} cannot be started: ${error.message}`, { cause: error }));
    });
    child.once('close', code => {
      forget();
      resolve(code ?? 1);
    });
  });

  /** @type {string[]} */
  const lines = [];
  /** @type {Set<(line: string) => void>} */
  const readers = new Set(onLine === undefined ? [] : [onLine]);
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', line => {
      lines.push(line);
      for (const read of readers) read(line);
    });
  }
  /** @type {Program['says']} */
  const says = (pattern, seconds) =>
    new Promise((resolve, reject) => {
      /** @param {string} why */
      const fail = why => {
        reject(new ProgramError(`${command} ${why} before it said ${pattern}:\n${lines.join('\n')}`));
      };
      /** @param {string} line */
      const look = line => {
        const match = pattern.exec(line);
        if (match !== null) resolve(match);
      };
      lines.forEach(look);
      readers.add(look);
      ended.then(code => {
        fail(`ended (${code})`);
      }, reject);
      setTimeout(fail, seconds * 1000, `ran for ${seconds} s`).unref();
    });
  return { ended, lines, says, stop };
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Start & { seconds?: number }} [options] seconds: stopped after that time, 10 minutes if not given
 * @returns {Promise<Run>}
 */
export async function run(command, args, { seconds = 600, ...options } = {}) {
  let timedOut = false;
  const { ended, lines, stop } = start(command, args, options);
  const timer = setTimeout(() => {
    timedOut = true;
    stop();
    setTimeout(stop, GRACE, 'SIGKILL').unref();
  }, seconds * 1000);
  try {
    return { code: await ended, output: lines.join('\n'), timedOut };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs a program that has to succeed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Start & { seconds?: number }} [options]
 * @returns {Promise<string>} what it printed
 * @throws {ProgramError} when it fails
 */
export async function mustRun(command, args, options) {
  const { code, output, timedOut } = await run(command, args, options);
  if (code === 0) return output;
  throw new ProgramError(`${command} ${args.join(' ')} ${timedOut ? 'took too long' : `failed (${code})`}:\n${output}`);
}

/**
 * @param {readonly string[]} args
 * @returns {[string, ...string[]]} command and arguments that run npm: the very npm that started this script if there is one
 */
export function npmCommand(args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('npm-cli.js') ? [process.execPath, own, ...args] : ['npm', ...args];
}

/**
 * Runs npm, which has to succeed.
 * @param {readonly string[]} args
 * @param {Start & { seconds?: number }} [options]
 */
export function npm(args, options) {
  const [command, ...all] = npmCommand(args);
  return mustRun(command, all, options);
}

/**
 * @param {number} leader process id of the group's first process
 * @param {NodeJS.Signals} signal
 */
function stopGroup(leader, signal) {
  if (WINDOWS) {
    spawnSync('taskkill', ['/pid', String(leader), '/t', '/f']);
    return;
  }
  try {
    process.kill(-leader, signal);
  } catch (error) {
    // ESRCH: the whole group has ended already, which is what was asked for.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
