import assert from 'node:assert/strict';
import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '../../scripts/ending.mjs';
import { npmCommand, start, type Program } from '../../scripts/programs.mjs';
import { root } from '../../scripts/root.mjs';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';

/** What a clone does not have, and what would make the copy take minutes. */
const LEFT_OUT = new Set(['.git', '.vscode-test', 'dist', 'node_modules', 'out']);

/** A copy of the project in a folder with an awkward name, for `npm start` builds and others use dist/ meanwhile. */
function copyOfProject(): string {
  const copy = join(temporaryFolder('dossier copy '), 'a clone & more');
  cpSync(root, copy, { recursive: true, filter: file => !LEFT_OUT.has(relative(root, file).split(sep)[0] ?? '') });
  for (const folder of ['node_modules', '.vscode-test'])
    symlinkSync(join(root, folder), join(copy, folder), 'junction');
  return copy;
}

describe('npm start', () => {
  let program: Program;
  let address: string;

  before(async () => {
    const copy = copyOfProject();
    const env = { ...process.env, DOSSIER_START: 'browser', BROWSER: 'none' };
    const [command, ...args] = npmCommand(['start']);
    program = start(command, args, { cwd: copy, env, ending: 'SIGTERM' });
    [, address = ''] = await program.says(/^\s*(http:\S+)$/, 50);
  });
  after(() => {
    program.stop();
  });

  it('serves a workbench with the first article open and Dossier loaded', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(address);
      const [first = ''] = readdirSync(join(root, 'seeds')).sort();
      await page.getByRole('tab', { name: first }).waitFor({ timeout: 30_000 });
      await page.locator('#status\\.editor\\.mode', { hasText: 'Article' }).waitFor();
    } finally {
      await browser.close();
    }
  });

  it('stops, server and all, at Ctrl+C', async () => {
    program.stop('SIGINT');
    await program.ended;
    await sleep(100);
    await assert.rejects(fetch(address), 'the server still answers');
  });
});
