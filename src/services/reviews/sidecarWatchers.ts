import * as vscode from 'vscode';
import { baseName } from '../documents';
import { isSidecarName, SIDECAR_GLOB, sidecarFolders } from './sidecarPlaces';

/** Several events come of one write. */
const PAUSE_MS = 100;

/** Watches the places of review files of open documents, and looks again when the reader comes back to the window. */
export class SidecarWatchers implements vscode.Disposable {
  readonly #changed: (document: vscode.Uri) => void;
  readonly #watchers = new Map<string, { readonly uri: vscode.Uri; readonly watcher: vscode.Disposable }>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #focus: vscode.Disposable;

  /** @param changed called with a document whose review files may have changed */
  constructor(changed: (document: vscode.Uri) => void) {
    this.#changed = changed;
    // Not every file system tells of changes.
    this.#focus = vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) for (const { uri } of this.#watchers.values()) this.#soon(uri);
    });
  }

  watch(document: vscode.Uri): void {
    if (vscode.workspace.fs.isWritableFileSystem(document.scheme) === undefined) return;
    const watcher = vscode.Disposable.from(
      ...sidecarFolders(document).flatMap(folder => this.#inFolder(folder, document)),
    );
    this.#watchers.set(document.toString(), { uri: document, watcher });
  }

  unwatch(document: vscode.Uri): void {
    this.#watchers.get(document.toString())?.watcher.dispose();
    this.#watchers.delete(document.toString());
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    vscode.Disposable.from(this.#focus, ...Array.from(this.#watchers.values(), ({ watcher }) => watcher)).dispose();
  }

  #inFolder(folder: vscode.Uri, document: vscode.Uri): vscode.Disposable[] {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, SIDECAR_GLOB));
    const tell = (file: vscode.Uri) => {
      if (isSidecarName(document, baseName(file))) this.#soon(document);
    };
    return [watcher, watcher.onDidChange(tell), watcher.onDidCreate(tell), watcher.onDidDelete(tell)];
  }

  #soon(document: vscode.Uri): void {
    const key = document.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        this.#changed(document);
      }, PAUSE_MS),
    );
  }
}
