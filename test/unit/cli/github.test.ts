import assert from 'node:assert/strict';
import { join } from 'node:path';
import { toGithub } from '../../../src/cli/github';
import { Folder, run } from './support';

describe('analyze --format github', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => {
    folder.remove();
  });

  const github = (...names: string[]) => run(['analyze', ...names, '--format', 'github'], { cwd: folder.path }).stdout;

  it('prints a workflow command for each finding, at its line and column', () => {
    folder.write(
      'articles/a.txt',
      '- Schools in Karachi will close.\r\n\r\nRain fell, and “it was late, said Jane Doe.\r\n',
    );
    assert.match(
      github('articles'),
      /^::notice file=articles\/a\.txt,line=1,col=3,title=Dossier%3A key-point-unsupported::[^\n]+\n::warning file=articles\/a\.txt,line=3,col=16,title=Dossier%3A unclosed-quotation::This quotation .*\n$/,
    );
  });

  it('prints nothing when nothing is found', () => {
    folder.write('a.txt', 'Rain fell.\n');
    assert.equal(github('a.txt'), '');
  });

  it('names files from the working folder, however they were given', () => {
    const path = folder.write('a b/c,d.txt', 'Rain “fell.\n');
    for (const given of [path, join('a b', '..', 'a b', 'c,d.txt')])
      assert.match(github(given), /^::warning file=a b\/c%2Cd\.txt,line=1/);
  });

  it('stays one command whatever an article or a file name says', () => {
    const message = 'stop\r\n::error title=x::50% y';
    const finding = { start: 0, end: 1, code: 'a,b:c', severity: 'error', message, related: [], fixes: [] };
    const analysis = { text: 'x', findings: [finding] };
    const output = toGithub({ file: 'x\n::error::y.txt', analysis, matches: null } as never);
    assert.equal(
      output,
      '::error file=x%0A%3A%3Aerror%3A%3Ay.txt,line=1,col=1,title=Dossier%3A a%2Cb%3Ac::stop%0D%0A::error title=x::50%25 y\n',
    );
  });
});
