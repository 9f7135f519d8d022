import assert from 'node:assert/strict';
import { ignores, isChecked, repliesTo, verdictOn } from '../../../src/review/lookup';
import { makeReview, type Anchor, type Entry, type Verdict } from '../../../src/review/model';
import { commentOf } from './support';

const { author, created, modified, subject, anchor, extra } = commentOf('base');
const BASE = { author, created, modified, subject, anchor, extra };
const ANCHOR: Anchor = { exact: 'x', prefix: '', suffix: '', start: 0, end: 1, hash: null };

function verdict(id: string, over: Partial<Verdict>): Verdict {
  return { ...BASE, id, type: 'verdict', verdict: 'confirmed', note: null, ...over };
}

function reviewOf(entries: readonly Entry[], places: Readonly<Record<string, readonly [number, number]>> = {}) {
  return makeReview(entries, new Map(Object.entries(places).map(([id, [start, end]]) => [id, { start, end }])));
}

describe('looking a review up', () => {
  it('finds the verdict given last on an entity, however its name is written', () => {
    const anna = { type: 'entity', kind: 'person', name: 'Anna Kestrel' } as const;
    const review = reviewOf([
      verdict('a', { subject: anna, modified: '2024-05-02T00:00:00.000Z', verdict: 'disputed' }),
      verdict('b', { subject: { ...anna, name: 'ANNA  Kestrel' } }),
    ]);
    assert.equal(verdictOn(review, anna)?.verdict, 'disputed');
    assert.equal(verdictOn(review, { ...anna, kind: 'place' }), undefined);
    assert.equal(verdictOn(review, { ...anna, name: 'Anne Kestrel' }), undefined);
  });

  it('tells verdicts on two statements apart by their places', () => {
    const statement = { subject: { type: 'statement' }, anchor: ANCHOR } as const;
    const review = reviewOf([verdict('a', statement), verdict('b', { ...statement, verdict: 'disputed' })], {
      a: [0, 10],
      b: [10, 20],
    });
    assert.equal(verdictOn(review, { type: 'statement' }, { start: 10, end: 20 })?.verdict, 'disputed');
    assert.equal(verdictOn(review, { type: 'statement' }, { start: 30, end: 40 }), undefined);
    assert.equal(verdictOn(review, { type: 'keyPoint' }, { start: 10, end: 20 }), undefined);
  });

  it('knows which key points are ticked, not those whose words are gone', () => {
    const check = (id: string): Entry => ({
      ...BASE,
      id,
      type: 'check',
      subject: { type: 'keyPoint' },
      anchor: ANCHOR,
    });
    const review = reviewOf([check('a'), check('gone')], { a: [0, 10] });
    assert.ok(isChecked(review, { start: 0, end: 12 }));
    assert.ok(!isChecked(review, { start: 12, end: 20 }));
    assert.deepEqual(
      review.orphans.map(({ id }) => id),
      ['gone'],
    );
  });

  it('takes what has no place for nothing said of a particular one', () => {
    const tick: Entry = { ...BASE, id: 't', type: 'check', subject: { type: 'keyPoint' } };
    const review = reviewOf([verdict('a', { subject: { type: 'keyPoint' } }), tick]);
    assert.equal(verdictOn(review, { type: 'keyPoint' }, { start: 10, end: 20 }), undefined);
    assert.ok(!isChecked(review, { start: 10, end: 20 }));
    const document = reviewOf([verdict('d', { subject: { type: 'document' } })]);
    assert.equal(verdictOn(document, { type: 'document' })?.id, 'd');
  });

  it('ignores findings at their place or of their code', () => {
    const ignore = (id: string, scope: 'here' | 'document', code: string): Entry => {
      const place = scope === 'here' ? ANCHOR : null;
      return { ...BASE, id, type: 'ignore', subject: { type: 'finding', code }, code, scope, anchor: place };
    };
    const review = reviewOf([ignore('a', 'here', 'odd'), ignore('b', 'document', 'bare')], { a: [5, 9] });
    assert.ok(ignores(review, { code: 'odd', start: 5, end: 9 }));
    assert.ok(!ignores(review, { code: 'odd', start: 20, end: 24 }));
    assert.ok(ignores(review, { code: 'bare', start: 20, end: 24 }));
    const lost = reviewOf([ignore('a', 'here', 'odd')]);
    assert.ok(!ignores(lost, { code: 'odd', start: 5, end: 9 }), 'an orphan hides nothing');
  });

  it('has the replies to a comment in their order', () => {
    const reply = (id: string, time: string): Entry => ({
      ...BASE,
      id,
      created: time,
      type: 'reply',
      to: 'a',
      text: id,
    });
    const review = reviewOf([reply('late', '2024-05-03T00:00:00.000Z'), reply('early', BASE.created), commentOf('a')]);
    assert.deepEqual(
      repliesTo(review, commentOf('a')).map(({ id }) => id),
      ['early', 'late'],
    );
  });

  it('holds the state that was set last', () => {
    const state = { ...BASE, type: 'state', note: null } as const;
    const review = reviewOf([
      { ...state, id: 'a', state: 'approved', modified: '2024-05-02T00:00:00.000Z' },
      { ...state, id: 'b', state: 'in-review' },
    ]);
    assert.equal(review.state?.state, 'approved');
    assert.equal(reviewOf([]).state, null);
  });
});
