import * as vscode from 'vscode';
import type { Analysis, Finding } from '../../src/analysis/model';
import type { Services } from '../../src/services/services';
import { registerDiagnostics } from '../../src/surfaces/diagnostics';
import { activate, closeEditors, openArticle, openSeed, seedNames, waitFor, withSettings } from '../support/articles';
import { deepEqual, equal, match, ok } from '../support/assert';
import { problems } from './support/findings';

const CONTRADICTED =
  '- The plant in Ostrava employs 400 people.\n- Rain fell.\n\nThe plant in Ostrava employs 900 people. Rain fell on Monday.\n';
const OPEN_QUOTATION = 'Rain fell on Monday. “It was late, said Jane Doe.\n';
const CLEAN = 'Rain fell on Monday. “It was late,” said Jane Doe.\n';

describe('findings in the Problems view', () => {
  before(activate);

  it('have a source, a level, a code that leads to its explanation, and the words they stand on', async () => {
    const { document } = await openArticle(OPEN_QUOTATION);
    const [problem] = await problems(document, 'unclosed-quotation');
    ok(problem);
    equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    equal(document.getText(problem.range), '“It');
    match(problem.message, /no closing mark/);
    const { target } = problem.code as { target: vscode.Uri };
    const explanation = await vscode.workspace.openTextDocument(target);
    match(explanation.getText(), /^Quotation without a closing mark\n/);
  });

  it('link to the other place', async () => {
    const { document } = await openArticle(CONTRADICTED);
    const [problem] = await problems(document, 'key-point-contradicted');
    const [related] = problem?.relatedInformation ?? [];
    ok(related);
    equal(related.location.uri.toString(), document.uri.toString());
    match(document.getText(related.location.range), /900/);
  });

  it('follow the text, without a moment in which they are gone', async () => {
    const editor = await openArticle(OPEN_QUOTATION);
    const { document } = editor;
    await problems(document, 'unclosed-quotation');
    let emptied = false;
    const watching = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = uris.some(uri => uri.toString() === document.uri.toString());
      emptied ||= changed && vscode.languages.getDiagnostics(document.uri).length === 0;
    });
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), 'A line before.\n\n');
    });
    await waitFor(
      () => vscode.languages.getDiagnostics(document.uri).some(({ range }) => range.start.line === 2),
      'the problem moves with its words',
    );
    watching.dispose();
    equal(emptied, false);
    const at = document.getText().indexOf('late,') + 'late,'.length;
    await editor.edit(edit => {
      edit.insert(document.positionAt(at), '”');
    });
    await problems(document);
  });

  it('go when the text is no article any more, and when it is closed', async () => {
    const { document } = await openArticle(OPEN_QUOTATION);
    await problems(document, 'unclosed-quotation');
    const plain = await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await problems(plain);
    const article = await vscode.languages.setTextDocumentLanguage(plain, 'article');
    await problems(article, 'unclosed-quotation');
    await closeEditors();
    await problems(article);
  });

  it('are shown at the levels of the settings, or not at all', async () => {
    const { document } = await openArticle(OPEN_QUOTATION);
    await withSettings({ 'dossier.findings.levels': { 'unclosed-quotation': 'error' } }, async () => {
      await waitFor(
        () => vscode.languages.getDiagnostics(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Error,
        'the problem is an error',
      );
    });
    await withSettings({ 'dossier.findings.levels': { 'unclosed-quotation': 'off' } }, () => problems(document));
    await withSettings({ 'dossier.findings.levels': { 'unclosed-quotation': 'loud', nonsense: 7 } }, () =>
      problems(document, 'unclosed-quotation'),
    );
  });

  it('are none in a text that gives no cause', async () => {
    const { document } = await openArticle(CLEAN);
    await new Promise(resolve => setTimeout(resolve, 600));
    await problems(document);
  });

  it('never flood the sample articles, and hint at nothing unasked', async () => {
    for (const name of await seedNames()) {
      const { document } = await openSeed(name);
      const found = await waitFor(async () => {
        const symbols = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
        return symbols ? vscode.languages.getDiagnostics(document.uri) : undefined;
      }, 'the article is read');
      ok(found.length <= 5, `${name} has ${found.length} problems`);
      ok(found.every(({ severity }) => severity < vscode.DiagnosticSeverity.Hint));
    }
  });

  it('fade words that the article could do without', async () => {
    const { document } = await openArticle('Rain rain fell.\n');
    const repeated = { code: 'repeated-word', severity: 'information', message: 'Twice.', start: 5, end: 9 } as const;
    const other = { ...repeated, code: 'other', start: 0, end: 4 };
    const surface = registerDiagnostics(servicesWith([repeated, other]));
    try {
      const found = vscode.languages.getDiagnostics(document.uri).filter(({ message }) => message === 'Twice.');
      deepEqual(
        found.map(({ tags }) => tags ?? []),
        [[vscode.DiagnosticTag.Unnecessary], []],
      );
    } finally {
      surface.dispose();
    }
    equal(vscode.languages.getDiagnostics(document.uri).filter(({ message }) => message === 'Twice.').length, 0);
  });
});

/** Services that have found these things in every article. */
function servicesWith(found: readonly Omit<Finding, 'related' | 'fixes'>[]): Services {
  const findings = found.map(finding => ({ ...finding, related: [], fixes: [] }));
  const analysis = { findings } as unknown as Analysis;
  return {
    analyses: { peek: () => analysis },
    findings: { of: () => findings, onDidChange: () => new vscode.Disposable(() => undefined) },
  } as unknown as Services;
}
