import assert from 'node:assert/strict';
import { checksOn, needsLook } from '../../../src/review/keyPoints';
import { makeReview } from '../../../src/review/model';
import { articleOf, checkOf, keyPointOf, reviewedPointsOf } from '../../support/keyPoints';

const TEXT = '- Talks ended.\n- Trade fell.\n- Rain came.\nThe talks ended.';
const talks = keyPointOf(TEXT, 'Talks ended.');
const trade = keyPointOf(TEXT, 'Trade fell.', { status: 'unsupported' });
const rain = keyPointOf(TEXT, 'Rain came.', { status: 'contradicted' });
const points = [talks, trade, rain];
const analysis = articleOf(TEXT, points, ['The talks ended.']);

describe('key points under review', () => {
  it('need a look unless the body bears them out or somebody ticked them', () => {
    const reviewed = reviewedPointsOf(analysis, [checkOf(rain)]);
    assert.deepEqual(
      reviewed.map(point => [point.standing, point.check !== undefined, needsLook(point)]),
      [
        ['supported', false, false],
        ['unsupported', false, true],
        ['contradicted', true, false],
      ],
    );
  });

  it('need none where there is no body to hold them against', () => {
    const reviewed = reviewedPointsOf(articleOf(TEXT, points, []));
    assert.ok(reviewed.every(({ standing }) => standing === 'no-body'));
    assert.ok(!reviewed.some(needsLook));
  });

  it('may have several ticks, of which the last one counts', () => {
    const checks = [
      checkOf(trade, 'urn:uuid:1', 'R. Wren'),
      checkOf(trade, 'urn:uuid:2'),
      checkOf(talks, 'urn:uuid:3'),
    ];
    assert.equal(reviewedPointsOf(analysis, checks)[1]?.check?.id, 'urn:uuid:2');
    const places = new Map(checks.map(([{ id }, span]) => [id, span]));
    const entries = checks.map(([check]) => check);
    assert.deepEqual(
      checksOn(makeReview(entries, places), trade).map(({ id }) => id),
      ['urn:uuid:1', 'urn:uuid:2'],
    );
  });
});
