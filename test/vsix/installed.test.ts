import * as vscode from 'vscode';
import { activate, openSeed, seedNames } from '../support/articles';
import { equal, match, ok } from '../support/assert';

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

  it('analyses it and shows a card', async () => {
    const { document } = await openSeed('01-vienna-talks.txt');
    const position = document.positionAt(document.getText().indexOf('Li Shangfu') + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const card = hovers.flatMap(hover => hover.contents).find(content => content instanceof vscode.MarkdownString);
    match(card?.value ?? '', /Li.Shangfu/);
  });

  it('has its grammar, colours, icons and texts in the package', async () => {
    const extension = await activate();
    const { icon, contributes } = extension.packageJSON as {
      icon: string;
      contributes: {
        languages: { configuration: string; icon: { light: string; dark: string } }[];
        grammars: { path: string }[];
        viewsContainers: { activitybar: { icon: string }[] };
      };
    };
    const files = [
      icon,
      ...contributes.languages.flatMap(language => [language.configuration, language.icon.light, language.icon.dark]),
      ...contributes.grammars.map(grammar => grammar.path),
      ...contributes.viewsContainers.activitybar.map(container => container.icon),
      'LICENSE.txt',
      'dist/THIRD-PARTY-NOTICES.txt',
      'l10n/bundle.l10n.json',
    ];
    for (const file of files)
      ok((await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension.extensionUri, file))).size > 0, file);
  });
});
