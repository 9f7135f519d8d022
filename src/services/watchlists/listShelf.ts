import * as vscode from 'vscode';
import type { SearchableList } from '../../watchlists/screenArticle';
import { makeScreen } from '../../watchlists/search/screen';
import { SearchIndex } from '../../watchlists/search/searchIndex';
import { ListStore, newIndexName } from './listStore';
import type { LoadedList } from './loadedList';
import { loadedList, type StoredList } from './storedList';

/** A list as an import made it. */
export interface NewList {
  readonly list: Omit<StoredList, 'index' | 'damage'>;
  readonly index: Uint8Array;
}

/** A list on the shelf. */
interface Entry {
  readonly list: StoredList;
  /** The index of a list that could not be stored: it goes with the window. */
  readonly inMemory: Uint8Array | undefined;
}

/**
 * The imported lists: those in the store and those that could not be stored. Looks into the store anew when the window gets
 * the focus, because another window may have imported meanwhile.
 */
export class ListShelf implements vscode.Disposable {
  readonly #store: ListStore;
  readonly #log: vscode.LogOutputChannel;
  readonly #entries = new Map<string, Entry>();
  readonly #open = new Map<string, Promise<SearchableList | undefined>>();
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #didFindDamage = new vscode.EventEmitter<string>();
  readonly #subscriptions: vscode.Disposable[];
  #ready: Promise<void> | undefined;

  readonly onDidChange = this.#didChange.event;
  readonly onDidFindDamage = this.#didFindDamage.event;

  constructor(folder: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#store = new ListStore(folder);
    this.#log = log;
    this.#subscriptions = [
      this.#didChange,
      this.#didFindDamage,
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused && this.#ready) this.#ready = this.#ready.then(() => this.#load());
      }),
    ];
  }

  get ready(): Promise<void> {
    return (this.#ready ??= this.#load());
  }

  /** In the order of their names. */
  get lists(): readonly LoadedList[] {
    return [...this.#entries.values()]
      .map(({ list, inMemory }) => loadedList(list, inMemory === undefined))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  get(id: string): StoredList | undefined {
    return this.#entries.get(id)?.list;
  }

  /** The lists that can be searched; indexes are read when first needed. A list that is damaged is left out. */
  async searchable(signal: AbortSignal): Promise<readonly SearchableList[]> {
    await this.ready;
    const opened: SearchableList[] = [];
    for (const { list } of [...this.#entries.values()]) {
      if (signal.aborted) break;
      if (list.damage !== null) continue;
      let open = this.#open.get(list.index);
      if (!open) this.#open.set(list.index, (open = this.#openIndex(list)));
      const searchable = await open;
      if (searchable) opened.push(searchable);
    }
    return opened;
  }

  async put(lists: readonly NewList[]): Promise<readonly LoadedList[]> {
    await this.ready;
    for (const { list, index } of lists)
      await this.#put({ ...list, index: newIndexName(list.id), damage: null }, index);
    if (lists.length > 0) this.#changed();
    const ids = new Set(lists.map(({ list }) => list.id));
    return this.lists.filter(({ id }) => ids.has(id));
  }

  async remove(id: string): Promise<(() => Promise<void>) | undefined> {
    await this.ready;
    const entry = this.#entries.get(id);
    if (!entry) return undefined;
    const index = await this.#indexOf(entry).catch(() => undefined);
    if (!entry.inMemory) await this.#store.remove(id);
    this.#entries.delete(id);
    this.#changed();
    if (!index || entry.list.damage !== null) return undefined;
    return async () => {
      await this.put([{ list: entry.list, index }]);
    };
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #put(list: StoredList, index: Uint8Array): Promise<void> {
    try {
      await this.#store.save(list, index);
      this.#entries.set(list.id, { list, inMemory: undefined });
    } catch (error) {
      this.#log.error(`${list.name} could not be stored and is kept for this window alone.`, error);
      this.#entries.set(list.id, { list, inMemory: index });
    }
  }

  async #load(): Promise<void> {
    try {
      const { lists, damaged } = await this.#store.load();
      const before = this.#snapshot();
      for (const [id, { inMemory }] of this.#entries) if (!inMemory) this.#entries.delete(id);
      for (const list of lists)
        if (!this.#entries.has(list.id)) this.#entries.set(list.id, { list, inMemory: undefined });
      for (const { id, isNew } of damaged) {
        if (!this.#entries.has(id)) this.#entries.set(id, { list: unreadable(id), inMemory: undefined });
        if (isNew) this.#tellDamage(id, vscode.l10n.t('Its description cannot be read.'));
      }
      if (this.#snapshot() !== before) this.#changed();
    } catch (error) {
      this.#log.error('The stored sanctions lists cannot be read.', error);
    }
  }

  #snapshot(): string {
    return JSON.stringify([...this.#entries.values()].map(({ list }) => [list.id, list.index, list.damage]).sort());
  }

  async #indexOf({ list, inMemory }: Entry): Promise<Uint8Array> {
    return inMemory ?? (await this.#store.readIndex(list));
  }

  async #openIndex(list: StoredList): Promise<SearchableList | undefined> {
    try {
      const entry = this.#entries.get(list.id);
      const index = SearchIndex.decode(await this.#indexOf({ list, inMemory: entry?.inMemory }));
      return { id: list.id, embedded: false, screen: makeScreen(index) };
    } catch (error) {
      await this.#damaged(list, error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  /** Keeps the damaged index aside and remembers that the reader has been told. */
  async #damaged(list: StoredList, reason: string): Promise<void> {
    // Another window may have replaced the list, and the file with it, since this one looked.
    if (this.#entries.get(list.id)?.list.index !== list.index) return;
    const damaged = { ...list, damage: reason };
    this.#entries.set(list.id, { list: damaged, inMemory: undefined });
    try {
      await this.#store.putIndexAside(list);
      await this.#store.describe(damaged);
    } catch (error) {
      this.#log.error(`What is damaged of ${list.name} could not be put aside.`, error);
    }
    this.#tellDamage(list.name, reason);
    this.#changed();
  }

  #tellDamage(name: string, reason: string): void {
    this.#log.error(`The stored data of ${name} cannot be read. ${reason}`);
    this.#didFindDamage.fire(
      vscode.l10n.t(
        'The sanctions list {0} is not searched: its stored data cannot be read. {1} Import it again.',
        name,
        reason,
      ),
    );
  }

  #changed(): void {
    const used = new Set([...this.#entries.values()].map(({ list }) => list.index));
    for (const index of this.#open.keys()) if (!used.has(index)) this.#open.delete(index);
    this.#didChange.fire();
  }
}

/** What is left to say of a list whose description is damaged. */
function unreadable(id: string): StoredList {
  return {
    id,
    name: id.replace(/-[0-9a-f]{8}$/, ''),
    asOf: null,
    importedOn: '',
    listings: 0,
    names: 0,
    faults: [],
    source: '',
    origin: { kind: 'files', uris: [] },
    index: '',
    damage: vscode.l10n.t('Its description cannot be read.'),
  };
}
