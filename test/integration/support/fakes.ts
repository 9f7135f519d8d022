import * as vscode from 'vscode';

/** A state of the workspace that ends with the test. */
export class Memory implements vscode.Memento {
  readonly values = new Map<string, unknown>();
  keys(): readonly string[] {
    return [...this.values.keys()];
  }
  get<T>(key: string, fallback?: T): T {
    return (this.values.get(key) ?? fallback) as T;
  }
  update(key: string, value: unknown): Promise<void> {
    this.values.set(key, value);
    return Promise.resolve();
  }
}

/** Secrets that end with the test. */
export class Secrets implements vscode.SecretStorage {
  readonly #values = new Map<string, string>();
  readonly #didChange = new vscode.EventEmitter<vscode.SecretStorageChangeEvent>();
  readonly onDidChange = this.#didChange.event;
  keys(): Promise<string[]> {
    return Promise.resolve([...this.#values.keys()]);
  }
  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.#values.get(key));
  }
  store(key: string, value: string): Promise<void> {
    this.#values.set(key, value);
    this.#didChange.fire({ key });
    return Promise.resolve();
  }
  delete(key: string): Promise<void> {
    this.#values.delete(key);
    this.#didChange.fire({ key });
    return Promise.resolve();
  }
}

/** A log that nobody reads. */
export function fakeLog(): vscode.LogOutputChannel {
  const nothing = () => undefined;
  const log = { error: nothing, warn: nothing, info: nothing, debug: nothing, trace: nothing };
  return log as unknown as vscode.LogOutputChannel;
}
