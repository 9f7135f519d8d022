import * as vscode from 'vscode';
import { PublicationDates } from '../../src/services/publicationDates';
import { Settings } from '../../src/services/settings';
import {
  activate,
  closeEditors,
  openArticle,
  openFile,
  waitFor,
  withSettings,
  workspaceUri,
} from '../support/articles';
import { deepEqual, doesNotMatch, equal, match } from '../support/assert';
import { cardAt, markdownAt } from './support/cards';
import { Memory } from './support/fakes';

const TALKS = 'Ana Petrosyan spoke in Yerevan last week. The ministers met on Monday and in November.';
const DATED = `YEREVAN, June 14, 2023 (Agency) — ${TALKS}`;

describe('the publication date', () => {
  before(activate);
  afterEach(closeEditors);

  const setDate = (...args: unknown[]) => vscode.commands.executeCommand('dossier.setPublicationDate', ...args);

  it('that nobody states leaves dates unresolved, with a link to set it', async () => {
    const editor = await openArticle(TALKS);
    equal(
      await cardAt(editor, 'last week'),
      'Not resolved: the article’s publication date is not known\nSet the publication date',
    );
    const { value } = await markdownAt(editor, 'Monday');
    match(value, /\(command:dossier\.setPublicationDate\?[^ )]+ "Set the publication date"\)/);
  });

  it('that the article states is what dates are counted from, and the card says from where', async () => {
    const editor = await openArticle(DATED);
    const origin = 'Counted from the publication date, 14 June 2023, from the dateline · change';
    equal(await cardAt(editor, 'Monday'), `Monday, 12 June 2023\n${origin}`);
    equal(await cardAt(editor, 'last week'), `week of Monday, 5 June 2023\n${origin}`);
    equal(await cardAt(editor, 'November'), `November 2022\n${origin}`);
    equal(
      await cardAt(editor, 'June 14'),
      'Wednesday, 14 June 2023\nThe day on which the article was published · change',
    );
  });

  it('says nothing of dates that are written out', async () => {
    const editor = await openArticle('They met on 5 May 2022, in 2020, in 2016–18 and on 29 February.');
    equal(await cardAt(editor, '5 May'), 'Thursday, 5 May 2022');
    equal(await cardAt(editor, '2020'), '2020');
    equal(await cardAt(editor, '2016'), '2016 to 2018');
  });

  it('set by command goes before the article’s, at once, until it is cleared', async () => {
    const editor = await openArticle(DATED);
    match(await cardAt(editor, 'Monday'), /^Monday, 12 June 2023\n/);
    await setDate(editor.document.uri.toString(), '2024-01-03');
    equal(
      await cardAt(editor, 'Monday'),
      'Monday, 1 January 2024\nCounted from the publication date, 3 January 2024, as you set it · change',
    );
    await setDate(editor.document.uri.toString(), null);
    match(await cardAt(editor, 'Monday'), /^Monday, 12 June 2023\n.*from the dateline/);
  });

  it('may be written in words, for the article at hand', async () => {
    const editor = await openArticle(TALKS);
    await setDate(undefined, '3rd of January 2024');
    match(await cardAt(editor, 'Monday'), /^Monday, 1 January 2024\n/);
  });

  it('that is none is not taken', async () => {
    const editor = await openArticle(TALKS);
    for (const day of ['soon', '2023-02-30', '06/07/2023', '12 June 2023 or so'])
      await setDate(editor.document.uri.toString(), day);
    match(await cardAt(editor, 'Monday'), /^Not resolved/);
  });

  it('is set for one document alone, and not for one that is not open', async () => {
    const editor = await openArticle(TALKS);
    await setDate('file:///nowhere/else.article', '2024-01-03');
    match(await cardAt(editor, 'Monday'), /^Not resolved/);
    await setDate(editor.document.uri.toString(), '2024-01-03');
    const other = await openArticle(TALKS);
    match(await cardAt(other, 'Monday'), /^Not resolved/);
  });

  it('is read from the file’s name where the setting allows it', async () => {
    const uri = workspaceUri('2023-06-14-yerevan.article');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TALKS));
    const editor = await openFile('2023-06-14-yerevan.article');
    match(await cardAt(editor, 'Monday'), /^Not resolved/);
    await withSettings({ 'dossier.publication.dateFrom': 'articleOrFileName' }, async () => {
      match(await cardAt(editor, 'Monday'), /^Monday, 12 June 2023\n.*14 June 2023, from the file name/);
    });
    match(await cardAt(editor, 'Monday'), /^Not resolved/);
  });

  it('shows no article text in its card', async () => {
    const editor = await openArticle('They met [last week](command:workbench.action.quit) <b>on Monday</b>.');
    const { value } = await markdownAt(editor, 'last week');
    doesNotMatch(value, /quit|<b>/);
  });
});

describe('the memory of publication dates', () => {
  const ONE = vscode.Uri.parse('untitled:one.article');
  let memory: Memory;
  let dates: PublicationDates;
  beforeEach(() => {
    memory = new Memory();
    dates = new PublicationDates(memory, new Settings());
  });
  afterEach(async () => {
    dates.dispose();
    await closeEditors();
  });

  it('outlives the window', async () => {
    await dates.set(ONE, '2023-06-12');
    const again = new PublicationDates(memory, new Settings());
    equal(again.of(ONE), '2023-06-12');
    await dates.set(ONE, null);
    equal(again.of(ONE), null);
    again.dispose();
  });

  it('tells which document it is about', async () => {
    const changed: (string | undefined)[] = [];
    dates.onDidChange(uri => changed.push(uri?.toString()));
    await dates.set(ONE, '2023-06-12');
    deepEqual(changed, [ONE.toString()]);
  });

  it('follows a file that is renamed', async () => {
    const before = workspaceUri('before.article');
    const after = workspaceUri('after.article');
    await vscode.workspace.fs.writeFile(before, new TextEncoder().encode(TALKS));
    await dates.set(before, '2023-06-12');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(before, after, { overwrite: true });
    await vscode.workspace.applyEdit(edit);
    await waitFor(() => dates.of(after) === '2023-06-12', 'the day is known under the new name');
    equal(dates.of(before), null);
  });

  it('holds nothing but days', () => {
    memory.values.set('publicationDates', { [ONE.toString()]: 'soon', other: 5 });
    equal(dates.of(ONE), null);
  });
});
