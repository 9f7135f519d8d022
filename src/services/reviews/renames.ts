import * as vscode from 'vscode';
import type { Journal } from './journal';
import type { KeptReview } from './keptReview';
import { moveSidecars } from './sidecarFiles';

interface Renamed {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/** What cannot follow a document to its new name stays where it is. */
export type TellUnmoved = (document: vscode.Uri, error: unknown) => void;

/**
 * Lets reviews follow documents that are renamed or moved in VS Code. What is to be written is written before, so that the whole
 * file moves; with a renamed folder move the files in it.
 * @param open the reviews of open documents, by address
 */
export function renameReviews(
  open: ReadonlyMap<string, KeptReview>,
  journal: Journal,
  tell: TellUnmoved,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles(event => {
      const moved = [...open].filter(([address]) => newAddress(event.files, address) !== undefined);
      event.waitUntil(Promise.all(moved.map(([, kept]) => kept.flush())));
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => void follow(files)),
  );

  async function follow(files: readonly Renamed[]): Promise<void> {
    for (const [address, kept] of open) if (newAddress(files, address) !== undefined) kept.left();
    for (const { oldUri, newUri } of files) await trying(newUri, () => moveSidecars(oldUri, newUri));
    if (files[0]) await trying(files[0].newUri, () => journal.rename(address => newAddress(files, address)));
    for (const [address, kept] of open)
      if (files.some(({ newUri }) => `${address}/`.startsWith(`${newUri.toString()}/`))) await kept.reload();
  }

  async function trying(document: vscode.Uri, move: () => Promise<void>): Promise<void> {
    try {
      await move();
    } catch (error) {
      tell(document, error);
    }
  }
}

/** The address of a document after files and folders were renamed; `undefined` if it is the same. */
function newAddress(files: readonly Renamed[], address: string): string | undefined {
  const file = files.find(({ oldUri }) => `${address}/`.startsWith(`${oldUri.toString()}/`));
  return file && file.newUri.toString() + address.slice(file.oldUri.toString().length);
}
