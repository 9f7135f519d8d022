import assert from 'node:assert/strict';
import { analyse } from '../../../../src/analysis/analyse';
import { birthYears } from '../../../../src/analysis/lives/birthYears';

const born = (text: string, published: string | null = '2023-06-10') =>
  [...birthYears(analyse(text, { published }))].map(([person, { from, to }]) => `${person} ${from}-${to}`);

describe('years of birth', () => {
  for (const [text, ...expected] of [
    ['Tariq Aslam, born in Lahore in 1970, drives a tractor.', 'person:tariq-aslam 1970-1970'],
    ['Agnes Mortlake was born on 4 May 1969. She likes paper.', 'person:agnes-mortlake 1969-1969'],
    ['Tariq Aslam, 41, drives a tractor.', 'person:tariq-aslam 1981-1982'],
    ['Agnes Mortlake (58) owns a mill.', 'person:agnes-mortlake 1964-1965'],
    ['The 58-year-old former Moldovan minister Agnes Mortlake owns a mill.', 'person:agnes-mortlake 1964-1965'],
    ['Police held the 58-year-old mayor, Agnes Mortlake, on Friday.', 'person:agnes-mortlake 1964-1965'],
    // A year and an age that fit, and some that do not.
    ['Tariq Aslam was born in 1982 in Lahore. Aslam, 41, drives a tractor.', 'person:tariq-aslam 1982-1982'],
    ['Tariq Aslam was born in 1970 in Lahore. Aslam, 41, drives a tractor.'],
    // Ages of another year, of somebody else, and numbers that are none.
    ['In 2011, Agnes Mortlake, 41, bought a mill.'],
    ['The 58-year-old minister Agnes Mortlake met Tariq Aslam.', 'person:agnes-mortlake 1964-1965'],
    ['A 58-year-old man saw Agnes Mortlake. Tariq Aslam (4) scored.'],
    ['The 58-year-old minister praises Agnes Mortlake; a 58-year-old man from the mill of Tariq Aslam does not.'],
    ['Agnes Mortlake owns a mill.'],
  ] as const)
    it(text, () => {
      assert.deepEqual(born(text), expected);
    });

  it('follow from an age only where the day of publication is known', () => {
    assert.deepEqual(born('Tariq Aslam, 41, drives a tractor.', null), []);
    assert.deepEqual(born('Tariq Aslam, born in 1970, drives a tractor.', null), ['person:tariq-aslam 1970-1970']);
  });
});
