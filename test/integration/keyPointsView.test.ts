import * as vscode from 'vscode';
import { keyPointItem, keyPointItems, keyPointsMarkdown } from '../../src/surfaces/tree/keyPointItems';
import type { KeyPointNode, KeyPointsNode } from '../../src/surfaces/tree/keyPointNodes';
import { spanOf } from '../support/analysisOf';
import { activate, closeEditors, openArticle, waitFor, workspaceUri } from '../support/articles';
import { deepEqual, equal, match, ok } from '../support/assert';
import { articleOf, checkOf, keyPointOf, reviewedPointsOf } from '../support/keyPoints';

const TEXT = `- Jake Sullivan and Wang Yi spent two days in Vienna.
- *Rain* fell on <b>Paris</b>.
Officials said little at first.
Jake Sullivan and Wang Yi met in Vienna and talked for two days.
`;
const [LITTLE, MET] = [
  'Officials said little at first.',
  'Jake Sullivan and Wang Yi met in Vienna and talked for two days.',
];

const vienna = keyPointOf(TEXT, 'Jake Sullivan and Wang Yi spent two days in Vienna.', {
  sentences: [MET],
  shared: ['met in Vienna', 'talked'],
});
const rainWords = '*Rain* fell on <b>Paris</b>.';
const rain = keyPointOf(TEXT, rainWords, {
  status: 'unsupported',
  reasons: [{ ...spanOf(TEXT, rainWords), body: null, message: 'Not found in the body.' }],
});
const little = {
  ...spanOf(TEXT, 'Rain'),
  body: spanOf(TEXT, 'little'),
  message: 'The body says little where it says $(x).',
};
const missing = { ...spanOf(TEXT, 'Paris'), body: null, message: 'Not found in the body.' };
const contradicted = keyPointOf(TEXT, rainWords, {
  status: 'contradicted',
  conflicts: [little],
  reasons: [little, missing],
});

function nodesOf(points = [vienna, rain], body = [LITTLE, MET], checks: Parameters<typeof reviewedPointsOf>[1] = []) {
  const analysis = articleOf(TEXT, points, body);
  return keyPointItems({ uri: 'untitled:a', analysis }, reviewedPointsOf(analysis, checks));
}

const labelOf = (node: KeyPointsNode) => {
  const { label } = keyPointItem(node);
  return typeof label === 'object' ? label.label : label;
};

describe('the Key Points view', () => {
  afterEach(closeEditors);

  describe('an item', () => {
    it('of a key point says what it is, how it stands and on how many sentences it rests', () => {
      const item = keyPointItem(nodesOf()[0]!);
      equal(item.label, 'Jake Sullivan and Wang Yi spent two days in Vienna.');
      equal(item.description, 'supported · 1 sentence');
      equal(item.tooltip, 'Jake Sullivan and Wang Yi spent two days in Vienna.\nsupported');
      equal(item.collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
      equal(
        item.accessibilityInformation?.label,
        'Key point 1, supported: Jake Sullivan and Wang Yi spent two days in Vienna.',
      );
    });

    it('has an icon of its own shape for each state', () => {
      const partial = { ...vienna, status: 'partial' as const };
      const nodes = [...nodesOf([vienna, partial, rain, contradicted]), ...nodesOf([vienna], [])];
      const icons = nodes.map(node => (keyPointItem(node).iconPath as vscode.ThemeIcon).id);
      equal(new Set(icons).size, 5);
    });

    it('has a box, ticked by whoever checked the point; the tooltip says who and when', () => {
      const [first, second] = nodesOf([vienna, rain], undefined, [checkOf(rain, 'urn:uuid:1', 'R. Wren')]);
      const stateOf = (node: KeyPointNode) => {
        const { checkboxState } = keyPointItem(node);
        return typeof checkboxState === 'object' ? checkboxState.state : checkboxState;
      };
      equal(stateOf(first!), vscode.TreeItemCheckboxState.Unchecked);
      equal(stateOf(second!), vscode.TreeItemCheckboxState.Checked);
      const { tooltip, accessibilityInformation } = keyPointItem(second!);
      match(tooltip as string, /\nnot found in the body, checked by R\. Wren, 5 May 2024/);
      match(accessibilityInformation!.label, /^Key point 2, not found in the body, checked by R\. Wren, .*: \*Rain\*/);
    });

    it('of a sentence begins with its paragraph and has the words in common stand out', () => {
      const item = keyPointItem(nodesOf()[0]!.children[0]!);
      const label = '¶ 2  Jake Sullivan and Wang Yi met in Vienna and talked for two days.';
      deepEqual(item.label, {
        label,
        highlights: ['met in Vienna', 'talked'].map(words => [
          label.indexOf(words),
          label.indexOf(words) + words.length,
        ]),
      });
      equal(item.tooltip, 'paragraph 2: Jake Sullivan and Wang Yi met in Vienna and talked for two days.');
      equal(item.collapsibleState, vscode.TreeItemCollapsibleState.None);
    });

    it('of a contradiction names it, with the paragraph of the words', () => {
      const [node] = nodesOf([contradicted]);
      deepEqual(node!.children.map(labelOf), [
        '¶ 1  The body says little where it says $(x).',
        'Not found in the body: “Paris”',
      ]);
      equal(
        keyPointItem(node!.children[0]!).accessibilityInformation?.label,
        'Contradiction: paragraph 1: The body says little where it says $(x).',
      );
    });

    it('says so when nothing supports the point', () => {
      const [, unsupported] = nodesOf();
      equal(keyPointItem(unsupported!).description, 'not found in the body');
      deepEqual(unsupported!.children.map(labelOf), ['No supporting sentence found in the body']);
    });

    it('shows the nearest sentences when nothing supports the point, under a line that says so', () => {
      const [, nearest] = nodesOf([vienna, { ...rain, evidence: vienna.evidence }]);
      equal(keyPointItem(nearest!).description, 'not found in the body');
      deepEqual(nearest!.children.map(labelOf), [
        'No supporting sentence found in the body. Nearest to it:',
        '¶ 2  Jake Sullivan and Wang Yi met in Vienna and talked for two days.',
      ]);
    });

    it('says so, calmly, where there is no body', () => {
      const item = keyPointItem(nodesOf(undefined, [])[1]!);
      match(item.accessibilityInformation!.label, /^Key point 2, no body to hold it against: /);
      equal(item.collapsibleState, vscode.TreeItemCollapsibleState.None);
    });

    it('has the words of the article as plain text', () => {
      const item = keyPointItem(nodesOf()[1]!);
      equal(item.label, '*Rain* fell on <b>Paris</b>.');
      equal(typeof item.tooltip, 'string');
    });

    it('is folded when there are many', () => {
      const many = nodesOf(Array.from({ length: 60 }, () => vienna));
      equal(many.length, 60);
      equal(keyPointItem(many[0]!).collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    });
  });

  it('copies everything as a Markdown checklist that shows the very words', () => {
    const lines = keyPointsMarkdown(nodesOf([vienna, contradicted], undefined, [checkOf(vienna)])).split('\n');
    match(
      lines[0]!,
      /^- \[x\] Jake Sullivan and Wang Yi spent two days in Vienna\. \(supported, checked, 5 May 2024.*\)$/,
    );
    deepEqual(lines.slice(1), [
      '  - ¶ 2: Jake Sullivan and Wang Yi met in Vienna and talked for two days.',
      '- [ ] \\*Rain\\* fell on \\<b\\>Paris\\</b\\>. (contradicted by the body)',
      '  - ¶ 1: The body says little where it says $(x).',
      '  - Not found in the body: “Paris”',
      '',
    ]);
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
