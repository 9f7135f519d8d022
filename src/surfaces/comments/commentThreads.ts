import * as vscode from 'vscode';
import { repliesTo } from '../../review/lookup';
import type { Comment, EntryId, Review } from '../../review/model';
import { isArticle, openDocument, toRange } from '../../services/documents';
import type { Services } from '../../services/services';
import { oneLine, shorten } from '../tree/text';
import { ReviewComment, type Said } from './reviewComment';

/** Wait after a change before the threads follow, so that typing costs one update. */
const UPDATE_PAUSE_MS = 60;
/** Characters of lost words that a thread's title shows. */
const QUOTE_LENGTH = 60;

/**
 * The threads of open articles, one a comment, kept as the review has them. A thread is changed only where it differs, because
 * VS Code draws it anew and a reader may be writing in it.
 */
export class CommentThreads implements vscode.Disposable {
  readonly #services: Services;
  readonly #controller: vscode.CommentController;
  readonly #threads = new Map<string, Map<EntryId, vscode.CommentThread>>();
  /** Comments whose threads are to be unfolded: those that were written just now. */
  readonly #unfolded = new Set<EntryId>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(services: Services, controller: vscode.CommentController) {
    this.#services = services;
    this.#controller = controller;
    this.#subscriptions = [
      services.reviews.onDidChange(uri => {
        this.#updateSoon(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#close(uri);
      }),
    ];
    for (const { uri } of vscode.workspace.textDocuments) this.#updateSoon(uri);
  }

  /** Shows what is said in the thread of a comment, also if the thread is still to come. */
  unfold(id: EntryId): void {
    this.#unfolded.add(id);
    for (const threads of this.#threads.values()) this.#unfoldThread(id, threads.get(id));
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #updateSoon(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        this.#update(key);
      }, UPDATE_PAUSE_MS),
    );
  }

  #close(uri: vscode.Uri): void {
    const key = uri.toString();
    for (const thread of this.#threads.get(key)?.values() ?? []) thread.dispose();
    this.#threads.delete(key);
  }

  #update(key: string): void {
    const document = openDocument(key);
    if (!document || !isArticle(document)) return;
    const review = this.#services.reviews.of(document);
    const comments = review.entries.filter(entry => entry.type === 'comment');
    const threads = this.#threads.get(key) ?? new Map<EntryId, vscode.CommentThread>();
    this.#threads.set(key, threads);
    const ids = new Set(comments.map(({ id }) => id));
    for (const [id, thread] of threads) {
      if (ids.has(id)) continue;
      thread.dispose();
      threads.delete(id);
    }
    for (const comment of comments) {
      const range = rangeOf(document, review, comment);
      const known = threads.get(comment.id);
      // VS Code takes a file's own comments by `undefined`, which the type of the function leaves out.
      const thread = known ?? this.#controller.createCommentThread(document.uri, range!, []);
      threads.set(comment.id, thread);
      follow(thread, range, comment, [comment, ...said(review, comment)]);
      this.#unfoldThread(comment.id, thread);
    }
  }

  #unfoldThread(id: EntryId, thread: vscode.CommentThread | undefined): void {
    if (!thread || !this.#unfolded.delete(id)) return;
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  }
}

/** Where a comment stands; `undefined`, which makes it one on the article as a whole, if its words are gone or it has none. */
function rangeOf(document: vscode.TextDocument, { places }: Review, { id }: Comment): vscode.Range | undefined {
  const place = places.get(id);
  return place && toRange(document, place);
}

function said(review: Review, comment: Comment): readonly Said[] {
  return repliesTo(review, comment).filter(entry => entry.type === 'reply');
}

function follow(
  thread: vscode.CommentThread,
  range: vscode.Range | undefined,
  comment: Comment,
  entries: readonly Said[],
): void {
  if (!sameRange(thread.range, range)) thread.range = range;
  const shown = thread.comments.filter(one => one instanceof ReviewComment);
  if (!showsAll(shown, entries)) thread.comments = entries.map(entry => commentOf(thread, entry, shown));
  const state = comment.resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
  if (thread.state !== state) thread.state = state;
  const context = [comment.resolved ? 'resolved' : 'open', isLost(comment, range) ? 'lost' : 'placed'].join('.');
  if (thread.contextValue !== context) thread.contextValue = context;
  const label = labelOf(comment, range);
  if (thread.label !== label) thread.label = label;
}

/** A box that the reader is writing in stays as it is. */
function commentOf(thread: vscode.CommentThread, entry: Said, shown: readonly ReviewComment[]): ReviewComment {
  const known = shown.find(one => one.entry.id === entry.id);
  const isKept = known?.entry === entry || known?.mode === vscode.CommentMode.Editing;
  return isKept ? known : new ReviewComment(thread, entry);
}

function showsAll(shown: readonly ReviewComment[], entries: readonly Said[]): boolean {
  return shown.length === entries.length && shown.every((one, index) => showsEntry(one, entries[index]!));
}

function showsEntry({ entry: { id, modified }, mode }: ReviewComment, entry: Said): boolean {
  return id === entry.id && (modified === entry.modified || mode === vscode.CommentMode.Editing);
}

function sameRange(one: vscode.Range | undefined, other: vscode.Range | undefined): boolean {
  return one && other ? one.isEqual(other) : one === other;
}

function isLost({ anchor }: Comment, range: vscode.Range | undefined): boolean {
  return anchor !== null && range === undefined;
}

function labelOf(comment: Comment, range: vscode.Range | undefined): string {
  if (isLost(comment, range)) {
    const words = shorten(oneLine(comment.anchor!.exact), QUOTE_LENGTH);
    return vscode.l10n.t('Not in the article any more: “{0}”', words);
  }
  if (comment.subject.type === 'entity') return vscode.l10n.t('On {0}', oneLine(comment.subject.name));
  if (comment.subject.type === 'keyPoint') return vscode.l10n.t('On this key point');
  if (comment.subject.type === 'finding') return vscode.l10n.t('On a finding: {0}', comment.subject.code);
  return comment.anchor ? vscode.l10n.t('On these words') : vscode.l10n.t('On the article');
}
