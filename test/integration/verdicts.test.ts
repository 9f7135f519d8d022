import * as vscode from 'vscode';
import {
  activate,
  closeEditors,
  openArticle,
  openFile,
  waitFor,
  withSettings,
  workspaceUri,
} from '../support/articles';
import { deepEqual, doesNotMatch, equal, match, ok } from '../support/assert';
import { cardAt, markdownAt } from './support/cards';
import { offers, problems } from './support/findings';

const TEXT = `- Four divers were hurt in the accident at the quay.

Anna Kestrel, the chief of the harbour board, opened the harbour of Norvik on Monday.

Two divers were hurt in the accident at the quay, the hospital said.
`;
const POINT = 'Four divers';
const SENTENCE = 'Two divers';
const NAME = 'Anna Kestrel';
const VIEWS = { keyPoints: 'copyAllKeyPoints', entities: 'copyAllEntities', sanctions: 'copyAllSanctions' } as const;

describe('verdicts', () => {
  let editor: vscode.TextEditor;
  before(activate);
  beforeEach(async () => {
    editor = await openArticle(TEXT);
  });
  afterEach(closeEditors);

  const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`dossier.${command}`, ...args);

  function placeOf(words: string): { start: number; end: number } {
    const start = editor.document.getText().indexOf(words);
    ok(start >= 0, `no “${words}”`);
    return { start, end: start + words.length };
  }

  function putCursor(words: string): void {
    const position = editor.document.positionAt(placeOf(words).start + 1);
    editor.selection = new vscode.Selection(position, position);
  }

  /** Gives a verdict as a card's link does, with a note. */
  function give(command: string, words: string, type: string, note: string): Thenable<unknown> {
    const { start, end } = placeOf(words);
    const subject = type === 'entity' ? { type, kind: 'person', name: words } : { type };
    return run(command, editor.document.uri.toString(), start, end, subject, note);
  }

  /** What is in a view, as its command copies it, once it is like this. */
  function becomes(view: keyof typeof VIEWS, pattern: RegExp): Promise<string> {
    return waitFor(async () => {
      await run(VIEWS[view]);
      const text = await vscode.env.clipboard.readText();
      return pattern.test(text) ? text : undefined;
    }, `the view is like ${pattern.source}`);
  }

  const cardBecomes = (words: string, pattern: RegExp) =>
    waitFor(async () => pattern.test(await cardAt(editor, words)), `the card is like ${pattern.source}`);

  async function replace(words: string, by: string): Promise<void> {
    const { start, end } = placeOf(words);
    const { document } = editor;
    await editor.edit(edit => {
      edit.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), by);
    });
  }

  it('are given on the key point at the cursor, and show in the view and on the card', async () => {
    match(await cardAt(editor, POINT), /^peek the evidence · set verdict · comment$/m);
    putCursor(POINT);
    await run('markDisputed');
    await becomes('keyPoints', /^- \[ \] Four divers .*\(disputed, contradicted by the body\)$/m);
    await cardBecomes(
      POINT,
      /^Key point 1: contradicted by the body\nVerdict: disputed, .*just now · change · comment$/m,
    );
  });

  it('are given on the sentence at the cursor, and show below the key point that rests on it and on a card', async () => {
    equal(await cardAt(editor, 'were hurt in the accident at the quay, the'), '');
    putCursor('hospital said');
    await run('markNeedsSource');
    await becomes('keyPoints', /^ {2}- ¶ 2: Two divers were hurt .* \(needs a source\)$/m);
    await cardBecomes(SENTENCE, /^Verdict on this sentence: needs a source, /m);
    match(await becomes('keyPoints', /needs a source/), /^- \[ \] Four divers .*\(contradicted by the body\)$/m);
  });

  it('are given on the name at the cursor, and show in the view, in the list of mentions and on each card', async () => {
    match(await cardAt(editor, NAME), /^Named once, ¶ 1 · set verdict · comment$/m);
    putCursor(NAME);
    await run('markConfirmed');
    await becomes('entities', /^- \*\*Anna Kestrel\*\* \(chief of the harbour board.*; confirmed\): /m);
    await cardBecomes(NAME, /^Named once, ¶ 1\nVerdict: confirmed, .*just now · change · comment$/m);
  });

  it('are given on the words that are selected', async () => {
    const { start, end } = placeOf(`${SENTENCE} were hurt`);
    const { document } = editor;
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
    await run('markDisputed');
    await cardBecomes(SENTENCE, /^Verdict on this sentence: disputed/m);
    equal(await cardAt(editor, 'the hospital'), '');
    await becomes('keyPoints', /Two divers .* \(disputed\)$/m);
  });

  it('have a note and are signed', async () => {
    await withSettings({ 'dossier.review.author': 'R. Wren' }, async () => {
      await give('markDisputed', NAME, 'entity', '  Called the board:\nno such chief.  ');
    });
    await cardBecomes(NAME, /^Verdict: disputed, “Called the board: no such chief\.”, by R\. Wren, just now · change/m);
  });

  it('change, with the note they had; “not checked” takes them off', async () => {
    await give('markDisputed', NAME, 'entity', 'Which board?');
    putCursor(NAME);
    await run('markNeedsSource');
    await cardBecomes(NAME, /^Verdict: needs a source, “Which board\?”, /m);
    await give('markNeedsSource', NAME, 'entity', '');
    await cardBecomes(NAME, /^Verdict: needs a source, (?!“)/m);
    await run('markNotChecked');
    await cardBecomes(NAME, /^Named once, ¶ 1 · set verdict/m);
    await becomes('entities', /^- \*\*Anna Kestrel\*\* \(chief of the harbour board[^;]*\): /m);
  });

  it('are undone and made again, step by step', async () => {
    await give('markDisputed', POINT, 'keyPoint', 'Two, not four.');
    await give('markConfirmed', POINT, 'keyPoint', '');
    await cardBecomes(POINT, /^Verdict: confirmed/m);
    await run('undoReviewChange');
    await cardBecomes(POINT, /^Verdict: disputed, “Two, not four\.”/m);
    await run('undoReviewChange');
    await becomes('keyPoints', /Four divers .*\(contradicted by the body\)$/m);
    await run('redoReviewChange');
    await becomes('keyPoints', /Four divers .*\(disputed, contradicted by the body\)$/m);
  });

  it('make no step for undo when they say what is said already', async () => {
    putCursor(POINT);
    await run('markDisputed');
    await run('markDisputed');
    await run('undoReviewChange');
    await becomes('keyPoints', /Four divers .*\(contradicted by the body\)$/m);
  });

  it('stay with their words, and with a name that is written in full', async () => {
    putCursor(POINT);
    await run('markDisputed');
    putCursor(SENTENCE);
    await run('markNeedsSource');
    putCursor(NAME);
    await run('markConfirmed');
    await replace(POINT, 'Rain fell.\n- Four young divers');
    await replace(SENTENCE, 'Two of the divers');
    await replace(NAME, 'Anna Beatrix Kestrel');
    await replace('opened the harbour', 'opened with Anna Kestrel’s deputy the harbour');
    // The article is read again some time after the last edit.
    const points = await becomes('keyPoints', /Two of the divers .* \(needs a source\)$/m);
    match(points, /^- \[ \] Rain fell\. \(not found in the body\)$/m);
    match(points, /Four young divers .*\(disputed, /);
    await becomes('entities', /Anna Beatrix Kestrel\*\* \(.*confirmed\)/);
  });

  it('hold on a name when the mention they were given at is deleted', async () => {
    putCursor(NAME);
    await run('markDisputed');
    await replace(NAME, 'Nobody');
    await replace('the hospital said', 'Anna Kestrel said');
    await becomes('entities', /^- \*\*Anna Kestrel\*\* \(disputed\)/m);
  });

  it('say that what they are on has been looked at', async () => {
    putCursor('opened the harbour');
    await run('previousKeyPointToLookAt');
    match(editor.document.getText(editor.selection), /^Four divers/);
    await run('markConfirmed');
    putCursor('opened the harbour');
    await run('previousKeyPointToLookAt');
    ok(editor.selection.isEmpty, 'there is none to go to');
  });

  it('are given on nothing where there is nothing', async () => {
    const empty = new vscode.Position(1, 0);
    editor.selection = new vscode.Selection(empty, empty);
    await run('markDisputed');
    await run('markDisputed', 'untitled:gone', 0, 5, { type: 'keyPoint' });
    await run('markDisputed', editor.document.uri.toString(), 1e9, 2e9, { type: 'statement' });
    doesNotMatch(await becomes('keyPoints', /Four/), /disputed/);
    doesNotMatch(await becomes('entities', /Anna/), /disputed/);
  });

  it('show hostile notes and names as letters, and their links run no command but ours', async () => {
    const hostile = '[x](command:workbench.action.quit) <img src=x> $(zap) **b** `c`';
    await withSettings({ 'dossier.review.author': hostile }, async () => {
      await give('markDisputed', NAME, 'entity', hostile);
    });
    await cardBecomes(NAME, /^Verdict: disputed/m);
    const { value } = await markdownAt(editor, NAME);
    doesNotMatch(value, /\]\(command:workbench|<img|[^\\]\$\(zap|[^\\]\*\*b/);
  });

  it('are kept in the review file beside the article, and read again', async () => {
    const path = `verdicts ${Date.now()}/talks.article`;
    await vscode.workspace.fs.writeFile(workspaceUri(path), new TextEncoder().encode(TEXT));
    editor = await openFile(path);
    await give('markDisputed', POINT, 'keyPoint', 'Two, not four.');
    await give('markConfirmed', NAME, 'entity', '');
    const file = workspaceUri(`${path}.dossier.json`);
    const kept = await waitFor(async () => {
      const text = await read(file);
      return text.includes('Two, not four.') && text.includes('confirmed') ? text : undefined;
    }, 'the review file has the verdicts');
    match(kept, /"motivation": "assessing"/);
    await closeEditors();
    editor = await openFile(path);
    await becomes('keyPoints', /Four divers .*\(disputed, contradicted by the body\)$/m);
    await becomes('entities', /Anna Kestrel\*\* \(.*confirmed\)/);
    await cardBecomes(POINT, /^Verdict: disputed, “Two, not four\.”/m);
  });

  it('are not needed to comment on a finding: the light bulb offers that', async () => {
    const uri = editor.document.uri.toString();
    const [problem] = await problems(editor.document, 'key-point-contradicted');
    const action = (await offers(editor.document, problem!.range)).find(({ title }) => title.startsWith('Comment on'));
    equal(action?.title, 'Comment on key-point-contradicted');
    const { command, arguments: args } = action.command!;
    const { start, end } = problem!.range;
    const subject = { type: 'finding', code: 'key-point-contradicted' };
    equal(command, 'dossier.addComment');
    deepEqual(args, [uri, editor.document.offsetAt(start), editor.document.offsetAt(end), subject]);
  });
});

async function read(file: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return '';
  }
}
