import assert from 'node:assert/strict';
import { reverseOf, stepOf, takeStep } from '../../../src/review/change';
import type { ReviewChange } from '../../../src/review/model';
import { EMPTY_RECORD, type ReviewRecord } from '../../../src/review/record';
import { commentOf, contextOf, NOON, PASSAGE, recordOf } from './support';

const LATER = new Date(NOON.getTime() + 60_000);
const TEXT = 'Anna Kestrel resigned on Monday. Nobody saw why.\n\nThe board met.';

function changed(record: ReviewRecord, change: ReviewChange, now = LATER): ReviewRecord {
  return takeStep(record, stepOf(record, change, contextOf(TEXT, now)));
}

describe('a change of a review', () => {
  it('gives an added entry an id, an author, the time and the words it stands at', () => {
    const start = TEXT.indexOf('resigned');
    const record = changed(EMPTY_RECORD, { add: [{ ...PASSAGE, span: { start, end: start + 8 } }] });
    const entry = record.entries.get('new-1')!;
    assert.equal(entry.author, 'R. Wren');
    assert.equal(entry.created, LATER.toISOString());
    assert.equal(entry.modified, entry.created);
    assert.equal(entry.anchor?.exact, 'resigned');
    assert.equal(entry.anchor.prefix, 'Anna Kestrel ');
    assert.ok(entry.anchor.suffix.startsWith(' on Monday.'));
  });

  it('anchors a position to its line, and nothing to a blank one', () => {
    const { entries } = changed(EMPTY_RECORD, {
      add: [
        { ...PASSAGE, span: { start: 5, end: 5 } },
        { ...PASSAGE, span: { start: 49, end: 49 } },
      ],
    });
    assert.equal(entries.get('new-1')?.anchor?.exact, 'Anna Kestrel resigned on Monday. Nobody saw why.');
    assert.equal(entries.get('new-2')?.anchor, null);
  });

  it('makes a replaced entry later than it was, whatever the clock says', () => {
    const ahead = commentOf('a', { modified: '2030-01-01T00:00:00.000Z' });
    const { entries } = changed(recordOf(ahead), { replace: [{ ...ahead, text: 'Better' }] });
    assert.deepEqual(entries.get('a'), { ...ahead, text: 'Better', modified: '2030-01-01T00:00:00.001Z' });
  });

  it('removes an entry with the replies to it and to them, and remembers when', () => {
    const reply = { ...commentOf('b'), type: 'reply' as const, to: 'a' };
    const toReply = { ...reply, id: 'c', to: 'b' };
    const record = changed(recordOf(commentOf('a'), reply, toReply, commentOf('d')), { remove: ['a'] });
    assert.deepEqual([...record.entries.keys()], ['d']);
    assert.deepEqual([...record.removed.keys()], ['a', 'b', 'c']);
  });

  it('can be taken back and made again', () => {
    const before = recordOf(commentOf('a'), commentOf('b'));
    const change = { add: [PASSAGE], replace: [commentOf('a', { text: 'Better' })], remove: ['b'] };
    const step = stepOf(before, change, contextOf(TEXT));
    const after = takeStep(before, step);
    const reverse = reverseOf(after, step, LATER);
    const back = takeStep(after, reverse);
    assert.deepEqual([...back.entries.keys()].sort(), ['a', 'b']);
    const texts = (record: ReviewRecord) =>
      [...record.entries.values()].map(entry => entry.type === 'comment' && entry.text);
    assert.deepEqual(texts(back), texts(before));
    const again = takeStep(back, reverseOf(back, reverse, LATER));
    assert.deepEqual(texts(again).sort(), ['Better', 'Says who?']);
    assert.deepEqual([...again.removed.keys()], ['b']);
  });

  it('is not taken back where somebody else has changed the entry since', () => {
    const before = recordOf(commentOf('a'));
    const step = stepOf(before, { replace: [commentOf('a', { text: 'Mine' })] }, contextOf());
    const theirs = changed(takeStep(before, step), { replace: [commentOf('a', { text: 'Theirs' })] });
    assert.deepEqual(reverseOf(theirs, step, LATER), []);
  });
});
