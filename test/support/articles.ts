// What tests inside VS Code share: opening articles, waiting, settings. Works in the Node host and the web worker host.
import * as vscode from 'vscode';
import { waitFor } from './waitFor';

export { waitFor };

export const EXTENSION_ID = 'dossier.dossier';

/** Activates Dossier, as opening an article does. */
export async function activate(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(EXTENSION_ID);
  if (extension === undefined) throw new Error(`${EXTENSION_ID} is not installed in this VS Code.`);
  await extension.activate();
  return extension;
}

let opened = 0;

/**
 * Opens a text as an untitled article in the active editor. Each gets a name of its own: VS Code would give the name of a
 * closed one, and at times its text, to the next.
 */
export async function openArticle(content: string): Promise<vscode.TextEditor> {
  opened += 1;
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `draft-${opened}.article` });
  const editor = await show(await vscode.workspace.openTextDocument(uri));
  await editor.edit(edit => {
    edit.insert(new vscode.Position(0, 0), content);
  });
  return editor;
}

/**
 * Opens a file of the workspace.
 * @param path relative to the workspace folder; the workspace holds seeds/ and fixtures/
 */
export async function openFile(path: string): Promise<vscode.TextEditor> {
  return show(await vscode.workspace.openTextDocument(workspaceUri(path)));
}

/** Opens a sample article by its file name. */
export function openSeed(name: string): Promise<vscode.TextEditor> {
  return openFile(`seeds/${name}`);
}

/** File names of the sample articles, in alphabetical order. */
export async function seedNames(): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(workspaceUri('seeds'));
  return entries
    .map(([name]) => name)
    .filter(name => name.endsWith('.txt'))
    .sort();
}

/** The workspace is a temporary copy: tests may write to it. */
export function workspaceUri(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('The tests run without the workspace folder that the runner opens.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Runs with user settings changed, and changes them back. Keys are full: `dossier.hover.enabled`. */
export async function withSettings<T>(settings: Readonly<Record<string, unknown>>, body: () => Promise<T>): Promise<T> {
  const configuration = vscode.workspace.getConfiguration();
  const before = Object.keys(settings).map(key => [key, configuration.inspect(key)?.globalValue] as const);
  await write(Object.entries(settings));
  try {
    return await body();
  } finally {
    await write(before);
  }
}

/** Closes every editor without asking to save: each test starts with none. */
export async function closeEditors(): Promise<void> {
  for (let open = countTabs(); open > 0; open = countTabs()) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitFor(() => countTabs() < open, 'the active editor closes');
  }
}

function countTabs(): number {
  return vscode.window.tabGroups.all.reduce((sum, group) => sum + group.tabs.length, 0);
}

async function write(settings: readonly (readonly [string, unknown])[]): Promise<void> {
  for (const [key, value] of settings) {
    await vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Global);
  }
}

function show(document: vscode.TextDocument): Thenable<vscode.TextEditor> {
  return vscode.window.showTextDocument(document, { preview: false });
}
