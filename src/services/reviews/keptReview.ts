import * as vscode from 'vscode';
import { partFor, pendingOf, takeOver } from '../../review/copies';
import {
  difference,
  EMPTY_RECORD,
  isEmpty,
  merge,
  mergeAll,
  withoutOldRemovals,
  type ReviewRecord,
} from '../../review/record';
import { writeSidecar } from '../../review/sidecar/collection';
import { baseName } from '../documents';
import type { Settings } from '../settings';
import { atomicWrite, deleteIfThere, readIfThere } from './atomicWrite';
import { hashOf } from './hash';
import type { Journal } from './journal';
import { OpenReview } from './openReview';
import { reviewerOf } from './reviewer';
import { readSidecarFiles, type SidecarFile } from './sidecarFiles';
import { sidecarUri, sourceFrom } from './sidecarPlaces';

/** Wait after a change before the review file is written. */
const WRITING_PAUSE_MS = 600;
/** A window that read the file before it was written here may write it after; then what was written here is not in it. */
const SETTLING_MS = 3000;

/** What went wrong with the file of a review; nothing that was said is lost. */
export type ReviewProblem =
  | {
      readonly kind: 'damaged';
      readonly document: vscode.Uri;
      readonly file: vscode.Uri;
      readonly aside: vscode.Uri;
      readonly reason: string;
    }
  | { readonly kind: 'unwritable'; readonly document: vscode.Uri; readonly reason: string };

export interface Keeping {
  readonly settings: Settings;
  readonly journal: Journal;
  readonly log: vscode.LogOutputChannel;
  readonly report: (problem: ReviewProblem) => void;
}

/**
 * The review of an open document and the files it is kept in. What is changed goes into the journal at once and into the review
 * file after a pause; what others change in the file is taken over. Windows do not lock the file: what one wrote counts as
 * written when it is still there a while later, and is merged in again if it is not.
 */
export class KeptReview implements vscode.Disposable {
  readonly review: OpenReview;
  /** Resolves when what there was of the review has been read. */
  readonly loaded: Promise<void>;
  /** Milliseconds since 1970. */
  readonly opened = Date.now();
  readonly #document: vscode.Uri;
  readonly #keeping: Keeping;
  /** What the review files surely hold: it was read from them, and not just after they were written here. */
  #settled: ReviewRecord = EMPTY_RECORD;
  #written = 0;
  /** Reading and writing, one after the other. */
  #work: Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #told = false;

  constructor(document: vscode.TextDocument, keeping: Keeping) {
    this.#document = document.uri;
    this.#keeping = keeping;
    this.review = new OpenReview(document.getText());
    this.loaded = this.#load();
    this.#work = this.loaded;
  }

