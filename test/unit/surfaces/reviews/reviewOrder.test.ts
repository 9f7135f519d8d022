import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { makeReview, type Entry, type StateValue } from '../../../../src/review/model';
import { overviewOf } from '../../../../src/review/overview';
import type { ArticleReview } from '../../../../src/services/reviewFiles';
import { ReviewNode } from '../../../../src/surfaces/reviews/reviewNodes';
import { passes, sorted, type ReviewFilter, type ReviewOrder } from '../../../../src/surfaces/reviews/reviewOrder';
import { commentOf, verdictOf } from '../../review/support';

const LOST = { exact: 'Bruno Heron', prefix: '', suffix: '', start: 0, end: 11, hash: null };

function told(path: string, entries: readonly Entry[], over: Partial<ArticleReview> = {}): ArticleReview {
  const review = makeReview(entries, new Map());
  const uri = { path: `/press/${path}`, toString: () => `file:///press/${path}` } as vscode.Uri;
  return { uri, review, overview: overviewOf(review), progress: null, article: 'read', damaged: [], ...over };
}

function stateOf(state: StateValue, minute: number): Entry {
  const modified = new Date(Date.UTC(2024, 4, 1, 12, minute)).toISOString();
  const { author, subject, anchor, extra } = commentOf('s');
  return { type: 'state', id: 's', author, subject, anchor, extra, created: modified, modified, state, note: null };
}

const approved = told('ten.article', [stateOf('approved', 30)], { progress: { done: 5, total: 5 } });
const asked = told('9.article', [stateOf('changes-asked', 10), commentOf('c')], { progress: { done: 1, total: 4 } });
const lost = told('10.article', [verdictOf('v', { verdict: 'disputed', anchor: LOST })], {
  progress: { done: 1, total: 2 },
});
const unread = told('b/1.article', [verdictOf('v', { verdict: 'needs-source' })], { article: 'unread' });
const gone = told('a/1.article', [commentOf('c', { resolved: true })], { article: 'missing' });
const ALL = [approved, asked, lost, unread, gone];

const namesOf = (reviews: readonly ArticleReview[]) => reviews.map(({ uri }) => uri.path.replace('/press/', ''));

describe('the reviews of the view', () => {
  it('are filtered: all, not approved, those that ask for something, those in trouble', () => {
    const shown = (filter: ReviewFilter) => namesOf(ALL.filter(one => passes(filter, one)));
    assert.equal(shown('all').length, ALL.length);
    assert.deepEqual(shown('unfinished'), ['9.article', '10.article', 'b/1.article', 'a/1.article']);
    assert.deepEqual(shown('asking'), ['9.article', 'b/1.article']);
    assert.deepEqual(shown('trouble'), ['10.article', 'a/1.article']);
  });

  it('are sorted by name with numbers as numbers, by what is urgent, by what is least done, by what changed last', () => {
    const order = (by: ReviewOrder) => namesOf(sorted(ALL, by));
    const byName = ['9.article', '10.article', 'a/1.article', 'b/1.article', 'ten.article'];
    assert.deepEqual(order('name'), byName);
    assert.deepEqual(order('state'), byName, 'changes asked for first, approved last, the others by name');
    assert.deepEqual(order('progress'), ['9.article', '10.article', 'ten.article', 'a/1.article', 'b/1.article']);
    assert.deepEqual(order('recent')[0], 'ten.article');
    assert.deepEqual(order('recent')[1], '9.article');
  });

  it('list below them what waits for somebody, what has lost its words first and only once', () => {
    const lostComment = commentOf('lost', { anchor: LOST });
    const reasons = [lostComment, commentOf('open'), commentOf('done', { resolved: true }), verdictOf('fine')];
    const disputed = verdictOf('disputed', {
      verdict: 'disputed',
      subject: { type: 'entity', kind: 'person', name: 'X' },
    });
    const damaged = { uri: { toString: () => 'file:///press/x.json' } as vscode.Uri, reason: 'no JSON' };
    const { children } = new ReviewNode(told('x.article', [...reasons, disputed], { damaged: [damaged] }), '');
    assert.deepEqual(
      children.map(child => (child.kind === 'entry' ? [child.why, child.entry.id] : [child.kind])),
      [['damaged'], ['lost', 'lost'], ['verdict', 'disputed'], ['comment', 'open']],
    );
    assert.equal(new Set(children.map(child => child.id)).size, 4);
  });
});
