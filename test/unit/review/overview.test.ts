import assert from 'node:assert/strict';
import { makeReview, type Entry, type State, type Verdict, type VerdictValue } from '../../../src/review/model';
import { overviewOf } from '../../../src/review/overview';
import { progressOf, shareDone } from '../../../src/review/progress';
import { standingOf } from '../../../src/review/standing';
import { commentOf } from './support';

const reviewOf = (...entries: readonly Entry[]) => makeReview(entries, new Map());
const at = (minute: number) => new Date(Date.UTC(2024, 4, 1, 12, minute)).toISOString();

function stateOf(id: string, state: State['state'], minute: number): State {
  const { subject, author, anchor, extra } = commentOf(id);
  return {
    type: 'state',
    id,
    author,
    subject,
    anchor,
    extra,
    created: at(minute),
    modified: at(minute),
    state,
    note: null,
  };
}

function verdictOf(id: string, verdict: VerdictValue, over: Partial<Verdict> = {}): Verdict {
  const { author, created, modified, subject, anchor, extra } = commentOf(id);
  return { type: 'verdict', id, author, created, modified, subject, anchor, extra, verdict, note: null, ...over };
}

const wordsAt = (exact: string, start: number) => {
  return { exact, prefix: '', suffix: '', start, end: start + exact.length, hash: null };
};

describe('the state of a review', () => {
  it('is that nobody has begun, until somebody says something', () => {
    assert.equal(standingOf(reviewOf()), 'not-started');
    assert.equal(standingOf(reviewOf(commentOf('1'))), 'in-review');
  });

  it('is what was said of it last, whatever else was said since', () => {
    const states = [stateOf('a', 'approved', 1), stateOf('b', 'changes-asked', 2)];
    assert.equal(standingOf(reviewOf(...states)), 'changes-asked');
    assert.equal(standingOf(reviewOf(...states, commentOf('c', { modified: at(3) }))), 'changes-asked');
    assert.equal(standingOf(reviewOf(stateOf('a', 'not-started', 1), commentOf('c'))), 'not-started');
  });
});

describe('the overview of a review', () => {
  it('counts open comments, ticks and who said something, and knows the last change', () => {
    const tick: Entry = { ...commentOf('t'), type: 'check', subject: { type: 'keyPoint' }, anchor: wordsAt('One.', 2) };
    const overview = overviewOf(
      reviewOf(commentOf('open', { author: null }), commentOf('done', { resolved: true, modified: at(9) }), tick, {
        ...tick,
        id: 't2',
        author: 'B. Finch',
      }),
    );
    assert.deepEqual(
      overview.openComments.map(({ id }) => id),
      ['open'],
    );
    assert.equal(overview.checked, 1, 'two reviewers ticked the same key point');
    assert.equal(overview.lastChange, at(9));
    assert.deepEqual([...overview.authors].map(String).sort(), ['B. Finch', 'R. Wren', 'null']);
  });

  it('has of verdicts on the same thing the last one, and none that takes it back', () => {
    const anna = (name: string) => ({ type: 'entity', kind: 'person', name }) as const;
    const overview = overviewOf(
      reviewOf(
        verdictOf('a', 'confirmed', { subject: anna('Anna Kestrel') }),
        verdictOf('b', 'disputed', { subject: anna('anna  kestrel'), modified: at(5) }),
        verdictOf('c', 'needs-source', { subject: { type: 'statement' }, anchor: wordsAt('He said so.', 4) }),
        verdictOf('d', 'confirmed', { subject: { type: 'statement' }, anchor: wordsAt('She said so.', 40) }),
        verdictOf('e', 'confirmed', { subject: { type: 'keyPoint' }, anchor: wordsAt('One.', 2) }),
        verdictOf('f', 'not-checked', { subject: { type: 'keyPoint' }, anchor: wordsAt('One.', 2), modified: at(7) }),
      ),
    );
    assert.deepEqual(
      overview.verdicts.map(({ id }) => id),
      ['b', 'c', 'd'],
    );
  });

  it('of nothing is empty', () => {
    const { lastChange, standing, authors } = overviewOf(reviewOf());
    assert.deepEqual([lastChange, standing, authors.size], [null, 'not-started', 0]);
  });
});

describe('the progress of a review', () => {
  const points = [
    { start: 2, end: 10 },
    { start: 13, end: 20 },
    { start: 23, end: 30 },
    { start: 33, end: 40 },
  ];
  const keyPoint = { type: 'keyPoint' } as const;
  const anchor = wordsAt('x', 0);

  it('counts the key points that were ticked or judged, each once', () => {
    const tick: Entry = { ...commentOf('tick'), type: 'check', subject: keyPoint, anchor };
    const entries: Entry[] = [
      tick,
      { ...tick, id: 'lost' },
      verdictOf('also', 'confirmed', { subject: keyPoint, anchor }),
      verdictOf('other', 'disputed', { subject: keyPoint, anchor }),
      verdictOf('back', 'not-checked', { subject: keyPoint, anchor }),
      verdictOf('name', 'confirmed', { subject: { type: 'statement' }, anchor }),
      commentOf('comment', { subject: keyPoint, anchor }),
    ];
    const places = new Map([
      ['tick', points[0]!],
      ['also', { start: 3, end: 8 }],
      ['other', points[1]!],
      ['back', points[2]!],
      ['name', points[3]!],
      ['comment', points[3]!],
    ]);
    assert.deepEqual(progressOf(points, makeReview(entries, places)), { done: 2, total: 4 });
  });

  it('is complete where there is nothing to do', () => {
    assert.equal(shareDone(progressOf([], reviewOf())), 1);
    assert.equal(shareDone({ done: 1, total: 4 }), 0.25);
  });
});
