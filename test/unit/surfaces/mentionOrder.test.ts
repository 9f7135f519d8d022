import assert from 'node:assert/strict';
import { mentionAfter, mentionBefore } from '../../../src/surfaces/mentionOrder';
import { entityOf } from '../../support/analysisOf';

describe('the order of mentions', () => {
  const { mentions } = entityOf('person', 'Li Shangfu', [
    { start: 10, end: 20 },
    { start: 30, end: 32 },
    { start: 50, end: 60 },
  ]);
  const after = (offset: number) => mentionAfter(mentions, offset)?.start;
  const before = (offset: number) => mentionBefore(mentions, offset)?.start;

  it('goes on from between mentions', () => {
    assert.equal(after(0), 10);
    assert.equal(after(25), 30);
    assert.equal(before(25), 10);
    assert.equal(before(100), 50);
  });

  it('takes the mention under the cursor for neither the next nor the previous', () => {
    for (const offset of [30, 31, 32]) {
      assert.equal(after(offset), 50);
      assert.equal(before(offset), 10);
    }
  });

  it('stops at the ends', () => {
    assert.equal(after(50), undefined);
    assert.equal(after(60), undefined);
    assert.equal(before(10), undefined);
    assert.equal(before(20), undefined);
    assert.equal(before(0), undefined);
  });
});
