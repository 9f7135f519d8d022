import * as vscode from 'vscode';
import { ok } from '../../support/assert';
import { waitFor } from '../../support/waitFor';

/** The card as plain text: what a screen reader reads. Waits for the lists: a card shows itself before a busy machine has asked them. */
export async function cardAt(editor: vscode.TextEditor, at: string): Promise<string> {
  const card = await waitFor(async () => {
    const text = plain((await hoversAt(editor, at))[0]?.value ?? '');
    return /^The lists: screening…$/m.test(text) ? undefined : { text };
  }, 'the lists are asked');
  return card.text;
}

/** The card as Markdown; fails if there is none. */
export async function markdownAt(editor: vscode.TextEditor, at: string): Promise<vscode.MarkdownString> {
  const [card] = await hoversAt(editor, at);
  ok(card, `no card at "${at}"`);
  return card;
}

async function hoversAt({ document }: vscode.TextEditor, at: string): Promise<vscode.MarkdownString[]> {
  const offset = document.getText().indexOf(at);
  ok(offset >= 0, `no "${at}" in the article`);
  const position = document.positionAt(offset + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(hover => hover.contents).filter(content => content instanceof vscode.MarkdownString);
}

/** A card as plain text. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\$\([\w-]+\) /g, '')
    .replace(/\[([^\]]*)\]\(command:[^)]*\)/g, '$1')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\*\*/g, '')
    .replace(/\\(.)/g, '$1')
    .replace(/ {2}\n|\n\n/g, '\n');
}
