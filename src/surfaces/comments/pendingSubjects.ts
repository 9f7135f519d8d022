import type * as vscode from 'vscode';
import type { Span } from '../../analysis/text/span';
import type { Subject } from '../../review/model';

/** What a comment that somebody has begun to write is about. */
export interface Pending {
  readonly subject: Subject;
  readonly span: Span;
}

/**
 * What comments that are being written are about. VS Code's box for a new comment knows only the range; a comment on an entity
 * or a key point is told apart by what was asked for last at that range.
 */
export class PendingSubjects {
  readonly #pending = new Map<string, Pending>();

  /** @param range that the box for the comment is opened at */
  add(uri: vscode.Uri, range: vscode.Range, pending: Pending): void {
    this.#pending.set(keyOf(uri, range), pending);
  }

  /** What a comment at `range` was asked for, once. */
  take(uri: vscode.Uri, range: vscode.Range): Pending | undefined {
    const key = keyOf(uri, range);
    const pending = this.#pending.get(key);
    this.#pending.delete(key);
    return pending;
  }
}

/** The end tells: VS Code draws the start of a range to its own liking. */
function keyOf(uri: vscode.Uri, { end }: vscode.Range): string {
  return `${uri.toString()}#${end.line}:${end.character}`;
}
