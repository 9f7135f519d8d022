import * as vscode from 'vscode';
import type { Comment, Reply } from '../../review/model';

/** What a thread shows: a comment, then the replies to it. */
export type Said = Comment | Reply;

/** An entry of a review as VS Code shows it in a thread. */
export class ReviewComment implements vscode.Comment {
  readonly author: vscode.CommentAuthorInformation;
  readonly timestamp: Date;
  readonly label: string;
  readonly contextValue: string;
  /** Markdown; while it is edited, and when the edit is saved, plain text as VS Code's box has it. */
  body: vscode.MarkdownString | string;
  mode = vscode.CommentMode.Preview;

  constructor(
    /** The thread that shows it. */
    readonly thread: vscode.CommentThread,
    readonly entry: Said,
  ) {
    this.author = { name: entry.author ?? vscode.l10n.t('Unsigned') };
    this.timestamp = new Date(entry.created);
    this.label = isEdited(entry) ? vscode.l10n.t('edited') : '';
    this.contextValue = entry.type;
    this.body = markdownOf(entry.text);
  }

  /** Shows the text in a box to change it. */
  edit(): void {
    this.body = this.entry.text;
    this.#setMode(vscode.CommentMode.Editing);
  }

  /** Shows the text as it was. */
  cancel(): void {
    this.body = markdownOf(this.entry.text);
    this.#setMode(vscode.CommentMode.Preview);
  }

  /** The text in the box. */
  get edited(): string {
    return typeof this.body === 'string' ? this.body : this.body.value;
  }

  #setMode(mode: vscode.CommentMode): void {
    this.mode = mode;
    // VS Code looks at a thread's comments only when it is given them.
    this.thread.comments = [...this.thread.comments];
  }
}

/** Resolving changes a comment, too, but not its words. */
function isEdited(entry: Said): boolean {
  return entry.modified !== entry.created && !(entry.type === 'comment' && entry.resolved);
}

/** Written by people, and perhaps by others than the reader: no commands, no HTML. */
function markdownOf(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}
