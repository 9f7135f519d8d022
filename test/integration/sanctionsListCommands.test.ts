import * as vscode from 'vscode';
import type { LoadedList } from '../../src/services/watchlists';
import type { ImportOutcome } from '../../src/services/watchlists/importLists';
import { activate, openSeed, waitFor, withSettings, workspaceUri } from '../support/articles';
import { deepEqual, equal, match } from '../support/assert';
import { skip } from '../support/skip';
import { cardAt } from './support/cards';
import { FIRST, listText, rowOf, SECOND, write } from './support/inventedLists';
import { startServer } from './support/listServer';

describe('the commands on sanctions lists', () => {
  before(activate);

  const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`dossier.${command}`, ...args);
  const importByCommand = async (...uris: vscode.Uri[]) => (await run('importSanctionsList', uris)) as ImportOutcome;

  it('import files, read them again and remove the list', async () => {
    const uri = await write('by-command.csv', FIRST);
    const { imported } = await importByCommand(uri);
    deepEqual(
      imported.map(({ name, listings, stored }) => [name, listings, stored]),
      [['OpenSanctions (Ruritanian List)', 2, true]],
    );
    await write('by-command.csv', SECOND);
    const again = (await run('refreshSanctionsList', imported[0]!.id)) as ImportOutcome;
    equal(again.imported[0]?.asOf, '2026-05-06');
    await write('by-command.csv', 'nothing');
    const failed = (await run('refreshSanctionsList', imported[0]!.id)) as ImportOutcome;
    deepEqual(failed.imported, []);
    await run('removeSanctionsList', imported[0]!.id);
    equal(await run('refreshSanctionsList', imported[0]!.id), undefined, 'the list is gone');
  });

  it('show faults as a document with file, line and reason', async () => {
    const uri = await write('faulty.csv', listText(rowOf('r-1', 'Ottokar Bellamy'), rowOf('r-2', '')));
    const { imported } = await importByCommand(uri);
    await run('showSanctionsListFaults', imported[0]!.id);
    const text = await waitFor(() => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.uri.scheme === 'dossier-list-faults' ? document.getText() : undefined;
    }, 'the faults are shown');
    match(
      text,
      /^OpenSanctions \(Ruritanian List\)\n\n1 record could not be read; all others were\.\nfaulty\.csv:3: \S/,
    );
    await run('removeSanctionsList', imported[0]!.id);
  });

  it('import nothing from nothing', async () => {
    deepEqual((await importByCommand(workspaceUri('no-such-list.csv'))).imported, []);
    equal(await run('updateSanctionsLists', ['no-such-source']), undefined);
  });

  it('ask no server but when the reader runs the update, whatever the settings name', async () => {
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = input => {
      asked.push(input as string);
      return Promise.reject(new Error('There is no network.'));
    };
    try {
      const address = 'https://lists.example/list.csv';
      await withSettings({ 'dossier.sanctions.sources': { 'OFAC SDN': true, invented: address } }, async () => {
        match(await cardAt(await openSeed('01-vienna-talks.txt'), 'Li Shangfu, China'), /^The lists: possible match/m);
        deepEqual(asked, []);
        const [update] = (await run('updateSanctionsLists', ['invented'])) as { kind: string }[];
        deepEqual([update?.kind, asked], ['failure', [address]]);
      });
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('download what the settings name, only newer editions, and keep the old one when the server fails', async function () {
    const server = await startServer();
    if (!server) skip(this, 'A web worker cannot start the server that this test asks.');
    try {
      await withSettings({ 'dossier.sanctions.sources': { invented: `${server.url}/list.csv` } }, async () => {
        const update = async () => {
          const [first] = (await run('updateSanctionsLists', ['invented'])) as { kind: string; lists: LoadedList[] }[];
          return first!;
        };
        server.answer = { status: 200, body: FIRST, headers: { ETag: '"one"' } };
        const first = await update();
        equal(first.kind, 'new');
        equal(first.lists[0]?.source, `${server.url}/list.csv`);
        equal((await update()).kind, 'unchanged');
        for (const answer of [
          { status: 500, body: 'down' },
          { status: 200, body: FIRST.slice(0, FIRST.indexOf('Anselm') + 3) },
          { status: 200, body: '<html>moved</html>', headers: { 'Content-Type': 'text/html' } },
          { status: 200, body: FIRST, headers: { 'Content-Length': '99999' }, cut: true },
        ]) {
          server.answer = answer;
          equal((await update()).kind, 'failure', JSON.stringify(answer.status));
        }
        server.answer = { status: 200, body: SECOND, headers: { ETag: '"two"' } };
        const refreshed = (await run('refreshSanctionsList', first.lists[0].id)) as { lists: LoadedList[] }[];
        equal(refreshed[0]?.lists[0]?.asOf, '2026-05-06');
        await run('removeSanctionsList', first.lists[0].id);
      });
    } finally {
      server.close();
    }
  });
});
