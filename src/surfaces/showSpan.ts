import * as vscode from 'vscode';
import type { Span } from '../analysis/text/span';
import { toRange } from '../services/documents';

export interface ShowOptions {
  /** Leaves the focus where it is: in a tree, so that the reader can go on through it with the arrow keys. */
  readonly preserveFocus: boolean;
}

/**
 * Selects a span and brings it into view, in an editor that shows the document already if there is one (the active one
 * first; one side of a diff will do), else in a new one. Offsets beyond the document's end are taken for its end.
 */
export async function showSpan(document: vscode.TextDocument, span: Span, options: ShowOptions): Promise<void> {
  const range = toRange(document, span);
  const editor = editorOf(document);
  if (!editor) {
    await vscode.window.showTextDocument(document, { ...options, selection: range });
    return;
  }
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  if (!options.preserveFocus) await focus(editor);
}

/** An editor that shows the document: the active one if it does. */
export function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  return visibleTextEditors.find(editor => editor.document === document);
}

async function focus(editor: vscode.TextEditor): Promise<void> {
  if (editor === vscode.window.activeTextEditor) {
    // showTextDocument would open one side of a diff once more, on its own.
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    return;
  }
  const { document, viewColumn, selection } = editor;
  await vscode.window.showTextDocument(document, { viewColumn: viewColumn ?? vscode.ViewColumn.Active, selection });
}
