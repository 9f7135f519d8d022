import * as vscode from 'vscode';
import { analysisSteps, type AnalysisContext } from '../analysis/analyse';
import { Memo } from '../analysis/memo';
import type { Analysis } from '../analysis/model';
import { isArticle } from './documents';
import { runInSlices } from './slices';

/** Wait after the last keystroke before the text is read again. */
const TYPING_PAUSE_MS = 150;

export interface AnalysedArticle {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
}

export type AnalysisState =
  | { readonly kind: 'working'; readonly progress: number }
  | { readonly kind: 'ready'; readonly analysis: Analysis }
  | { readonly kind: 'failed'; readonly message: string };

/** What the analysis of a document needs to know beside its text. */
export type ContextOf = (document: vscode.TextDocument) => AnalysisContext;

const NOTHING_KNOWN: ContextOf = () => ({ published: null });

/** What is known of one open document. */
interface Entry {
  version: number;
  /** The newest analysis there is, perhaps of an older version. */
  latest: Analysis | undefined;
  state: AnalysisState;
  run: Promise<Analysis | undefined>;
  stop: AbortController;
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly memo: Memo;
}

/**
 * One analysis per version of each open article, shared by all surfaces. Work is done in slices shorter than a frame, work
 * on a version that has been edited since is dropped, and paragraphs an edit left alone are not read again.
 */
export class Analyses implements vscode.Disposable {
  readonly #contextOf: ContextOf;
  readonly #entries = new Map<string, Entry>();
  readonly #didAnalyse = new vscode.EventEmitter<AnalysedArticle>();
  readonly #didChangeState = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[];

  /** Fires when a version of an article has been analysed. */
  readonly onDidAnalyse = this.#didAnalyse.event;
  /** Fires when work on a document starts, gets on, ends or fails. */
  readonly onDidChangeState = this.#didChangeState.event;

  constructor(
    readonly log: vscode.LogOutputChannel,
    contextOf: ContextOf = NOTHING_KNOWN,
  ) {
    this.#contextOf = contextOf;
    this.#subscriptions = [
      this.#didAnalyse,
      this.#didChangeState,
      vscode.workspace.onDidOpenTextDocument(document => {
        this.#open(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#schedule(document);
      }),
      // Also fires when a document's language changes, before it is opened anew with the new one.
      vscode.workspace.onDidCloseTextDocument(document => {
        this.#forget(document);
      }),
    ];
    for (const document of vscode.workspace.textDocuments) this.#open(document);
  }

  /** The analysis of the document's present version if it is ready; never waits. */
  peek(document: vscode.TextDocument): Analysis | undefined {
    const entry = this.#entries.get(key(document));
    return entry?.version === document.version && entry.state.kind === 'ready' ? entry.state.analysis : undefined;
  }

  /** The newest analysis there is, perhaps of an older version: for views that should not flicker while the reader types. */
  latest(document: vscode.TextDocument): Analysis | undefined {
    return this.#entries.get(key(document))?.latest;
  }

  /** The state of the work on a document; `undefined` for a document that is no open article. */
  state(document: vscode.TextDocument): AnalysisState | undefined {
    return this.#entries.get(key(document))?.state;
  }

  /**
   * The analysis of the document's present version, made now if need be.
   * @returns `undefined` if the document is no article, is closed or edited meanwhile, if `token` is cancelled, or if the
   *   analysis failed (the log and `state` say why).
   */
  async get(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Analysis | undefined> {
    if (!isArticle(document) || document.isClosed) return undefined;
    const entry = this.#entries.get(key(document));
    const run = entry?.version === document.version ? entry.run : this.#start(document);
    const analysis = await run;
    return token?.isCancellationRequested ? undefined : analysis;
  }

  /** Analyses again what is known differently now though its text is the same: one article, or all that are open. */
  refresh(uri?: vscode.Uri): void {
    for (const document of vscode.workspace.textDocuments) {
      if (uri && uri.toString() !== key(document)) continue;
      if (this.#entries.has(key(document))) void this.#start(document);
    }
  }

  dispose(): void {
    for (const entry of this.#entries.values()) abandon(entry);
    this.#entries.clear();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #open(document: vscode.TextDocument): void {
    if (isArticle(document) && !this.#entries.has(key(document))) void this.#start(document);
  }

  #schedule(document: vscode.TextDocument): void {
    const entry = this.#entries.get(key(document));
    if (!entry) return;
    abandon(entry);
    entry.timer = setTimeout(() => void this.#start(document), TYPING_PAUSE_MS);
  }

  #start(document: vscode.TextDocument): Promise<Analysis | undefined> {
    const known = this.#entries.get(key(document));
    if (known) abandon(known);
    const stop = new AbortController();
    const entry: Entry = {
      version: document.version,
      latest: known?.latest,
      state: { kind: 'working', progress: 0 },
      run: Promise.resolve(undefined),
      stop,
      timer: undefined,
      memo: known?.memo ?? new Memo(),
    };
    this.#entries.set(key(document), entry);
    entry.run = this.#run(document, entry);
    return entry.run;
  }

  async #run(document: vscode.TextDocument, entry: Entry): Promise<Analysis | undefined> {
    try {
      const analysis = await runInSlices(analysisSteps(document.getText(), this.#contextOf(document), entry.memo), {
        signal: entry.stop.signal,
        onProgress: progress => {
          this.#setState(document, entry, { kind: 'working', progress });
        },
      });
      if (analysis === undefined) return undefined;
      entry.latest = analysis;
      this.#setState(document, entry, { kind: 'ready', analysis });
      this.#didAnalyse.fire({ document, analysis });
      return analysis;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.log.error(`The analysis of ${document.uri.toString(true)} failed.`, error);
      this.#setState(document, entry, { kind: 'failed', message });
      return undefined;
    }
  }

  #setState(document: vscode.TextDocument, entry: Entry, state: AnalysisState): void {
    entry.state = state;
    this.#didChangeState.fire(document);
  }

  #forget(document: vscode.TextDocument): void {
    const entry = this.#entries.get(key(document));
    if (!entry) return;
    abandon(entry);
    this.#entries.delete(key(document));
    this.#didChangeState.fire(document);
  }
}

function key(document: vscode.TextDocument): string {
  return document.uri.toString();
}

/** Stops the work on an entry, begun or still to begin. */
function abandon(entry: Entry): void {
  entry.stop.abort();
  if (entry.timer !== undefined) clearTimeout(entry.timer);
}
