import * as vscode from 'vscode';
import { activate, EXTENSION_ID, openArticle, waitFor, workspaceUri } from '../support/articles';
import { equal, ok } from '../support/assert';

describe('activation', () => {
  it('opening an article activates Dossier', async () => {
    const uri = workspaceUri('activation.article.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('Officials met in Vienna on Monday.\n'));
    const { document } = await vscode.window.showTextDocument(uri);
    equal(document.languageId, 'article');
    await waitFor(() => vscode.extensions.getExtension(EXTENSION_ID)?.isActive, 'Dossier is active');
  });

  it('an untitled text can be an article', async () => {
    await activate();
    const { document } = await openArticle('Officials met in Vienna on Monday.');
    equal(document.languageId, 'article');
    ok(document.isUntitled);
  });
});
