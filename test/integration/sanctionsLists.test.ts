import * as vscode from 'vscode';
import { Watchlists } from '../../src/services/watchlists';
import { importLists } from '../../src/services/watchlists/importLists';
import { collectListFiles } from '../../src/services/watchlists/listFiles';
import { YenteScreening } from '../../src/services/watchlists/yenteScreening';
import { listNode, listsItem } from '../../src/surfaces/lists/listNodes';
import { faultsText } from '../../src/surfaces/lists/faultsDocument';
import { outcomeInWords } from '../../src/surfaces/lists/outcome';
import { workspaceUri } from '../support/articles';
import { EVERY_FORMAT, halfOf } from '../support/everyFormat';
import { analysisOf, entityOf } from '../support/analysisOf';
import { deepEqual, equal, match, ok } from '../support/assert';
import { fakeLog, Memory, Secrets } from './support/fakes';
import { FIRST, listText, rowOf, SECOND, write } from './support/inventedLists';

const ARTICLE = analysisOf('Ottokar Bellamy', {
  entities: [entityOf('person', 'Ottokar Bellamy', [{ start: 0, end: 15 }])],
});

describe('sanctions lists', () => {
  let storage: vscode.Uri;
  let count = 0;
  const open: Watchlists[] = [];

  /** Lists as a window has them; two with the same storage are two windows. */
  function openWindow(): Watchlists {
    const log = fakeLog();
    const yente = new YenteScreening({
      settings: () => ({ provider: 'local', url: '', dataset: '' }),
      secrets: new Secrets(),
      memory: new Memory(),
      log,
      fetch: () => Promise.reject(new Error('nothing is asked')),
      askConsent: () => Promise.resolve(false),
    });
    const watchlists = new Watchlists({ storage, log, withEmbedded: () => false, yente });
    open.push(watchlists);
    return watchlists;
  }

  async function importText(
    watchlists: Watchlists,
    content: string | Uint8Array,
    signal = new AbortController().signal,
    onProgress: (share: number | null) => void = () => undefined,
  ) {
    count += 1;
    const uri = await write(`lists/${count}.csv`, content);
    const { files } = await collectListFiles([uri]);
    return importLists(watchlists, files, {
      signal,
      onProgress,
      source: ({ files: names }) => names.join(', '),
      origin: { kind: 'files', uris: [uri.toString()] },
    });
  }

  const found = async (watchlists: Watchlists) =>
    [...(await watchlists.screen({ ...ARTICLE }))].flatMap(([, matches]) => matches.map(({ listing }) => listing.id));

  beforeEach(() => {
    count += 1;
    storage = workspaceUri(`storage-${count}`);
  });
  afterEach(() => {
    for (const watchlists of open.splice(0)) watchlists.dispose();
  });

  it('that are imported are searched at once, and again in the next window', async () => {
    const window = openWindow();
    deepEqual(await found(window), []);
    const outcome = await importText(window, FIRST);
    deepEqual(
      outcome?.imported.map(({ name, listings, names, asOf, stored }) => [name, listings, names, asOf, stored]),
      [['OpenSanctions (Ruritanian List)', 2, 2, '2026-01-02', true]],
    );
    deepEqual(await found(window), ['r-1']);
    const next = openWindow();
    deepEqual(await found(next), ['r-1']);
    equal(next.lists[0]?.name, 'OpenSanctions (Ruritanian List)');
  });

  it('give the same answer to the same analysis, until a list changes', async () => {
    const window = openWindow();
    await importText(window, FIRST);
    const first = await window.screen(ARTICLE);
    equal(await window.screen(ARTICLE), first);
    let changes = 0;
    window.onDidChange(() => (changes += 1));
    await importText(window, SECOND);
    equal(changes, 1);
    equal((await window.screen(ARTICLE)).size, 0);
  });

  it('that are imported again replace the older edition', async () => {
    const window = openWindow();
    await importText(window, FIRST);
    await importText(window, SECOND);
    deepEqual(
      window.lists.map(({ name, listings, asOf }) => [name, listings, asOf]),
      [['OpenSanctions (Ruritanian List)', 1, '2026-05-06']],
    );
    deepEqual(await found(window), []);
    const files = await vscode.workspace.fs.readDirectory(storage);
    equal(files.length, 2, `one description and one index, not ${files.map(([name]) => name).join(', ')}`);
  });

  for (const [what, content] of [
    ['half a file', FIRST.slice(0, FIRST.indexOf('Anselm') + 3)],
    ['an empty file', ''],
    ['a web page', '<!DOCTYPE html><html><body>Try again later</body></html>'],
    ['binary data', new Uint8Array([80, 75, 3, 4, 0, 0, 0, 255])],
    ['an article', 'Officials met in Vienna on Monday.\n'],
  ] as const) {
    it(`stay as they were when ${what} is imported`, async () => {
      const window = openWindow();
      await importText(window, FIRST);
      const before = JSON.stringify(window.lists);
      const outcome = await importText(window, content);
      deepEqual(outcome?.imported, []);
      ok((outcome?.refused[0]?.reason ?? '').length > 5);
      match(outcomeInWords(outcome!), /nothing has changed/);
      equal(JSON.stringify(window.lists), before);
      deepEqual(await found(window), ['r-1']);
      deepEqual(await found(openWindow()), ['r-1']);
    });
  }

  for (const sample of EVERY_FORMAT) {
    it(`in ${sample.format} are imported, and stay as they were when half a file follows`, async () => {
      const window = openWindow();
      const outcome = await importText(window, sample.whole);
      deepEqual(
        outcome?.imported.map(({ name, listings, faults }) => [name, listings, faults]),
        [[sample.name, 2, 1]],
      );
      const [before, ids] = [JSON.stringify(window.lists), await found(window)];
      equal(ids.length, 1);
      deepEqual((await importText(window, halfOf(sample)))?.imported, []);
      equal(JSON.stringify(window.lists), before);
      deepEqual(await found(window), ids);
      deepEqual(await found(openWindow()), ids, 'nor has what is stored changed');
    });
  }

  for (const [when, stopAt] of [
    ['before it begins', null],
    ['while the files are read', 0],
    ['while the index is made', 0.7],
  ] as const)
    it(`stay as they were when the import is cancelled ${when}`, async () => {
      const window = openWindow();
      await importText(window, FIRST);
      const before = JSON.stringify(window.lists);
      const stop = new AbortController();
      if (stopAt === null) stop.abort();
      const onProgress = (share: number | null) => {
        if (stopAt !== null && (share ?? 0) >= stopAt) stop.abort();
      };
      equal(await importText(window, SECOND, stop.signal, onProgress), undefined);
      equal(JSON.stringify(window.lists), before);
      deepEqual(await found(window), ['r-1']);
      deepEqual(await found(openWindow()), ['r-1']);
    });

  it('say which records could not be read, and take the others', async () => {
    const window = openWindow();
    const outcome = await importText(window, listText(rowOf('r-1', 'Ottokar Bellamy'), rowOf('r-2', '')));
    const [list] = outcome!.imported;
    equal(list?.faults, 1);
    match(outcomeInWords(outcome!), /1 record could not be read/);
    match(faultsText({ title: 'A', faults: window.faultsOf(list.id) }), /\.csv:3: \S/);
    equal(openWindow().faultsOf(list.id).length, 0, 'nothing is read before it is needed');
    const next = openWindow();
    await next.ready;
    equal(next.faultsOf(list.id).length, 1);
  });

  it('go when they are removed, and come back', async () => {
    const window = openWindow();
    const outcome = await importText(window, FIRST);
    const undo = await window.remove(outcome!.imported[0]!.id);
    deepEqual(window.lists, []);
    deepEqual(await found(window), []);
    const next = openWindow();
    await next.ready;
    deepEqual(next.lists, []);
    await undo!();
    deepEqual(await found(window), ['r-1']);
    deepEqual(await found(openWindow()), ['r-1']);
  });

  describe('whose stored data is damaged', () => {
    async function damage(extension: string, change: (bytes: Uint8Array) => Uint8Array): Promise<void> {
      const files = await vscode.workspace.fs.readDirectory(storage);
      const [name] = files.map(([file]) => file).filter(file => file.endsWith(extension));
      const uri = vscode.Uri.joinPath(storage, name!);
      await vscode.workspace.fs.writeFile(uri, change(await vscode.workspace.fs.readFile(uri)));
    }

    for (const [what, extension, change] of [
      ['index is cut', '.index', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
      ['index has a changed byte', '.index', (bytes: Uint8Array) => bytes.with(bytes.length - 9, 99)],
      ['index is empty', '.index', () => new Uint8Array()],
      ['description is cut', '.json', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
      ['description is something else', '.json', () => new TextEncoder().encode('{}')],
    ] as const) {
      it(`because its ${what} say so once, are kept aside, and can be imported again`, async () => {
        await importText(openWindow(), FIRST);
        await damage(extension, change);
        const told: string[] = [];
        const window = openWindow();
        window.onDidFindDamage(message => told.push(message));
        deepEqual(await found(window), []);
        equal(told.length, 1);
        const [list] = window.lists;
        ok(list?.damage, 'the list is shown as damaged');
        match(String(listsItem(listNode(list)).description), /damaged/);
        const files = await vscode.workspace.fs.readDirectory(storage);
        ok(
          files.some(([name]) => name.endsWith('.damaged')),
          'the damaged file is still there',
        );

        const next = openWindow();
        next.onDidFindDamage(message => told.push(message));
        deepEqual(await found(next), []);
        equal(told.length, 1, 'the next window does not tell it again');
        ok(next.lists[0]?.damage, 'but still shows it');
        await importText(next, FIRST);
        deepEqual(await found(next), ['r-1']);
        deepEqual(await found(openWindow()), ['r-1']);
      });
    }

    it('can be removed', async () => {
      await importText(openWindow(), FIRST);
      await damage('.json', () => new Uint8Array([0, 1, 2]));
      const window = openWindow();
      await window.ready;
      equal(await window.remove(window.lists[0]!.id), undefined);
      deepEqual(window.lists, []);
      const next = openWindow();
      await next.ready;
      deepEqual(next.lists, []);
    });
  });

  it('that two windows import at once are whole in both', async () => {
    const [one, other] = [openWindow(), openWindow()];
    await Promise.all([importText(one, FIRST), importText(other, FIRST), importText(one, FIRST)]);
    deepEqual(await found(one), ['r-1']);
    deepEqual(await found(other), ['r-1']);
    deepEqual(await found(openWindow()), ['r-1']);
  });

  it('that cannot be stored are kept for the window, and say so', async () => {
    storage = vscode.Uri.parse('nowhere:/storage');
    const window = openWindow();
    const outcome = await importText(window, FIRST);
    equal(outcome?.imported[0]?.stored, false);
    match(outcomeInWords(outcome), /could not be stored/);
    deepEqual(await found(window), ['r-1']);
  });

  it('in a folder are all read, and what is no list is told', async () => {
    await write(`folder-${count}/deep/a.csv`, FIRST);
    await write(`folder-${count}/notes.txt`, 'Nothing to see.');
    await write(`folder-${count}/.hidden`, FIRST);
    const { files, refused } = await collectListFiles([
      workspaceUri(`folder-${count}`),
      workspaceUri('there-is-no-such-file.csv'),
    ]);
    deepEqual(
      files.map(({ name }) => name),
      [`folder-${count}/deep/a.csv`, `folder-${count}/notes.txt`],
    );
    deepEqual(refused, [{ file: 'there-is-no-such-file.csv', reason: 'There is no such file.' }]);
  });

  it('are read in slices: other work gets its turn while a large one is imported', async () => {
    const window = openWindow();
    const rows = Array.from({ length: 3000 }, (_, index) => rowOf(`r-${index}`, `Ottokar Bellamy ${index}`));
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await importText(window, listText(...rows));
    clearInterval(timer);
    ok(turns > 5, `${turns} turns`);
    equal(window.lists[0]?.listings, 3000);
  });
});
