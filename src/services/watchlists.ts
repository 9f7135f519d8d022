import * as vscode from 'vscode';
import type { Analysis } from '../analysis/model';
import type { RecordFault } from '../watchlists/model';
import { screenArticle, type FoundBefore } from '../watchlists/screenArticle';
import type { ScreenedMatches } from '../watchlists/screened';
import { runInSlices } from './slices';
import { EmbeddedList } from './watchlists/embeddedList';
import { ListShelf, type NewList } from './watchlists/listShelf';
import type { LoadedList } from './watchlists/loadedList';
import type { Origin } from './watchlists/storedList';
import type { YenteScreening } from './watchlists/yenteScreening';

export type { LoadedList } from './watchlists/loadedList';
export type { ScreenedMatch, ScreenedMatches } from '../watchlists/screened';

/** Names remembered between edits and articles. */
const MOST_REMEMBERED = 5000;

export interface WatchlistsOptions {
  /** The folder for imported lists. */
  readonly storage: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  /** Whether the entries that come with Dossier are searched. */
  readonly withEmbedded: () => boolean;
  readonly yente: YenteScreening;
}

/** The sanctions lists of the reader, and what is found on them. Nothing is read or made before the first need. */
export class Watchlists implements vscode.Disposable {
  readonly #options: WatchlistsOptions;
  readonly #shelf: ListShelf;
  readonly #embedded = new EmbeddedList();
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #stop = new AbortController();
  readonly #subscriptions: vscode.Disposable[];
  #screened = new WeakMap<Analysis, Promise<ScreenedMatches>>();
  #found: FoundBefore = new Map();
  #withEmbedded: boolean;

  /** Fires when a list comes, changes or goes, or names are looked up elsewhere, so that other matches may be found. */
  readonly onDidChange = this.#didChange.event;
  /** Fires with a sentence for the reader when a stored list turns out to be damaged, once a list. */
  readonly onDidFindDamage: vscode.Event<string>;

  constructor(options: WatchlistsOptions) {
    this.#options = options;
    this.#shelf = new ListShelf(options.storage, options.log);
    this.#withEmbedded = options.withEmbedded();
    this.onDidFindDamage = this.#shelf.onDidFindDamage;
    this.#subscriptions = [
      this.#didChange,
      this.#shelf,
      this.#shelf.onDidChange(() => {
        this.#changed();
      }),
      options.yente.onDidChange(() => {
        this.#changed();
      }),
      vscode.workspace.onDidChangeConfiguration(() => {
        if (options.withEmbedded() === this.#withEmbedded) return;
        this.#withEmbedded = options.withEmbedded();
        this.#changed();
      }),
    ];
  }

  /** Those known so far, the one that comes with Dossier last; after `ready` all. */
  get lists(): readonly LoadedList[] {
    return [...this.#shelf.lists, ...(this.#withEmbedded ? [this.#embedded.list] : [])];
  }

  /** Resolves when the stored lists are known; reading it starts that. */
  get ready(): Promise<void> {
    return this.#shelf.ready;
  }

  /**
   * Screens the people and organisations of an article, in slices, so that the host is never held up for longer than a frame.
   * If the reader wants them looked up on a yente server and it does not answer, the local lists do.
   * @returns the same map when asked again of the same analysis while no list has changed
   */
  screen(analysis: Analysis): Promise<ScreenedMatches> {
    let screened = this.#screened.get(analysis);
    if (!screened) {
      screened = this.#screen(analysis);
      this.#screened.set(analysis, screened);
      // What failed is tried again when it is asked for again; whoever asks now is told.
      screened.catch(() => this.#screened.delete(analysis));
    }
    return screened;
  }

  /** What could not be read of a list when it was imported. */
  faultsOf(id: string): readonly RecordFault[] {
    return this.#shelf.get(id)?.faults ?? [];
  }

  /** Where a list was read from; `undefined` for the one that comes with Dossier. */
  originOf(id: string): Origin | undefined {
    return this.#shelf.get(id)?.origin;
  }

  /** Puts lists in the place of their older editions; each is whole before the older one goes. */
  async put(lists: readonly NewList[]): Promise<readonly LoadedList[]> {
    return this.#shelf.put(lists);
  }

  /**
   * Takes a list away.
   * @returns what brings it back; `undefined` if it was not there, or nothing is left to bring back
   */
  async remove(id: string): Promise<(() => Promise<void>) | undefined> {
    return this.#shelf.remove(id);
  }

  dispose(): void {
    this.#stop.abort();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #screen(analysis: Analysis): Promise<ScreenedMatches> {
    const elsewhere = await this.#options.yente.screen(analysis, this.#stop.signal);
    if (elsewhere) return elsewhere;
    const lists = [
      ...(await this.#shelf.searchable(this.#stop.signal)),
      ...(this.#withEmbedded ? await this.#embedded.searchable(this.#stop.signal) : []),
    ];
    if (this.#found.size > MOST_REMEMBERED) this.#found.clear();
    return (await runInSlices(screenArticle(analysis, lists, this.#found), this.#stop)) ?? new Map();
  }

  #changed(): void {
    this.#screened = new WeakMap();
    // A search that is under way goes on with its own.
    this.#found = new Map();
    this.#didChange.fire();
  }
}
