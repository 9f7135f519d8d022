import assert from 'node:assert/strict';
import { growth } from '../../../support/growth';
import { findingsOf } from '../support/findings';
import { mark, unmarked } from '../support/marks';

const CODE = 'anonymous-source';

describe('anonymous sources', () => {
  describe('are people who claim something and are not named', () => {
    for (const marked of [
      'According to ⟦reliable sources⟧ within the paper, talks failed.',
      '⟦Sources⟧ from both Washington and Beijing disclosed that talks failed.',
      '⟦Insiders⟧ familiar with discussions within the administration have disclosed it.',
      '⟦A senior US official⟧ said the talks failed.',
      '⟦Two Western diplomats⟧, who left early, said the talks failed.',
      'It failed, said ⟦one European diplomat⟧.',
      '⟦Two aides⟧ to the president, speaking anonymously, said it failed.',
      'Citing ⟦unnamed officials⟧, the paper reported a deal.',
      '⟦Three people briefed on the plan⟧ said it failed.',
      '⟦People familiar with the matter⟧ expect a deal.',
      '⟦Experts⟧ argue that the plan works.',
      'She spoke ⟦on condition of anonymity⟧.',
      '⟦A volunteer⟧ who asked not to be named said it failed.',
      '⟦A gendarme⟧ who did not give his name said it failed.',
      '⟦Two people⟧ who work at his mill, and who asked not to be identified, said it failed.',
      '⟦Two former colleagues in Lagos⟧, whose names are being withheld, said it failed.',
      '⟦A board member⟧ who asked that his name be kept out of print said it failed.',
      '⟦An officer in his unit⟧, who insisted on anonymity, said it failed.',
      '⟦Two bankers⟧ familiar with the plan said it failed.',
      '⟦Two envoys familiar with the plan⟧ said it failed.',
      'It failed, according to ⟦a person briefed by the Omanis⟧.',
      'A deal is near, ⟦a diplomat⟧ there said.',
      '⟦Two European diplomats⟧ in Lagos doubted it.',
      'It was described by ⟦one participant⟧ as a failure.',
      'In what ⟦officials⟧ describe as a thaw, the talks went on.',
      'It failed, according to ⟦two people briefed on the talks⟧.',
      'It failed, say ⟦people close to him⟧.',
      '⟦A nurse⟧ who declined to give her name said it failed.',
      '⟦A clerk⟧, who was not authorised to speak publicly, said it failed.',
      '⟦Officials⟧ who asked not to be named said it failed.',
      '⟦Sources⟧ said it failed, and ⟦insiders⟧ agreed, the paper reported.',
    ]) {
      it(marked, () => {
        const text = unmarked(marked);
        assert.equal(mark(text, findingsOf(text, CODE)), marked);
      });
    }
  });

  describe('are not', () => {
    for (const text of [
      'An official note issued on Wednesday gave the reason.',
      'Official figures suggest that it failed.',
      'A spokesman for the ministry said so.',
      'Lawyers for Smith said so.',
      'The ministry said so.',
      'The official said more.',
      'A senior official, Wang Yi, said it failed.',
      'Sources of energy are scarce, and the source of the river is unknown.',
      'Energy sources reported losses.',
      'Calls from experts, policymakers and think tanks were heard.',
      '“Sources say so,” he joked.',
      'Doctors fear disease.',
      'Officials agreed to meet.',
      'The ship, whose name is Alma, was named by a bishop.',
      'The company was not allowed to build there.',
      'Delegates met in Lagos, and participants were given lunch.',
      'Water sources saw a fall.',
      'The clerk was authorised to speak, and gave her name.',
      'A spokeswoman declined to give a number.',
    ]) {
      it(text, () => {
        assert.deepEqual(findingsOf(text, CODE), []);
      });
    }

    it('looked for in key points, where the body is summed up', () => {
      const text = '- Insiders say it failed.\nIt failed, ⟦insiders⟧ said.';
      assert.equal(mark(unmarked(text), findingsOf(unmarked(text), CODE)), text);
    });
  });

  it('tell the reader who is meant and why it matters', () => {
    const [finding] = findingsOf('Reliable sources said so.', CODE);
    assert.equal(finding?.severity, 'information');
    assert.match(finding.message, /Reliable sources/);
    assert.match(finding.message, /cannot check/);
  });

  describe('take time in step with the length', function () {
    this.timeout(30_000);
    for (const unit of [
      'sources in a, b, ',
      'an expert ',
      'sources who , ',
      'people familiar with ',
      'According to a ',
      'a man who asked not to be named, ',
      'asked that his ',
    ]) {
      it(JSON.stringify(unit), () => {
        const ratio = growth(
          length => unit.repeat(length / unit.length),
          4_000,
          text => findingsOf(text, CODE),
        );
        assert.ok(ratio < 4, `16 times the length costs ${(16 * ratio).toFixed(0)} times the time`);
      });
    }
  });
});
