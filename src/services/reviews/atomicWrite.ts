import * as vscode from 'vscode';

/**
 * Writes a file so that whoever reads it finds the old text or the new one, never half of it: under another name first, which
 * then takes the file's place. In a file system that cannot rename, it is written at once.
 * @throws vscode.FileSystemError if it cannot be written; the file is as it was then
 */
export async function atomicWrite(uri: vscode.Uri, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const unfinished = uri.with({ path: `${uri.path}.${globalThis.crypto.randomUUID().slice(0, 8)}.part` });
  try {
    // On a full disk it fails here, with the file as it was.
    await vscode.workspace.fs.writeFile(unfinished, bytes);
  } catch (error) {
    await deleteIfThere(unfinished);
    throw error;
  }
  try {
    await vscode.workspace.fs.rename(unfinished, uri, { overwrite: true });
  } catch {
    await deleteIfThere(unfinished);
    await vscode.workspace.fs.writeFile(uri, bytes);
  }
}

/** Deletes a file, which may have gone already or be out of reach: what is left over harms nobody. */
export async function deleteIfThere(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // Gone, or not ours to delete.
  }
}

/**
 * Moves a file to where none is.
 * @returns false if somebody else has moved it
 */
export async function moveIfThere(from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.rename(from, to, { overwrite: false });
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

/** The bytes of a file; `undefined` if there is none. */
export async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** The names of the files in a folder; none if there is no such folder. */
export async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name);
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return (
    error instanceof vscode.FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')
  );
}
