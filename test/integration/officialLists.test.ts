import * as vscode from 'vscode';
import type { ImportOutcome } from '../../src/services/watchlists/importLists';
import { activate, workspaceUri } from '../support/articles';
import { equal, ok } from '../support/assert';
import { skip } from '../support/skip';

const LISTS = 'reference/watchlists';

describe('official lists, through the command', function () {
  this.timeout(90_000);

  before(async function () {
    await activate();
    const exists = await vscode.workspace.fs.stat(workspaceUri(LISTS)).then(
      () => true,
      () => false,
    );
    if (!exists) skip(this, 'the official lists are not beside this checkout');
  });

  for (const [path, name, fewest] of [
    ['ofac-sdn-2018', 'OFAC SDN', 6000],
    ['ofac-sdn-2021', 'OFAC SDN', 8000],
    ['un/UN_consolidated.xml', 'UN Security Council', 500],
  ] as const) {
    it(`imports ${path}, whole and stored`, async () => {
      const uris = [workspaceUri(`${LISTS}/${path}`)];
      const outcome = await vscode.commands.executeCommand<ImportOutcome>('dossier.importSanctionsList', uris);
      equal(outcome.imported.length, 1);
      const [list] = outcome.imported;
      equal(list?.name, name);
      ok(list.listings > fewest, `${list.listings} entries`);
      ok(list.names >= list.listings);
      ok(list.publisher !== null);
      equal(list.stored, true);
      equal(list.damage, null);
      console.log(`${path}: ${list.listings} entries, ${list.names} names, ${list.faults} faults`);
      if (path !== 'ofac-sdn-2018') await vscode.commands.executeCommand('dossier.removeSanctionsList', list.id);
    });
  }
});
