import assert from 'node:assert/strict';
import { findingsOf } from '../support/findings';
import { itMarks } from '../support/findingCases';
import { applied } from '../support/fixes';

const CODE = 'quote-mark-style';

describe('mixed quotation marks', () => {
  itMarks(CODE, null, [
    '“We go,” he said. “Now,” she said. ⟦"Well,"⟧ they said.',
    '"We go," he said. "Now," she said. ⟦“Well,”⟧ they said.',
    "‘We go,’ he said. ‘Now,’ she said. ⟦'Well,'⟧ they said.",
    "“We go,” he said. “Now,” she said. “It’s ‘well’ and 'good',” they said.",
    "“We go,” he said. It's late. The so-called ‘plan’ failed.",
    'No quotation at all.',
  ]);

  it('can be made the same', () => {
    const text = '“We go,” he said. “Now,” she said. "Well," they said.';
    const [finding] = findingsOf(text, CODE);
    assert.equal(finding?.severity, 'hint');
    assert.equal(applied(text, finding.fixes[0]!), '“We go,” he said. “Now,” she said. “Well,” they said.');
  });
});
