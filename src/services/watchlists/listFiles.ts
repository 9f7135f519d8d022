import * as vscode from 'vscode';
import type { ListFile } from '../../watchlists/readers/listFile';
import { baseName } from '../documents';

/** VS Code hands over a file as a whole, so that much memory is needed for it; the largest official list has 110 MB. */
const MOST_BYTES = 256 * 1024 * 1024;
/** A folder with more files is no folder of lists. */
const MOST_FILES = 500;

export interface UnreadableFile {
  readonly file: string;
  /** One sentence for the reader. */
  readonly reason: string;
}

export interface CollectedFiles {
  readonly files: readonly ListFile[];
  readonly refused: readonly UnreadableFile[];
}

/** The files that the reader chose: themselves, or all in a folder and its subfolders but hidden ones. */
export async function collectListFiles(uris: readonly vscode.Uri[]): Promise<CollectedFiles> {
  const files: ListFile[] = [];
  const refused: UnreadableFile[] = [];
  for (const uri of uris) await collect(uri, baseName(uri), files, refused);
  return { files, refused };
}

async function collect(uri: vscode.Uri, name: string, files: ListFile[], refused: UnreadableFile[]): Promise<void> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) await collectFolder(uri, name, files, refused);
    else if (size > MOST_BYTES) refused.push({ file: name, reason: tooLarge(size) });
    else if (files.length >= MOST_FILES)
      refused.push({ file: name, reason: vscode.l10n.t('There are more than {0} files.', MOST_FILES) });
    else files.push({ name, size, chunks: () => whole(uri) });
  } catch (error) {
    refused.push({ file: name, reason: reasonOf(error) });
  }
}

async function collectFolder(
  folder: vscode.Uri,
  name: string,
  files: ListFile[],
  refused: UnreadableFile[],
): Promise<void> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  for (const [entry, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    // A link may lead back up.
    if (entry.startsWith('.') || type & vscode.FileType.SymbolicLink) continue;
    if (refused.length >= MOST_FILES) return;
    await collect(vscode.Uri.joinPath(folder, entry), `${name}/${entry}`, files, refused);
  }
}

async function* whole(uri: vscode.Uri): AsyncGenerator<Uint8Array> {
  yield await vscode.workspace.fs.readFile(uri);
}

function tooLarge(size: number): string {
  return vscode.l10n.t(
    'It has {0} MB; Dossier reads files of up to {1} MB. Take a smaller format, such as CSV.',
    Math.ceil(size / 1024 / 1024),
    MOST_BYTES / 1024 / 1024,
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
    return vscode.l10n.t('There is no such file.');
  }
  return error instanceof Error ? error.message : String(error);
}
