import * as vscode from 'vscode';
import { activate, closeEditors, openArticle, openSeed, waitFor, workspaceUri } from '../support/articles';
import { doesNotMatch, equal, match, ok } from '../support/assert';
import { cardAt } from './support/cards';

const SEED = '01-vienna-talks.txt';
const QUOTE = { type: 'TextQuoteSelector', exact: 'candid, substantive, and constructive', prefix: '', suffix: '' };
const ROWS = [
  { id: 'one', user: 'acct:wren@hypothes.is', text: 'Whose words?', target: [{ selector: [QUOTE] }] },
  { id: 'two', user: 'acct:finch@hypothes.is', text: 'The spokesman’s.', references: ['one'], target: [{}] },
  { id: 'lost', text: 'A cut sentence.', target: [{ selector: [{ ...QUOTE, exact: 'nowhere in this article' }] }] },
];

describe('reports of a review', () => {
  before(activate);
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeEditors();
  });

  it('are written in every format, with the comments that were imported', async () => {
    await openArticle(await textOf(workspaceUri(`seeds/${SEED}`)));
    await importRows(ROWS);
    match(await exported('markdown'), /Whose words\?[^]*The spokesman’s\.[^]*No longer found in the text/);
    match(await exported('html'), /^<!DOCTYPE html>[^]*Whose words\?/);
    match(await exported('csv'), /comment,a passage,open,Whose words\?,wren/);
    match(await exported('jsonld'), /"AnnotationCollection"[^]*"value": "Whose words\?"/);
    match(await exported('ftm'), /"schema":"Note"/);
    const docx = await vscode.workspace.fs.readFile(await exportTo('docx'));
    // A ZIP archive.
    equal(String.fromCharCode(...docx.slice(0, 2)), 'PK');
    ok(docx.length > 5000);
  });

  it('tell possible matches as what they are', async () => {
    const editor = await openSeed(SEED);
    await cardAt(editor, 'Li Shangfu, China');
    match(await exported('markdown'), /possible match (0\.\d\d|1\.00), not decided\*\*: LI, Shangfu · OFAC SDN/);
  });

  it('are the same comments when the file is imported again', async () => {
    await openArticle(await textOf(workspaceUri(`seeds/${SEED}`)));
    await importRows(ROWS);
    await importRows(ROWS);
    equal((await exported('csv')).match(/^comment,/gm)?.length, 2);
  });

  it('no longer have what was imported when that is taken back, and have it when it is made again', async () => {
    await openArticle(await textOf(workspaceUri(`seeds/${SEED}`)));
    await importRows(ROWS);
    match(await exported('csv'), /Whose words\?/);
    await vscode.commands.executeCommand('dossier.undoReviewChange');
    doesNotMatch(await exported('csv'), /^(comment|reply),/m);
    await vscode.commands.executeCommand('dossier.redoReviewChange');
    match(await exported('csv'), /Whose words\?/);
    match(await exported('markdown'), /A cut sentence\.|The spokesman’s\./);
  });

  it('say that a file holds no annotations, and leave the review alone', async () => {
    await openArticle('Officials met in Vienna on Monday.');
    const uri = workspaceUri('broken.json');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{"rows": ['));
    await vscode.commands.executeCommand('dossier.importAnnotations', uri);
    match(await exported('markdown'), /\*\*Comments:\*\* none/);
  });

  it('say that a file cannot be written, and leave no half of one', async () => {
    await openArticle('Officials met in Vienna on Monday.');
    const uri = vscode.Uri.parse('dossier-nowhere:/report.md');
    await vscode.commands.executeCommand('dossier.exportReview', 'markdown', uri);
    equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
  });

  it('can be seen beside the article, once, and go with their tab', async () => {
    const { document } = await openArticle('Officials met in Vienna on Monday.');
    await vscode.commands.executeCommand('dossier.previewReview');
    await waitFor(() => previews().length === 1, 'the preview opens');
    match(previews()[0]!.label, /^Review of draft-\d+\.article$/);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('dossier.previewReview');
    equal(previews().length, 1);
    await vscode.window.tabGroups.close(previews());
    await vscode.commands.executeCommand('dossier.previewReview');
    await waitFor(() => previews().length === 1, 'the preview opens anew');
  });

  it('need an article', async () => {
    await vscode.commands.executeCommand('dossier.exportReview', 'markdown', workspaceUri('none.md'));
    await vscode.commands.executeCommand('dossier.previewReview');
    equal(previews().length, 0);
    await waitFor(async () => !(await exists(workspaceUri('none.md'))), 'nothing is written');
  });
});

function previews(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('dossierReviewReport'));
}

async function importRows(rows: readonly object[]): Promise<void> {
  const uri = workspaceUri('annotations.json');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(JSON.stringify({ rows })));
  await vscode.commands.executeCommand('dossier.importAnnotations', uri);
}

async function exportTo(format: string): Promise<vscode.Uri> {
  const uri = workspaceUri(`exported.${format}`);
  await vscode.commands.executeCommand('dossier.exportReview', format, uri);
  return uri;
}

async function exported(format: string): Promise<string> {
  return textOf(await exportTo(format));
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function exists(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}
