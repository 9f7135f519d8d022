import * as vscode from 'vscode';
import { groupBy } from '../../analysis/groupBy';
import { mergeAll, type ReviewRecord } from '../../review/record';
import { decodeSidecar, readSidecar } from '../../review/sidecar/collection';
import { readSidecarName, type SidecarName } from '../reviews/sidecarPlaces';
import { findReviewFiles, type FindFiles } from './search';

/** Files read at a time. */
const AT_ONCE = 8;

/** A review file that cannot be read as one. */
export interface DamagedReviewFile {
  readonly uri: vscode.Uri;
  /** What is wrong with it; `null` for one that was put aside before. */
  readonly reason: string | null;
}

/** What the review files of a document say, together. */
export interface StoredReview {
  readonly document: vscode.Uri;
  readonly files: readonly StoredFile[];
  readonly record: ReviewRecord;
  readonly damaged: readonly DamagedReviewFile[];
}

export interface StoredFile extends SidecarName {
  readonly uri: vscode.Uri;
  /** Tells whether the file was written since. */
  readonly stamp: string;
  readonly content: { readonly record: ReviewRecord } | { readonly reason: string | null };
}

/**
 * What the review files of the workspace hold, as they were read last. Files are only read: putting a damaged one aside is for
 * whoever opens its article.
 */
export class StoredReviews {
  readonly #findFiles: FindFiles | undefined;
  readonly #files = new Map<string, StoredFile>();
  #reviews: ReadonlyMap<string, StoredReview> = new Map();
  #isAll = true;

  /** @param findFiles VS Code's own search unless a test gives another */
  constructor(findFiles?: FindFiles) {
    this.#findFiles = findFiles;
  }

  /** By the address of the document. */
  get reviews(): ReadonlyMap<string, StoredReview> {
    return this.#reviews;
  }

  /** False if the workspace has more review files than were read. */
  get isAll(): boolean {
    return this.#isAll;
  }

  /** Looks for all review files anew; those that were not written since are not read again. */
  async refresh(): Promise<void> {
    const { files, isAll } = await findReviewFiles(file => readSidecarName(file) !== undefined, this.#findFiles);
    this.#isAll = isAll;
    const found = new Set(files.map(String));
    for (const known of this.#files.keys()) if (!found.has(known)) this.#files.delete(known);
    await this.update(files);
  }

  /** Reads those of these files that were written since, and forgets those that are gone. */
  async update(files: readonly vscode.Uri[]): Promise<void> {
    for (let next = 0; next < files.length; next += AT_ONCE)
      await Promise.all(files.slice(next, next + AT_ONCE).map(file => this.#read(file)));
    this.#reviews = this.#byDocument();
  }

  async #read(uri: vscode.Uri): Promise<void> {
    const name = readSidecarName(uri);
    if (!name) return;
    const key = uri.toString();
    try {
      const { mtime, size, type } = await vscode.workspace.fs.stat(uri);
      if ((type & vscode.FileType.File) === 0) return;
      const stamp = `${mtime}/${size}`;
      // A file system that keeps no times has 0 for all.
      if (mtime !== 0 && this.#files.get(key)?.stamp === stamp) return;
      const content = name.isAside ? { reason: null } : contentOf(await vscode.workspace.fs.readFile(uri));
      this.#files.set(key, { ...name, uri, stamp, content });
    } catch (error) {
      const isGone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
      if (isGone) this.#files.delete(key);
      else this.#files.set(key, { ...name, uri, stamp: '', content: { reason: reasonOf(error) } });
    }
  }

  #byDocument(): ReadonlyMap<string, StoredReview> {
    const groups = groupBy([...this.#files.values()], ({ document }) => document.toString());
    return new Map(Array.from(groups, ([key, files]) => [key, together(this.#reviews.get(key), files)]));
  }
}

/** The same object as long as its files are the same, so that others can tell by it what has changed. */
function together(known: StoredReview | undefined, files: readonly StoredFile[]): StoredReview {
  const isSame = known?.files.length === files.length && known.files.every((file, index) => file === files[index]);
  if (isSame) return known;
  const records = files.flatMap(({ content }) => ('record' in content ? content.record : []));
  const damaged = files.flatMap(({ uri, content }) => ('reason' in content ? { uri, reason: content.reason } : []));
  const record = records.length === 1 ? records[0]! : mergeAll(records);
  return { document: files[0]!.document, files, record, damaged };
}

function contentOf(bytes: Uint8Array): StoredFile['content'] {
  try {
    return { record: readSidecar(decodeSidecar(bytes)) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
