import * as vscode from 'vscode';
import type { Span } from '../analysis/text/span';
import { EMPTY_REVIEW, type Entry, type EntryId, type Review, type ReviewChange } from '../review/model';
import { EMPTY_RECORD, isEmpty, type ReviewRecord } from '../review/record';
import { isArticle } from './documents';
import { Journal } from './reviews/journal';
import { KeptReview, type Keeping, type ReviewProblem } from './reviews/keptReview';
import { LeftUntitled } from './reviews/leftUntitled';
import type { ChangedBy } from './reviews/openReview';
import { renameReviews } from './reviews/renames';
import { reviewerOf } from './reviews/reviewer';
import { SidecarWatchers } from './reviews/sidecarWatchers';
import type { Settings } from './settings';

export interface ReviewsOptions {
  readonly settings: Settings;
  /** Where changes are written down before they are in a review file; for reviews of texts without a place it is the place. */
  readonly storage: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

/**
 * The reviews of open articles: what reviewers said, each entry at its words while the text is edited, kept in a file beside the
 * document. Every change can be taken back, step by step. Surfaces read `of`, change with `apply` and listen to `onDidChange`.
 */
export class Reviews implements vscode.Disposable {
  readonly #keeping: Keeping;
  readonly #open = new Map<string, KeptReview>();
  readonly #watchers: SidecarWatchers;
  readonly #leftUntitled = new LeftUntitled();
  readonly #didChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #didMeetProblem = new vscode.EventEmitter<ReviewProblem>();
  readonly #subscriptions: vscode.Disposable[];

  /** Fires when the entries of a document, their places or the orphans among them change. */
  readonly onDidChange = this.#didChange.event;
  /** Fires when a review file is damaged or cannot be written; once until it can be again. */
  readonly onDidMeetProblem = this.#didMeetProblem.event;

  constructor({ settings, storage, log }: ReviewsOptions) {
    const report = (problem: ReviewProblem) => {
      this.#didMeetProblem.fire(problem);
    };
    const journal = new Journal(storage, log);
    this.#keeping = { settings, journal, log, report };
    this.#watchers = new SidecarWatchers(uri => void this.#open.get(uri.toString())?.reload());
    this.#subscriptions = [
      this.#didChange,
      this.#didMeetProblem,
      this.#watchers,
      renameReviews(this.#open, journal, (document, error) => {
        log.error(`The review of ${document.toString(true)} could not follow it.`, error);
        report({ kind: 'unmoved', document, error });
      }),
      vscode.workspace.onDidOpenTextDocument(document => {
        this.#start(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#edited(document, contentChanges);
      }),
      vscode.workspace.onDidSaveTextDocument(document => {
        this.#at(document)?.saved();
      }),
      vscode.workspace.onDidCloseTextDocument(document => void this.#end(document)),
    ];
    for (const document of vscode.workspace.textDocuments) this.#start(document);
  }

  /** The review as far as it is known by now; never waits. */
  of(document: vscode.TextDocument): Review {
    return this.#at(document)?.review.review ?? EMPTY_REVIEW;
  }

  /** All that is kept of the review by now, with what other programs added; never waits. */
  recordOf(document: vscode.TextDocument): ReviewRecord {
    return this.#at(document)?.review.record ?? EMPTY_RECORD;
  }

  /** The review once all there is of it has been read. Of a document that is no open article it is empty. */
  async whenLoaded(document: vscode.TextDocument): Promise<Review> {
    await this.#at(document)?.loaded;
    return this.of(document);
  }

  /**
   * Changes the review, as one step for undo. Added entries get id, author, dates and an anchor at the words of their span;
   * with removed ones go the replies to them. Resolves when the change has been written down.
   * @returns the added and the replaced entries as they are now; none if the document is no open article
   */
  async apply(document: vscode.TextDocument, change: ReviewChange): Promise<readonly Entry[]> {
    const by = await this.#by(document);
    const entries = await this.#change(document, ({ review }) => review.apply(change, by));
    return entries ?? [];
  }

  /** Lets an entry, such as an orphan, stand at the words of `span`; one step for undo. */
  async reattach(document: vscode.TextDocument, id: EntryId, span: Span): Promise<void> {
    const by = await this.#by(document);
    await this.#change(document, ({ review }) => {
      review.reattach(id, span, by);
    });
  }

  /**
   * Takes the last change back. What somebody else has changed since stays as it is.
   * @returns whether there was one
   */
  async undo(document: vscode.TextDocument): Promise<boolean> {
    return (await this.#change(document, ({ review }) => review.undo(new Date()))) ?? false;
  }

  /** Makes the change again that was taken back last. */
  async redo(document: vscode.TextDocument): Promise<boolean> {
    return (await this.#change(document, ({ review }) => review.redo(new Date()))) ?? false;
  }

  /** Writes what is to be written now; after a problem it tries again. */
  async save(document: vscode.Uri): Promise<void> {
    await this.#open.get(document.toString())?.retry();
  }

  dispose(): void {
    for (const kept of this.#open.values()) void kept.flush();
    vscode.Disposable.from(...this.#open.values(), ...this.#subscriptions).dispose();
  }

  #at(document: vscode.TextDocument): KeptReview | undefined {
    return this.#open.get(document.uri.toString());
  }

  async #change<T>(document: vscode.TextDocument, change: (kept: KeptReview) => T): Promise<T | undefined> {
    const kept = this.#at(document);
    if (!kept) return undefined;
    await kept.loaded;
    const result = change(kept);
    await kept.changed();
    return result;
  }

  async #by({ uri }: vscode.TextDocument): Promise<ChangedBy> {
    return {
      author: await reviewerOf(this.#keeping.settings, uri),
      now: new Date(),
      makeId: () => `urn:uuid:${globalThis.crypto.randomUUID()}`,
    };
  }

  #start(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!isArticle(document) || this.#open.has(key)) return;
    const kept = new KeptReview(document, this.#keeping);
    this.#open.set(key, kept);
    kept.review.onDidChange(() => {
      this.#didChange.fire(document.uri);
    });
    this.#watchers.watch(document.uri);
    if (!document.isUntitled) void this.#claim(kept);
  }

  #edited(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const kept = this.#at(document);
    if (!kept) return;
    const { review } = kept;
    // VS Code empties an untitled text that was saved as a file before it closes it.
    if (document.isUntitled && document.getText() === '') this.#leftUntitled.leave(review.text, review.record);
    review.edited(changes);
    // The file may open empty and get its text after the untitled one has closed.
    if (!document.isUntitled) void this.#claim(kept);
  }

  async #end(document: vscode.TextDocument): Promise<void> {
    const kept = this.#at(document);
    if (!kept) return;
    this.#open.delete(document.uri.toString());
    this.#watchers.unwatch(document.uri);
    await kept.loaded;
    if (document.isUntitled) await this.#leave(document, kept);
    else await kept.flush();
    kept.dispose();
  }

  /** An untitled text that was closed is gone, or it was saved and is open as a file now. */
  async #leave(document: vscode.TextDocument, { review }: KeptReview): Promise<void> {
    if (isEmpty(review.record)) return;
    if (review.text !== '') this.#leftUntitled.leave(review.text, review.record);
    // The file that was opened last is the one that it was saved to.
    for (const [key, kept] of [...this.#open].reverse()) if (!key.startsWith('untitled:')) await this.#claim(kept);
    await this.#keeping.journal.clear(document.uri);
  }

  async #claim(kept: KeptReview): Promise<void> {
    const record = this.#leftUntitled.claim(kept.review.text, kept.opened);
    if (record) await kept.take(record);
  }
}
