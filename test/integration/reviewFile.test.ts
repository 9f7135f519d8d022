import * as vscode from 'vscode';
import { activate, waitFor, workspaceUri } from '../support/articles';
import { deepEqual, equal, ok } from '../support/assert';

const TEXT = 'Officials met in Vienna on Monday.\n';

async function writeFile(path: string, content: string | Uint8Array = TEXT): Promise<vscode.Uri> {
  const uri = workspaceUri(path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

function review(uri?: vscode.Uri): Thenable<unknown> {
  return vscode.commands.executeCommand('dossier.reviewFile', uri);
}

function associations(): Record<string, string> {
  const values = vscode.workspace.getConfiguration('files').inspect<Record<string, string>>('associations');
  return values?.workspaceValue ?? {};
}

async function setAssociations(value: Record<string, string> | undefined): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('files').update('associations', value, target);
}

describe('Review This File', () => {
  before(activate);
  afterEach(() => vscode.commands.executeCommand('notifications.clearAll'));

  it('makes an untitled text an article', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: TEXT });
    const editor = await vscode.window.showTextDocument(document);
    await review();
    equal(editor.document.languageId, 'article');
    equal(editor.document.getText(), TEXT);
  });

  it('makes the file in the active editor an article', async () => {
    const { document } = await vscode.window.showTextDocument(await writeFile('drafts/active.txt'));
    equal(document.languageId, 'plaintext');
    await review();
    equal(document.languageId, 'article');
  });

  it('opens the file that a menu names, and leaves the one in the active editor alone', async () => {
    const { document } = await vscode.window.showTextDocument(await writeFile('drafts/bystander.txt'));
    const uri = await writeFile('drafts/chosen.txt');
    await review(uri);
    const active = vscode.window.activeTextEditor?.document;
    equal(active?.uri.toString(), uri.toString());
    equal(active.languageId, 'article');
    equal(document.languageId, 'plaintext');
  });

  it('works on files that are on no disk', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('dossier-test', {
      provideTextDocumentContent: () => TEXT,
    });
    try {
      const uri = vscode.Uri.parse('dossier-test:/archive/talks.txt');
      await vscode.window.showTextDocument(uri);
      await review();
      equal(vscode.window.activeTextEditor?.document.languageId, 'article');
    } finally {
      provider.dispose();
    }
  });

  it('leaves an article as it is', async () => {
    const uri = await writeFile('already.article.txt');
    await review(uri);
    equal(vscode.window.activeTextEditor?.document.languageId, 'article');
    deepEqual(associations(), {});
  });

  it('fails in words on a file that is not there, and on none at all', async () => {
    await review(workspaceUri('drafts/missing.txt'));
    await review();
    equal(vscode.window.activeTextEditor, undefined);
  });

  it('leaves a binary file alone', async () => {
    const uri = await writeFile('drafts/picture.bin', new Uint8Array([0, 1, 2, 0, 255, 0, 137, 80]));
    await review(uri);
    equal(vscode.window.activeTextEditor, undefined);
    ok(!vscode.workspace.textDocuments.some(document => document.uri.toString() === uri.toString()));
  });

  it('remembers the file when the reader says so, beside what is there already', async () => {
    await setAssociations({ '*.memo': 'plaintext' });
    try {
      await review(await writeFile('drafts/kept.txt'));
      await waitFor(async () => {
        // The offer comes after the command is done; its first button is "This File".
        await vscode.commands.executeCommand('notification.acceptPrimaryAction');
        return Object.keys(associations()).length > 1;
      }, 'the pattern is written');
      const name = vscode.workspace.workspaceFolders?.[0]?.name ?? '';
      deepEqual(associations(), { '*.memo': 'plaintext', [`**/${name}/drafts/kept.txt`]: 'article' });
    } finally {
      await setAssociations(undefined);
    }
  });

  it('writes patterns that VS Code takes for this file only', async () => {
    await review(await writeFile('[odd] {names}/what, why.txt'));
    try {
      await waitFor(async () => {
        await vscode.commands.executeCommand('notification.acceptPrimaryAction');
        return Object.keys(associations()).length > 0;
      }, 'the pattern is written');
      const other = await vscode.workspace.openTextDocument(await writeFile('[odd] {names}/other.txt'));
      equal(other.languageId, 'plaintext');
      const same = await vscode.workspace.openTextDocument(await writeFile('copy/[odd] {names}/what, why.txt'));
      equal(same.languageId, 'plaintext');
      const [pattern] = Object.keys(associations());
      ok(pattern);
      await setAssociations({ [pattern.replace('what, why', '*')]: 'article' });
      const neighbour = await waitFor(async () => {
        const uri = await writeFile(`[odd] {names}/${Date.now()}.txt`);
        const { languageId } = await vscode.workspace.openTextDocument(uri);
        return languageId === 'article';
      }, 'a neighbour opens as an article');
      ok(neighbour);
    } finally {
      await setAssociations(undefined);
    }
  });
});
