import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Folder, run } from './support';

/** Two rows as OFAC writes them, about nobody. */
const SDN =
  '901,"KOVARIK, Nina","individual","TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 14 Feb 1958."\r\n' +
  '902,"VESNA SHIPPING LTD.",-0- ,"TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n';
const ALT = '901,11,"aka","KOVARIKOVA, Nina",-0- \r\n';

interface Line {
  readonly query: string;
  readonly matches: readonly {
    readonly list: string;
    readonly id: string;
    readonly name: string;
    readonly matched: string;
    readonly score: number;
    readonly band: string;
    readonly why: string;
  }[];
}

const lines = (output: string): Line[] =>
  output
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Line);

describe('screen', () => {
  let folder: Folder;
  let list: string;
  beforeEach(() => {
    folder = new Folder();
    list = join(folder.path, 'list');
    folder.write('list/sdn.csv', SDN);
    folder.write('list/alt.csv', ALT);
  });
  afterEach(() => {
    folder.remove();
  });

  it('prints a line for each name, in the order given', () => {
    const names = folder.write('names.txt', '\uFEFFNina Kovarik\r\n\r\n  Vesna Shipping  \r\nJane Doe\r\nN. Kovarik');
    const { status, stdout, stderr } = run(['screen', '--list', list, '--names', names]);
    assert.deepEqual([status, stderr], [0, '']);
    const printed = lines(stdout);
    assert.deepEqual(
      printed.map(({ query }) => query),
      ['Nina Kovarik', 'Vesna Shipping', 'Jane Doe', 'N. Kovarik'],
    );
    assert.deepEqual(
      printed.map(({ matches }) => matches.map(({ id, band }) => [id, band])),
      [[['901', 'match']], [['902', 'match']], [], [['901', 'review']]],
    );
  });

  it('says of each match what the contract promises', () => {
    const names = folder.write('names.txt', 'Nina Kovarikova');
    const [line] = lines(run(['screen', '--list', list, '--names', names]).stdout);
    const [match] = line!.matches;
    assert.deepEqual(Object.keys(match!), ['list', 'id', 'name', 'matched', 'score', 'band', 'why']);
    assert.deepEqual(
      { ...match, why: '' },
      {
        list: 'OFAC SDN',
        id: '901',
        name: 'KOVARIK, Nina',
        matched: 'KOVARIKOVA, Nina',
        score: 1,
        band: 'match',
        why: '',
      },
    );
    assert.match(match!.why, /KOVARIKOVA, Nina/);
  });

  it('reads names from standard input, in UTF-16 too', () => {
    for (const input of ['Nina Kovarik\n', Buffer.from('\uFEFFNina Kovarik\n', 'utf16le')]) {
      const { status, stdout } = spawnSync(
        process.execPath,
        [resolve('dist/cli.js'), 'screen', '--list', list, '--names', '-'],
        { input, encoding: 'utf8' },
      );
      assert.equal(status, 0);
      assert.equal(lines(stdout)[0]!.matches.length, 1);
    }
  });

  it('screens against several lists at once', () => {
    const other = folder.write('other/sdn.csv', SDN.replaceAll('90', '80').replaceAll('Nina', 'Nina Barbora'));
    const names = folder.write('names.txt', 'Nina Kovarik');
    const [line] = lines(run(['screen', '--list', list, '--list', other, '--names', names]).stdout);
    assert.deepEqual(
      line!.matches.map(({ id }) => id),
      ['901', '801'],
    );
  });

  it('takes another threshold', () => {
    const names = folder.write('names.txt', 'Nina Kovarjk');
    const band = (threshold: string): unknown =>
      lines(run(['screen', '--list', list, '--names', names, '--threshold', threshold]).stdout)[0]!.matches[0]?.band;
    assert.deepEqual([band('0.9'), band('0.99')], ['match', 'review']);
  });

  describe('refuses, with one line that says why', () => {
    for (const [why, args, message] of [
      ['no list', ['--names', 'x'], /at least one --list/],
      ['no names', ['--list', 'x'], /--names FILE/],
      [
        'a threshold that is none',
        ['--list', 'x', '--names', 'y', '--threshold', '90'],
        /--threshold must be a number/,
      ],
      ['an unknown option', ['--lists', 'x'], /--lists/],
    ] as const)
      it(why, () => {
        const { status, stdout, stderr } = run(['screen', ...args]);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, message);
        assert.equal(stderr.split('\n').length, 2);
      });

    for (const [why, content, message] of [
      ['names that are not there', null, /no such file/],
      ['an empty file of names', ' \n\n', /names\.txt: has no names in it/],
      ['a binary file of names', Uint8Array.of(80, 75, 3, 4, 0, 0, 1), /is a binary file, not a list of names/],
    ] as const)
      it(why, () => {
        const names = content === null ? join(folder.path, 'names.txt') : folder.write('names.txt', content);
        const { status, stdout, stderr } = run(['screen', '--list', list, '--names', names]);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, message);
      });

    for (const [why, name, content, message] of [
      ['a list that is not there', 'none.csv', null, /none\.csv: no such file/],
      ['a file that is no list', 'photo.csv', Uint8Array.of(137, 80, 78, 71, 0, 1), /photo\.csv: /],
      ['a text that is no list', 'note.txt', 'Shopping: milk, bread.\n', /note\.txt: /],
    ] as const)
      it(`${why}, but screens against the others`, () => {
        const path = content === null ? join(folder.path, name) : folder.write(name, content);
        const names = folder.write('names.txt', 'Nina Kovarik');
        const alone = run(['screen', '--list', path, '--names', names]);
        assert.deepEqual([alone.status, alone.stdout], [2, '']);
        assert.match(alone.stderr, message);
        const both = run(['screen', '--list', path, '--list', list, '--names', names]);
        assert.equal(both.status, 2);
        assert.equal(lines(both.stdout)[0]!.matches.length, 1);
      });

    it('an empty folder', () => {
      mkdirSync(join(folder.path, 'empty'));
      const names = folder.write('names.txt', 'Nina Kovarik');
      const { status, stderr } = run(['screen', '--list', join(folder.path, 'empty'), '--names', names]);
      assert.equal(status, 2);
      assert.match(stderr, /empty: has no files in it/);
    });
  });

  it('tells records that could not be read and screens against the others', () => {
    folder.write('list/sdn.csv', `${SDN}903,"BROKEN`);
    const names = folder.write('names.txt', 'Nina Kovarik');
    const { stdout, stderr } = run(['screen', '--list', list, '--names', names]);
    assert.equal(lines(stdout)[0]!.matches.length, 1);
    assert.match(stderr, /sdn\.csv:3: /);
  });
});
