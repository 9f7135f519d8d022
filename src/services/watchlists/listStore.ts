import * as vscode from 'vscode';
import { decodeStoredList, encodeStoredList, type StoredList } from './storedList';

const DESCRIPTION = '.json';
const INDEX = '.index';
const ASIDE = '.damaged';
const UNFINISHED = '.part';

/** What no description names any more is deleted after an hour: another window may be about to name it. */
const LEFT_ALONE_MS = 60 * 60 * 1000;

/** What is in the store. */
export interface StoreContent {
  readonly lists: readonly StoredList[];
  /** Ids of lists whose description is damaged; `isNew` if nobody has been told yet. */
  readonly damaged: readonly { readonly id: string; readonly isNew: boolean }[];
}

/**
 * Imported lists in a folder: for each a description and, in a file of its own for each edition, its index. An edition counts
 * from the moment its description, written whole under another name, is renamed over the old one, so that a reader never sees
 * half a list, and of two windows that import at once the later one has the say.
 */
export class ListStore {
  readonly #folder: vscode.Uri;

  /** @param folder made when the first list is stored; it may lie in any file system that VS Code knows */
  constructor(folder: vscode.Uri) {
    this.#folder = folder;
  }

  /** The descriptions of all lists. A damaged one is put aside, where it stays until the list is stored anew or removed. */
  async load(): Promise<StoreContent> {
    const names = await this.#names();
    const lists: StoredList[] = [];
    const damaged: { id: string; isNew: boolean }[] = names
      .filter(name => name.endsWith(DESCRIPTION + ASIDE))
      .map(name => ({ id: name.slice(0, -(DESCRIPTION + ASIDE).length), isNew: false }));
    for (const name of names.filter(each => each.endsWith(DESCRIPTION))) {
      const id = name.slice(0, -DESCRIPTION.length);
      const text = await this.#read(name);
      if (text === undefined) continue;
      const list = described(text);
      if (list?.id === id) lists.push(list);
      else {
        await this.#putAside(name);
        damaged.push({ id, isNew: true });
      }
    }
    await this.#sweep(names, lists);
    const whole = new Set(lists.map(({ id }) => id));
    return { lists, damaged: damaged.filter(({ id }) => !whole.has(id)) };
  }

  /**
   * The bytes of a list's index.
   * @throws vscode.FileSystemError
   */
  async readIndex({ index }: StoredList): Promise<Uint8Array> {
    return vscode.workspace.fs.readFile(this.#uri(index));
  }

  /**
   * Stores an edition in the place of an older one.
   * @throws vscode.FileSystemError if it cannot be stored; the older one is as it was then
   */
  async save(list: StoredList, index: Uint8Array): Promise<void> {
    await vscode.workspace.fs.createDirectory(this.#folder);
    const before = await this.#described(list.id);
    try {
      await vscode.workspace.fs.writeFile(this.#uri(list.index), index);
      await this.describe(list);
    } catch (error) {
      await this.#delete(list.index);
      throw error;
    }
    if (before && before.index !== list.index) await this.#delete(before.index);
    await this.#delete(list.id + DESCRIPTION + ASIDE);
  }

  /** Replaces the description alone. */
  async describe(list: StoredList): Promise<void> {
    const unfinished = this.#uri(`${list.index}${UNFINISHED}`);
    await vscode.workspace.fs.writeFile(unfinished, new TextEncoder().encode(encodeStoredList(list)));
    await vscode.workspace.fs.rename(unfinished, this.#uri(list.id + DESCRIPTION), { overwrite: true });
  }

  /** Keeps a damaged index for whoever wants to look into it. */
  async putIndexAside({ index }: StoredList): Promise<void> {
    await this.#putAside(index);
  }

  /** Deletes all there is of a list. */
  async remove(id: string): Promise<void> {
    const list = await this.#described(id);
    // Without its description the list is gone; the rest is only room on the disk.
    await this.#delete(id + DESCRIPTION);
    await this.#delete(id + DESCRIPTION + ASIDE);
    if (list) {
      await this.#delete(list.index);
      await this.#delete(list.index + ASIDE);
    }
  }

  async #described(id: string): Promise<StoredList | undefined> {
    const text = await this.#read(id + DESCRIPTION);
    return text === undefined ? undefined : described(text);
  }

  /** Deletes what interrupted imports left. */
  async #sweep(names: readonly string[], lists: readonly StoredList[]): Promise<void> {
    const kept = new Set(lists.map(({ index }) => index));
    for (const name of names) {
      if (!(name.endsWith(INDEX) || name.endsWith(UNFINISHED)) || kept.has(name)) continue;
      const mtime = await this.#modified(name);
      if (mtime !== undefined && Date.now() - mtime > LEFT_ALONE_MS) await this.#delete(name);
    }
  }

  async #names(): Promise<string[]> {
    try {
      const entries = await vscode.workspace.fs.readDirectory(this.#folder);
      return entries.map(([name]) => name).sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  /** The text of a file; `undefined` if another window deleted it meanwhile. */
  async #read(name: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#uri(name)));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async #modified(name: string): Promise<number | undefined> {
    try {
      return (await vscode.workspace.fs.stat(this.#uri(name))).mtime;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async #putAside(name: string): Promise<void> {
    try {
      await vscode.workspace.fs.rename(this.#uri(name), this.#uri(name + ASIDE), { overwrite: true });
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  async #delete(name: string): Promise<void> {
    try {
      await vscode.workspace.fs.delete(this.#uri(name));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  #uri(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, name);
  }
}

/** A name for the index of a new edition that no other window chooses. */
export function newIndexName(id: string): string {
  return `${id}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}${INDEX}`;
}

export function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

function described(text: string): StoredList | undefined {
  try {
    return decodeStoredList(text);
  } catch {
    // Why does not matter: it is damaged, or of another version, and either way has to be imported again.
    return undefined;
  }
}
