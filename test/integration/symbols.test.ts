import * as vscode from 'vscode';
import { openArticle, openSeed, seedNames } from '../support/articles';
import { deepEqual, equal, ok } from '../support/assert';

const ARTICLE = [
  '- Talks resume in Vienna.',
  '- Wang Yi will attend them, his ministry said on Friday.',
  'Jake Sullivan met Wang Yi in Vienna on Monday for talks about trade. Both called them useful.',
  'They will meet again in May.',
].join('\n');

async function outline(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const symbols: unknown = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
  return (symbols ?? []) as vscode.DocumentSymbol[];
}

function flat(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap(symbol => [symbol, ...flat(symbol.children)]);
}

describe('outline', () => {
  it('lists the key points in a group, then the paragraphs by number', async () => {
    const { document } = await openArticle(ARTICLE);
    const symbols = await outline(document);
    deepEqual(
      symbols.map(({ name, children }) => [name, children.map(child => child.name)]),
      [
        ['Key points', ['Talks resume in Vienna.', 'Wang Yi will attend them, his ministry…']],
        ['1. Jake Sullivan met Wang Yi in Vienna…', []],
        ['2. They will meet again in May.', []],
      ],
    );
  });

  it('goes to the first words and spans the whole, bullet included', async () => {
    const { document } = await openArticle(ARTICLE);
    const [group, first] = await outline(document);
    ok(group && first);
    equal(document.getText(group.range), ARTICLE.split('\n').slice(0, 2).join('\n'));
    const [point] = group.children;
    ok(point);
    equal(document.getText(point.range), '- Talks resume in Vienna.');
    equal(document.getText(point.selectionRange), 'Talks resume in Vienna.');
    equal(document.getText(first.range), ARTICLE.split('\n')[2]);
    equal(document.getText(first.selectionRange), 'Jake Sullivan met Wang Yi in Vienna');
  });

  it('starts with headline and byline', async () => {
    const { document } = await openArticle(
      `Talks resume in Vienna\nBy Ann Arbour\n\nThe talks between the two sides began on Monday, officials said.\n`,
    );
    const names = (await outline(document)).map(({ name }) => name);
    deepEqual(names, ['Talks resume in Vienna', 'By Ann Arbour', '1. The talks between the two sides began…']);
  });

  it('of every sample article has names, and ranges that hold what they should', async () => {
    for (const seed of await seedNames()) {
      const { document } = await openSeed(seed);
      const symbols = flat(await outline(document));
      ok(symbols.length > 3, seed);
      for (const { name, range, selectionRange, children } of symbols) {
        ok(name.trim() !== '' && !/[\r\n]/.test(name), `${seed}: “${name}”`);
        ok(range.contains(selectionRange), `${seed}: ${name}`);
        ok(
          children.every(child => range.contains(child.range)),
          `${seed}: ${name}`,
        );
      }
    }
  });

  it('follows an edit', async () => {
    const editor = await openArticle(ARTICLE);
    await outline(editor.document);
    await editor.edit(edit => {
      edit.insert(new vscode.Position(2, 0), 'Nobody expected it.\n');
    });
    const [, first] = await outline(editor.document);
    equal(first?.name, '1. Nobody expected it.');
    equal(first.range.start.line, 2);
  });

  it('of an empty text is empty', async () => {
    const { document } = await openArticle('');
    deepEqual(await outline(document), []);
  });
});