  /** Writes down what has just been changed, and soon into the review file. */
  async changed(): Promise<void> {
    if (this.#hasFile) this.#writeSoon();
    try {
      await this.#keeping.journal.write(this.#document, this.#pending());
      if (!this.#hasFile && this.#document.scheme !== 'untitled')
        this.#unwritable(new Error(vscode.l10n.t('Its place is read-only.')));
    } catch (error) {
      if (this.#hasFile)
        this.#keeping.log.warn('A change of a review could not be written down before its file.', error);
      else this.#unwritable(error);
    }
  }

  /** The document's text was saved: anchors in the file may need to be written anew. */
  saved(): void {
    if (this.#hasFile && this.review.record.entries.size > 0) this.#writeSoon();
  }

  /** Takes over what others wrote into the files, and writes what they do not have. */
  async reload(): Promise<void> {
    await this.#next(async () => {
      const files = await this.#read();
      await this.#takeOver(files);
      await this.#keeping.journal.write(this.#document, this.#pending());
      if (this.#hasFile && !isEmpty(difference(this.review.record, recordIn(files)))) this.#writeSoon();
    });
  }

  /** Adds what was said of this text under another address. */
  async take(record: ReviewRecord): Promise<void> {
    await this.loaded;
    await this.review.accept(merge(this.review.record, record));
    await this.changed();
  }

  /** Writes what is to be written, now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#next(async () => {
      if (this.#hasFile && !isEmpty(this.#pending())) await this.#write();
    });
  }

  /** Tries again to write what could not be written, and says so again if it cannot. */
  async retry(): Promise<void> {
    this.#told = false;
    await this.flush();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#settling);
    this.review.dispose();
  }

  /** Whether the document lies where a file can lie beside it. */
  get #hasFile(): boolean {
    return vscode.workspace.fs.isWritableFileSystem(this.#document.scheme) === true;
  }

  #pending(): ReviewRecord {
    return pendingOf(this.review.record, this.#settled, new Date());
  }

  async #load(): Promise<void> {
    try {
      this.#settled = recordIn(await this.#read());
    } catch (error) {
      this.#keeping.log.error(`The review of ${this.#document.toString(true)} could not be read.`, error);
    }
    await this.review.accept(takeOver(this.#settled, await this.#keeping.journal.read(this.#document)));
    if (this.#hasFile && !isEmpty(this.#pending())) this.#writeSoon();
  }

  #writeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#next(() => this.#write()), WRITING_PAUSE_MS);
  }

  #next(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      this.#unwritable(error);
    });
    return this.#work;
  }

  async #read(): Promise<readonly SidecarFile[]> {
    if (vscode.workspace.fs.isWritableFileSystem(this.#document.scheme) === undefined) return [];
    const { files, damaged } = await readSidecarFiles(this.#document);
    for (const { uri, aside, reason } of damaged) {
      this.#keeping.log.error(`${uri.toString(true)} is no review: ${reason} It is kept as ${aside.toString(true)}.`);
      this.#keeping.report({ kind: 'damaged', document: this.#document, file: uri, aside, reason });
    }
    return files;
  }

  /** The files have the say but for what they do not surely know yet; and where all are gone, nothing is. */
  async #takeOver(files: readonly SidecarFile[]): Promise<void> {
    const read = recordIn(files);
    const record = takeOver(read, files.length === 0 ? this.review.record : this.#pending());
    if (Date.now() - this.#written > SETTLING_MS) this.#settled = read;
    if (!isEmpty(difference(record, this.review.record)) || !isEmpty(difference(this.review.record, record)))
      await this.review.accept(record);
  }

  async #write(): Promise<void> {
    const { settings } = this.#keeping;
    const reviewer = settings.reviewFilePerReviewer(this.#document) ? await reviewerOf(settings, this.#document) : null;
    const uri = sidecarUri(this.#document, settings.reviewLocation(this.#document), reviewer);
    const files = await this.#read();
    await this.#takeOver(files);
    await this.#freshenAnchors();
    if (!(await this.#writeFile(uri, files))) {
      this.#writeSoon();
      return;
    }
    this.#told = false;
    await this.#keeping.journal.write(this.#document, this.#pending());
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.reload(), SETTLING_MS + WRITING_PAUSE_MS);
  }

  /**
   * Writes what no other file has. The same file at the place that was set before is no longer needed then.
   * @returns whether it could be done: not if somebody changed the file since it was read
   */
  async #writeFile(uri: vscode.Uri, files: readonly SidecarFile[]): Promise<boolean> {
    const isSame = (file: SidecarFile) => baseName(file.uri) === baseName(uri);
    const record = withoutOldRemovals(this.review.record, new Date());
    const part = difference(record, recordIn(files.filter(file => !isSame(file))));
    const text = writeSidecar(part, sourceFrom(uri, this.#document));
    const before = files.find(file => file.uri.toString() === uri.toString());
    if (before ? before.text !== text : !isEmpty(part)) {
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
      if ((await readIfThere(uri)) !== before?.text) return false;
      await atomicWrite(uri, text);
      this.#written = Date.now();
    }
    for (const moved of files.filter(isSame)) if (moved !== before) await deleteIfThere(moved.uri);
    return true;
  }

  async #freshenAnchors(): Promise<void> {
    const { text } = this.review;
    const hash = await hashOf(text);
    if (text === this.review.text) this.review.refreshAnchors(hash);
  }

  #unwritable(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#keeping.log.warn(`The review of ${this.#document.toString(true)} could not be written. ${reason}`);
    if (this.#told) return;
    this.#told = true;
    this.#keeping.report({ kind: 'unwritable', document: this.#document, reason });
  }
}

function recordIn(files: readonly SidecarFile[]): ReviewRecord {
  return mergeAll(files.map(({ record }) => record));
}
