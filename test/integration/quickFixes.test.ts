import * as vscode from 'vscode';
import type { Analysis, Finding } from '../../src/analysis/model';
import type { Services } from '../../src/services/services';
import { registerQuickFixes } from '../../src/surfaces/quickFixes';
import { activate, openArticle, waitFor, withSettings } from '../support/articles';
import { deepEqual, equal, match, ok } from '../support/assert';
import { offers, problems, take } from './support/findings';

const TWO_OPEN = 'Rain fell. “It was late, said Jane Doe.\n\nSnow fell. “It was early, said Jane Doe.\n';
const CODE = 'unclosed-quotation';
const CONTRADICTED =
  '- The plant in Ostrava employs 400 people.\n- Rain fell.\n\nThe plant in Ostrava employs 900 people. Rain fell on Monday.\n';

describe('the light bulb on a finding', () => {
  before(activate);

  it('offers to explain, to ignore and to turn off, for the finding it stands on', async () => {
    const { document } = await openArticle(TWO_OPEN);
    const [problem] = await problems(document, CODE, CODE);
    const all = await offers(document, problem!.range);
    const titles = all.map(({ title }) => title);
    for (const title of [
      `Explain ${CODE}`,
      `Ignore ${CODE} here`,
      `Ignore ${CODE} in this document`,
      `Turn off ${CODE} everywhere`,
    ])
      equal(titles.filter(other => other === title).length, 1, title);
    ok(all.every(({ kind }) => kind && vscode.CodeActionKind.QuickFix.contains(kind)));
    deepEqual(await offers(document, new vscode.Range(0, 0, 0, 2)), []);
  });

  it('closes a quotation where its end is plain', async () => {
    const { document } = await openArticle(TWO_OPEN);
    const [first] = await problems(document, CODE, CODE);
    await take(document, first!.range, 'Close the quotation');
    match(document.getText(), /^Rain fell\. “It was late,” said Jane Doe\.\n/);
    await problems(document, CODE);
    await vscode.commands.executeCommand('undo');
    await problems(document, CODE, CODE);
  });

  it('leads to the evidence', async () => {
    const editor = await openArticle(CONTRADICTED);
    const { document } = editor;
    const [problem] = await problems(document, 'key-point-contradicted');
    await take(document, problem!.range, 'Go to paragraph 1: ');
    match(document.getText(editor.selection), /900/);
  });

  it('corrects the text, here or everywhere, and undo takes it back', async () => {
    const text = 'Anna Kestrel and Ana Kestrel met. Ana Kestrel left.\n';
    const editor = await openArticle(text);
    const { document } = editor;
    const edit = (start: number) => ({ start, end: start + 3, text: 'Anna' });
    const surface = registerQuickFixes(
      servicesWith(text, {
        ...{ code: 'invented', severity: 'warning', message: 'm', start: 17, end: 20, related: [] },
        fixes: [
          { title: 'Write Anna', edits: [edit(17)] },
          { title: 'Write Anna everywhere', edits: [edit(17), edit(34)] },
        ],
      }),
    );
    try {
      const range = new vscode.Range(0, 17, 0, 20);
      const [first, second] = (await offers(document, range)).filter(({ title }) => title.startsWith('Write'));
      deepEqual([first?.isPreferred, second?.isPreferred], [true, false]);
      await vscode.workspace.applyEdit(second!.edit!);
      equal(document.getText(), 'Anna Kestrel and Anna Kestrel met. Anna Kestrel left.\n');
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), text);
      await vscode.workspace.applyEdit(first!.edit!);
      equal(document.getText(), 'Anna Kestrel and Anna Kestrel met. Ana Kestrel left.\n');
    } finally {
      surface.dispose();
    }
  });
});

