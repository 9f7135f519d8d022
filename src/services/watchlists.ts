import * as vscode from 'vscode';
import type { Analysis } from '../analysis/model';
import { curatedWatchlist } from '../watchlists/curated';
import { screenArticle, type FoundBefore, type SearchableList } from '../watchlists/screenArticle';
import type { ScreenedMatches } from '../watchlists/screened';
import { makeScreen } from '../watchlists/search/screen';
import { SearchIndex } from '../watchlists/search/searchIndex';
import { runInSlices } from './slices';
import { EMBEDDED_ID, embeddedList } from './watchlists/embedded';
import type { LoadedList } from './watchlists/loadedList';

export type { LoadedList } from './watchlists/loadedList';
export type { ScreenedMatch, ScreenedMatches } from '../watchlists/screened';

/** The sanctions lists of the reader, and what is found on them. Nothing is read or made before the first need. */
export class Watchlists implements vscode.Disposable {
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #stop = new AbortController();
  readonly #lists: readonly LoadedList[] = [embeddedList()];
  #searchable: Promise<readonly SearchableList[]> | undefined;
  #screened = new WeakMap<Analysis, Promise<ScreenedMatches>>();
  readonly #found: FoundBefore = new Map();

  /** Fires when a list comes, changes or goes, so that other matches may be found. */
  readonly onDidChange = this.#didChange.event;

  /** Those known so far; after `ready` all. */
  get lists(): readonly LoadedList[] {
    return this.#lists;
  }

  /** Resolves when the stored lists are known; reading it starts that. */
  get ready(): Promise<void> {
    return Promise.resolve();
  }

  /**
   * Screens the people and organisations of an article, in slices, so that the host is never held up for longer than a frame.
   * @returns the same map when asked again of the same analysis while no list has changed
   */
  screen(analysis: Analysis): Promise<ScreenedMatches> {
    let screened = this.#screened.get(analysis);
    if (!screened) {
      screened = this.#screen(analysis);
      this.#screened.set(analysis, screened);
    }
    return screened;
  }

  dispose(): void {
    this.#stop.abort();
    this.#didChange.dispose();
  }

  async #screen(analysis: Analysis): Promise<ScreenedMatches> {
    this.#searchable ??= this.#open();
    const lists = await this.#searchable;
    return (await runInSlices(screenArticle(analysis, lists, this.#found), this.#stop)) ?? new Map();
  }

  async #open(): Promise<readonly SearchableList[]> {
    const index = await runInSlices(SearchIndex.build([curatedWatchlist()]), this.#stop);
    return index ? [{ id: EMBEDDED_ID, embedded: true, screen: makeScreen(index) }] : [];
  }
}
