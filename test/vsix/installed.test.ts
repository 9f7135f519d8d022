import * as vscode from 'vscode';
import { activate, openSeed, seedNames } from '../support/articles';
import { equal, ok } from '../support/assert';

describe('the packaged extension', () => {
  it('is the installed one and activates', async () => {
    const extension = await activate();
    const { version } = extension.packageJSON as { version: string };
    ok(extension.extensionPath.endsWith(`dossier.dossier-${version}`), `runs from ${extension.extensionPath}`);
    ok(extension.isActive);
  });

  it('takes a sample article for an article', async () => {
    const [first] = await seedNames();
    ok(first);
    const { document } = await openSeed(first);
    equal(document.languageId, 'article');
    ok(vscode.window.activeTextEditor);
  });
});
