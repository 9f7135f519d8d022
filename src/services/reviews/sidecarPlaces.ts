import * as vscode from 'vscode';
import { baseName } from '../documents';

/** Where review files are written. */
export type ReviewLocation = 'besideDocument' | 'folder';

/** The folder of review files in the folder of the document. */
const FOLDER = '.dossier';
const MARK = '.dossier';
const ENDING = '.json';
/** Letters of a reviewer's name in the name of a file. */
const MOST_LETTERS = 40;

/** Matches every review file in a folder, for file watchers. */
export const SIDECAR_GLOB = `*${MARK}*${ENDING}`;

/** The same with what was put aside because it could not be read as a review. */
export const SIDECAR_OR_DAMAGED_GLOB = `${SIDECAR_GLOB}*`;
/** What a damaged review file is called once it was put aside: this, and a number from the second one on. */
export const ASIDE = '.damaged';

/** The folders in which the review files of a document may lie. */
export function sidecarFolders(document: vscode.Uri): readonly vscode.Uri[] {
  const beside = vscode.Uri.joinPath(document, '..');
  return [beside, vscode.Uri.joinPath(beside, FOLDER)];
}

/**
 * The file in which a review is written.
 * @param reviewer whose own file it is; `null` for the one that all share
 */
export function sidecarUri(document: vscode.Uri, location: ReviewLocation, reviewer: string | null): vscode.Uri {
  const folder = sidecarFolders(document)[location === 'folder' ? 1 : 0]!;
  const own = reviewer === null ? '' : slugOf(reviewer);
  return vscode.Uri.joinPath(folder, `${baseName(document)}${MARK}${own === '' ? '' : `.${own}`}${ENDING}`);
}

/** Whether a file of this name holds a review, or a reviewer's part of it, of the document. */
export function isSidecarName(document: vscode.Uri, name: string): boolean {
  const start = baseName(document) + MARK;
  return name.startsWith(start) && /^(?:\.[^.]+)?\.json$/u.test(name.slice(start.length));
}

/** Whether a file of this name holds a review of the document, or held one before it was damaged. */
export function isSidecarOrDamaged(document: vscode.Uri, name: string): boolean {
  const [whole] = /^.*?(?=\.damaged(?:-\d+)?$)/u.exec(name) ?? [name];
  return isSidecarName(document, whole);
}

/** What a file is by its name. */
export interface SidecarName {
  readonly document: vscode.Uri;
  /** Whether it was put aside because it could not be read. */
  readonly isAside: boolean;
}

/** Of which document a file is a review, by its name and place; `undefined` if it is none. */
export function readSidecarName(file: vscode.Uri): SidecarName | undefined {
  const [, name, aside] = /^(.+)\.dossier(?:\.[^.]+)?\.json(\.damaged(?:-\d+)?)?$/u.exec(baseName(file)) ?? [];
  if (name === undefined) return undefined;
  const folder = vscode.Uri.joinPath(file, '..');
  const beside = baseName(folder) === FOLDER ? vscode.Uri.joinPath(folder, '..') : folder;
  return { document: vscode.Uri.joinPath(beside, name), isAside: aside !== undefined };
}

/** The name of a review file after its document was renamed. */
export function renamedSidecar(name: string, from: vscode.Uri, to: vscode.Uri): string {
  return baseName(to) + name.slice(baseName(from).length);
}

/** A name that a review file can have beside those that are there. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const [, start, ending] = /^(.*\.dossier(?:\.[^.]+)?)(\.json.*)$/u.exec(name)!;
  const mark = start!.endsWith(MARK) ? '.moved' : '-moved';
  let copy = 1;
  const numbered = () => `${start}${mark}${copy === 1 ? '' : `-${copy}`}${ending}`;
  while (taken.has(numbered())) copy += 1;
  return numbered();
}

/** Where the document lies as seen from one of its review files. */
export function sourceFrom(sidecar: vscode.Uri, document: vscode.Uri): string {
  const inFolder = vscode.Uri.joinPath(sidecar, '..').path.endsWith(`/${FOLDER}`);
  return `${inFolder ? '../' : ''}${encodeURIComponent(baseName(document))}`;
}

/** A person's name as part of a file's name in any file system. */
function slugOf(reviewer: string): string {
  const words =
    reviewer
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, MOST_LETTERS);
}
