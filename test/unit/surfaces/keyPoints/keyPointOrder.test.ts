import assert from 'node:assert/strict';
import { needsLook } from '../../../../src/review/keyPoints';
import { pointAfter, pointBefore, type Wanted } from '../../../../src/surfaces/keyPoints/keyPointOrder';
import { spanOf } from '../../../support/analysisOf';
import { articleOf, checkOf, keyPointOf, reviewedPointsOf } from '../../../support/keyPoints';

const TEXT = '- One.\n- Two.\n- Three.\n- Four.\nA sentence on two. Another sentence.';
const sentences = ['A sentence on two.'];
const points = [
  keyPointOf(TEXT, 'One.', { status: 'partial' }),
  keyPointOf(TEXT, 'Two.', { sentences }),
  keyPointOf(TEXT, 'Three.', { status: 'unsupported' }),
  keyPointOf(TEXT, 'Four.', { status: 'unsupported' }),
];
const analysis = articleOf(TEXT, points, [TEXT.split('\n')[4]!]);
const reviewed = reviewedPointsOf(analysis, [checkOf(points[2]!)]);

const at = (words: string) => spanOf(TEXT, words).start;
const any: Wanted = () => true;
const after = (words: string, wanted = any) => pointAfter(reviewed, analysis, at(words), wanted)?.point.text;
const before = (words: string, wanted = any) => pointBefore(reviewed, analysis, at(words), wanted)?.point.text;

describe('the order of key points', () => {
  it('goes from one to the next, from its bullet too, and stops at the ends', () => {
    assert.deepEqual(
      ['- One.', 'One.', 'Two.', 'Four.'].map(words => after(words)),
      ['Two.', 'Two.', 'Three.', undefined],
    );
    assert.deepEqual(
      ['Four.', 'Two.', '- Two.', 'One.'].map(words => before(words)),
      ['Three.', 'One.', 'One.', undefined],
    );
  });

  it('goes on from the key point that rests on the sentence at the cursor', () => {
    assert.equal(after('on two'), 'Three.');
    assert.equal(before('on two'), 'One.');
  });

  it('goes up into the key points from elsewhere in the body', () => {
    assert.equal(after('Another'), undefined);
    assert.equal(before('Another'), 'Four.');
  });

  it('passes over those that need no look', () => {
    assert.equal(after('One.', needsLook), 'Four.');
    assert.equal(before('Four.', needsLook), 'One.');
  });
});
