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
/** Wait before what could not be written is tried again without anybody asking. */
const TRYING_AGAIN_MS = 20_000;

/** What went wrong with the file of a review; nothing that was said is lost. */
export type ReviewProblem = { readonly document: vscode.Uri } & (
  | {
      readonly kind: 'damaged';
      readonly file: vscode.Uri;
      /** Where the file is kept now; `null` if it could not be put aside. */
      readonly aside: vscode.Uri | null;
      readonly reason: string;
    }
  | { readonly kind: 'unreadable' | 'unwritable' | 'unmoved'; readonly error: unknown }
);

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
  /** When something was written here, or by the window before this one. Milliseconds since 1970. */
  #written = 0;
  /** Reading and writing, one after the other. */
  #work: Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** Kinds of problems that the reader was told of and that have not passed. */
  readonly #told = new Set<string>();
  /** Damaged files that could not be put aside: nothing may be written over them. */
  #stuck: readonly string[] = [];
  /** Whether all that the files hold could be read the last time. */
  #isWhole = false;
  #isDisposed = false;
  #hasLeft = false;

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
      await this.#writeDown();
      if (!this.#hasFile && this.#document.scheme !== 'untitled')
        this.#tell('unwritable', new Error(vscode.l10n.t('Its place is read-only.')));
    } catch (error) {
      if (this.#hasFile)
        this.#keeping.log.warn('A change of a review could not be written down before its file.', error);
      else this.#tell('unwritable', error);
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
      await this.#writeDown();
      // What is to be written soon is not put off by others who write all the time.
      if (this.#timer === undefined && this.#hasFile && !isEmpty(difference(this.review.record, recordIn(files))))
        this.#writeSoon();
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
    this.#timer = undefined;
    await this.#next(async () => {
      if (this.#hasFile && !isEmpty(this.#pending())) await this.#write();
    });
  }

  /** Tries again what could not be read or written, and says so again if it cannot. */
  async retry(): Promise<void> {
    this.#told.clear();
    await this.reload();
    await this.flush();
  }

  /** The document has another address now: its files have gone there, and none is written here any more. */
  left(): void {
    this.#hasLeft = true;
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#settling);
    clearTimeout(this.#again);
    this.review.dispose();
  }

  /** Whether the document lies where a file can lie beside it. */
  get #hasFile(): boolean {
    return !this.#hasLeft && vscode.workspace.fs.isWritableFileSystem(this.#document.scheme) === true;
  }

  #pending(): ReviewRecord {
    return pendingOf(this.review.record, this.#settled, new Date());
  }

  async #load(): Promise<void> {
    const journal = await this.#keeping.journal.read(this.#document);
    let read = EMPTY_RECORD;
    try {
      read = recordIn(await this.#read());
    } catch (error) {
      this.#tell('unreadable', error);
    }
    // What a killed window had just written may still be written over, as what this one writes.
    this.#settled = difference(read, journal);
    if (!isEmpty(journal)) this.#written = Date.now();
    await this.review.accept(takeOver(read, journal));
    if (this.#hasFile && !isEmpty(this.#pending())) this.#writeSoon();
  }

  #writeSoon(): void {
    clearTimeout(this.#timer);
    if (this.#isDisposed) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#next(() => this.#write());
    }, WRITING_PAUSE_MS);
  }

  #next(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      this.#tell('unwritable', error);
      clearTimeout(this.#again);
      if (!this.#isDisposed) this.#again = setTimeout(() => void this.flush(), TRYING_AGAIN_MS);
    });
    return this.#work;
  }

  async #read(): Promise<readonly SidecarFile[]> {
    this.#isWhole = false;
    if (vscode.workspace.fs.isWritableFileSystem(this.#document.scheme) === undefined) return [];
    const { files, damaged } = await readSidecarFiles(this.#document);
    for (const { uri, aside, reason } of damaged) {
      if (this.#stuck.includes(uri.toString())) continue;
      this.#keeping.log.error(
        `${uri.toString(true)} is no review: ${reason} It is kept as ${(aside ?? uri).toString(true)}.`,
      );
      this.#keeping.report({ kind: 'damaged', document: this.#document, file: uri, aside, reason });
    }
    this.#told.delete('unreadable');
    this.#isWhole = files.length > 0 && damaged.length === 0;
    this.#stuck = damaged.filter(({ aside }) => !aside).map(({ uri }) => uri.toString());
    return files;
  }

  /** The files have the say but for what they do not surely know yet; and where some are damaged, or all are gone, nothing is. */
  async #takeOver(files: readonly SidecarFile[]): Promise<void> {
    const read = recordIn(files);
    const record = takeOver(read, this.#isWhole ? this.#pending() : this.review.record);
    if (Date.now() - this.#written > SETTLING_MS) this.#settled = read;
    if (!isEmpty(difference(record, this.review.record)) || !isEmpty(difference(this.review.record, record)))
      await this.review.accept(record);
  }

  async #write(): Promise<void> {
    if (!this.#hasFile) return;
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
    this.#told.clear();
    await this.#writeDown();
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.reload(), SETTLING_MS + WRITING_PAUSE_MS);
  }

  /**
   * Writes what no other file has. The same file at the place that was set before is no longer needed then.
   * @returns whether it could be done: not if somebody changed the file since it was read
   */
  async #writeFile(uri: vscode.Uri, files: readonly SidecarFile[]): Promise<boolean> {
    if (this.#stuck.includes(uri.toString()))
      throw new Error(vscode.l10n.t('In its place is a damaged file that cannot be put aside.'));
    const isSame = (file: SidecarFile) => baseName(file.uri) === baseName(uri);
    const others = (isOther: (name: string) => boolean) => recordIn(files.filter(file => isOther(baseName(file.uri))));
    const part = partFor(withoutOldRemovals(this.review.record, new Date()), recordIn(files.filter(isSame)), {
      before: others(name => name < baseName(uri)),
      behind: others(name => name > baseName(uri)),
    });
    const text = writeSidecar(part, sourceFrom(uri, this.#document));
    const before = files.find(file => file.uri.toString() === uri.toString());
    if (before ? before.text !== text : !isEmpty(part)) {
      if (!(await this.#makeRoom(uri, before))) return false;
      await atomicWrite(uri, text);
      this.#written = Date.now();
    }
    for (const moved of files.filter(isSame)) if (moved !== before) await deleteIfThere(moved.uri);
    return true;
  }

  /** @returns whether the file is still as it was read */
  async #makeRoom(uri: vscode.Uri, before: SidecarFile | undefined): Promise<boolean> {
    // A folder that is gone with the document is not made again for its review.
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(this.#document, '..'));
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
    const bytes = await readIfThere(uri);
    return (bytes && new TextDecoder().decode(bytes)) === before?.text;
  }

  async #freshenAnchors(): Promise<void> {
    const { text } = this.review;
    const hash = await hashOf(text);
    if (text === this.review.text) this.review.refreshAnchors(hash);
  }

  #writeDown(): Promise<void> {
    return this.#keeping.journal.write(this.#document, this.#pending(), this.#settled);
  }

  /** Tells of a problem once, until it has passed. */
  #tell(kind: 'unreadable' | 'unwritable', error: unknown): void {
    this.#keeping.log.warn(`The review of ${this.#document.toString(true)} is ${kind}.`, error);
    if (this.#told.has(kind)) return;
    this.#told.add(kind);
    this.#keeping.report({ kind, document: this.#document, error });
  }
}

function recordIn(files: readonly SidecarFile[]): ReviewRecord {
  return mergeAll(files.map(({ record }) => record));
}
