import assert from 'node:assert/strict';
import { Folder, run } from './support';

/** An invented list in the format of OpenSanctions' targets.simple.csv. */
const LIST = [
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen,last_change',
  'in-1,Person,Anna Kestrelova,,1961-02-03,xk,,,Invented programme,,,Invented dataset,2024-01-01,2024-01-01,2024-01-01',
].join('\n');
const ARTICLE = 'Anna Kestrelova met Bruno Wrenfield in Vienna. Kestrelova left on Monday.\n';

interface Output {
  readonly entities: readonly {
    readonly name: string;
    readonly matches?: readonly Readonly<Record<string, unknown>>[];
  }[];
}

describe('analyze --list', () => {
  let folder: Folder;
  let list: string;
  let article: string;
  beforeEach(() => {
    folder = new Folder();
    list = folder.write('targets.simple.csv', `${LIST}\n`);
    article = folder.write('a.txt', ARTICLE);
  });
  afterEach(() => {
    folder.remove();
  });

  const entities = (...args: string[]) => (JSON.parse(run(['analyze', article, ...args]).stdout) as Output).entities;
  const matchesOf = (name: string, ...args: string[]) =>
    entities(...args).find(entity => entity.name === name)?.matches;

  it('gives each entity the matches that screen gives its name', () => {
    const [match] = matchesOf('Anna Kestrelova', '--list', list) ?? [];
    const names = folder.write('names.txt', 'Anna Kestrelova\n');
    const screened = JSON.parse(run(['screen', '--list', list, '--names', names]).stdout) as { matches: unknown[] };
    assert.deepEqual(Object.keys(match ?? {}), Object.keys(screened.matches[0] as object));
    assert.equal(match?.id, 'in-1');
    assert.equal(match.band, 'match');
    assert.deepEqual(matchesOf('Bruno Wrenfield', '--list', list), []);
  });

  it('says nothing of matches when no list is given', () => {
    assert.ok(entities().every(entity => !('matches' in entity)));
  });

  it('has them in ndjson and, in words, in Markdown', () => {
    const line = run(['analyze', article, '--list', list, '--format', 'ndjson']).stdout;
    assert.match(line, /"matches":\[\{"list":/);
    const markdown = run(['analyze', article, '--list', list, '--format', 'markdown']).stdout;
    assert.match(markdown, /## Possible matches on sanctions lists\n\n- Anna Kestrelova: match [\d.]+, .*in-1/);
    const other = folder.write('b.txt', 'Bruno Wrenfield left.\n');
    assert.match(run(['analyze', other, '--list', list, '--format', 'markdown']).stdout, /None in the lists given/);
  });

  it('analyses all the same when one of the lists cannot be read, and says so', () => {
    const { status, stdout, stderr } = run(['analyze', article, '--list', list, '--list', 'nowhere.csv']);
    assert.equal(status, 2);
    assert.match(stderr, /nowhere\.csv/);
    assert.match(stdout, /"in-1"/);
  });

  it('stops when there is no list at all', () => {
    const { status, stdout, stderr } = run(['analyze', article, '--list', folder.write('x.csv', 'no,list\n')]);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /There is no list to screen against/);
  });
});
