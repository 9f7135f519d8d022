import * as vscode from 'vscode';
import type { ReviewRecord } from '../../review/record';
import { decodeSidecar, readSidecar, writeSidecar } from '../../review/sidecar/collection';
import { baseName } from '../documents';
import { atomicWrite, moveIfThere, namesIn, readIfThere } from './atomicWrite';
import {
  ASIDE,
  freeName,
  isSidecarName,
  isSidecarOrDamaged,
  renamedSidecar,
  sidecarFolders,
  sourceFrom,
} from './sidecarPlaces';

/** Another program may be in the middle of writing; then the file is whole a moment later. */
const SECOND_LOOK_MS = 250;

export interface SidecarFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly record: ReviewRecord;
}

export interface DamagedFile {
  readonly uri: vscode.Uri;
  /** Where it is kept now; `null` if it could not be put aside. */
  readonly aside: vscode.Uri | null;
  readonly reason: string;
}

export interface SidecarFiles {
  readonly files: readonly SidecarFile[];
  readonly damaged: readonly DamagedFile[];
}

/**
 * All files that hold the review of a document, wherever the settings say new ones are written. What cannot be read as a review
 * is put aside under another name, if that can be.
 * @throws vscode.FileSystemError if a file cannot be read
 */
export async function readSidecarFiles(document: vscode.Uri): Promise<SidecarFiles> {
  const files: SidecarFile[] = [];
  const damaged: DamagedFile[] = [];
  for (const uri of await findSidecars(document)) {
    const content = await readTwice(uri);
    if (!content) continue;
    if ('record' in content) files.push({ uri, ...content });
    else damaged.push({ uri, aside: await putAside(uri), reason: content.reason });
  }
  return { files, damaged };
}

/**
 * Lets the review files of a document, also damaged ones, follow it to its new name or place. Where there is one already both
 * are kept: they are parts of the review then.
 */
export async function moveSidecars(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const folders = sidecarFolders(to);
  for (const [index, folder] of sidecarFolders(from).entries()) {
    const target = folders[index]!;
    const names = (await namesIn(folder)).filter(each => isSidecarOrDamaged(from, each));
    if (names.length === 0) continue;
    await vscode.workspace.fs.createDirectory(target);
    const taken = new Set(await namesIn(target));
    for (const name of names) {
      const file = vscode.Uri.joinPath(target, freeName(renamedSidecar(name, from, to), taken));
      if (await moveIfThere(vscode.Uri.joinPath(folder, name), file)) await nameDocument(file, to);
    }
  }
}

/** Writes into a review file that was moved where its document lies now. */
async function nameDocument(file: vscode.Uri, document: vscode.Uri): Promise<void> {
  const content = await read(file);
  if (content && 'record' in content) await atomicWrite(file, writeSidecar(content.record, sourceFrom(file, document)));
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

/** What is in a file; `undefined` if it is gone. */
async function read(uri: vscode.Uri): Promise<Read | undefined> {
  const bytes = await readIfThere(uri);
  if (!bytes) return undefined;
  try {
    const text = decodeSidecar(bytes);
    return { text, record: readSidecar(text) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Of what was no review at first a second look is taken. */
async function readTwice(uri: vscode.Uri): Promise<Read | undefined> {
  const first = await read(uri);
  if (!first || 'record' in first) return first;
  await new Promise(resolve => setTimeout(resolve, SECOND_LOOK_MS));
  return read(uri);
}

async function putAside(uri: vscode.Uri): Promise<vscode.Uri | null> {
  const taken = new Set(await namesIn(vscode.Uri.joinPath(uri, '..')));
  let name = baseName(uri) + ASIDE;
  for (let copy = 2; taken.has(name); copy += 1) name = `${baseName(uri)}${ASIDE}-${copy}`;
  const aside = vscode.Uri.joinPath(uri, '..', name);
  try {
    await vscode.workspace.fs.rename(uri, aside, { overwrite: false });
    return aside;
  } catch {
    // In a place that cannot be written to it stays where it is.
    return null;
  }
}
