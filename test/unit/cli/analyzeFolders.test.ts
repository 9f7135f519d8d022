import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Folder, run } from './support';

const CLEAN = 'Rain fell on Monday. It was late, said Jane Doe.\n';
const OPEN_QUOTATION = 'Rain fell on Monday. “It was late, said Jane Doe.\n';

describe('analyze FOLDER', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('articles/b.txt', OPEN_QUOTATION);
    folder.write('articles/a/C.ARTICLE', CLEAN);
    folder.write('articles/a/d.article.txt', CLEAN);
    folder.write('articles/notes.md', OPEN_QUOTATION);
    folder.write('articles/table.csv', OPEN_QUOTATION);
    folder.write('articles/.hidden/e.txt', OPEN_QUOTATION);
    folder.write('articles/.f.txt', OPEN_QUOTATION);
  });
  afterEach(() => {
    folder.remove();
  });

  const analyze = (...args: string[]) => run(['analyze', ...args], { cwd: folder.path });
  const filesIn = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map(line => (JSON.parse(line) as { file: string }).file);

  it('reads every article below, sorted, and passes over notes and what is hidden', () => {
    const { status, stdout } = analyze('articles');
    assert.equal(status, 0);
    assert.deepEqual(filesIn(stdout), [
      join('articles', 'a', 'C.ARTICLE'),
      join('articles', 'a', 'd.article.txt'),
      join('articles', 'b.txt'),
    ]);
  });

  it('may stand beside files, which are read whatever their name', () => {
    assert.deepEqual(filesIn(analyze(join('articles', 'notes.md'), join('articles', 'a')).stdout), [
      join('articles', 'notes.md'),
      join('articles', 'a', 'C.ARTICLE'),
      join('articles', 'a', 'd.article.txt'),
    ]);
  });

  it('sums the run up on standard error, where it does not get in the way of tools', () => {
    assert.equal(analyze('articles').stderr, '3 articles; findings: 1 warning\n');
    assert.equal(analyze(join('articles', 'a')).stderr, '2 articles; findings: none\n');
  });

  it('gives a list in JSON even if it holds a single article', () => {
    folder.write('one/a.txt', CLEAN);
    assert.equal((JSON.parse(analyze('one', '--format', 'json').stdout) as unknown[]).length, 1);
  });

  it('fails like files do', () => {
    assert.equal(analyze('articles', '--fail-on', 'warning').status, 1);
    assert.equal(analyze('articles', '--fail-on', 'error').status, 0);
    assert.equal(analyze(join('articles', 'a'), '--fail-on', 'hint').status, 0);
  });

  it('that has no articles is told, and what else was named is read', () => {
    mkdirSync(join(folder.path, 'empty'));
    const { status, stdout, stderr } = analyze('empty', 'articles');
    assert.equal(status, 2);
    assert.equal(filesIn(stdout).length, 3);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'empty: has no articles in it (*.txt, *.article)',
      '3 articles, 1 could not be read; findings: 1 warning',
    ]);
  });

  it('holds a file that is no text: the others are read', () => {
    folder.write('articles/a/binary.txt', Uint8Array.from([1, 0, 2]));
    const { status, stdout, stderr } = analyze('articles', '--fail-on', 'warning');
    assert.equal(status, 2);
    assert.equal(filesIn(stdout).length, 3);
    assert.match(stderr, /binary\.txt: is a binary file, not an article\n3 articles, 1 could not be read/);
  });

  it('ends its Markdown with a table of articles and levels', () => {
    folder.write('articles/a/binary|.txt', Uint8Array.from([1, 0, 2]));
    const { stdout, stderr } = analyze('articles', '--format', 'markdown');
    const summary = stdout.slice(stdout.indexOf('\n\n# Summary'));
    assert.match(
      summary,
      /^\n\n# Summary\n\n3 articles, 1 could not be read; findings: 1 warning\.\n\n\| Article \| Err/,
    );
    assert.match(summary, /^\| articles.b\.txt \| 0 \| 1 \| 0 \| 0 \|$/m);
    assert.match(summary, /^\| \*\*All\*\* \| 0 \| 1 \| 0 \| 0 \|$/m);
    assert.match(summary, /\nNot read:\n\n- articles.a.binary\\\|\.txt: is a binary file/);
    assert.equal(stderr.trimEnd().split('\n').length, 1);
  });
});
