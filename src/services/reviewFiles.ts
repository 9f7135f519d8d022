import * as vscode from 'vscode';
import { EMPTY_REVIEW, makeReview, type Review } from '../review/model';
import { overviewOf, type ReviewOverview } from '../review/overview';
import { progressOf, type Progress } from '../review/progress';
import type { Analyses } from './analyses';
import { isArticle } from './documents';
import { ClosedArticles, type ClosedArticle } from './reviewFiles/closedArticles';
import type { FindFiles } from './reviewFiles/search';
import { StoredReviews, type DamagedReviewFile, type StoredReview } from './reviewFiles/storedReviews';
import type { Reviews } from './reviews';
import { readSidecarName, SIDECAR_OR_DAMAGED_GLOB } from './reviews/sidecarPlaces';

/** Several events come of one write, and of a checkout hundreds. */
const PAUSE_MS = 150;

/** An article of the workspace and what reviewers said of it. */
export interface ArticleReview {
  readonly uri: vscode.Uri;
  /** Without places, and so without orphans, until the article has been read. */
  readonly review: Review;
  readonly overview: ReviewOverview;
  /** `null` until the article has been read, and for one that cannot be. */
  readonly progress: Progress | null;
  /** `unread`: it is still to be read. `unreadable`: it is there, but it is too long or no text. */
  readonly article: 'open' | 'unread' | 'read' | 'missing' | 'unreadable';
  readonly damaged: readonly DamagedReviewFile[];
}

interface Told {
  readonly article: ClosedArticle | undefined;
  readonly told: ArticleReview;
}

export interface ReviewFilesOptions {
  readonly analyses: Pick<Analyses, 'latest' | 'onDidAnalyse'>;
  readonly reviews: Pick<Reviews, 'of' | 'onDidChange'>;
  readonly log: vscode.LogOutputChannel;
  /** VS Code's own search unless a test gives another. */
  readonly findFiles?: FindFiles;
}

/**
 * The reviews of the workspace: those with a file, of open articles as they stand now, of the others as they lie on disk. Nothing
 * is looked for until somebody looks, and articles that are not open are read one after the other, in slices.
 */
export class ReviewFiles implements vscode.Disposable {
  readonly #options: ReviewFilesOptions;
  readonly #stored: StoredReviews;
  readonly #closed = new ClosedArticles();
  /** What was told before: of a thousand articles few change at a time. */
  readonly #ofClosedBefore = new WeakMap<StoredReview, Told>();
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #changedFiles = new Map<string, vscode.Uri>();
  #looking: vscode.Disposable | undefined;
  #found: Promise<void> = Promise.resolve();
  #read: Promise<void> = Promise.resolve();
  #reading = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;
  /** Whether the review files are to be looked for anew. */
  #isStale = true;
  /** Whether articles that were read before may have been written since. */
  #areStale = true;

  /** Fires a moment after something changed, but only while somebody looks. */
  readonly onDidChange = this.#didChange.event;

  constructor(options: ReviewFilesOptions) {
    this.#options = options;
    this.#stored = new StoredReviews(options.findFiles);
  }

