import assert from 'node:assert/strict';
import { findingsOf } from '../support/findings';
import { itMarks } from '../support/findingCases';

const CODE = 'weekday-date-mismatch';
const PUBLISHED = '2023-06-10';

describe('weekday and date', () => {
  describe('with the year in the text', () => {
    itMarks(CODE, null, [
      'They met on ⟦Monday, June 6, 2023⟧, in Vienna.',
      'They met on ⟦Monday 6 June 2023⟧ in Vienna.',
      'They met on ⟦Monday, the 6th of June 2023⟧.',
      'The talks of ⟦June 6, 2023, a Monday⟧, failed.',
      'The talks of ⟦6 June 2023 (a Monday⟧) failed.',
      'They met on Tuesday, June 6, 2023, and on ⟦Friday, June 10, 2023⟧.',
      'They met on ⟦Monday (June 6, 2023⟧) in Vienna.',
      'They met on ⟦Monday evening, June 6, 2023⟧.',
      'They met on ⟦6 June 2023 (Monday⟧).',
      'They met on ⟦Mon, 6 June 2023⟧.',
      'They met on ⟦Thurs. 8 Sept. 2023⟧.',
      'They met on ⟦Monday, 2023-06-06⟧.',
      'They met on Tuesday, June 6, 2023, in Vienna.',
      'They met on Tuesday evening (June 6, 2023).',
      'They met on Tue, 6 June 2023, and Fri. 9 June 2023.',
      'They met on Tuesday, 2023-06-06.',
      'The Sun, June 6, 2023, told of it.',
      'He sat 6 June 2023 out, wed 7 June 2023.',
      'They met on Tuesday 6 June 2023.',
      'The talks of June 6, 2023, a Tuesday, failed.',
      // The old calendar was in use in places.
      'The tsar left on Monday, 6 June 1905.',
      'There is no Monday, June 31, 2023.',
      'They met on Monday and Tuesday, June 5 and 6, 2023.',
      'They met from Friday to Sunday, June 9 to 11, 2023.',
    ]);
  });

  describe('without the year', () => {
    itMarks(CODE, PUBLISHED, [
      'They met on ⟦Monday, June 6⟧, in Vienna.',
      'They will meet again on ⟦Thursday, 8 September⟧.',
      'It ended on ⟦Monday, 6 June⟧.',
      'It ended on Tuesday, 6 June.',
      'They met on Tuesday, June 6, in Vienna.',
      'It was 1944. On Monday, June 6, nobody slept.',
      'They will sign on Monday, December 24.',
    ]);
    itMarks(CODE, '2023-01-03', ['They met on Saturday, December 31.', 'They met on ⟦Friday, December 31⟧.']);
    itMarks(CODE, null, ['They met on Monday, June 6, in Vienna.']);
  });

  describe('in headline and key points', () => {
    itMarks(CODE, PUBLISHED, [
      'Talks fail on ⟦Monday, June 6⟧\n\nThe talks failed on Tuesday, June 6, the envoys said.',
      '- Talks failed on ⟦Monday, June 6⟧.\n\nThe talks failed on Tuesday, June 6, the envoys said.',
    ]);
  });

  it('is a warning that says which day the date is', () => {
    const [finding] = findingsOf('They met on Monday, June 6.', CODE, PUBLISHED);
    assert.equal(finding?.severity, 'warning');
    assert.match(finding.message, /6 June 2023 is a Tuesday, not a Monday/);
  });
});
