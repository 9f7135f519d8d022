import assert from 'node:assert/strict';
import { findingsOf } from '../support/findings';
import { itMarks } from '../support/findingCases';
import { wordsOf } from '../support/marks';

const CODE = 'age-arithmetic';

describe('ages', () => {
  describe('on the day of publication', () => {
    itMarks(CODE, '2023-06-10', [
      'Tariq Aslam, who was born in 1970 and is ⟦41⟧ years old, drives a tractor.',
      'Tariq Aslam, ⟦41⟧, was born in 1970 in Lahore.',
      'Tariq Aslam, born in Lahore in 1970, drives a tractor. “It runs,” said Aslam, ⟦41⟧, on the road.',
      'Agnes Mortlake (⟦41⟧) owns a mill. Mortlake was born in 1970.',
      'Agnes Mortlake was born on 4 May 1999. She likes paper. Mortlake, ⟦23⟧, owns a mill.',
      'Agnes Mortlake, born on 4 May 1999, is ⟦25⟧.',
      'Tariq Aslam (born 1970), ⟦41⟧, drives a tractor.',
      'Tariq Aslam was born in 1970 in Lahore. He is ⟦41⟧ years old.',
      'Tariq Aslam was born in 1970. The ⟦41⟧-year-old drives a tractor.',
      'Tariq Aslam was born in 1970. The ⟦41⟧-year-old farmer Tariq Aslam drives a tractor.',
      'Tariq Aslam (born 1970), 53, drives a tractor. He is 53 years old. The 52-year-old likes it.',
      'Tariq Aslam, who was born in 1970, met his son. He is 12 years old.',
      'Tariq Aslam was born in 1970. Agnes Mortlake came. She is 41 years old.',
      'Tariq Aslam was born in 1970. The 41-year-old tractor of Aslam is red.',
      'Tariq Aslam, who was born in 1970 and is 52 years old, drives a tractor.',
      'Tariq Aslam, 53, was born in 1970 in Lahore.',
      'Agnes Mortlake was born on 4 May 1999. Mortlake, 24, owns a mill.',
      'Agnes Mortlake, born in 1970, was 41 when she bought the mill.',
      'Agnes Mortlake was born in 1970. In 2011, Mortlake, 41, bought a mill.',
      'Agnes Mortlake, 53, whose son was born in 1999, owns a mill.',
      'Agnes Mortlake, 53, and her son Tom, born in 1999, own a mill.',
      'Agnes Mortlake was born in 1970 with 41 cousins.',
    ]);
    itMarks(CODE, null, ['Tariq Aslam, 41, was born in 1970 in Lahore.']);
  });

  describe('at death', () => {
    itMarks(CODE, null, [
      'Colin Mortlake (1930–2001), who died at ⟦80⟧, had bought the mill.',
      'Colin Mortlake (1930-2001) died in May at the age of ⟦80⟧.',
      'Colin Mortlake (1930–2001), who died on Sunday aged ⟦69⟧, had bought the mill.',
      'Colin Mortlake was born in 1930 in Leeds. He died in 2001 at the age of ⟦80⟧.',
      'Colin Mortlake was born in 1930 in Leeds. He died in 2001 at the age of 71.',
      'Colin Mortlake was born in 1930. He died at 80, and in 2001 the mill was sold, as in 1990.',
      'Colin Mortlake (1930–2001), who died at 70, had bought the mill.',
      'Colin Mortlake (1930–2001), who died aged 71, had bought the mill.',
      'Colin Mortlake (1930–2001), whose brother lived, died at 9 p.m. on Sunday.',
    ]);
  });

  it('are a warning that says what the years give, and where they stand', () => {
    const text = 'Colin Mortlake (1930–2001), who died at 80, had bought the mill.';
    const [finding] = findingsOf(text, CODE);
    assert.equal(finding?.severity, 'warning');
    assert.match(finding.message, /70 or 71 years, not of 80/);
    assert.deepEqual(wordsOf(text, finding.related), ['(1930–2001)']);
  });
});
