import * as vscode from 'vscode';
import { SIDECAR_OR_DAMAGED_GLOB } from '../reviews/sidecarPlaces';

/** Review files taken of a workspace folder; whoever has more is told that these are not all. */
const MOST_FILES = 5000;
/** Folders gone through where VS Code cannot search. */
const MOST_FOLDERS = 5000;
/** VS Code never answers for some file systems that cannot be searched. */
const PATIENCE_MS = 10_000;
/** Folders read at a time. */
const AT_ONCE = 8;

/** Full of files that are no articles; all other folders that begin with a dot are left out, too. */
const NO_ARTICLES: readonly string[] = ['node_modules', 'bower_components', '__pycache__'];
const REVIEWS = '.dossier';

export interface Found {
  readonly files: readonly vscode.Uri[];
  /** False if there may be more. */
  readonly isAll: boolean;
}

/** How a workspace folder is searched; as VS Code does it unless a test says otherwise. */
export type FindFiles = typeof vscode.workspace.findFiles;

/**
 * Looks for files by their names in the folders of the workspace, excluded ones or not: a reader who hides review files in the
 * Explorer wants to see the reviews all the same.
 * @param isWanted tells by its address whether a file is one
 */
export async function findReviewFiles(
  isWanted: (file: vscode.Uri) => boolean,
  findFiles: FindFiles = vscode.workspace.findFiles,
): Promise<Found> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(folder => inFolder(folder, isWanted, findFiles)));
  return { files: found.flatMap(({ files }) => files), isAll: found.every(({ isAll }) => isAll) };
}

async function inFolder(
  folder: vscode.WorkspaceFolder,
  isWanted: (file: vscode.Uri) => boolean,
  findFiles: FindFiles,
): Promise<Found> {
  const hits = await bySearch(folder, findFiles);
  if (!hits) return byWalking(folder.uri, isWanted);
  const files = hits.filter(file => isWanted(file) && !isLeftOut(folder.uri, file));
  return { files, isAll: hits.length < MOST_FILES };
}

/** What VS Code's search finds; `undefined` where it cannot search. */
async function bySearch(folder: vscode.WorkspaceFolder, findFiles: FindFiles): Promise<vscode.Uri[] | undefined> {
  const pattern = new vscode.RelativePattern(folder, `**/${SIDECAR_OR_DAMAGED_GLOB}`);
  const impatience = new vscode.CancellationTokenSource();
  const timer = setTimeout(() => {
    impatience.cancel();
  }, PATIENCE_MS);
  const left = new Promise<undefined>(resolve => {
    impatience.token.onCancellationRequested(() => {
      resolve(undefined);
    });
  });
  try {
    return await Promise.race([findFiles(pattern, null, MOST_FILES, impatience.token), left]);
  } catch {
    // A file system without a search.
    return undefined;
  } finally {
    clearTimeout(timer);
    impatience.dispose();
  }
}

function isLeftOut(folder: vscode.Uri, file: vscode.Uri): boolean {
  const parts = file.path.slice(folder.path.length).split('/').slice(0, -1);
  return parts.some(isFullOfOthers);
}

function isFullOfOthers(name: string): boolean {
  return NO_ARTICLES.includes(name) || (name.startsWith('.') && name !== REVIEWS);
}

/** Goes through the folders, those near the top first. */
async function byWalking(top: vscode.Uri, isWanted: (file: vscode.Uri) => boolean): Promise<Found> {
  const files: vscode.Uri[] = [];
  const folders = [top];
  let done = 0;
  while (done < folders.length && done < MOST_FOLDERS && files.length < MOST_FILES) {
    const some = folders.slice(done, done + AT_ONCE);
    done += some.length;
    const entries = await Promise.all(some.map(entriesOf));
    for (const [uri, type] of entries.flat()) {
      if (type === vscode.FileType.Directory) folders.push(uri);
      else if (isWanted(uri)) files.push(uri);
    }
  }
  return { files: files.slice(0, MOST_FILES), isAll: done === folders.length && files.length < MOST_FILES };
}

/** What is in a folder; nothing if it cannot be read. Links to folders are not followed: they may lead in a circle. */
async function entriesOf(folder: vscode.Uri): Promise<(readonly [vscode.Uri, vscode.FileType])[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => (type & vscode.FileType.File) !== 0 || !isFullOfOthers(name))
      .map(([name, type]) => [vscode.Uri.joinPath(folder, name), type] as const);
  } catch {
    return [];
  }
}
