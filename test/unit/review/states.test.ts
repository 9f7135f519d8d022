import assert from 'node:assert/strict';
import { makeReview, type Entry, type State } from '../../../src/review/model';
import { stateChange, type SayingState } from '../../../src/review/states';
import { commentOf } from './support';

const SAID: SayingState = { state: 'approved', note: null, author: 'R. Wren' };
const reviewOf = (...entries: readonly Entry[]) => makeReview(entries, new Map());

function stateOf(over: Partial<State> = {}): State {
  const { id, author, created, modified, subject, anchor, extra } = commentOf('s');
  return {
    type: 'state',
    id,
    author,
    created,
    modified,
    subject,
    anchor,
    extra,
    state: 'approved',
    note: null,
    ...over,
  };
}

describe('saying how far a review has got', () => {
  const added = { add: [{ type: 'state', subject: { type: 'document' }, state: 'approved', note: null }] };

  it('adds a state and leaves the earlier ones, so that a report can tell them all', () => {
    assert.deepEqual(stateChange(reviewOf(), SAID), added);
    assert.deepEqual(stateChange(reviewOf(stateOf({ state: 'changes-asked' })), SAID), added);
  });

  it('says nothing twice, but what another reviewer said again, or with another note', () => {
    assert.deepEqual(stateChange(reviewOf(stateOf()), SAID), {});
    assert.deepEqual(stateChange(reviewOf(stateOf({ author: 'B. Finch' })), SAID), added);
    assert.notDeepEqual(stateChange(reviewOf(stateOf()), { ...SAID, note: 'as agreed' }), {});
  });

  it('says nothing of a review that nobody has begun', () => {
    assert.deepEqual(stateChange(reviewOf(), { ...SAID, state: 'not-started' }), {});
    assert.notDeepEqual(stateChange(reviewOf(commentOf('1')), { ...SAID, state: 'not-started' }), {});
  });
});
