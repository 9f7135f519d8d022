import * as vscode from 'vscode';
import type { ReviewRecord } from '../../review/record';
import { readSidecar } from '../../review/sidecar/collection';
import { baseName } from '../documents';
import { namesIn, readIfThere } from './atomicWrite';
import { ASIDE, isSidecarName, renamedSidecar, sidecarFolders } from './sidecarPlaces';

/** Another program may be in the middle of writing; then the file is whole a moment later. */
const SECOND_LOOK_MS = 250;

export interface SidecarFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly record: ReviewRecord;
}

export interface DamagedFile {
  readonly uri: vscode.Uri;
  /** Where it is kept now. */
  readonly aside: vscode.Uri;
  readonly reason: string;
}

export interface SidecarFiles {
  readonly files: readonly SidecarFile[];
  readonly damaged: readonly DamagedFile[];
}

/**
 * All files that hold the review of a document, wherever the settings say new ones are written. What cannot be read as a review
 * is put aside under another name.
 * @throws vscode.FileSystemError if a file cannot be read, or a damaged one not be put aside
 */
export async function readSidecarFiles(document: vscode.Uri): Promise<SidecarFiles> {
  const files: SidecarFile[] = [];
  const damaged: DamagedFile[] = [];
  for (const uri of await findSidecars(document)) {
    const text = await readIfThere(uri);
    if (text === undefined) continue;
    const read = record(text) ?? (await readAgain(uri, text));
    if ('record' in read) files.push({ uri, ...read });
    else damaged.push({ uri, aside: await putAside(uri), reason: read.reason });
  }
  return { files, damaged };
}

/** Lets the review files of a document follow it to its new name or place. */
export async function moveSidecars(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const folders = sidecarFolders(to);
  for (const [index, folder] of sidecarFolders(from).entries()) {
    for (const name of (await namesIn(folder)).filter(each => isSidecarName(from, each))) {
      const target = vscode.Uri.joinPath(folders[index]!, renamedSidecar(name, from, to));
      await vscode.workspace.fs.createDirectory(folders[index]!);
      await vscode.workspace.fs.rename(vscode.Uri.joinPath(folder, name), target, { overwrite: false });
    }
  }
}

async function findSidecars(document: vscode.Uri): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const folder of sidecarFolders(document)) {
    const names = (await namesIn(folder)).filter(name => isSidecarName(document, name)).sort();
    found.push(...names.map(name => vscode.Uri.joinPath(folder, name)));
  }
  return found;
}

type Read = { readonly text: string; readonly record: ReviewRecord } | { readonly reason: string };

function record(text: string): Read | undefined {
  try {
    return { text, record: readSidecar(text) };
  } catch {
    return undefined;
  }
}

async function readAgain(uri: vscode.Uri, before: string): Promise<Read> {
  await new Promise(resolve => setTimeout(resolve, SECOND_LOOK_MS));
  const text = (await readIfThere(uri)) ?? before;
  try {
    return { text, record: readSidecar(text) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

async function putAside(uri: vscode.Uri): Promise<vscode.Uri> {
  const taken = new Set(await namesIn(vscode.Uri.joinPath(uri, '..')));
  let name = baseName(uri) + ASIDE;
  for (let copy = 2; taken.has(name); copy += 1) name = `${baseName(uri)}${ASIDE}-${copy}`;
  const aside = vscode.Uri.joinPath(uri, '..', name);
  await vscode.workspace.fs.rename(uri, aside, { overwrite: false });
  return aside;
}
