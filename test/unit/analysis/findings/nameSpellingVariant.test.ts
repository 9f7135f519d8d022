import assert from 'node:assert/strict';
import { growth } from '../../../support/growth';
import { findingsOf } from '../support/findings';
import { itMarks } from '../support/findingCases';
import { wordsOf } from '../support/marks';

const CODE = 'name-spelling-variant';

describe('spellings of a name', () => {
  describe('of one person', () => {
    itMarks(CODE, null, [
      'Jake Sullivan spoke first. “No,” Sullivan said. Wang Yi left early. ⟦Sulivan⟧ stayed on.',
      'Jake Sullivan spoke first. Wang Yi left early. Jake ⟦Sulivan⟧ stayed on.',
      'Muhammad Ali Rahman spoke first. Wang Yi left early. ⟦Mohammed⟧ Ali Rahman stayed on.',
      'Yusuf Demirtaş spoke first. Wang Yi left early. ⟦Demirtas⟧ stayed on.',
      'Yevgeny Talashev spoke first. Wang Yi left early. ⟦Evgeny⟧ Talashev stayed on.',
      'Philippa Marchbanks spoke first. Wang Yi left early. ⟦Phillipa⟧ Marchbanks stayed on.',
      'Catherine Ashford spoke first. Wang Yi left early. ⟦Katherine⟧ Ashford stayed on.',
      'Hussein Karimov spoke first. Wang Yi left early. ⟦Husain⟧ Karimov stayed on.',
    ]);
  });

  describe('of two people, or of none', () => {
    itMarks(CODE, null, [
      'Kim Sung-ho spoke first. Wang Yi left early. Kim Sung-hee stayed on.',
      'Maria Jensen spoke first. Wang Yi left early. Petter Hansen stayed on.',
      'Ilya Petrov spoke first. Wang Yi left early. Elena Petrova stayed on.',
      'Zoran Petrović and Zorana Petrović spoke first.',
      'Mario Rossetti spoke first. Wang Yi left early. Maria Rossetti stayed on.',
      'Mohammed Farouk spoke first. Wang Yi left early. Muhammad Haddad stayed on.',
      'Anna Larsson and Anne Larsson spoke first.',
      'Anna Larsson spoke first. Wang Yi left early. Her sister, Anne Larsson, stayed on.',
      'Jake Sullivan spoke first. Wang Yi left early. Jake Sullivan stayed on. SULLIVAN was heard.',
      'Daniel Bernoulli wrote first. Wang Yi left early. The Bernoullis stayed on.',
      'Kyiv is far. Wang Yi went to Kiev. Kanev is Kaniv.',
    ]);
  });

  it('are a warning that points to the other spelling and can be made one', () => {
    const text = 'Jake Sullivan spoke first. “No,” Sullivan said. Wang Yi left. Sulivan stayed on. Then Sulivan left.';
    const [finding, ...more] = findingsOf(text, CODE);
    assert.equal(more.length, 0);
    assert.equal(finding?.severity, 'warning');
    assert.match(finding.message, /“Sulivan” here and “Sullivan” elsewhere/);
    assert.deepEqual(wordsOf(text, finding.related), ['Sullivan']);
    assert.deepEqual(
      finding.fixes.map(({ title, edits }) => [title, edits.length]),
      [
        ['Change to “Sullivan”', 1],
        ['Change all “Sulivan” to “Sullivan”', 2],
        ['Change all “Sullivan” to “Sulivan”', 2],
      ],
    );
  });

  it('take time in step with the number of people', function () {
    this.timeout(30_000);
    const name = (index: number) =>
      `Xa${index.toString(26).replace(/\d/g, digit => 'klmnopqrst'.charAt(Number(digit)))}`;
    const ratio = growth(
      length =>
        Array.from({ length: length / 40 }, (_, index) => `Jake ${name(index)}son spoke to Wang Yi first. `).join(''),
      4_000,
      text => findingsOf(text, CODE),
    );
    assert.ok(ratio < 4, `16 times the length costs ${(16 * ratio).toFixed(0)} times the time`);
  });
});
