import * as vscode from 'vscode';
import type { Comment, NewEntry } from '../../src/review/model';
import { writeSidecar } from '../../src/review/sidecar/collection';
import { EMPTY_RECORD, withEntry } from '../../src/review/record';
import { Journal } from '../../src/services/reviews/journal';
import { KeptReview, type ReviewProblem } from '../../src/services/reviews/keptReview';
import { Settings } from '../../src/services/settings';
import { reviewFileReason } from '../../src/surfaces/reviewProblems';
import { activate, closeEditors, waitFor, withSettings, workspaceUri } from '../support/articles';
import { deepEqual, equal, match, ok } from '../support/assert';
import { fakeLog } from './support/fakes';
import { MemoryFiles } from './support/memoryFiles';

const TEXT = 'Anna Kestrel resigned on Monday, the company said.\n';
const PATH = '/press/talks.txt';
const SIDECAR = `${PATH}.dossier.json`;

/** A review on a disk that fails when it is told to. */
describe('the review on a disk in trouble', () => {
  const { NoPermissions, Unavailable } = vscode.FileSystemError;
  let round = 0;
  let files: MemoryFiles;
  let provider: vscode.Disposable;
  let document: vscode.TextDocument;
  let problems: ReviewProblem[];
  let windows: KeptReview[];
  before(activate);
  beforeEach(async () => {
    round += 1;
    files = new MemoryFiles();
    provider = vscode.workspace.registerFileSystemProvider(`dossier-trouble-${round}`, files, {
      isCaseSensitive: true,
    });
    put(PATH, TEXT);
    // No article: Dossier itself keeps no review of it.
    document = await vscode.workspace.openTextDocument(at(PATH));
    problems = [];
    windows = [];
  });
  afterEach(async () => {
    for (const window of windows) window.dispose();
    await closeEditors();
    provider.dispose();
  });

  const at = (path: string) => vscode.Uri.from({ scheme: `dossier-trouble-${round}`, path });
  const put = (path: string, text: string | Uint8Array) => {
    files.writeFile(at(path), typeof text === 'string' ? new TextEncoder().encode(text) : text);
  };
  const sidecar = () => files.text(at(SIDECAR)) ?? '';

  async function openWindow(storage = 'one'): Promise<KeptReview> {
    const journal = new Journal(workspaceUri(`trouble-${round}-${storage}`), fakeLog());
    // A window of an earlier test may still be at work.
    const told = problems;
    const report = (problem: ReviewProblem) => told.push(problem);
    const window = new KeptReview(document, { settings: new Settings(), journal, log: fakeLog(), report });
    windows.push(window);
    await window.loaded;
    return window;
  }

  async function say(window: KeptReview, text: string): Promise<void> {
    const entry: NewEntry = { type: 'comment', subject: { type: 'passage' }, text, resolved: false };
    window.review.apply(
      { add: [{ ...entry, span: { start: 22, end: 31 } }] },
      { author: null, now: new Date(), makeId: () => `urn:${text}` },
    );
    await window.changed();
  }

  function said({ review }: KeptReview): string[] {
    return review.review.entries.map(entry => (entry as Comment).text).sort();
  }

  function file(...texts: readonly string[]): string {
    const [created, subject, extra] = ['2024-05-01T12:00:00.000Z', { type: 'document' } as const, {}];
    const record = texts.reduce(
      (all, text) =>
        withEntry(all, {
          ...{ type: 'comment', id: `urn:${text}`, author: null, created, modified: created },
          ...{ subject, anchor: null, extra, text, resolved: false },
        }),
      EMPTY_RECORD,
    );
    return writeSidecar(record, 'talks.txt');
  }

  const TROUBLES: readonly (readonly [string, () => Error, RegExp])[] = [
    ['is full', () => new Error('ENOSPC: no space left on device, write'), /^The disk is full\.$/],
    ['is read-only', () => NoPermissions('EROFS'), /^Its place is read-only\.$/],
    ['cannot be reached', () => Unavailable('offline'), /^Its place cannot be reached\.$/],
    ['says no more than that it failed', () => new Error('EIO: i/o error'), /EIO/],
  ];
  for (const [what, trouble, reason] of TROUBLES)
    it(`that ${what} is told of once, kept in the storage, and written when it can be`, async () => {
      const window = await openWindow();
      files.trouble = trouble();
      await say(window, 'Which one?');
      await waitFor(() => problems.length > 0, 'it is told');
      await say(window, 'And who?');
      await window.flush();
      deepEqual(
        problems.map(({ kind }) => kind),
        ['unwritable'],
      );
      const [problem] = problems;
      ok(problem?.kind === 'unwritable');
      match(reviewFileReason(problem.error), reason);
      equal(sidecar(), '');
      // The window is killed: nothing is disposed of, another one finds what was written down.
      files.trouble = undefined;
      deepEqual(said(await openWindow()), ['And who?', 'Which one?']);
      await waitFor(() => sidecar().includes('Which one?') && sidecar().includes('And who?'), 'it is written');
    });

  it('whose folder is gone does not get it back for a review, which waits in the storage', async () => {
    const window = await openWindow();
    files.deleteFolder('/press');
    await say(window, 'Which one?');
    await waitFor(() => problems.length > 0, 'it is told');
    const [problem] = problems;
    ok(problem?.kind === 'unwritable');
    match(reviewFileReason(problem.error), /folder is not there/);
    equal(sidecar(), '');
    put(PATH, TEXT);
    await window.retry();
    match(sidecar(), /Which one\?/);
  });

  it('that cannot be read is told of, and read when it can be', async () => {
    put(SIDECAR, file('Theirs'));
    files.isOut = true;
    const window = await openWindow();
    deepEqual(
      problems.map(({ kind }) => kind),
      ['unreadable'],
    );
    deepEqual(said(window), []);
    files.isOut = false;
    await window.retry();
    deepEqual(said(window), ['Theirs']);
    match(sidecar(), /Theirs/);
  });

  it('that is read-only and holds a damaged file has the others read, and nothing written over it', async () => {
    put(SIDECAR, '{"type": "Annot');
    put(`${PATH}.dossier.b.json`, file('Theirs'));
    files.trouble = NoPermissions('EROFS');
    const window = await openWindow();
    await window.reload();
    deepEqual(said(window), ['Theirs']);
    deepEqual(
      problems.map(problem => [problem.kind, problem.kind === 'damaged' && problem.aside]),
      [['damaged', null]],
    );
    // It can be written to, but the file still not be put aside.
    files.trouble = undefined;
    files.canRename = false;
    await say(window, 'Mine');
    await window.flush();
    equal(sidecar(), '{"type": "Annot');
    files.canRename = true;
    await window.retry();
    match(sidecar(), /Mine/);
    equal(files.text(at(`${SIDECAR}.damaged`)), '{"type": "Annot');
  });

  it('keeps what it knows of a reviewer whose file is damaged while it is open', async () => {
    put(`${PATH}.dossier.a.json`, file('Hers'));
    put(`${PATH}.dossier.b.json`, file('His'));
    const window = await openWindow();
    put(`${PATH}.dossier.a.json`, file('Hers').slice(0, -40));
    await window.reload();
    deepEqual(said(window), ['Hers', 'His']);
    await window.flush();
    match(sidecar(), /Hers/);
  });

  const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
  const utf16 = (text: string) =>
    bytes(0xff, 0xfe, ...Array.from(text).flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
  const DAMAGES: readonly (readonly [string, () => string | Uint8Array])[] = [
    ['is cut off', () => file('Theirs').slice(0, -30)],
    ['is empty', () => ''],
    ['is of another type', () => '[{"type": "Annotation"}]'],
    ['is in UTF-16', () => utf16(file('Theirs'))],
    ['is in Latin-1', () => bytes(...Array.from(file('Th\u00e9irs'), letter => letter.charCodeAt(0)))],
    ['is no text', () => bytes(0, 1, 2, 255, 254, 0)],
  ];
  for (const [what, content] of DAMAGES)
    it(`puts a file aside that ${what}, byte by byte as it was, and tells of it once`, async () => {
      put(SIDECAR, content());
      const before = files.readFile(at(SIDECAR));
      const window = await openWindow();
      await say(window, 'Mine');
      await window.flush();
      deepEqual(
        problems.map(({ kind }) => kind),
        ['damaged'],
      );
      deepEqual([...files.readFile(at(`${SIDECAR}.damaged`))], [...before]);
      match(sidecar(), /Mine/);
    });

  it('reads a file with a byte order mark, and both sides of one left in conflict, and leaves no marks', async () => {
    const [ours, theirs] = [file('Both', 'Ours'), file('Both', 'Theirs')];
    put(SIDECAR, `\ufeff<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> branch\n`);
    const window = await openWindow();
    deepEqual(said(window), ['Both', 'Ours', 'Theirs']);
    await say(window, 'Mine');
    await window.flush();
    ok(['Both', 'Ours', 'Theirs', 'Mine'].every(text => sidecar().includes(`"${text}"`)));
    ok(!/<<<<|>>>>|====/.test(sidecar()));
    deepEqual(problems, []);
  });

  it('has what two windows said while it was full, whichever is closed first', async () => {
    const [one, two] = [await openWindow(), await openWindow()];
    files.trouble = NoPermissions('EROFS');
    await say(one, 'From one');
    await say(two, 'From two');
    await Promise.all([one.flush(), two.flush()]);
    files.trouble = undefined;
    await one.retry();
    one.dispose();
    await two.retry();
    ok(['From one', 'From two'].every(text => sidecar().includes(text)));
  });

  it('has the last of many changes in the storage at once', async () => {
    const window = await openWindow();
    files.trouble = NoPermissions('EROFS');
    const texts = Array.from({ length: 12 }, (_, index) => `Word ${String(index).padStart(2, '0')}`);
    await Promise.all(texts.map(text => say(window, text)));
    deepEqual(said(await openWindow()), texts);
  });

  it('lets one reviewer review in two windows with a file of one’s own', async () => {
    const own = { 'dossier.review.filePerReviewer': true, 'dossier.review.author': 'Anna Wren' };
    await withSettings(own, async () => {
      const [one, two] = [await openWindow('one'), await openWindow('two')];
      await Promise.all([say(one, 'From one'), say(two, 'From two')]);
      await Promise.all([one.flush(), two.flush()]);
      // As the watchers of the file have it.
      await waitFor(async () => {
        await Promise.all([one.reload(), two.reload()]);
        return [one, two].every(window => said(window).length === 2);
      }, 'both have both');
      await Promise.all([one.flush(), two.flush()]);
      const text = files.text(at(`${PATH}.dossier.anna-wren.json`)) ?? '';
      ok(['From one', 'From two'].every(each => text.includes(each)));
      deepEqual(files.names('/press'), ['talks.txt', 'talks.txt.dossier.anna-wren.json']);
    });
  });
});
