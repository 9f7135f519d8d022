import * as vscode from 'vscode';
import { openArticle } from '../support/articles';
import { deepEqual, ok } from '../support/assert';

const KEY_POINTS = '- Talks resume in Vienna.\n- No deal is near.';
const FIRST = 'Jake Sullivan met Wang Yi in Vienna. “The talks were candid,” said Wang Yi on Monday.';
const BODY = `${FIRST}\nThey will meet again in May.`;
const ARTICLE = `${KEY_POINTS}\n${BODY}\n`;

/** The texts that Expand Selection takes in from inside `word` on; VS Code's own rules add steps of theirs. */
async function steps(word: string): Promise<string[]> {
  const { document } = await openArticle(ARTICLE);
  const position = document.positionAt(ARTICLE.indexOf(word) + 1);
  const ranges: unknown = await vscode.commands.executeCommand('vscode.executeSelectionRangeProvider', document.uri, [
    position,
  ]);
  const texts: string[] = [];
  let range = (ranges as vscode.SelectionRange[])[0];
  for (; range; range = range.parent) texts.push(document.getText(range.range));
  return texts;
}

/** Fails unless the texts are steps of the selection, in this order. */
async function growsThrough(word: string, expected: readonly string[]): Promise<void> {
  const all = await steps(word);
  const wanted = new Set(expected);
  deepEqual(
    all.filter((text, index) => wanted.has(text) && all.indexOf(text) === index),
    expected,
  );
}

describe('a growing selection', () => {
  it('goes from the word to the name, the sentence, the paragraph, the body and the whole', async () => {
    const sentence = 'Jake Sullivan met Wang Yi in Vienna.';
    await growsThrough('Sullivan', ['Sullivan', 'Jake Sullivan', sentence, FIRST, BODY, ARTICLE]);
  });

  it('takes in a quotation without its marks and then with them', async () => {
    const inner = 'The talks were candid,';
    await growsThrough('candid', ['candid', inner, `“${inner}”`, FIRST]);
  });

  it('goes from a key point to all key points', async () => {
    const point = 'Talks resume in Vienna.';
    await growsThrough('resume', ['resume', point, `- ${point}`, KEY_POINTS, ARTICLE]);
  });

  it('works for several cursors', async () => {
    const { document } = await openArticle(ARTICLE);
    const positions = ['Sullivan', 'candid'].map(word => document.positionAt(ARTICLE.indexOf(word)));
    const ranges: unknown = await vscode.commands.executeCommand(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      positions,
    );
    deepEqual(
      (ranges as vscode.SelectionRange[]).map(({ range }) => document.getText(range)),
      ['Sullivan', 'candid'],
    );
  });

  it('is no trouble in an empty text', async () => {
    const { document } = await openArticle('');
    const ranges: unknown = await vscode.commands.executeCommand('vscode.executeSelectionRangeProvider', document.uri, [
      new vscode.Position(0, 0),
    ]);
    ok(Array.isArray(ranges));
  });
});
