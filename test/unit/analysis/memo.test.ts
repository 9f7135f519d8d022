import assert from 'node:assert/strict';
import { Memo } from '../../../src/analysis/memo';

describe('a memo', () => {
  /** Counts how often something is made. */
  const maker = () => {
    const made: string[] = [];
    const make = (memo: Memo, source: string, purpose = 'length') =>
      memo.get(purpose, source, () => {
        made.push(source);
        return source.length;
      });
    return { made, make };
  };

  it('makes a result once', () => {
    const memo = new Memo();
    const { made, make } = maker();
    assert.equal(make(memo, 'talks'), 5);
    assert.equal(make(memo, 'talks'), 5);
    assert.deepEqual(made, ['talks']);
  });

  it('remembers results that are falsy', () => {
    const memo = new Memo();
    const { made, make } = maker();
    make(memo, '');
    make(memo, '');
    assert.deepEqual(made, ['']);
  });

  it('keeps results of different kinds apart', () => {
    const memo = new Memo();
    const { made, make } = maker();
    make(memo, 'b', 'a');
    make(memo, 'b', 'c');
    assert.deepEqual(made, ['b', 'b']);
  });

  it('keeps what an analysis used for the next, and forgets the rest', () => {
    const memo = new Memo();
    const { made, make } = maker();
    make(memo, 'one');
    make(memo, 'two');
    memo.sweep();
    make(memo, 'two');
    memo.sweep();
    make(memo, 'two');
    make(memo, 'one');
    assert.deepEqual(made, ['one', 'two', 'one']);
  });

  it('keeps what a stopped analysis had made', () => {
    const memo = new Memo();
    const { made, make } = maker();
    make(memo, 'one');
    memo.sweep();
    // An analysis begins and is stopped before it asks for "one"; the next one does ask.
    make(memo, 'two');
    make(memo, 'one');
    make(memo, 'two');
    assert.deepEqual(made, ['one', 'two']);
  });
});
