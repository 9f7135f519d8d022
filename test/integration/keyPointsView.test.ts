import * as vscode from 'vscode';
import type { KeyPoint } from '../../src/analysis/model';
import { keyPointItem, keyPointsMarkdown, noEvidence } from '../../src/surfaces/tree/keyPointItems';
import { keyPointNodes, type KeyPointNode } from '../../src/surfaces/tree/keyPointNodes';
import { analysisOf, spanOf } from '../support/analysisOf';
import { activate, openArticle, waitFor, workspaceUri } from '../support/articles';
import { equal, match, ok } from '../support/assert';

const TEXT = `- Jake Sullivan and Wang Yi spent two days in Vienna.
- *Rain* fell on <b>Paris</b>.
Officials said little at first.
Jake Sullivan and Wang Yi met in Vienna and talked for two days.
`;

function pointOf(words: string, sentences: readonly string[]): KeyPoint {
  const span = spanOf(TEXT, words);
  return {
    ...span,
    line: { start: span.start - 2, end: span.end },
    text: words,
    status: 'supported',
    evidence: sentences.map((sentence, index) => ({
      ...spanOf(TEXT, sentence),
      score: 0.5,
      sentence: index,
      shared: [],
    })),
    conflicts: [],
    claims: [{ ...span, status: 'supported' }],
    reasons: [],
  };
}

function nodes(count = 2): readonly KeyPointNode[] {
  const [, , ...body] = TEXT.trimEnd().split('\n');
  const points = [
    pointOf('Jake Sullivan and Wang Yi spent two days in Vienna.', [body[1]!]),
    ...Array.from({ length: count - 1 }, () => pointOf('*Rain* fell on <b>Paris</b>.', [])),
  ];
  const paragraphs = body.map((words, index) => ({ ...spanOf(TEXT, words), index }));
  const analysis = analysisOf(TEXT, { keyPoints: points, article: { keyPoints: points, paragraphs } });
  return keyPointNodes({ uri: 'untitled:a', analysis }, noEvidence());
}

describe('the Key Points view', () => {
  describe('an item', () => {
    it('of a key point says what it is and how many sentences support it', () => {
      const item = keyPointItem(nodes()[0]!);
      equal(item.label, 'Jake Sullivan and Wang Yi spent two days in Vienna.');
      equal(item.description, '1 supporting sentence');
      equal(item.tooltip, 'Jake Sullivan and Wang Yi spent two days in Vienna.');
      equal(item.collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
      ok(item.iconPath instanceof vscode.ThemeIcon);
      equal(
        item.accessibilityInformation?.label,
        'Key point 1, 1 supporting sentence: Jake Sullivan and Wang Yi spent two days in Vienna.',
      );
    });

    it('of a sentence begins with its paragraph', () => {
      const item = keyPointItem(nodes()[0]!.children[0]!);
      equal(item.label, '¶ 2  Jake Sullivan and Wang Yi met in Vienna and talked for two days.');
      equal(item.tooltip, 'paragraph 2: Jake Sullivan and Wang Yi met in Vienna and talked for two days.');
      equal(item.collapsibleState, vscode.TreeItemCollapsibleState.None);
      ok(item.iconPath instanceof vscode.ThemeIcon);
    });

    it('says so when nothing supports the point', () => {
      const [, unsupported] = nodes();
      equal(keyPointItem(unsupported!).description, 'no supporting sentence');
      equal(keyPointItem(unsupported!.children[0]!).label, 'No supporting sentence found in the body');
      equal(unsupported!.children.length, 1);
    });

    it('has the words of the article as plain text', () => {
      const item = keyPointItem(nodes()[1]!);
      equal(item.label, '*Rain* fell on <b>Paris</b>.');
      equal(typeof item.tooltip, 'string');
    });

    it('is folded when there are many', () => {
      equal(keyPointItem(nodes(50)[0]!).collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    });
  });

  it('copies everything as Markdown that shows the very words', () => {
    equal(
      keyPointsMarkdown(nodes()),
      [
        '- Jake Sullivan and Wang Yi spent two days in Vienna.',
        '  - ¶ 2: Jake Sullivan and Wang Yi met in Vienna and talked for two days.',
        '- \\*Rain\\* fell on \\<b\\>Paris\\</b\\>.',
        '  - No supporting sentence found in the body',
        '',
      ].join('\n'),
    );
  });

  describe('a click', () => {
    const click = (editor: vscode.TextEditor, id: string) =>
      vscode.commands.executeCommand('_dossier.keyPoints.open', editor.document.uri.toString(), id);
    const selected = ({ document, selection }: vscode.TextEditor) => document.getText(selection);

    it('goes to the key point and to its sentence', async () => {
      await activate();
      const editor = await openArticle(TEXT);
      await click(editor, 'keyPoint:0');
      await waitFor(() => selected(editor).startsWith('Jake Sullivan and Wang Yi spent'), 'the key point is selected');
      await click(editor, 'keyPoint:0/0');
      await waitFor(() => selected(editor).startsWith('Jake Sullivan and Wang Yi met'), 'the sentence is selected');
    });

    it('goes to the right place while the view still shows an older text', async () => {
      await activate();
      const editor = await openArticle(TEXT);
      await click(editor, 'keyPoint:0');
      await editor.edit(builder => {
        builder.insert(editor.document.positionAt(TEXT.indexOf('Officials')), 'A new first paragraph.\n');
      });
      await click(editor, 'keyPoint:0/0');
      const sentence = await waitFor(() => selected(editor), 'something is selected');
      match(sentence, /^Jake Sullivan and Wang Yi met .* days\.$/);
    });

    it('goes to the text in a diff without opening it once more', async () => {
      await activate();
      const [original, modified] = [workspaceUri('one.article'), workspaceUri('two.article')];
      for (const uri of [original, modified]) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
      await vscode.commands.executeCommand('vscode.diff', original, modified);
      const side = await waitFor(
        () => vscode.window.visibleTextEditors.find(({ document }) => String(document.uri) === String(modified)),
        'the diff is open',
      );
      await click(side, 'keyPoint:1');
      await waitFor(() => selected(side).startsWith('*Rain*'), 'the key point is selected');
      await vscode.commands.executeCommand('dossier.goTo', String(modified), 2, 14);
      await waitFor(() => selected(side) === 'Jake Sulliva', 'the linked words are selected');
      equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
      for (const uri of [original, modified]) await vscode.workspace.fs.delete(uri);
    });

    it('on what is no longer there does nothing', async () => {
      await activate();
      const editor = await openArticle(TEXT);
      const before = editor.selection;
      await click(editor, 'keyPoint:77');
      await vscode.commands.executeCommand('_dossier.keyPoints.open', 'untitled:gone', 'keyPoint:0');
      ok(editor.selection.isEqual(before));
    });
  });

  it('copies nothing when called for what is no item', async () => {
    await activate();
    for (const value of [undefined, null, 1, {}, { copyText: 1 }]) {
      await vscode.commands.executeCommand('dossier.copyItem', value);
    }
  });
});
