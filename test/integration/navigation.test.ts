import * as vscode from 'vscode';
import { activate, openArticle, waitFor } from '../support/articles';
import { deepEqual, equal, ok } from '../support/assert';

const TEXT = `- China wants the sanctions on Li Shangfu lifted.
Jake Sullivan met Wang Yi in Vienna last month.
The United States imposed sanctions on Li Shangfu, the defense minister of China.
Washington says that it has no plan to lift the sanctions on Li Shangfu.
Nothing else was said about it.
`;

/** Where Li Shangfu is named. */
const PLACES = Array.from(TEXT.matchAll(/Li Shangfu/g), match => match.index);

function select(editor: vscode.TextEditor, start: number, end = start): void {
  const { document } = editor;
  editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
}

function selectedOffsets({ document, selection }: vscode.TextEditor): [number, number] {
  return [document.offsetAt(selection.start), document.offsetAt(selection.end)];
}

/** Waits for the selection, which reaches the host's model a little after the command. */
async function becomesSelected(editor: vscode.TextEditor, start: number, end: number): Promise<void> {
  await waitFor(
    () => String(selectedOffsets(editor)) === `${start},${end}`,
    `the selection is ${start} to ${end}; it is ${String(selectedOffsets(editor))}`,
    3000,
  );
}

describe('navigation', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    await activate();
    editor = await openArticle(TEXT);
  });

  const uri = () => editor.document.uri.toString();

  /** Where Shift+F12 leads. */
  async function referencesAt(offset: number): Promise<number[]> {
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      editor.document.positionAt(offset),
    );
    return locations.map(({ range }) => editor.document.offsetAt(range.start));
  }

  describe('from mention to mention', () => {
    it('goes to the next one, selects it, and stops at the last', async () => {
      select(editor, PLACES[0]! + 3);
      await vscode.commands.executeCommand('dossier.nextMention');
      await becomesSelected(editor, PLACES[1]!, PLACES[1]! + 10);
      await vscode.commands.executeCommand('dossier.nextMention');
      await becomesSelected(editor, PLACES[2]!, PLACES[2]! + 10);
      await vscode.commands.executeCommand('dossier.nextMention');
      await becomesSelected(editor, PLACES[2]!, PLACES[2]! + 10);
    });

    it('goes back, and stops at the first', async () => {
      select(editor, PLACES[1]! + 10);
      await vscode.commands.executeCommand('dossier.previousMention');
      await becomesSelected(editor, PLACES[0]!, PLACES[0]! + 10);
      await vscode.commands.executeCommand('dossier.previousMention');
      await becomesSelected(editor, PLACES[0]!, PLACES[0]! + 10);
    });

    it('stays where it is when nothing is named at the cursor', async () => {
      const offset = TEXT.indexOf('Nothing else');
      select(editor, offset);
      await vscode.commands.executeCommand('dossier.nextMention');
      await becomesSelected(editor, offset, offset);
    });

    it('follows the text as it is now, not as it was analysed before', async () => {
      select(editor, PLACES[1]!);
      const added = 'A new sentence. ';
      await editor.edit(builder => {
        builder.insert(editor.document.positionAt(TEXT.indexOf('Washington')), added);
      });
      await vscode.commands.executeCommand('dossier.nextMention');
      await becomesSelected(editor, PLACES[2]! + added.length, PLACES[2]! + added.length + 10);
    });

    it('does nothing without an article', async () => {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'Li Shangfu' }));
      await vscode.commands.executeCommand('dossier.nextMention');
      await vscode.commands.executeCommand('dossier.showMentions');
      await vscode.commands.executeCommand('dossier.revealEntity');
      equal(vscode.window.activeTextEditor?.document.getText(), 'Li Shangfu');
    });
  });

  describe('the link of a card', () => {
    it('goes to a span and selects it', async () => {
      await vscode.commands.executeCommand('dossier.goTo', uri(), 10, 14);
      await becomesSelected(editor, 10, 14);
    });

    it('takes offsets beyond the end for the end', async () => {
      await vscode.commands.executeCommand('dossier.goTo', uri(), TEXT.length - 2, TEXT.length + 500);
      await becomesSelected(editor, TEXT.length - 2, TEXT.length);
    });

    it('opens the article again when its editor shows another', async () => {
      const first = editor.document;
      await openArticle('Another article.');
      await vscode.commands.executeCommand('dossier.goTo', first.uri.toString(), 10, 14);
      const shown = await waitFor(
        () => vscode.window.visibleTextEditors.find(({ document }) => document === first),
        'the first article is shown again',
      );
      await becomesSelected(shown, 10, 14);
    });

    it('is dropped when it is none of ours', async () => {
      select(editor, 0);
      const malformed = [
        [],
        [undefined, 1, 2],
        [uri()],
        [uri(), '1', 2],
        [uri(), -1, 2],
        [uri(), 1.5, 2],
        [uri(), 5, 2],
        [uri(), 1, Number.NaN],
        [{ uri: uri() }, 1, 2],
        ['', 1, 2],
      ];
      for (const args of malformed) await vscode.commands.executeCommand('dossier.goTo', ...args);
      equal(vscode.window.activeTextEditor, editor);
      deepEqual(selectedOffsets(editor), [0, 0]);
    });
  });

  describe('all mentions at once', () => {
    it('are the references of a name', async () => {
      deepEqual(await referencesAt(PLACES[1]! + 2), PLACES);
    });

    it('are none where nothing is named', async () => {
      deepEqual(await referencesAt(TEXT.indexOf('Nothing else')), []);
    });

    it('are highlighted', async () => {
      const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        editor.document.uri,
        editor.document.positionAt(PLACES[0]!),
      );
      deepEqual(
        highlights.map(({ range }) => editor.document.offsetAt(range.start)),
        PLACES,
      );
    });

    it('show without moving the reader away from the mention', async () => {
      select(editor, PLACES[1]! + 3);
      await vscode.commands.executeCommand('dossier.showMentions');
      ok(vscode.window.activeTextEditor);
      await waitFor(
        () => selectedOffsets(editor)[0] === PLACES[1],
        'the cursor is at the mention that the list opens at',
        3000,
      );
    });
  });
});
