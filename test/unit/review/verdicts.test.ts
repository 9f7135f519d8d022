import assert from 'node:assert/strict';
import { reviewKeyPoints } from '../../../src/review/keyPoints';
import { makeReview, type Entry, type Verdict } from '../../../src/review/model';
import { changeFor, isGiven, Verdicts, type Giving } from '../../../src/review/verdicts';
import { entityOf } from '../../support/analysisOf';
import { articleOf, keyPointOf } from '../../support/keyPoints';
import { commentOf, verdictOf } from './support';

const LATER = '2024-05-02T00:00:00.000Z';
const ANCHOR = { exact: 'x', prefix: '', suffix: '', start: 0, end: 1, hash: null };
const ANNA = { type: 'entity', kind: 'person', name: 'Anna Kestrel' } as const;
const anna = entityOf('person', 'Anna Kestrel', []);

function reviewOf(entries: readonly Entry[], places: Readonly<Record<string, readonly [number, number]>> = {}) {
  return makeReview(entries, new Map(Object.entries(places).map(([id, [start, end]]) => [id, { start, end }])));
}

describe('verdicts', () => {
  describe('on an entity', () => {
    it('are found by its name; the one given last is in force', () => {
      const review = reviewOf([
        verdictOf('a', { subject: ANNA, modified: LATER, verdict: 'disputed' }),
        verdictOf('b', { subject: { ...ANNA, name: 'ANNA  KESTREL' } }),
        verdictOf('c', { subject: { ...ANNA, name: 'Bruno Heron' }, modified: LATER }),
      ]);
      assert.equal(new Verdicts(review).onEntity(anna)?.id, 'a');
      assert.equal(new Verdicts(review).onEntity(entityOf('place', 'Anna Kestrel', [])), undefined);
      assert.equal(new Verdicts(reviewOf([])).onEntity(anna), undefined);
    });

    it('stay with it when an edit gives the article a fuller name, but do not go by a single word', () => {
      const fuller = { ...anna, name: 'Anna Beatrix Kestrel', aliases: ['Anna Kestrel', 'Kestrel'] };
      assert.equal(new Verdicts(reviewOf([verdictOf('a', { subject: ANNA })])).onEntity(fuller)?.id, 'a');
      const byWord = verdictOf('b', { subject: { ...ANNA, name: 'Kestrel' } });
      assert.equal(new Verdicts(reviewOf([byWord])).onEntity(fuller), undefined);
    });

    it('hold though the mention they were given at is gone', () => {
      const review = reviewOf([verdictOf('a', { subject: ANNA, anchor: ANCHOR })]);
      assert.equal(new Verdicts(review).onEntity(anna)?.id, 'a');
    });
  });

  describe('on key points and the sentences they rest on', () => {
    const TEXT = '- Talks ended.\n- Trade fell.\nThe talks ended.';
    const points = [
      keyPointOf(TEXT, 'Talks ended.', { sentences: ['The talks ended.'] }),
      keyPointOf(TEXT, 'Trade fell.'),
    ];
    const analysis = articleOf(TEXT, points, ['The talks ended.']);
    const [talks] = points;
    const [sentence] = talks!.evidence;

    it('are found by their place', () => {
      const review = reviewOf(
        [
          verdictOf('a', { subject: { type: 'keyPoint' }, anchor: ANCHOR, verdict: 'disputed' }),
          verdictOf('b', { subject: { type: 'statement' }, anchor: ANCHOR, verdict: 'needs-source' }),
          verdictOf('gone', { subject: { type: 'keyPoint' }, anchor: ANCHOR, modified: LATER }),
        ],
        { a: [talks!.start, talks!.end], b: [sentence!.start, sentence!.end] },
      );
      const [first, second] = reviewKeyPoints(analysis, review);
      assert.equal(first!.verdict?.verdict, 'disputed');
      assert.equal(first!.judged.get(sentence!)?.verdict, 'needs-source');
      assert.equal(second!.verdict, undefined);
      assert.equal(second!.judged.size, 0);
    });
  });

  it('say something unless they say “not checked”', () => {
    assert.ok(isGiven(verdictOf('a')));
    assert.ok(!isGiven(verdictOf('a', { verdict: 'not-checked' })));
    assert.ok(!isGiven(undefined));
  });

  it('have a state that changes with them and with whether their words are there, not with other entries or edits', () => {
    const entry = verdictOf('a', { subject: { type: 'statement' }, anchor: ANCHOR });
    const state = (entries: readonly Entry[], places = {}) => new Verdicts(reviewOf(entries, places)).state;
    const before = state([entry], { a: [0, 5] });
    assert.equal(state([entry, commentOf('c')], { a: [3, 8] }), before);
    assert.notEqual(state([{ ...entry, modified: LATER }], { a: [0, 5] }), before);
    assert.notEqual(state([entry]), before);
    assert.notEqual(state([]), before);
  });
});

describe('giving a verdict', () => {
  const giving: Giving = { subject: ANNA, span: null, verdict: 'disputed', note: 'Says who?', author: 'R. Wren' };
  const own = verdictOf('own', { subject: { ...ANNA, name: 'Anna K.' } });
  const another = verdictOf('another', { subject: ANNA, author: 'B. Heron', modified: LATER });

  it('adds one where there is none', () => {
    assert.deepEqual(changeFor([], giving), {
      add: [{ type: 'verdict', subject: ANNA, verdict: 'disputed', note: 'Says who?', span: null }],
    });
  });

  it('takes the place of one’s own, of all there are, and goes by the present name', () => {
    const older = verdictOf('older', { modified: '2024-01-01T00:00:00.000Z' });
    assert.deepEqual(changeFor([older, own], giving), {
      replace: [{ ...own, subject: ANNA, verdict: 'disputed', note: 'Says who?' }],
      remove: ['older'],
    });
  });

  it('leaves what another reviewer held in the review', () => {
    const change = changeFor([another], giving);
    assert.equal(change.add?.length, 1);
    assert.equal(change.remove, undefined);
    const both = changeFor([own, another], giving);
    assert.deepEqual([both.replace?.map(({ id }) => id), both.remove], [['own'], []]);
  });

  it('changes nothing where it is in force already', () => {
    const same: Giving = { ...giving, verdict: 'confirmed', note: null };
    assert.deepEqual(changeFor([own], same), {});
    // Another reviewer has said so; one may join in.
    assert.equal(changeFor([another], same).add?.length, 1);
    // Own, but overruled since.
    assert.equal(changeFor([own, another], same).replace?.length, 1);
  });

  it('of “not checked” takes one’s own off, and only outweighs that of another', () => {
    const not: Giving = { ...giving, verdict: 'not-checked', note: null };
    const ids = (entries: readonly Verdict[] | undefined) => entries?.map(({ id, verdict }) => [id, verdict]);
    assert.deepEqual(changeFor([], not), {});
    assert.deepEqual(changeFor([own], not), { remove: ['own'] });
    assert.equal(changeFor([another], not).add?.[0]?.type, 'verdict');
    assert.deepEqual(ids(changeFor([own, another], not).replace as Verdict[]), [['own', 'not-checked']]);
    assert.deepEqual(changeFor([{ ...another, verdict: 'not-checked' }], not), {});
  });
});
