import assert from 'node:assert/strict';
import { findingsOf } from '../support/findings';
import { itMarks } from '../support/findingCases';

const CODE = 'undated-relative-time';

describe('time without a date', () => {
  itMarks(CODE, null, [
    'A fire broke out ⟦yesterday⟧. It went out last week.',
    'The mill opened ⟦three years ago⟧.',
    '“I was there yesterday,” she said. The mill opens ⟦next week⟧.',
    '“I was there yesterday,” she said.',
    'The mill opened the week before, and in the last week of June 2022 it burned.',
    'The mill opened on Monday.',
    'Published: 12 June 2023\nA fire broke out yesterday.',
  ]);
  itMarks(CODE, '2023-06-10', ['A fire broke out yesterday.']);

  it('is a hint that nobody gets without asking', () => {
    const [finding] = findingsOf('A fire broke out yesterday.', CODE);
    assert.equal(finding?.severity, 'hint');
    assert.match(finding.message, /“yesterday”/);
  });
});
