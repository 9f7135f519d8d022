// Runs a bundle of tests inside the extension host of a real VS Code, shown by a headless browser.
import { join } from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from '../vscode/browser.mjs';
import { projectLink } from '../vscode/development.mjs';
import { QUIET } from '../vscode/settings.mjs';
import { startServer } from '../vscode/server.mjs';
import { workbenchAddress } from '../vscode/workbench.mjs';
import { testWorkspace } from '../workspace.mjs';
import { OwnErrors } from './ownErrors.mjs';
import { Tally } from './tally.mjs';

/**
 * @param {object} suite
 * @param {string} suite.tests the bundle, relative to the extension; it exports run()
 * @param {number} suite.seconds how long it may take
 * @param {import('./tally.mjs').Host} [suite.host] the extension host it has to run in
 * @param {string} [suite.extension] the extension to load from source; the project itself if not given
 * @param {Record<string, unknown>} [suite.settings] user settings
 * @param {string} [suite.data] data folder of the server
 * @returns {Promise<Tally>}
 */
export async function runInServer({ tests, seconds, host = 'node', extension = projectLink(), settings = {}, data }) {
  const tally = new Tally();
  const errors = new OwnErrors();
  const server = await startServer(data === undefined ? {} : { data });
  server.writeSettings({ ...QUIET, ...settings });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    errors.watch(page);
    /** @type {Promise<number>} */
    const exit = new Promise(resolve => {
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      const line = format(...args);
      if (!tally.read(line)) errors.take(type, line);
    });
    await page.goto(workbenchAddress(server, { folder: testWorkspace(), extension, tests: join(extension, tests) }));
    /** @type {Promise<'late'>} */
    const late = new Promise(resolve => setTimeout(resolve, seconds * 1000, 'late').unref());
    const outcome = await Promise.race([exit, late]);
    const ending = outcome === 'late' ? `stopped after ${seconds} s` : undefined;
    tally.close({ host, ending, log: errors.everything() });
    errors.report(tally);
  } finally {
    await browser.close();
    server.stop();
  }
  return tally;
}
