import { hiddenInWords, passes, type KeyPointFilter } from '../../src/surfaces/keyPoints/keyPointFilter';
import { deepEqual, equal } from '../support/assert';
import { verdictOf } from '../unit/review/support';
import { articleOf, checkOf, keyPointOf, reviewedPointsOf } from '../support/keyPoints';

const TEXT = '- Talks ended.\n- Trade fell.\n- Rain came.\nThe talks ended.';
const points = [
  keyPointOf(TEXT, 'Talks ended.'),
  keyPointOf(TEXT, 'Trade fell.', { status: 'unsupported' }),
  keyPointOf(TEXT, 'Rain came.', { status: 'partial' }),
];
const analysis = articleOf(TEXT, points, ['The talks ended.']);

describe('the filter of the Key Points view', () => {
  const reviewed = reviewedPointsOf(analysis, [checkOf(points[2]!)]);
  const shown = (filter: KeyPointFilter) => reviewed.filter(point => passes(filter, point)).map(({ index }) => index);

  it('shows all, those that need a look, or those not checked', () => {
    deepEqual([shown('all'), shown('look'), shown('unchecked')], [[0, 1, 2], [1], [0, 1]]);
  });

  it('says what is left out', () => {
    equal(hiddenInWords('all', reviewed), undefined);
    equal(hiddenInWords('look', reviewed), 'Shown: 1 of 3 key points, those that need a look');
    equal(hiddenInWords('unchecked', reviewed), 'Shown: 2 of 3 key points, those not checked');
  });

  it('shows those disputed or without a source; any verdict is a look', () => {
    const given = (['disputed', 'needs-source', 'confirmed'] as const).map((verdict, index) => ({
      ...reviewedPointsOf(analysis)[index]!,
      verdict: verdictOf('v', { verdict }),
    }));
    const indices = (filter: KeyPointFilter) => given.filter(point => passes(filter, point)).map(({ index }) => index);
    deepEqual([indices('disputed'), indices('look'), indices('unchecked')], [[0, 1], [], []]);
    equal(hiddenInWords('disputed', given), 'Shown: 2 of 3 key points, those disputed or without a source');
    equal(
      hiddenInWords('disputed', reviewed),
      'None of the 3 key points is disputed or needs a source. The filter hides them.',
    );
  });

  it('says so when nothing is left to show', () => {
    const done = reviewedPointsOf(
      analysis,
      points.map((point, index) => checkOf(point, `urn:uuid:${index}`)),
    );
    equal(hiddenInWords('look', done), 'None of the 3 key points needs a look. The filter hides them.');
    equal(hiddenInWords('unchecked', done), 'All 3 key points are checked. The filter hides them.');
    equal(hiddenInWords('look', []), undefined);
  });
});
