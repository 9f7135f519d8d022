import assert from 'node:assert/strict';
import { globsFor } from '../../../../src/surfaces/associations/globs';

describe('patterns to remember', () => {
  it('start at the name of the workspace folder', () => {
    assert.deepEqual(globsFor('/home/ann/desk/drafts/talks.txt', '/home/ann/desk'), {
      file: '**/desk/drafts/talks.txt',
      folder: { glob: '**/desk/drafts/*.txt', extension: '.txt' },
    });
  });

  it('of a file at the top of the workspace do not reach into its folders', () => {
    assert.equal(globsFor('/home/ann/desk/talks.txt', '/home/ann/desk/').folder?.glob, '**/desk/*.txt');
  });

  it('are whole paths outside a workspace', () => {
    assert.equal(globsFor('/home/ann/talks.txt', undefined).file, '/home/ann/talks.txt');
    assert.equal(globsFor('c:/Users/Ann/talks.txt', undefined).folder?.glob, 'c:/Users/Ann/*.txt');
    assert.equal(globsFor('//server/share/talks.txt', undefined).file, '//server/share/talks.txt');
  });

  it('are whole paths in a workspace without a name', () => {
    assert.equal(globsFor('/drafts/talks.txt', '/').file, '/drafts/talks.txt');
  });

  it('offer nothing for the neighbours of a file without an extension', () => {
    assert.equal(globsFor('/desk/README', undefined).folder, null);
    assert.equal(globsFor('/desk/.profile', undefined).folder, null);
    assert.equal(globsFor('/desk.d/README', undefined).folder, null);
  });

  it('take the last extension', () => {
    assert.equal(globsFor('/desk/talks.final.md', undefined).folder?.glob, '/desk/*.md');
  });

  it('match characters that mean something in a pattern', () => {
    assert.equal(globsFor('/ws/[draft] {1}, why?.txt', '/ws').file, '**/ws/?draft? ?1?, why?.txt');
    assert.equal(globsFor('/ws/a*b\\c.txt', undefined).file, '/ws/a?b?c.txt');
  });
});
