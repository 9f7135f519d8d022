import * as vscode from 'vscode';

/** Beyond so many documents, those told of longest ago are forgotten. */
const MOST_REMEMBERED = 1000;

/**
 * What readers told of documents, remembered in the state of the workspace by the document's address. A renamed file keeps
 * its part; an untitled text loses it when it is closed, because the next one may have the same name.
 */
export class DocumentMemory<T> implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #key: string;
  readonly #read: (value: unknown) => T | undefined;
  readonly #didChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[];

  /** Fires when what is remembered of a document changes. */
  readonly onDidChange = this.#didChange.event;

  /**
   * @param memory the state of the workspace
   * @param key where in it the values are kept: an object by address
   * @param read checks a value that may be of another version; `undefined` for one that makes no sense
   */
  constructor(memory: vscode.Memento, key: string, read: (value: unknown) => T | undefined) {
    this.#memory = memory;
    this.#key = key;
    this.#read = read;
    this.#subscriptions = [
      this.#didChange,
      vscode.workspace.onDidRenameFiles(({ files }) => void this.#rename(files)),
      vscode.workspace.onDidCloseTextDocument(({ isUntitled, uri }) => {
        if (isUntitled && this.of(uri) !== undefined) void this.set(uri, undefined);
      }),
    ];
  }

  /** What is remembered of a document. */
  of(uri: vscode.Uri): T | undefined {
    return this.#read(this.#values[uri.toString()]);
  }

  /** @param value `undefined` to forget */
  async set(uri: vscode.Uri, value: T | undefined): Promise<void> {
    const address = uri.toString();
    const others = Object.entries(this.#values).filter(([known]) => known !== address);
    await this.#remember(value === undefined ? others : [...others, [address, value]]);
    this.#didChange.fire(uri);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  get #values(): Readonly<Record<string, unknown>> {
    return this.#memory.get<Record<string, unknown>>(this.#key, {});
  }

  async #remember(values: readonly (readonly [string, unknown])[]): Promise<void> {
    await this.#memory.update(this.#key, Object.fromEntries(values.slice(-MOST_REMEMBERED)));
  }

  /** Carries the values over to the new addresses, also of files in a renamed folder. */
  async #rename(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    const moved: vscode.Uri[] = [];
    const values = Object.entries(this.#values).map(([address, value]) => {
      const file = files.find(({ oldUri }) => `${address}/`.startsWith(`${oldUri.toString()}/`));
      if (!file) return [address, value] as const;
      const uri = vscode.Uri.parse(file.newUri.toString() + address.slice(file.oldUri.toString().length));
      moved.push(uri);
      return [uri.toString(), value] as const;
    });
    if (moved.length === 0) return;
    await this.#remember(values);
    for (const uri of moved) this.#didChange.fire(uri);
  }
}
