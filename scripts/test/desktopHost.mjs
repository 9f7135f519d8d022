// Runs a bundle of tests inside the extension host of a desktop VS Code.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '../ending.mjs';
import { run } from '../programs.mjs';
import { root } from '../root.mjs';
import { findDesktop, whyNoDesktop } from '../vscode/desktop.mjs';
import { environment } from '../vscode/environment.mjs';
import { VSCODE_VERSION } from '../vscode/server.mjs';
import { QUIET } from '../vscode/settings.mjs';
import { testWorkspace } from '../workspace.mjs';
import { OwnErrors } from './ownErrors.mjs';
import { Tally } from './tally.mjs';

const DOWNLOAD_SECONDS = 180;

/**
 * @returns {Promise<string | undefined>} the application: an installed one, or one that could be downloaded. DOSSIER_TEST_HOST
 *   =server asks for none, so that a developer with a desktop can run what a machine without one runs.
 */
export async function desktopForTests() {
  const reason = process.env.DOSSIER_TEST_HOST === 'server' ? 'DOSSIER_TEST_HOST says so' : whyNoDesktop();
  if (reason !== undefined) {
    console.log(`No desktop VS Code (${reason}): the integration suite runs in VS Code's server.`);
    return undefined;
  }
  return findDesktop() ?? (await downloaded());
}

async function downloaded() {
  console.log(`No desktop VS Code installed: trying to download ${VSCODE_VERSION} ...`);
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  const download = downloadAndUnzipVSCode({
    version: VSCODE_VERSION,
    cachePath: join(root, '.vscode-test'),
    reporter: new SilentReporter(),
    timeout: 30_000,
  });
  // Behind a firewall the download may neither succeed nor fail.
  const late = sleep(DOWNLOAD_SECONDS * 1000, undefined, { ref: false }).then(() => {
    throw new Error(`not there after ${DOWNLOAD_SECONDS} s`);
  });
  try {
    return await Promise.race([download, late]);
  } catch (error) {
    console.log(`Not downloaded (${String(error)}): the integration suite runs in VS Code's server.`);
    return undefined;
  }
}

/**
 * @param {string} application
 * @param {string} tests the bundle, relative to the project
 * @param {number} seconds
 */
export async function runInDesktop(application, tests, seconds) {
  const tally = new Tally();
  const errors = new OwnErrors();
  const data = temporaryFolder('dossier-desktop-');
  mkdirSync(join(data, 'User'));
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify(QUIET));
  const { timedOut } = await run(
    application,
    [
      testWorkspace(),
      `--extensionDevelopmentPath=${root}`,
      `--extensionTestsPath=${join(root, tests)}`,
      `--user-data-dir=${data}`,
      `--extensions-dir=${join(data, 'extensions')}`,
      '--disable-workspace-trust',
      '--skip-welcome',
      '--skip-release-notes',
      '--disable-updates',
      '--no-sandbox',
      '--disable-gpu-sandbox',
    ],
    {
      env: environment(),
      seconds,
      onLine: line => {
        if (!tally.read(line)) errors.take('log', line);
      },
    },
  );
  for (const { level, text } of logEntries(data)) errors.take(level, text);
  tally.close({ host: 'node', ending: timedOut ? `stopped after ${seconds} s` : undefined, log: errors.everything() });
  errors.report(tally);
  return tally;
}

/**
 * What VS Code wrote to its log files: an entry begins with a time and a level and may go on for lines.
 * @param {string} data
 */
function* logEntries(data) {
  for (const file of readdirSync(join(data, 'logs'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.log')) continue;
    const entries = readFileSync(join(data, 'logs', file), 'utf8').split(/^(?=\d{4}-\d\d-\d\d [\d:.]+ \[\w+\])/m);
    for (const text of entries) yield { level: /\[(\w+)\]/.exec(text)?.[1] ?? 'log', text };
  }
}
