import * as vscode from 'vscode';

interface Question<R extends vscode.QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  readonly rows: readonly R[];
  /** The row that Enter takes at once. */
  readonly first: R | undefined;
}

/**
 * A list to choose one row from, as `showQuickPick` shows it, which always begins at the top.
 * @returns `undefined` if the reader leaves it
 */
export async function pickFrom<R extends vscode.QuickPickItem>(question: Question<R>): Promise<R | undefined> {
  const pick = vscode.window.createQuickPick<R>();
  const { title, placeholder, rows, first } = question;
  Object.assign(pick, { title, placeholder, items: rows, activeItems: first ? [first] : [] });
  const chosen = new Promise<R | undefined>(resolve => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]);
    });
    pick.onDidHide(() => {
      resolve(undefined);
    });
  });
  pick.show();
  try {
    return await chosen;
  } finally {
    pick.dispose();
  }
}
