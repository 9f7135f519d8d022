import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE, baseName, isArticle } from '../services/documents';
import { globsFor } from './associations/globs';
import { reasonOf, savingSettings, showBriefly, showError } from './messages';

/** The command that makes any text an article, and the offer to remember it for the next time the file is opened. */
export function registerReviewFile(): vscode.Disposable {
  const offered = new Set<string>();
  return vscode.commands.registerCommand('dossier.reviewFile', (target?: unknown) => reviewFile(target, offered));
}

/**
 * @param target what a menu passes: the file's uri; without one, the active editor's document is meant
 * @param offered files whose pattern the reader was asked about in this session
 */
async function reviewFile(target: unknown, offered: Set<string>): Promise<void> {
  const document = target instanceof vscode.Uri ? await open(target) : activeDocument();
  if (!document) return;
  const name = baseName(document.uri);
  if (isArticle(document)) {
    showBriefly(vscode.l10n.t('{0} is an article already.', name));
    return;
  }
  const article = await vscode.languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
  showBriefly(vscode.l10n.t('{0} is now read as an article.', name));
  if (article.isUntitled || offered.has(article.uri.toString())) return;
  offered.add(article.uri.toString());
  // Not awaited: the command is done, and the reader may answer or never answer.
  void offerToRemember(article.uri);
}

/** Opens a file in an editor; says why if it is no text. */
async function open(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
    return document;
  } catch (error) {
    showError(vscode.l10n.t('{0} cannot be read as an article: {1}', baseName(uri), reasonOf(error)));
    return undefined;
  }
}

/** The text in the active editor; says so if there is none that could be an article. */
function activeDocument(): vscode.TextDocument | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputNotebook || input instanceof vscode.TabInputNotebookDiff) {
    showError(vscode.l10n.t('Dossier reads plain text: a notebook cannot be an article.'));
    return undefined;
  }
  const document = vscode.window.activeTextEditor?.document;
  // The output panel counts as a text editor while it has the focus.
  if (document && document.uri.scheme !== 'output') return document;
  showError(
    input === undefined
      ? vscode.l10n.t('Open a text file first: Dossier reviews the file in the active editor.')
      : vscode.l10n.t('The active editor shows no text that Dossier could read as an article.'),
  );
  return undefined;
}

/** Offers, without standing in the way, to open this file or its neighbours as articles from now on. */
async function offerToRemember(uri: vscode.Uri): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const globs = globsFor(pathOf(uri), folder && pathOf(folder.uri));
  const thisFile = vscode.l10n.t('This File');
  const neighbours = globs.folder && vscode.l10n.t('All {0} in This Folder', globs.folder.extension);
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Always open {0} as an article?', baseName(uri)),
    thisFile,
    ...(neighbours === null ? [] : [neighbours]),
    vscode.l10n.t('Not Now'),
  );
  const target = folder ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  if (answer === thisFile) await remember(globs.file, target);
  else if (globs.folder && answer === neighbours) await remember(globs.folder.glob, target);
}

async function remember(glob: string, target: vscode.ConfigurationTarget): Promise<void> {
  await savingSettings(async () => {
    const configuration = vscode.workspace.getConfiguration('files');
    const known = configuration.inspect<Record<string, string>>('associations');
    const inWorkspace = target === vscode.ConfigurationTarget.Workspace;
    // Only what the target itself holds: the value in force is merged with other places' settings.
    const own = inWorkspace ? known?.workspaceValue : known?.globalValue;
    await configuration.update('associations', { ...own, [glob]: ARTICLE_LANGUAGE }, target);
    showBriefly(
      inWorkspace
        ? vscode.l10n.t('Remembered in the workspace settings: {0}', glob)
        : vscode.l10n.t('Remembered in the user settings: {0}', glob),
    );
  });
}

/** The path as VS Code holds patterns against it, with forward slashes: `c:/drafts/a.txt`, `//server/share/a.txt`, `/drafts/a.txt`. */
function pathOf(uri: vscode.Uri): string {
  if (uri.scheme !== 'file') return uri.path;
  if (uri.authority !== '') return `//${uri.authority}${uri.path}`;
  return uri.path.replace(/^\/(?=[a-z]:)/iu, '');
}
