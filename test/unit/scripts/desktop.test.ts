import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findDesktop } from '../../../scripts/vscode/desktop.mjs';

describe('finding a desktop VS Code', () => {
  let folder: string;
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'dossier desktop ')));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  function file(path: string): string {
    const made = join(folder, path);
    mkdirSync(dirname(made), { recursive: true });
    writeFileSync(made, '');
    return made;
  }

  function find(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string | undefined {
    return findDesktop({ platform, env, asRoot: false });
  }

  it('takes the application that the command on the PATH belongs to', () => {
    const application = file('share/code/code');
    mkdirSync(join(folder, 'bin'));
    symlinkSync(file('share/code/bin/code'), join(folder, 'bin/code'));
    assert.equal(find('linux', { PATH: join(folder, 'bin'), DISPLAY: ':0' }), application);
  });

  it('knows where a Mac has it', () => {
    const application = file('home/Applications/Visual Studio Code.app/Contents/MacOS/Electron');
    assert.equal(find('darwin', { HOME: join(folder, 'home') }), application);
  });

  it('finds the application of a Mac from its command', () => {
    const contents = 'elsewhere/Visual Studio Code.app/Contents';
    const application = file(`${contents}/MacOS/Electron`);
    const command = file(`${contents}/Resources/app/bin/code`);
    assert.equal(find('darwin', { PATH: dirname(command) }), application);
  });

  it('is not taken in by the shim in the terminal of a remote window', () => {
    const shim = file('server/bin/remote-cli/code');
    assert.equal(find('darwin', { PATH: dirname(shim) }), undefined);
  });

  it('finds none where there is no display', () => {
    assert.equal(find('linux', { PATH: folder }), undefined);
  });
});
