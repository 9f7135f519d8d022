import assert from 'node:assert/strict';
import { findingsOf } from '../support/findings';
import { itMarks } from '../support/findingCases';
import { wordsOf } from '../support/marks';

const CODE = 'role-drift';

describe('two titles for one person', () => {
  itMarks(CODE, null, [
    'Captain Rolf Ade spoke first. Wang Yi left early. ⟦Colonel⟧ Rolf Ade stayed on.',
    'The chief executive of Acme Corp, Beata Nowicka, spoke first. Wang Yi left early. The ⟦chief financial officer⟧, Beata Nowicka, stayed on.',
    'Foreign Minister Lee Jae-won spoke first. Wang Yi left early. ⟦Defence Minister⟧ Lee Jae-won stayed on.',
    'Captain Rolf Ade spoke first. Wang Yi left early. Captain Rolf Ade stayed on.',
    'Captain Rolf Ade spoke first. Wang Yi left early. The former Colonel Rolf Ade stayed on.',
    'Captain Rolf Ade spoke first. Wang Yi left early. In May he was made Colonel Rolf Ade.',
    'Captain Rolf Ade spoke first. Wang Yi left early. Colonel Hugo Fenn stayed on.',
    'Captain Rolf Ade, a father of two and mayor of Ferris, spoke first.',
  ]);

  it('are a hint that names both and points to the first', () => {
    const text = 'Captain Rolf Ade spoke first. Wang Yi left early. Colonel Rolf Ade stayed on.';
    const [finding] = findingsOf(text, CODE);
    assert.equal(finding?.severity, 'hint');
    assert.match(finding.message, /“Colonel” here and “Captain” elsewhere/);
    assert.deepEqual(wordsOf(text, finding.related), ['Captain']);
  });
});
