import assert from 'node:assert/strict';
import { findingsOf } from '../support/findings';
import { itMarks } from '../support/findingCases';
import { applied } from '../support/fixes';

const CODE = 'repeated-word';

describe('repeated words', () => {
  itMarks(CODE, null, [
    'She read ⟦the the⟧ letter.',
    '⟦The the⟧ letter was read.',
    'They ⟦were were⟧ there, ⟦and and⟧ so on.',
    'He had had enough.',
    'She said that that was so.',
    'It was very very late.',
    'Duran Duran will play.',
    '“We read the the letter,” she said.',
    'She read the, the letter.',
    'What it is. Is it so?',
    'What it is is a bank.',
    'The bank ⟦is is⟧ late.',
    'They logged in in May and turned it on on Monday.',
    'A decision is due ⟦in in⟧ the autumn, ⟦on on⟧ a Monday.',
    'She gave her her hat and told him what you you know who wanted.',
    '- ⟦The the⟧ bank failed.\n\nThe bank failed on Monday.',
    'Bank fails ⟦on on⟧ Monday\n\nThe bank failed on Monday.',
  ]);

  it('can be deleted', () => {
    const text = 'She read the the letter.';
    const [finding] = findingsOf(text, CODE);
    assert.equal(finding?.severity, 'information');
    assert.equal(applied(text, finding.fixes[0]!), 'She read the letter.');
  });
});
