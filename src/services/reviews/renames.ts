import * as vscode from 'vscode';
import type { Journal } from './journal';
import type { KeptReview } from './keptReview';
import { moveSidecars } from './sidecarFiles';

interface Renamed {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/**
 * Lets reviews follow documents that are renamed or moved in VS Code. What is to be written is written before, so that the whole
 * file moves; with a renamed folder move the files in it.
 * @param open the reviews of open documents, by address
 */
export function renameReviews(
  open: ReadonlyMap<string, KeptReview>,
  journal: Journal,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles(event => {
      const moved = [...open].filter(([address]) => newAddress(event.files, address) !== undefined);
      event.waitUntil(Promise.all(moved.map(([, kept]) => kept.flush())));
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => void follow(files)),
  );

  async function follow(files: readonly Renamed[]): Promise<void> {
    try {
      for (const { oldUri, newUri } of files) await moveSidecars(oldUri, newUri);
      await journal.rename(address => newAddress(files, address));
    } catch (error) {
      log.error('The review of a renamed document could not be moved.', error);
    }
    for (const [address, kept] of open)
      if (files.some(({ newUri }) => `${address}/`.startsWith(`${newUri.toString()}/`))) await kept.reload();
  }
}

/** The address of a document after files and folders were renamed; `undefined` if it is the same. */
function newAddress(files: readonly Renamed[], address: string): string | undefined {
  const file = files.find(({ oldUri }) => `${address}/`.startsWith(`${oldUri.toString()}/`));
  return file && file.newUri.toString() + address.slice(file.oldUri.toString().length);
}
