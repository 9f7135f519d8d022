import * as vscode from 'vscode';
import { activate, closeEditors, openArticle, waitFor, withSettings } from '../support/articles';
import { deepEqual, doesNotMatch, equal, match, ok } from '../support/assert';
import { cardAt, markdownAt } from './support/cards';

const TEXT = `- The harbour of Norvik reopened after 12 days.
- Four divers were hurt in the accident at the quay.
- Glaciers on $(zap) <b>Jupiter</b> *melted* quickly.
The harbour of Norvik reopened on Monday after it had been closed for 12 days.
Two divers were hurt in the accident at the quay, the hospital said.
Nobody answered the telephone in the evening.
`;
const POINTS = TEXT.split('\n').slice(0, 3);
const [, , , REOPENED, DIVERS, NOBODY] = TEXT.split('\n') as [string, string, string, string, string, string];

/** The checklist in the clipboard, once it is like this. */
async function checklistBecomes(pattern: RegExp): Promise<string> {
  return waitFor(async () => {
    await vscode.commands.executeCommand('dossier.copyAllKeyPoints');
    const text = await vscode.env.clipboard.readText();
    return pattern.test(text) ? text : undefined;
  }, `the checklist is like ${pattern.source}`);
}

describe('key points', () => {
  let editor: vscode.TextEditor;
  before(activate);
  beforeEach(async () => {
    editor = await openArticle(TEXT);
  });
  afterEach(closeEditors);

  const uri = () => editor.document.uri.toString();
  const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`dossier.${command}`, ...args);
  const selected = () => editor.document.getText(editor.selection);

  function putCursor(words: string): void {
    const position = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
    editor.selection = new vscode.Selection(position, position);
  }

  const becomesSelected = (line: string) =>
    waitFor(() => selected() === line.slice(2), `“${line}” is selected; it is “${selected()}”`, 3000);

  describe('are walked', () => {
    it('to the next one, stopping at the last', async () => {
      putCursor('harbour');
      for (const line of [POINTS[1]!, POINTS[2]!, POINTS[2]!]) {
        await run('nextKeyPoint');
        await becomesSelected(line);
      }
    });

    it('back, stopping at the first', async () => {
      putCursor('melted');
      for (const line of [POINTS[1]!, POINTS[0]!, POINTS[0]!]) {
        await run('previousKeyPoint');
        await becomesSelected(line);
      }
    });

    it('from a sentence of the body on from the point that rests on it', async () => {
      putCursor('Norvik reopened on Monday');
      await run('nextKeyPoint');
      await becomesSelected(POINTS[1]!);
    });

    it('past those that need no look: supported or ticked', async () => {
      putCursor('- The');
      await run('nextKeyPointToLookAt');
      await becomesSelected(POINTS[1]!);
      await run('toggleKeyPointChecked', uri(), 1);
      putCursor('- The');
      await run('nextKeyPointToLookAt');
      await becomesSelected(POINTS[2]!);
      await run('previousKeyPointToLookAt');
      await becomesSelected(POINTS[2]!);
    });
  });

  describe('are ticked', () => {
    it('where the cursor stands, and no longer', async () => {
      putCursor('Four divers');
      await run('toggleKeyPointChecked');
      const text = await checklistBecomes(/^- \[x\] Four divers .*\(contradicted by the body, checked, /m);
      match(text, /^- \[ \] The harbour of Norvik/m);
      await run('toggleKeyPointChecked');
      await checklistBecomes(/^- \[ \] Four divers .*\(contradicted by the body\)$/m);
    });

    it('and no longer when that is taken back', async () => {
      await run('toggleKeyPointChecked', uri(), 1);
      await checklistBecomes(/^- \[x\] Four divers/m);
      await run('undoReviewChange');
      await checklistBecomes(/^- \[ \] Four divers/m);
    });

    it('with the name of who did', async () => {
      await withSettings({ 'dossier.review.author': 'R. Wren' }, async () => {
        await run('toggleKeyPointChecked', uri(), 0);
      });
      await checklistBecomes(/^- \[x\] The harbour .*checked by R\. Wren, /m);
    });

    it('and stay so when the text around them and they themselves are edited', async () => {
      await run('toggleKeyPointChecked', uri(), 1);
      await editor.edit(edit => {
        edit.insert(new vscode.Position(0, 0), '- A new first point.\n');
        edit.insert(new vscode.Position(1, 7), 'young ');
      });
      const text = await checklistBecomes(/^- \[x\] Four young divers/m);
      equal(text.match(/^- \[x\]/gm)?.length, 1);
    });

    it('also in an article that is open beside the active one', async () => {
      const first = editor.document;
      await checklistBecomes(/^- \[ \] Four divers/m);
      await openArticle('- Rain fell.\nRain fell.\n');
      await checklistBecomes(/^- \[ \] Rain/);
      await run('toggleKeyPointChecked', first.uri.toString(), 1);
      await vscode.window.showTextDocument(first);
      await checklistBecomes(/^- \[x\] Four divers/m);
    });

    it('not at all where there is no key point', async () => {
      putCursor(NOBODY);
      await run('toggleKeyPointChecked');
      await run('toggleKeyPointChecked', uri(), 77);
      await run('toggleKeyPointChecked', 'untitled:gone', 0);
      doesNotMatch(await checklistBecomes(/^- /m), /\[x\]/);
    });
  });

  describe('show what they rest on', () => {
    /** Runs a command that opens the peek view; it has the cursor stay where it is. */
    async function staysAt(words: string, command: string): Promise<void> {
      putCursor(words);
      const before = editor.selection;
      await run(command);
      ok(editor.selection.isEqual(before));
      await vscode.commands.executeCommand('closeReferenceSearch');
    }

    it('without leaving them, and back from the body', async () => {
      await staysAt('Four divers', 'peekEvidence');
      await staysAt(DIVERS, 'showKeyPointsOfSentence');
      await staysAt(NOBODY, 'showKeyPointsOfSentence');
      await staysAt('melted', 'peekEvidence');
    });

    it('on a card that names status, contradictions and sentences with their paragraphs', async () => {
      const card = await cardAt(editor, 'divers were');
      match(card, /^Key point 2: contradicted by the body\n/);
      match(card, /The body says “Two” where the key point says “Four”\. ¶ 2/);
      match(card, /^“Two divers were hurt .*” ¶ 2/m);
      match(card, /^peek the evidence · set verdict · comment$/m);
    });

    it('on a card that says when they were checked', async () => {
      await run('toggleKeyPointChecked', uri(), 0);
      match(await cardAt(editor, 'reopened after'), /^Key point 1: supported · checked, /);
    });

    it('on no card where a name has one', async () => {
      match(await cardAt(editor, 'Norvik'), /^Norvik · place/);
      equal(await cardAt(editor, NOBODY), '');
    });

    it('on a card that shows hostile words as letters', async () => {
      const { value, isTrusted, supportHtml } = await markdownAt(editor, 'melted');
      doesNotMatch(value, /<b>|\$\(zap\)/);
      match(
        await cardAt(editor, 'melted'),
        /^Key point 3: not found in the body\nNo supporting sentence found in the body\nset verdict · comment$/,
      );
      ok(typeof isTrusted === 'object' && isTrusted.enabledCommands.includes('dossier.peekEvidence'));
      ok(!supportHtml);
    });
  });

  describe('have a line above them', () => {
    const lenses = async () =>
      (
        await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', editor.document.uri)
      ).map(({ range, command }) => [range.start.line, command?.title, command?.command] as const);

    it('only for readers who ask for it', async () => {
      deepEqual(await lenses(), []);
      await withSettings({ 'dossier.lenses.keyPoints': true }, async () => {
        await run('toggleKeyPointChecked', uri(), 1);
        const found = await waitFor(async () => {
          const some = await lenses();
          return some.length > 0 ? some : undefined;
        }, 'the lines are there');
        deepEqual(found, [
          [0, 'supported · 1 sentence', 'dossier.peekEvidence'],
          [1, 'contradicted by the body · 1 sentence · checked', 'dossier.peekEvidence'],
          [2, 'not found in the body', 'dossier.peekEvidence'],
        ]);
      });
    });
  });

  it('say nothing against an article without a body', async () => {
    const bare = await openArticle('- Talks ended.\n- Trade fell in Norvik.\n');
    match(await cardAt(bare, 'ended'), /^Key point 1: no body to hold it against\nset verdict · comment$/);
    await checklistBecomes(/^- \[ \] Talks ended\. \(no body to hold it against\)\n- \[ \] Trade/);
  });

  it('are copied whole whatever the filter of the view', async () => {
    for (const command of ['showKeyPointsToLookAt', 'showUncheckedKeyPoints', 'showAllKeyPoints']) {
      await run(command);
      match(await checklistBecomes(/^- /m), new RegExp(REOPENED));
    }
  });
});
