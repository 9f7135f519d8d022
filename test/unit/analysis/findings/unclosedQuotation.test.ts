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

  /** The text once the correction is made; `null` if none is offered. */
  const corrected = (text: string): string | null => {
    const [fix] = findingsOf(text, 'unclosed-quotation')[0]?.fixes ?? [];
    const [edit] = fix?.edits ?? [];
    return edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : null;
  };

  for (const [text, right] of [
    ['“We go now, he said.', '“We go now,” he said.'],
    ['"We go now, said Jane Doe. They left.', '"We go now," said Jane Doe. They left.'],
    ['“Do we go? Mr. Doe asked.', '“Do we go?” Mr. Doe asked.'],
    ['“If so, we go, the minister said.', '“If so, we go,” the minister said.'],
    ['He said: “We go now.', 'He said: “We go now.”'],
    ['Er sagte: „We go now.', 'Er sagte: „We go now.“'],
    ['“We go. “Now,” he said.', '“We go.” “Now,” he said.'],
  ] as const)
    it(`is closed where its end is plain: ${text}`, () => {
      assert.equal(corrected(text), right);
    });

  it('is left to a person where nobody can tell how far the speech goes', () => {
    assert.equal(corrected('He said: “We go now. They left the town on Monday.'), null);
    assert.equal(corrected('“We go, as far as anybody said.'), null);
    assert.equal(corrected(`“${'We go and '.repeat(300)}stay.`), null);
  });
});