  /** Keeps the reviews up to date from now until `stop`. */
  look(): void {
    if (this.#looking) return;
    this.#looking = vscode.Disposable.from(...this.#watch());
    this.#isStale = true;
    this.#update();
  }

  /** Leaves them as they are, for as long as nobody looks. */
  stop(): void {
    this.#looking?.dispose();
    this.#looking = undefined;
    this.#reading.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#telling);
    this.#telling = undefined;
  }

  /** Resolves when the review files that there are now have been read. */
  get whenFound(): Promise<void> {
    return this.#found;
  }

  /** Resolves when the articles of the reviews have been read, too, as far as they can be. */
  async whenRead(): Promise<void> {
    // What is written meanwhile has all of it looked at anew.
    for (let found; found !== this.#found;) {
      found = this.#found;
      await found;
      await this.#read;
    }
  }

  /** False if the workspace has more review files than are shown. */
  get isAll(): boolean {
    return this.#stored.isAll;
  }

  /**
   * The articles that somebody said something of, those with a damaged review file, and the open ones, whose review may be about
   * to begin; in no particular order.
   */
  get all(): readonly ArticleReview[] {
    const open = new Map(openArticles().map(document => [document.uri.toString(), document]));
    const closed = [...this.#stored.reviews].filter(([key]) => !open.has(key));
    const all = [
      ...Array.from(open, ([key, document]) => this.#ofOpen(document, this.#stored.reviews.get(key))),
      ...closed.map(([, stored]) => this.#ofClosed(stored)),
    ];
    return all.filter(
      ({ review, damaged, article }) => article === 'open' || review.entries.length > 0 || damaged.length > 0,
    );
  }

  dispose(): void {
    this.stop();
    this.#didChange.dispose();
  }

  #ofOpen(document: vscode.TextDocument, stored: StoredReview | undefined): ArticleReview {
    const review = this.#options.reviews.of(document);
    const analysis = this.#options.analyses.latest(document);
    return {
      uri: document.uri,
      review,
      overview: overviewOf(review),
      progress: analysis ? progressOf(analysis.keyPoints, review) : null,
      article: 'open',
      damaged: stored?.damaged ?? [],
    };
  }

  #ofClosed(stored: StoredReview): ArticleReview {
    const article = this.#closed.of(stored);
    const known = this.#ofClosedBefore.get(stored);
    if (known && known.article === article) return known.told;
    const review = article?.kind === 'read' ? article.review : unplaced(stored);
    const told: ArticleReview = {
      uri: stored.document,
      review,
      overview: overviewOf(review),
      progress: article?.kind === 'read' ? article.progress : null,
      article: article?.kind ?? 'unread',
      damaged: stored.damaged,
    };
    this.#ofClosedBefore.set(stored, { article, told });
    return told;
  }

  #watch(): vscode.Disposable[] {
    const { analyses, reviews } = this.#options;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${SIDECAR_OR_DAMAGED_GLOB}`);
    const written = (file: vscode.Uri) => {
      if (!readSidecarName(file)) return;
      this.#changedFiles.set(file.toString(), file);
      this.#updateSoon();
    };
    const stale = () => {
      this.#isStale = true;
      this.#updateSoon();
    };
    const changed = () => {
      this.#tellSoon();
    };
    const reread = ({ uri }: vscode.TextDocument) => {
      this.#closed.forget(uri);
      this.#updateSoon();
    };
    return [
      watcher,
      watcher.onDidCreate(written),
      watcher.onDidChange(written),
      watcher.onDidDelete(written),
      vscode.workspace.onDidChangeWorkspaceFolders(stale),
      vscode.workspace.onDidRenameFiles(stale),
      vscode.workspace.onDidDeleteFiles(stale),
      vscode.workspace.onDidCreateFiles(stale),
      // Not every file system tells of changes.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) stale();
      }),
      vscode.workspace.onDidSaveTextDocument(reread),
      vscode.workspace.onDidCloseTextDocument(reread),
      vscode.workspace.onDidOpenTextDocument(changed),
      analyses.onDidAnalyse(changed),
      reviews.onDidChange(changed),
    ];
  }

  #updateSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#update();
    }, PAUSE_MS);
  }

  #update(): void {
    const files = [...this.#changedFiles.values()];
    const isStale = this.#isStale;
    this.#changedFiles.clear();
    this.#isStale = false;
    this.#areStale ||= isStale;
    this.#found = this.#found
      .then(() => (isStale ? this.#stored.refresh() : this.#stored.update(files)))
      .catch((error: unknown) => {
        this.#options.log.error('The review files of the workspace could not be read.', error);
      })
      .then(() => {
        this.#closed.keepOnly(this.#stored.reviews);
        this.#tellSoon();
        this.#read = this.#readArticles();
      });
  }

  async #readArticles(): Promise<void> {
    this.#reading.abort();
    if (!this.#looking) return;
    const { signal } = (this.#reading = new AbortController());
    try {
      for (const [key, stored] of this.#stored.reviews) {
        if (signal.aborted) return;
        if (isOpen(key) || (!this.#areStale && this.#closed.of(stored))) continue;
        if (await this.#closed.read(stored, signal)) this.#tellSoon();
      }
      this.#areStale = false;
    } catch (error) {
      this.#options.log.error('An article with a review could not be read.', error);
    }
  }

  #tellSoon(): void {
    if (!this.#looking) return;
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      this.#didChange.fire();
    }, PAUSE_MS);
  }
}

function unplaced({ record: { entries } }: StoredReview): Review {
  return entries.size === 0 ? EMPTY_REVIEW : makeReview(entries.values(), new Map(), new Set(entries.keys()));
}

/** The open articles of the reader's; the other side of a diff, and other read-only copies from elsewhere, are none. */
function openArticles(): readonly vscode.TextDocument[] {
  const schemes = new Set(vscode.workspace.workspaceFolders?.map(({ uri }) => uri.scheme));
  return vscode.workspace.textDocuments.filter(
    document =>
      isArticle(document) &&
      (document.isUntitled ||
        schemes.has(document.uri.scheme) ||
        vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === true),
  );
}

function isOpen(key: string): boolean {
  return openArticles().some(({ uri }) => uri.toString() === key);
}
