import assert from 'node:assert/strict';
import { findingsOf } from '../support/findings';
import { mark, unmarked } from '../support/marks';

describe('unclosed quotation', () => {
  for (const marked of [
    'He said: ⟦“We⟧ go now. They left.',
    '⟦"We⟧ go now, he said.',
    '⟦“We⟧ go. “Now,” he said.',
    '⟦“We⟧',
    '“We go,” he said.',
    '“We go.\n“We go now,” he said.',
    'The ministers’ plan and a 5" nail.',
  ]) {
    it(marked, () => {
      const text = unmarked(marked);
      assert.equal(mark(text, findingsOf(text, 'unclosed-quotation')), marked);
    });
  }

  it('is a warning that says what is missing', () => {
    const [finding] = findingsOf('“We go, he said.', 'unclosed-quotation');
    assert.equal(finding?.severity, 'warning');
    assert.match(finding.message, /no closing mark/);
  });
});
