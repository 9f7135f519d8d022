import * as vscode from 'vscode';
import type { Comment, NewEntry, Review } from '../../src/review/model';
import { Reviews } from '../../src/services/reviews';
import { Journal } from '../../src/services/reviews/journal';
import { KeptReview, type ReviewProblem } from '../../src/services/reviews/keptReview';
import { Settings } from '../../src/services/settings';
import { activate, closeEditors, openFile, waitFor, withSettings, workspaceUri } from '../support/articles';
import { deepEqual, equal, match, ok } from '../support/assert';
import { MemoryFiles } from './support/memoryFiles';
import { fakeLog } from './support/fakes';

const TEXT = `Anna Kestrel resigned on Monday, the company said.

The board of Wren Holdings met in Porto and named nobody in her place.
`;

/** The files of the article of a test, and the windows that review it. */
describe('review files', () => {
  let folder: string;
  let windows: Reviews[];
  let problems: ReviewProblem[];
  let round = 0;
  before(activate);
  beforeEach(async () => {
    round += 1;
    folder = `review files/${Date.now()}-${round}`;
    windows = [];
    problems = [];
    await write('talks.article', TEXT);
  });
  afterEach(async () => {
    await closeEditors();
    for (const window of windows) window.dispose();
  });

  /** A window on the workspace, with storage of its own. */
  function openWindow(storage = `storage-${windows.length}`): Reviews {
    const reviews = new Reviews({ settings: new Settings(), storage: at(storage), log: fakeLog() });
    reviews.onDidMeetProblem(problem => problems.push(problem));
    windows.push(reviews);
    return reviews;
  }

  const at = (name: string) => workspaceUri(`${folder}/${name}`);
  const write = (name: string, text: string) => vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
  const open = async () => (await openFile(`${folder}/talks.article`)).document;

  async function read(name: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name)));
    } catch {
      return undefined;
    }
  }

  function written(name: string, pattern: RegExp | string): Promise<string> {
    return waitFor(async () => {
      const text = await read(name);
      const has = typeof pattern === 'string' ? text?.includes(pattern) : text !== undefined && pattern.test(text);
      return has ? text : undefined;
    }, `${name} has ${pattern}`);
  }

  async function namesIn(name = ''): Promise<string[]> {
    const entries = await vscode.workspace.fs.readDirectory(at(name));
    return entries
      .map(([each]) => each)
      .filter(each => !each.startsWith('storage'))
      .sort();
  }

  function comment(document: vscode.TextDocument, words: string, text: string): NewEntry {
    const start = document.getText().indexOf(words);
    const span = { start, end: start + words.length };
    return { type: 'comment', subject: { type: 'passage' }, text, resolved: false, span };
  }

  const SIDECAR = 'talks.article.dossier.json';

  it('are written beside the document soon after a change, and read again', async () => {
    const document = await open();
    const first = openWindow();
    await first.apply(document, { add: [comment(document, 'on Monday', 'Which one?')] });
    const text = await written(SIDECAR, 'Which one?');
    match(text, /"exact": "on Monday"/);
    match(text, /"dossier:sourceHash": "sha256-[0-9a-f]{64}"/);
    match(text, /"source": "talks.article"/);
    equal(await read('talks.article'), TEXT);
    deepEqual(await namesIn(), ['talks.article', SIDECAR]);
    const again = await openWindow().whenLoaded(document);
    deepEqual(textsOf(again), ['Which one?']);
    deepEqual([...again.places.values()], [{ start: 22, end: 31 }]);
  });

  it('lie in a folder of their own, or one for each reviewer, where the settings say so', async () => {
    const document = await open();
    const window = openWindow();
    await withSettings({ 'dossier.review.location': 'folder' }, async () => {
      await window.apply(document, { add: [comment(document, 'on Monday', 'For all')] });
      match(await written(`.dossier/${SIDECAR}`, 'For all'), /"source": "..\/talks.article"/);
    });
    await window.apply(document, { add: [comment(document, 'in Porto', 'Here')] });
    await written(SIDECAR, 'Here');
    await waitFor(async () => (await read(`.dossier/${SIDECAR}`)) === undefined, 'the file has moved');
    const own = { 'dossier.review.filePerReviewer': true, 'dossier.review.author': 'Anna Wren' };
    await withSettings(own, async () => {
      await window.apply(document, { add: [comment(document, 'nobody', 'Mine')] });
      const mine = await written('talks.article.dossier.anna-wren.json', 'Mine');
      ok(!mine.includes('For all'), 'it holds what is not in the other file');
    });
    ok(!(await read(SIDECAR))!.includes('Mine'));
    deepEqual(textsOf(await openWindow().whenLoaded(document)), ['For all', 'Here', 'Mine']);
  });

  it('that others change meanwhile are merged, by what each said', async () => {
    const document = await open();
    const [one, two] = [openWindow(), openWindow()];
    await Promise.all([
      one.apply(document, { add: [comment(document, 'on Monday', 'From one')] }),
      two.apply(document, { add: [comment(document, 'in Porto', 'From two')] }),
    ]);
    const both = ['From one', 'From two'];
    await waitFor(() => sameTexts(one.of(document), both) && sameTexts(two.of(document), both), 'both have both');
    const text = await waitFor(async () => {
      const now = await read(SIDECAR);
      return both.every(each => now?.includes(each)) ? now : undefined;
    }, 'the file has both');
    // A program that knows nothing of Dossier changes one and leaves a word of its own.
    await write(
      SIDECAR,
      text
        .replace('"From one"', '"From elsewhere", "language": "en"')
        .replace(/"modified": "\d+/g, '"modified": "2100'),
    );
    await waitFor(() => textsOf(one.of(document)).includes('From elsewhere'), 'the change is taken over');
    const [entry] = one.of(document).entries.filter(each => each.type === 'comment' && each.text === 'From two');
    await one.apply(document, { remove: [entry!.id] });
    const after = await written(SIDECAR, 'dossier:removed');
    match(after, /"language": "en"/);
    await waitFor(() => sameTexts(two.of(document), ['From elsewhere']), 'the other window follows');
  });

  it('that are damaged are kept aside and reported, and nothing is lost', async () => {
    // No article: Dossier itself would put the file aside first.
    await write('talks.txt', TEXT);
    const sidecar = 'talks.txt.dossier.json';
    await write(sidecar, '{"type": "AnnotationCollection", "first": {');
    const document = await vscode.workspace.openTextDocument(at('talks.txt'));
    const log = fakeLog();
    const report = (problem: ReviewProblem) => problems.push(problem);
    const kept = new KeptReview(document, {
      settings: new Settings(),
      journal: new Journal(at('storage'), log),
      log,
      report,
    });
    const say = async (words: string, text: string) => {
      kept.review.apply(
        { add: [comment(document, words, text)] },
        { author: null, now: new Date(), makeId: () => text },
      );
      await kept.changed();
    };
    try {
      await kept.loaded;
      deepEqual(
        problems.map(problem => problem.kind === 'damaged' && problem.aside?.path.endsWith(`${sidecar}.damaged`)),
        [true],
      );
      match((await read(`${sidecar}.damaged`))!, /"first": \{$/);
      await say('on Monday', 'Which one?');
      await written(sidecar, 'Which one?');
      await write(sidecar, 'damaged while it is open');
      await kept.reload();
      equal(problems.length, 2);
      match(await written(sidecar, 'Which one?'), /\n$/);
      deepEqual(await namesIn(), ['talks.article', 'talks.txt', sidecar, `${sidecar}.damaged`, `${sidecar}.damaged-2`]);
    } finally {
      kept.dispose();
    }
  });

  it('are found again when the text was changed outside, and changed little by that', async () => {
    const document = await open();
    const window = openWindow();
    await window.apply(document, { add: [comment(document, 'named nobody in her place', 'Sure?')] });
    const before = await written(SIDECAR, 'Sure?');
    await closeEditors();
    await write('talks.article', `A new first paragraph.\n\n${TEXT}`);
    const again = await open();
    const { places } = await openWindow().whenLoaded(again);
    deepEqual(
      [...places.values()].map(({ start, end }) => again.getText().slice(start, end)),
      ['named nobody in her place'],
    );
    equal(await read(SIDECAR), before, 'an anchor that leads to its words stays as it is');
  });

  it('hold new anchors when the words themselves were changed and saved', async () => {
    const editor = await openFile(`${folder}/talks.article`);
    const window = openWindow();
    await window.apply(editor.document, { add: [comment(editor.document, 'named nobody in her place', 'Sure?')] });
    await written(SIDECAR, '"exact": "named nobody in her place"');
    const start = editor.document.positionAt(TEXT.indexOf('nobody'));
    await editor.edit(edit => {
      edit.insert(start, 'almost ');
    });
    await editor.document.save();
    await written(SIDECAR, '"exact": "named almost nobody in her place"');
  });

  it('follow documents that are renamed or moved', async () => {
    const document = await open();
    const window = openWindow();
    // Not waited for: the document is renamed before the file is written.
    await window.apply(document, { add: [comment(document, 'on Monday', 'Which one?')] });
    await rename(at('talks.article'), at('moved/again.article'));
    await written('moved/again.article.dossier.json', 'Which one?');
    equal(await read(SIDECAR), undefined);
    const { document: renamed } = await openFile(`${folder}/moved/again.article`);
    await waitFor(() => sameTexts(window.of(renamed), ['Which one?']), 'the review is there under the new name');
    await rename(at('moved'), at('elsewhere'));
    const { document: moved } = await openFile(`${folder}/elsewhere/again.article`);
    await waitFor(() => sameTexts(window.of(moved), ['Which one?']), 'and in the new folder');
  });

  it('follow with all that belongs to them, and say where the document lies now', async () => {
    await open();
    const other = (text: string) => sidecarOf(`urn:uuid:${text}`, text);
    await write(SIDECAR, other('Beside'));
    await write(`.dossier/${SIDECAR}`, other('In the folder'));
    await write('talks.article.dossier.anna-wren.json', other('Of Anna'));
    await write(`${SIDECAR}.damaged`, '{');
    // Another article, whose name begins with this one's, keeps its own.
    await write('talks.article.old.dossier.json', other('Of another'));
    await rename(at('talks.article'), at('moved/again.article'));
    const names = ['again.article.dossier.json', '.dossier/again.article.dossier.json'];
    match(await written(`moved/${names[0]}`, '"source": "again.article"'), /Beside[^]*"source": "again.article"/);
    match(await written(`moved/${names[1]}`, '"source": "../again.article"'), /In the folder/);
    await written('moved/again.article.dossier.anna-wren.json', 'Of Anna');
    equal(await read(`moved/${names[0]}.damaged`), '{');
    deepEqual(await namesIn(), ['.dossier', 'moved', 'talks.article.old.dossier.json']);
    deepEqual(await namesIn('.dossier'), []);
  });

  it('follow to a place where there are some already, and all are read', async () => {
    const document = await open();
    const window = openWindow();
    await window.apply(document, { add: [comment(document, 'on Monday', 'Which one?')] });
    await written(SIDECAR, 'Which one?');
    await write('again.article.dossier.json', sidecarOf('urn:uuid:old', 'Left there'));
    await rename(at('talks.article'), at('again.article'));
    const { document: renamed } = await openFile(`${folder}/again.article`);
    await waitFor(() => sameTexts(window.of(renamed), ['Left there', 'Which one?']), 'both are there');
    equal(await read(SIDECAR), undefined);
    deepEqual(problems, []);
  });

  it('have what was said in the second before the window was killed', async () => {
    const document = await open();
    const killed = openWindow('storage-killed');
    const review = await killed.apply(document, { add: [comment(document, 'on Monday', 'Last words')] });
    equal(review.length, 1);
    // Another window finds them though the first has not written the file yet, nor ever closed.
    const next = openWindow('storage-killed');
    deepEqual(textsOf(await next.whenLoaded(document)), ['Last words']);
    // It writes them though nobody changes anything any more, and the storage keeps them until then.
    await written(SIDECAR, 'Last words');
  });

  it('that cannot be written are made up for in the storage, and that is told once', async () => {
    const files = new MemoryFiles();
    const provider = vscode.workspace.registerFileSystemProvider('dossier-full', files, { isCaseSensitive: true });
    try {
      const uri = vscode.Uri.parse('dossier-full:/press/talks.article');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      const window = openWindow('storage-full');
      files.trouble = new Error('ENOSPC: no space left on device');
      await window.apply(document, { add: [comment(document, 'on Monday', 'Which one?')] });
      await waitFor(() => problems.length === 1, 'it is told');
      await window.apply(document, { add: [comment(document, 'in Porto', 'And who?')] });
      await window.save(uri);
      const sidecar = uri.with({ path: `${uri.path}.dossier.json` });
      equal(files.text(sidecar), undefined);
      deepEqual(
        problems.map(({ kind }) => kind),
        ['unwritable', 'unwritable'],
        'once, and again when tried again',
      );
      const next = openWindow('storage-full');
      const both = ['Which one?', 'And who?'];
      ok(sameTexts(await next.whenLoaded(document), both), 'another window finds them in the storage');
      files.trouble = undefined;
      await window.save(uri);
      ok(
        both.every(each => files.text(sidecar)?.includes(each)),
        'they are written when there is room',
      );
      // In a file system that cannot rename, too.
      files.canRename = false;
      await window.apply(document, { add: [comment(document, 'nobody', 'Really?')] });
      await waitFor(() => files.text(sidecar)?.includes('Really?'), 'the file is written at once');
      deepEqual(files.names('/press'), ['talks.article', 'talks.article.dossier.json']);
    } finally {
      await closeEditors();
      provider.dispose();
    }
  });

  it('of untitled texts come with the first save, and before that the storage has them', async () => {
    const uri = at('saved.article').with({ scheme: 'untitled' });
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), TEXT);
    });
    const window = openWindow('storage-untitled');
    await window.apply(editor.document, { add: [comment(editor.document, 'on Monday', 'Which one?')] });
    ok(sameTexts(await openWindow('storage-untitled').whenLoaded(editor.document), ['Which one?']));
    ok(await editor.document.save());
    const { document } = await openFile(`${folder}/saved.article`);
    await waitFor(() => sameTexts(window.of(document), ['Which one?']), 'the file has the review');
    await written('saved.article.dossier.json', 'Which one?');
  });
});

/** A review file with one comment on the document. */
function sidecarOf(id: string, text: string): string {
  const body = { type: 'TextualBody', purpose: 'commenting', value: text };
  const target = { type: 'SpecificResource', source: 'talks.article' };
  const item = { id, type: 'Annotation', motivation: 'commenting', created: '2024-05-01T12:00:00.000Z', body, target };
  return JSON.stringify({ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [item] } });
}

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(to, '..'));
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  ok(await vscode.workspace.applyEdit(edit));
}

function textsOf({ entries }: Review): string[] {
  return entries.filter((entry): entry is Comment => entry.type === 'comment').map(({ text }) => text);
}

function sameTexts(review: Review, texts: readonly string[]): boolean {
  return JSON.stringify(textsOf(review).sort()) === JSON.stringify([...texts].sort());
}
