import * as vscode from 'vscode';
import { Analyses } from '../../src/services/analyses';
import { activate, closeEditors, openArticle, workspaceUri } from '../support/articles';
import { equal, ok } from '../support/assert';

describe('analyses', () => {
  let log: vscode.LogOutputChannel;
  let analyses: Analyses;
  before(activate);
  beforeEach(() => {
    log = vscode.window.createOutputChannel('Dossier tests', { log: true });
    analyses = new Analyses(log);
  });
  afterEach(async () => {
    analyses.dispose();
    log.dispose();
    await closeEditors();
  });

  it('are made once per version and shared', async () => {
    const { document } = await openArticle('Ana Petrosyan spoke in Yerevan.');
    const first = await analyses.get(document);
    ok(first);
    equal(await analyses.get(document), first);
    equal(analyses.peek(document), first);
  });

  it('of an older version are shown as the latest and never as the present one', async () => {
    const editor = await openArticle('Ana Petrosyan spoke in Yerevan.');
    const before = await analyses.get(editor.document);
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), 'On Monday ');
    });
    const present = analyses.get(editor.document);
    equal(
      analyses.peek(editor.document),
      undefined,
      'an analysis with positions of before the edit is given as present',
    );
    equal(analyses.latest(editor.document), before);
    equal((await present)?.text, editor.document.getText());
  });

  it('of a text that is edited meanwhile are given up', async () => {
    // Each sentence is a new one: what was read once is not read again.
    const sentences = Array.from({ length: 5000 }, (_, index) => `Ana Petrosyan spoke in Yerevan of plan ${index}. `);
    const editor = await openArticle(sentences.join(''));
    const stale = analyses.get(editor.document);
    await editor.edit(edit => {
      edit.delete(new vscode.Range(0, 0, 0, 200_000));
    });
    const present = await analyses.get(editor.document);
    equal(await stale, undefined);
    equal(present?.text, editor.document.getText());
  });

  it('are not made of other languages', async () => {
    const document = await vscode.workspace.openTextDocument(workspaceUri('seeds/SOURCES.md'));
    equal(await analyses.get(document), undefined);
    equal(analyses.state(document), undefined);
  });
});