describe('ignoring a finding', () => {
  before(activate);

  it('here leaves the others, changes nothing in the text, lasts while it is edited, and is undone', async () => {
    const editor = await openArticle(TWO_OPEN);
    const { document } = editor;
    const [first, second] = await problems(document, CODE, CODE);
    await take(document, first!.range, `Ignore ${CODE} here`);
    const [left] = await problems(document, CODE);
    ok(left?.range.isEqual(second!.range));
    equal(document.getText(), TWO_OPEN);
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), 'A line before.\n\n');
    });
    await waitFor(
      () => vscode.languages.getDiagnostics(document.uri)[0]?.range.start.line === 4,
      'the other problem has moved',
    );
    await problems(document, CODE);
    await vscode.commands.executeCommand('dossier.undoIgnoreFinding');
    await problems(document, CODE, CODE);
  });

  it('in the document ignores all of its kind, step by step undone', async () => {
    const { document } = await openArticle(TWO_OPEN);
    const [first] = await problems(document, CODE, CODE);
    await take(document, first!.range, `Ignore ${CODE} here`);
    const [second] = await problems(document, CODE);
    await take(document, second!.range, `Ignore ${CODE} in this document`);
    await problems(document);
    await vscode.commands.executeCommand('dossier.undoIgnoreFinding');
    await problems(document, CODE);
    await vscode.commands.executeCommand('dossier.undoIgnoreFinding');
    await problems(document, CODE, CODE);
  });

  it('everywhere turns its rule off in the settings', async () => {
    const { document } = await openArticle(TWO_OPEN);
    const [first] = await problems(document, CODE, CODE);
    await withSettings({ 'dossier.findings.levels': { 'anonymous-source': 'hint' } }, async () => {
      await take(document, first!.range, `Turn off ${CODE} everywhere`);
      await problems(document);
      const { globalValue } = vscode.workspace.getConfiguration('dossier').inspect('findings.levels') ?? {};
      deepEqual(globalValue, { 'anonymous-source': 'hint', [CODE]: 'off' });
    });
    await problems(document, CODE, CODE);
  });

  it('everywhere is undone like the others, last first, with the level it had', async () => {
    const { document } = await openArticle(TWO_OPEN);
    await withSettings({ 'dossier.findings.levels': { [CODE]: 'error' } }, async () => {
      const [first] = await problems(document, CODE, CODE);
      await take(document, first!.range, `Ignore ${CODE} here`);
      const [second] = await problems(document, CODE);
      await take(document, second!.range, `Turn off ${CODE} everywhere`);
      await problems(document);
      await vscode.commands.executeCommand('dossier.undoIgnoreFinding');
      const [again] = await problems(document, CODE);
      equal(again!.severity, vscode.DiagnosticSeverity.Error);
      await vscode.commands.executeCommand('dossier.undoIgnoreFinding');
      await problems(document, CODE, CODE);
    });
  });

  it('is done from the keyboard for the finding at the cursor', async () => {
    const editor = await openArticle(TWO_OPEN);
    const { document } = editor;
    const [, second] = await problems(document, CODE, CODE);
    editor.selection = new vscode.Selection(second!.range.start, second!.range.start);
    await vscode.commands.executeCommand('dossier.ignoreFindingHere');
    const [left] = await problems(document, CODE);
    equal(left?.range.start.line, 0);
  });

  it('that is gone meanwhile does nothing', async () => {
    const { document } = await openArticle(TWO_OPEN);
    await problems(document, CODE, CODE);
    await vscode.commands.executeCommand('dossier.ignoreFindingHere', document.uri.toString(), CODE, 0, 1);
    await vscode.commands.executeCommand('dossier.ignoreFindingHere', 'file:///nowhere.article', CODE, 0, 1);
    await problems(document, CODE, CODE);
  });
});

describe('explaining a finding', () => {
  before(activate);

  it('says beside the article what was found, what it means, and leads to all findings and to the levels', async () => {
    const editor = await openArticle(TWO_OPEN);
    const { document } = editor;
    const [first] = await problems(document, CODE, CODE);
    await take(document, first!.range, `Explain ${CODE}`);
    const explanation = await waitFor(() => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.uri.scheme === 'dossier-finding' && shown.languageId === 'dossier-finding' ? shown : undefined;
    }, 'the explanation shows');
    const text = explanation.getText();
    match(text, /^Quotation without a closing mark\n\nFinding: unclosed-quotation\nLevel: Warning\n/);
    match(text, /\nFound here\n {2}paragraph 1: “It was late, said Jane Doe\.\n {2}This quotation has no closing mark/);
    match(text, /\nWhat it looks for\n {2}\S/);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      explanation.uri,
    );
    const [all, levels] = links.map(({ target }) => target);
    equal(levels?.scheme, 'command');
    const page = await vscode.workspace.openTextDocument(all!);
    match(page.getText(), /\(unclosed-quotation, level: Warning\)\n {2}\S/);
  });

  it('takes text of an article for text', async () => {
    const hostile = vscode.Uri.from({
      scheme: 'dossier-finding',
      path: '/anonymous-source.txt',
      query: JSON.stringify(['paragraph 1', 'words', 'All findings that Dossier looks for']),
    });
    const broken = hostile.with({ query: '{"a":' });
    match((await vscode.workspace.openTextDocument(hostile)).getText(), /\n {2}All findings that Dossier looks for\n/);
    match((await vscode.workspace.openTextDocument(broken)).getText(), /^[^\n]+\n\nFinding: anonymous-source\n/);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', hostile);
    equal(links.length, 2);
  });
});

/** Services that have found one thing in articles of this text. */
function servicesWith(text: string, finding: Finding): Services {
  const analysis = { text, article: { headline: null, keyPoints: [], paragraphs: [] } } as unknown as Analysis;
  return {
    analyses: { get: () => Promise.resolve(analysis) },
    findings: { of: () => [finding] },
  } as unknown as Services;
}
