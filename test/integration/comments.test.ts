import * as vscode from 'vscode';
import type { Comment, NewEntry } from '../../src/review/model';
import { Reviews } from '../../src/services/reviews';
import type { Services } from '../../src/services/services';
import { Settings } from '../../src/services/settings';
import { CommentThreads } from '../../src/surfaces/comments/commentThreads';
import { ReviewComment } from '../../src/surfaces/comments/reviewComment';
import { activate, openArticle, waitFor, withSettings, workspaceUri } from '../support/articles';
import { deepEqual, equal, ok } from '../support/assert';
import { fakeLog } from './support/fakes';

const TEXT = `Anna Kestrel resigned on Monday, the company said.

The board of Wren Holdings met in Porto and named nobody in her place.
`;

describe('comment threads', () => {
  let reviews: Reviews;
  let controller: vscode.CommentController;
  let threads: CommentThreads;
  let made: vscode.CommentThread[];
  let editor: vscode.TextEditor;
  before(activate);
  beforeEach(async () => {
    editor = await openArticle(TEXT);
    reviews = new Reviews({
      settings: new Settings(),
      storage: workspaceUri(`storage-${Date.now()}`),
      log: fakeLog(),
    });
    made = [];
    controller = vscode.comments.createCommentController('dossier-test', 'Test');
    threads = new CommentThreads({ reviews } as Services, recording(controller));
  });
  afterEach(() => {
    threads.dispose();
    controller.dispose();
    reviews.dispose();
  });

  /** The controller, with the threads it makes to look at. */
  function recording(real: vscode.CommentController): vscode.CommentController {
    return {
      ...real,
      createCommentThread: (...args) => {
        const thread = real.createCommentThread(...args);
        made.push(thread);
        return thread;
      },
    };
  }

  function commentOn(words: string, text = 'Says who?'): NewEntry {
    const start = editor.document.getText().indexOf(words);
    return {
      type: 'comment',
      subject: { type: 'passage' },
      text,
      resolved: false,
      span: { start, end: start + words.length },
    };
  }

  async function add(words: string, text?: string): Promise<Comment> {
    const count = made.length;
    const [entry] = await reviews.apply(editor.document, { add: [commentOn(words, text)] });
    await waitFor(() => made.length === count + 1 && made[count]!.comments.length === 1, 'the thread is made');
    return entry as Comment;
  }

  function wordsAt(thread: vscode.CommentThread): string | undefined {
    return thread.range && editor.document.getText(thread.range);
  }

  it('stand at the words, signed and dated', async () => {
    await withSettings({ 'dossier.review.author': 'R. Wren' }, () => add('on Monday'));
    const [thread] = made;
    const [comment] = thread!.comments;
    equal(wordsAt(thread!), 'on Monday');
    equal(comment!.author.name, 'R. Wren');
    ok(Math.abs(comment!.timestamp!.getTime() - Date.now()) < 60_000);
    equal(thread!.state, vscode.CommentThreadState.Unresolved);
  });

  it('follow the words through edits', async () => {
    await add('Wren Holdings');
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), 'Update. ');
      edit.insert(new vscode.Position(2, 0), 'In short: ');
    });
    await waitFor(() => wordsAt(made[0]!) === 'Wren Holdings', 'the thread follows');
  });

  it('show replies below, and say when a comment is resolved', async () => {
    const comment = await add('on Monday');
    const reply: NewEntry = { type: 'reply', subject: comment.subject, to: comment.id, text: 'The company.' };
    await reviews.apply(editor.document, { add: [reply], replace: [{ ...comment, resolved: true }] });
    await waitFor(() => made[0]!.comments.length === 2, 'the reply shows');
    equal(made[0]!.state, vscode.CommentThreadState.Resolved);
    ok(made[0]!.contextValue?.startsWith('resolved'));
    await reviews.undo(editor.document);
    await waitFor(() => made[0]!.comments.length === 1, 'the reply is taken back');
    equal(made[0]!.state, vscode.CommentThreadState.Unresolved);
  });

  it('belong to the article as a whole when their words are gone, and say which words', async () => {
    await add('named nobody in her place');
    const all = new vscode.Range(2, 0, 2, editor.document.lineAt(2).text.length);
    await editor.edit(edit => {
      edit.replace(all, 'Nothing else was said that day.');
    });
    await waitFor(() => made[0]!.range === undefined, 'the thread has no place');
    ok(made[0]!.label?.includes('named nobody in her place'), made[0]!.label);
    ok(made[0]!.contextValue?.endsWith('lost'));
  });

  it('leave a box alone that somebody is writing in', async () => {
    const comment = await add('on Monday');
    const shown = made[0]!.comments[0] as ReviewComment;
    shown.edit();
    shown.body = 'half a sent';
    const reply: NewEntry = { type: 'reply', subject: comment.subject, to: comment.id, text: 'Which Monday?' };
    await reviews.apply(editor.document, { add: [reply] });
    await waitFor(() => made[0]!.comments.length === 2, 'the reply shows');
    equal((made[0]!.comments[0] as ReviewComment).edited, 'half a sent');
    equal(made[0]!.comments[0]!.mode, vscode.CommentMode.Editing);
  });

  it('show text as Markdown that can run nothing', async () => {
    await add('on Monday', '[press](command:workbench.action.quit) <b>bold</b>');
    const body = made[0]!.comments[0]!.body as vscode.MarkdownString;
    deepEqual([body.isTrusted, body.supportHtml], [false, false]);
  });

  it('go when the comment is deleted, and come back with undo', async () => {
    const comment = await add('on Monday');
    await reviews.apply(editor.document, { remove: [comment.id] });
    await reviews.undo(editor.document);
    await waitFor(() => made.at(-1)!.comments.length === 1 && wordsAt(made.at(-1)!) === 'on Monday', 'it is back');
  });
});
