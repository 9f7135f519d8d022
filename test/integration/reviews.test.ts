import * as vscode from 'vscode';
import type { NewEntry, Review } from '../../src/review/model';
import { Reviews } from '../../src/services/reviews';
import { Settings } from '../../src/services/settings';
import { activate, openArticle, waitFor, withSettings, workspaceUri } from '../support/articles';
import { deepEqual, equal, ok } from '../support/assert';
import { fakeLog } from './support/fakes';

const TEXT = `Anna Kestrel resigned on Monday, the company said.

The board of Wren Holdings met in Porto and named nobody in her place.

Bruno Heron, who had asked for the meeting, did not speak to reporters.
`;

describe('reviews', () => {
  let reviews: Reviews;
  let storage: vscode.Uri;
  let editor: vscode.TextEditor;
  before(activate);
  beforeEach(async () => {
    storage = workspaceUri(`storage-${Date.now()}`);
    reviews = new Reviews({ settings: new Settings(), storage, log: fakeLog() });
    editor = await openArticle(TEXT);
  });
  afterEach(() => {
    reviews.dispose();
  });

  function comment(words: string, text = 'Says who?'): NewEntry {
    const start = editor.document.getText().indexOf(words);
    const span = { start, end: start + words.length };
    return { type: 'comment', subject: { type: 'passage' }, text, resolved: false, span };
  }

  function placesIn(review: Review): string[] {
    const text = editor.document.getText();
    return [...review.places.values()].map(({ start, end }) => text.slice(start, end));
  }

  function replace(words: string, by: string): Thenable<boolean> {
    const { document } = editor;
    const start = document.getText().indexOf(words);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
    return editor.edit(edit => {
      edit.replace(range, by);
    });
  }

  it('hold what was said, signed, and tell who listens', async () => {
    const told: string[] = [];
    reviews.onDidChange(uri => told.push(uri.toString()));
    await withSettings({ 'dossier.review.author': 'R. Wren' }, () =>
      reviews.apply(editor.document, { add: [comment('on Monday')] }),
    );
    const { entries } = reviews.of(editor.document);
    deepEqual(
      entries.map(({ type, author, anchor }) => [type, author, anchor?.exact]),
      [['comment', 'R. Wren', 'on Monday']],
    );
    ok(told.includes(editor.document.uri.toString()));
  });

  it('follow the words through edits', async () => {
    await reviews.apply(editor.document, { add: [comment('named nobody in her place')] });
    await replace('Anna Kestrel', 'Anna Beatrix Kestrel');
    await replace('nobody', 'no one at all');
    deepEqual(placesIn(reviews.of(editor.document)), ['named no one at all in her place']);
  });

  it('find words again that are cut and pasted elsewhere, and list those that are deleted', async () => {
    await reviews.apply(editor.document, { add: [comment('The board of Wren Holdings met in Porto')] });
    await replace('The board of Wren Holdings met in Porto', '');
    await waitFor(() => reviews.of(editor.document).orphans.length === 1, 'the comment is an orphan');
    equal(reviews.of(editor.document).orphans[0]?.anchor?.exact, 'The board of Wren Holdings met in Porto');
    await replace('Bruno Heron', 'The board of Wren Holdings met in Porto. Bruno Heron');
    await waitFor(() => reviews.of(editor.document).orphans.length === 0, 'the comment is back');
    deepEqual(placesIn(reviews.of(editor.document)), ['The board of Wren Holdings met in Porto']);
  });

  it('let an orphan stand at other words by hand', async () => {
    const [added] = await reviews.apply(editor.document, { add: [comment('on Monday')] });
    await replace('on Monday', '');
    await waitFor(() => reviews.of(editor.document).orphans.length === 1, 'the comment is an orphan');
    const { span } = comment('the company said');
    await reviews.reattach(editor.document, added!.id, span!);
    deepEqual(placesIn(reviews.of(editor.document)), ['the company said']);
    ok(await reviews.undo(editor.document));
    await waitFor(() => reviews.of(editor.document).orphans.length === 1, 'it is an orphan again');
  });

  it('take every change back, step by step, and make it again', async () => {
    const { document } = editor;
    const [first] = await reviews.apply(document, { add: [comment('on Monday')] });
    await reviews.apply(document, { replace: [{ ...first!, type: 'comment', text: 'Which one?', resolved: true }] });
    await reviews.apply(document, { remove: [first!.id] });
    const texts = () => reviews.of(document).entries.map(entry => entry.type === 'comment' && entry.text);
    const seen: unknown[] = [texts()];
    while (await reviews.undo(document)) seen.push(texts());
    deepEqual(seen, [[], ['Which one?'], ['Says who?'], []]);
    while (await reviews.redo(document)) seen.push(texts());
    deepEqual(seen.slice(4), [['Says who?'], ['Which one?'], []]);
    await reviews.undo(document);
    deepEqual(placesIn(reviews.of(document)), ['on Monday']);
  });

  it('of other documents are empty and stay so', async () => {
    const other = await vscode.workspace.openTextDocument(workspaceUri('seeds/SOURCES.md'));
    deepEqual(await reviews.apply(other, { add: [comment('on Monday')] }), []);
    equal(await reviews.undo(other), false);
    deepEqual(reviews.of(other).entries, []);
  });
});
