import * as vscode from 'vscode';

/** Tells how far a piece of work is. */
export type Tell = (share: number | null, what: string) => void;

/** Runs work with a notification that shows how far it is and can cancel it. */
export async function withProgress<T>(
  title: string,
  work: (signal: AbortSignal, tell: Tell) => Promise<T>,
): Promise<T> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const stop = new AbortController();
    const listener = token.onCancellationRequested(() => {
      stop.abort();
    });
    let told = 0;
    try {
      return await work(stop.signal, (share, what) => {
        const percent = Math.floor((share ?? 0) * 100);
        if (percent > told) progress.report({ increment: percent - told, message: what });
        told = Math.max(told, percent);
      });
    } finally {
      listener.dispose();
    }
  });
}
