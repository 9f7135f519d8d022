import * as vscode from 'vscode';
import { activate, closeEditors, openFile, workspaceUri } from '../support/articles';
import { deepEqual, equal, match, ok } from '../support/assert';
import { skip } from '../support/skip';

const REFERENCE = 'reference/seeds/000_58a4e59f16beef1c.txt';

describe('the reference article', () => {
  let document: vscode.TextDocument;
  before(async function () {
    await activate();
    const exists = await vscode.workspace.fs.stat(workspaceUri(REFERENCE)).then(
      () => true,
      () => false,
    );
    if (!exists) skip(this, 'the reference article is not beside this checkout');
    ({ document } = await openFile(REFERENCE));
  });
  after(closeEditors);

  it('is an article', () => {
    equal(document.languageId, 'article');
  });

  it('has a card that names the role, the country and the reported sanctions of Li Shangfu', async () => {
    const card = await cardAt('Li Shangfu, as');
    match(card, /defense minister, China/);
    // Who imposed them is who says what they do not preclude, not China, which wants them lifted.
    match(card, /Sanctions, as the article reports: \*\*in force\*\*, by United States, “during the Trump era”: “/);
    match(card, /\*\*no lifting intended\*\*, by Biden administration: “/);
  });

  it('has an outline of three key points and nine paragraphs', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    equal(symbols[0]?.children.length, 3);
    equal(symbols.length, 10);
  });

  it('leads from Sullivan to all mentions of Jake Sullivan', async () => {
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      positionOf('Sullivan raised'),
    );
    deepEqual(
      references.map(({ range }) => document.getText(range)),
      ['Jake Sullivan', 'Sullivan'],
    );
  });

  it('selects word, name, sentence and paragraph in turn', async () => {
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [positionOf('Jake Sullivan')],
    );
    const texts: string[] = [];
    for (let range = selection; range; range = range.parent) texts.push(document.getText(range.range));
    ok(texts.includes('Jake'));
    ok(texts.includes('Jake Sullivan'));
    ok(texts.some(text => text.startsWith('Last month, US') && text.endsWith('in 1979.')));
  });

  /** The card as Markdown without the marks that protect article text. */
  async function cardAt(at: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(at),
    );
    const card = hovers.flatMap(hover => hover.contents).find(content => content instanceof vscode.MarkdownString);
    return (card?.value ?? '').replace(/\\(.)/g, '$1');
  }

  function positionOf(at: string): vscode.Position {
    const offset = document.getText().indexOf(at);
    ok(offset >= 0, `no "${at}" in the article`);
    return document.positionAt(offset + 1);
  }
});
