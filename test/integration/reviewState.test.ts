import * as vscode from 'vscode';
import { readSidecar } from '../../src/review/sidecar/collection';
import type { State } from '../../src/review/model';
import { activate, closeEditors, openFile, waitFor, withSettings, workspaceUri } from '../support/articles';
import { deepEqual, equal, match } from '../support/assert';
import { reviewText, writeText } from './support/storedReviews';

const TEXT = '- Rain fell.\n\nRain fell on Norvik, the harbour board said. Nobody was hurt.\n';

describe('the state of a review', () => {
  let path: string;
  let round = 0;
  before(activate);
  beforeEach(async () => {
    path = `states/${Date.now()}-${(round += 1)}/rain.article`;
    await writeText(path, TEXT);
  });
  afterEach(closeEditors);

  const set = (...args: unknown[]) => vscode.commands.executeCommand('dossier.setReviewState', null, ...args);

  /** The states that the review file has, once there are that many. */
  function states(count: number): Promise<readonly State[]> {
    return waitFor(async () => {
      const text = await read(`${path}.dossier.json`);
      if (text === undefined) return undefined;
      const entries = [...readSidecar(text).entries.values()].filter(entry => entry.type === 'state');
      const inOrder = entries.sort((a, b) => (a.created < b.created ? -1 : 1));
      return inOrder.length === count ? inOrder : undefined;
    }, `the file has ${count} states`);
  }

  it('is said with a note and by whom, kept in the review file, told in reports, and undone', async () => {
    await openFile(path);
    await withSettings({ 'dossier.review.author': 'R. Wren' }, async () => {
      await set('changes-asked', '  Two numbers\n to check. ');
      await set('changes-asked', 'Two numbers to check.');
      await set('approved');
    });
    deepEqual(
      (await states(2)).map(({ state, note, author }) => [state, note, author]),
      [
        ['changes-asked', 'Two numbers to check.', 'R. Wren'],
        ['approved', null, 'R. Wren'],
      ],
    );
    const report = workspaceUri(`${path}.md`);
    await vscode.commands.executeCommand('dossier.exportReview', 'markdown', report);
    match((await read(`${path}.md`))!, /\*\*State:\*\* \*\*approved\*\*/);
    match((await read(`${path}.md`))!, /changes asked for/, 'and what it was before');
    await vscode.commands.executeCommand('dossier.undoReviewChange');
    deepEqual(
      (await states(1)).map(({ state }) => state),
      ['changes-asked'],
    );
  });

  it('stands in what is copied from the Reviews view, of closed articles too', async () => {
    const other = path.replace('rain', 'wind');
    await writeText(other, TEXT);
    await writeText(
      `${other}.dossier.json`,
      reviewText(TEXT, [
        { type: 'comment', subject: { type: 'passage' }, text: 'Who?', resolved: false, at: 'Nobody' },
        { type: 'comment', subject: { type: 'passage' }, text: 'Lost?', resolved: false, lost: 'Bruno Heron' },
      ]),
    );
    await openFile(path);
    await set('approved');
    await states(1);
    await closeEditors();
    await vscode.commands.executeCommand('dossier.copyAllReviews');
    const lines = (await vscode.env.clipboard.readText()).split('\n');
    const of = (name: string) => lines.findIndex(line => line.startsWith(`- ${name}`));
    equal(lines[of(path)], `- ${path}, approved, 0 of 1 key point done`);
    const at = of(other);
    deepEqual(lines.slice(at, at + 3), [
      `- ${other}, in review, 0 of 1 key point done, 1 open comment, 1 lost place`,
      '  - “Bruno Heron” Lost?',
      '  - “Nobody” Who?',
    ]);
  });

  async function read(name: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceUri(name)));
    } catch {
      return undefined;
    }
  }
});
