import * as vscode from 'vscode';
import type { Span } from '../analysis/text/span';
import { readReason } from '../review/adjudications';
import { EMPTY_REVIEW, type Entry, type EntryId, type Review, type ReviewChange } from '../review/model';
import { isArticle } from './documents';
import { OpenReview, type ChangedBy } from './reviews/openReview';
import type { Settings } from './settings';

/**
 * The reviews of open articles: what reviewers said, each entry at its words while the text is edited. Every change can be
 * taken back, step by step.
 */
export class Reviews implements vscode.Disposable {
  readonly #settings: Settings;
  readonly #open = new Map<string, OpenReview>();
  readonly #didChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[];

  /** Fires when the entries of a document, their places or the orphans among them change. */
  readonly onDidChange = this.#didChange.event;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#subscriptions = [
      this.#didChange,
      vscode.workspace.onDidOpenTextDocument(document => {
        this.#start(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#open.get(document.uri.toString())?.edited(contentChanges);
      }),
      vscode.workspace.onDidCloseTextDocument(document => {
        this.#end(document);
      }),
    ];
    for (const document of vscode.workspace.textDocuments) this.#start(document);
  }

  /** The review as far as it is known by now; never waits. */
  of(document: vscode.TextDocument): Review {
    return this.#open.get(document.uri.toString())?.review ?? EMPTY_REVIEW;
  }

  /** The review once all there is of it has been read. Of a document that is no open article it is empty. */
  whenLoaded(document: vscode.TextDocument): Promise<Review> {
    return Promise.resolve(this.of(document));
  }

  /**
   * Changes the review, as one step for undo. Added entries get id, author, dates and an anchor at the words of their span;
   * with removed ones go the replies to them.
   * @returns the added and the replaced entries as they are now; none if the document is no open article
   */
  async apply(document: vscode.TextDocument, change: ReviewChange): Promise<readonly Entry[]> {
    await this.whenLoaded(document);
    return this.#open.get(document.uri.toString())?.apply(change, this.#by()) ?? [];
  }

  /** Lets an entry, such as an orphan, stand at the words of `span`. */
  async reattach(document: vscode.TextDocument, id: EntryId, span: Span): Promise<void> {
    await this.whenLoaded(document);
    this.#open.get(document.uri.toString())?.reattach(id, span, this.#by());
  }

  /**
   * Takes the last change back.
   * @returns whether there was one
   */
  async undo(document: vscode.TextDocument): Promise<boolean> {
    await this.whenLoaded(document);
    return this.#open.get(document.uri.toString())?.undo(new Date()) ?? false;
  }

  /** Makes the change again that was taken back last. */
  async redo(document: vscode.TextDocument): Promise<boolean> {
    await this.whenLoaded(document);
    return this.#open.get(document.uri.toString())?.redo(new Date()) ?? false;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#open.values(), ...this.#subscriptions).dispose();
  }

  #start(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!isArticle(document) || this.#open.has(key)) return;
    const open = new OpenReview(document.getText());
    open.onDidChange(() => {
      this.#didChange.fire(document.uri);
    });
    this.#open.set(key, open);
  }

  #end(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#open.get(key)?.dispose();
    this.#open.delete(key);
  }

  #by(): ChangedBy {
    return {
      author: readReason(this.#settings.reviewAuthor),
      now: new Date(),
      makeId: () => `urn:uuid:${globalThis.crypto.randomUUID()}`,
    };
  }
}
