// What must be gone when this process ends, however it ends: started programs, temporary folders.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<() => void>} */
const duties = new Set();

process.on('exit', () => {
  for (const duty of [...duties].reverse()) duty();
});
// Node's default for these signals skips 'exit' handlers.
for (const [signal, number] of /** @type {const} */ ([
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])) {
  process.on(signal, () => process.exit(128 + number));
}

/**
 * @param {() => void} duty synchronous, called when the process ends; the latest first
 * @returns {() => void} takes the duty back
 */
export function atEnd(duty) {
  duties.add(duty);
  return () => duties.delete(duty);
}

/**
 * Makes a folder that is removed when the process ends.
 * @param {string} prefix what its name begins with
 * @returns {string} absolute path, symbolic links resolved so that VS Code reports the same path
 */
export function temporaryFolder(prefix) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), prefix));
  atEnd(() => {
    // A program just told to stop may still be writing.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  return folder;
}
