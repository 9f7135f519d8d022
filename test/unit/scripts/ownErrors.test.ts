import assert from 'node:assert/strict';
import { OwnErrors } from '../../../scripts/test/ownErrors.mjs';

describe('errors of Dossier in the log', () => {
  function taken(type: string, text: string): string[] {
    const errors = new OwnErrors();
    errors.take(type, text);
    return errors.all;
  }

  it('are known by the bundle in the stack', () => {
    const stack =
      '%c  ERR color: #f33 boom: Error: boom\n\tat provideHover (/home/me/a project/dist/extension.js:66:29)';
    assert.equal(taken('error', stack).length, 1);
  });

  it('are known by the identifier of the extension', () => {
    assert.deepEqual(taken('error', '[dossier.dossier]boom'), ['[dossier.dossier]boom']);
  });

  it('are not what happens in a folder that is called dossier', () => {
    assert.deepEqual(taken('error', 'Failed to load http://127.0.0.1/dossier/serviceWorker.js'), []);
  });

  it('are what extensions write to the console', () => {
    assert.equal(taken('error', '%c  ERR color: #f33 [Extension Host] boom').length, 1);
  });

  it("are not VS Code's own search, which has no helper program here", () => {
    const text = '[Extension Host] A system error occurred (spawn /a b/node_modules/@vscode/ripgrep/bin/rg ENOENT)';
    assert.deepEqual(taken('error', text), []);
  });

  it('are not warnings and notes', () => {
    assert.deepEqual(taken('info', '[dossier.dossier] activated'), []);
  });
});
