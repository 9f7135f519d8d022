import * as vscode from 'vscode';

const { FileSystemError, FileType } = vscode;

/** A file system in memory that fails when a test wants it to, and which may not know how to rename. Folders are there by themselves. */
export class MemoryFiles implements vscode.FileSystemProvider {
  /** What whoever writes is told; nothing is written then. */
  trouble: Error | undefined;
  /** Whether nothing can be read either. */
  isOut = false;
  canRename = true;
  readonly #files = new Map<string, Uint8Array>();
  readonly #didChange = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#didChange.event;

  text(uri: vscode.Uri): string | undefined {
    const bytes = this.#files.get(uri.path);
    return bytes && new TextDecoder().decode(bytes);
  }

  names(folder: string): string[] {
    return this.readDirectory(vscode.Uri.from({ scheme: 'x', path: folder })).map(([name]) => name);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const bytes = this.#files.get(uri.path);
    if (!bytes && !this.#isFolder(uri.path)) throw FileSystemError.FileNotFound(uri);
    return { type: bytes ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: bytes?.length ?? 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    if (this.isOut) throw FileSystemError.Unavailable(uri);
    if (!this.#isFolder(uri.path)) throw FileSystemError.FileNotFound(uri);
    const inside = [...this.#files.keys()].filter(path => path.startsWith(`${uri.path}/`));
    return inside.map(path => [path.slice(uri.path.length + 1), FileType.File]);
  }

  createDirectory(): void {
    // Folders are there by themselves.
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.#files.get(uri.path);
    if (!bytes) throw FileSystemError.FileNotFound(uri);
    return bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    if (this.trouble) throw this.trouble;
    this.#files.set(uri.path, bytes);
    this.#didChange.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    if (this.trouble) throw this.trouble;
    if (!this.canRename) throw FileSystemError.NoPermissions('No renaming here.');
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  /** Takes a folder away with all that is in it. */
  deleteFolder(folder: string): void {
    for (const path of [...this.#files.keys()]) if (path.startsWith(`${folder}/`)) this.#files.delete(path);
  }

  #isFolder(path: string): boolean {
    return [...this.#files.keys()].some(file => file.startsWith(`${path}/`));
  }
}
