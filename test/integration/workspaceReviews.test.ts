import * as vscode from 'vscode';
import type { Analyses } from '../../src/services/analyses';
import { ReviewFiles, type ArticleReview } from '../../src/services/reviewFiles';
import type { FindFiles } from '../../src/services/reviewFiles/search';
import { Reviews } from '../../src/services/reviews';
import { Settings } from '../../src/services/settings';
import { activate, closeEditors, openFile, waitFor, workspaceUri } from '../support/articles';
import { deepEqual, equal, ok } from '../support/assert';
import { fakeLog } from './support/fakes';
import { reviewText, writeText, type Said } from './support/storedReviews';

const TEXT = `- Anna Kestrel resigned.
- The board met in Porto.

Anna Kestrel resigned on Monday, the company said. The board met in Porto.
`;

const comment = (text: string, at?: string): Said => {
  return { type: 'comment', subject: { type: 'passage' }, text, resolved: false, ...(at !== undefined && { at }) };
};
const tick = (at: string): Said => ({ type: 'check', subject: { type: 'keyPoint' }, at });
const lostComment = (lost: string): Said => ({ ...comment('Gone?'), lost });

describe('the reviews of the workspace', () => {
  let folder: string;
  let round = 0;
  let files: ReviewFiles;
  let reviews: Reviews;
  before(activate);
  beforeEach(() => {
    round += 1;
    folder = `workspace reviews/${Date.now()}-${round}`;
    reviews = new Reviews({ settings: new Settings(), storage: at('storage'), log: fakeLog() });
    files = filesFound();
  });
  afterEach(async () => {
    files.dispose();
    reviews.dispose();
    await closeEditors();
    await vscode.workspace.fs.delete(at(''), { recursive: true });
  });

  function filesFound(findFiles?: FindFiles): ReviewFiles {
    const analyses: Pick<Analyses, 'latest' | 'onDidAnalyse'> = {
      latest: () => undefined,
      onDidAnalyse: new vscode.EventEmitter<never>().event,
    };
    return new ReviewFiles({ analyses, reviews, log: fakeLog(), ...(findFiles && { findFiles }) });
  }

  const at = (name: string) => workspaceUri(`${folder}/${name}`);
  const write = (name: string, text: string) => writeText(`${folder}/${name}`, text);
  const writeReview = (name: string, ...said: readonly Said[]) => write(name, reviewText(TEXT, said));

  /** The reviews of this test's folder, by file name. */
  function mine(of = files): ReadonlyMap<string, ArticleReview> {
    const inFolder = of.all.filter(({ uri }) => uri.path.startsWith(at('').path));
    return new Map(inFolder.map(one => [one.uri.path.slice(at('').path.length).replace(/^\//, ''), one]));
  }

  function becomes(what: string, holds: (now: ReadonlyMap<string, ArticleReview>) => boolean | undefined) {
    return waitFor(() => (holds(mine()) === true ? mine() : undefined), what);
  }

  const texts = (one: ArticleReview | undefined) =>
    (one?.review.entries ?? []).flatMap(entry => (entry.type === 'comment' ? entry.text : []));

  it('are found wherever the settings put them, those of several reviewers together', async () => {
    await write('talks.article', TEXT);
    await writeReview('talks.article.dossier.json', comment('Beside'));
    await write('drafts/ferry.txt', TEXT);
    await writeReview('drafts/.dossier/ferry.txt.dossier.anna-wren.json', comment('Anna', 'on Monday'));
    await writeReview('drafts/.dossier/ferry.txt.dossier.b-finch.json', comment('Finch', 'in Porto'));
    await write('notes.json', '{}');
    files.look();
    const found = await becomes(
      'both are read',
      all => [...all.values()].every(one => one.article === 'read') && all.size === 2,
    );
    deepEqual([...found.keys()].sort(), ['drafts/ferry.txt', 'talks.article']);
    deepEqual(texts(found.get('drafts/ferry.txt')).sort(), ['Anna', 'Finch']);
    ok(files.isAll);
  });

  it('tell how far they are: state, key points done, words that are gone', async () => {
    await write('talks.article', TEXT);
    const approved: Said = { type: 'state', subject: { type: 'document' }, state: 'approved', note: null };
    await writeReview(
      'talks.article.dossier.json',
      tick('The board met in Porto.'),
      approved,
      lostComment('Bruno Heron'),
    );
    files.look();
    const found = await becomes('it is read', all => all.get('talks.article')?.article === 'read');
    const { overview, progress, review } = found.get('talks.article')!;
    equal(overview.standing, 'approved');
    deepEqual(progress, { done: 1, total: 2 });
    deepEqual(
      review.orphans.map(({ anchor }) => anchor?.exact),
      ['Bruno Heron'],
    );
  });

  it('follow what is written, renamed and deleted', async () => {
    await write('talks.article', TEXT);
    files.look();
    await files.whenFound;
    equal(mine().size, 0);
    await writeReview('talks.article.dossier.json', comment('First'));
    await becomes('the new one shows', all => texts(all.get('talks.article')).join() === 'First');
    await writeReview('talks.article.dossier.json', comment('First'), comment('Second'));
    await becomes('the change shows', all => texts(all.get('talks.article')).join() === 'First,Second');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at('talks.article'), at('ferry.article'));
    await vscode.workspace.applyEdit(edit);
    await becomes('it follows its article', all => all.has('ferry.article') && !all.has('talks.article'));
    await vscode.workspace.fs.delete(at('ferry.article.dossier.json'));
    await becomes('it is gone', all => all.size === 0);
  });

  it('of an article that is gone, or is no text, stay and say so', async () => {
    await writeReview('gone.article.dossier.json', comment('Still here', 'on Monday'));
    await write('binary.article', '\u0000\u0001\u0002'.repeat(100));
    await writeReview('binary.article.dossier.json', comment('Here, too'));
    files.look();
    const found = await becomes(
      'both are known',
      all => all.size === 2 && all.get('gone.article')?.article === 'missing',
    );
    deepEqual(texts(found.get('gone.article')), ['Still here']);
    deepEqual(found.get('gone.article')!.review.orphans, [], 'nothing is known of its words');
    equal(found.get('gone.article')!.progress, null);
    await becomes('it cannot be read', all => all.get('binary.article')?.article === 'unreadable');
  });

  it('that are damaged are told of and left alone; what was put aside is told of, too', async () => {
    await write('talks.article', TEXT);
    await write('talks.article.dossier.json', '{"type": "AnnotationCollection", "first": {');
    await write('ferry.article.dossier.json.damaged-2', '?');
    files.look();
    const found = await becomes('both are told of', all => all.size === 2);
    const [damaged] = found.get('talks.article')!.damaged;
    equal(damaged!.uri.path, at('talks.article.dossier.json').path);
    ok(damaged!.reason, 'it says why');
    equal(found.get('ferry.article')!.damaged[0]!.reason, null);
    await vscode.workspace.fs.stat(at('talks.article.dossier.json'));
  });

  it('of open articles are as they stand now, also before they have a file', async () => {
    await write('talks.article', TEXT);
    const { document } = await openFile(`${folder}/talks.article`);
    await reviews.whenLoaded(document);
    files.look();
    await reviews.apply(document, {
      add: [{ type: 'comment', subject: { type: 'document' }, text: 'Now', resolved: false }],
    });
    const [one] = [...mine().values()];
    deepEqual([one?.article, texts(one).join()], ['open', 'Now']);
  });

  it('are left alone while nobody looks', async () => {
    files.look();
    await files.whenFound;
    files.stop();
    let told = 0;
    files.onDidChange(() => (told += 1));
    await write('talks.article', TEXT);
    await writeReview('talks.article.dossier.json', comment('Unseen'));
    await new Promise(resolve => setTimeout(resolve, 800));
    deepEqual([told, mine().size], [0, 0]);
    files.look();
    await becomes('it shows again', all => texts(all.get('talks.article')).join() === 'Unseen');
  });

  it('come from VS Code’s search where it can search, without those that belong to packages', async () => {
    await writeReview('talks.article.dossier.json', comment('Found'));
    await writeReview('node_modules/x/talks.article.dossier.json', comment('Not ours'));
    const asked: string[] = [];
    const found = filesFound((pattern, exclude) => {
      asked.push(`${(pattern as vscode.RelativePattern).pattern} ${exclude === null ? 'also what is hidden' : ''}`);
      return Promise.resolve([at('talks.article.dossier.json'), at('node_modules/x/talks.article.dossier.json')]);
    });
    found.look();
    await found.whenFound;
    deepEqual([...mine(found).keys()], ['talks.article']);
    deepEqual(asked, ['**/*.dossier*.json* also what is hidden']);
    found.dispose();
  });

  it('of a thousand articles are found without holding anybody up', async function () {
    // A busy machine takes its time to write them.
    this.timeout(180_000);
    const text = reviewText(TEXT, [comment('One of many', 'on Monday'), tick('The board met in Porto.')]);
    for (let part = 0; part < 20; part += 1)
      await Promise.all(Array.from({ length: 50 }, (_, index) => write(`${part}/${index}.article.dossier.json`, text)));
    let turns = 0;
    const others = setInterval(() => (turns += 1), 1);
    files.look();
    await files.whenFound;
    clearInterval(others);
    equal(mine().size, 1000);
    ok(turns > 20, `others had ${turns} turns meanwhile`);
  });
});
