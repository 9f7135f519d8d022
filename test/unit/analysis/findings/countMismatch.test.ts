import assert from 'node:assert/strict';
import { growth } from '../../../support/growth';
import { findingsOf } from '../support/findings';
import { itMarks } from '../support/findingCases';
import { wordsOf } from '../support/marks';

const CODE = 'count-mismatch';

describe('number and list', () => {
  describe('behind a colon', () => {
    itMarks(CODE, null, [
      'The offer came for ⟦three reasons⟧: cost and time.',
      'She named ⟦three countries⟧: France and Spain.',
      'She named ⟦two countries⟧: France, Spain and Italy.',
      'He set out ⟦four aims⟧: lower rates, a register of owners and new locks.',
      'The plan has ⟦two parts⟧: the beams; the slates; and the dome.',
      'Talks touched on ⟦three main issues⟧: fishing and trade.',
      'She named ⟦3 countries⟧: France and Spain.',
      'In ⟦3 countries⟧: France and Spain.',
      'She named ⟦eleven countries⟧: France and Spain.',
      'She named three countries: France, Spain and Italy.',
      'She named 3 countries: France, Spain and Italy.',
      'Under Article 5 measures follow: France and Spain act.',
      'It grew by 2.5 measures: France and Spain.',
      'On 6 June 4 people spoke: Anna Berg, Jan Lind, Rolf Ade and Liv Aas.',
      'She named three countries: France, Spain, and Italy.',
      'There are two options: stay or go.',
      'There are three choices: sail at once, unload in port, or sell the cargo.',
      'The law has two aims: trade and peace and quiet.',
      'It rests on two things: oil and gas, and time.',
      'There were five people: a mother and her three children.',
      'There were four people: two nurses and two porters.',
      'They visited three cities: Lyon, in France, and Turin.',
      'It has two problems: nobody wants it.',
      'One of three reasons: cost and time.',
      'He gave three reasons: “cost and time”.',
      'The other three countries: France and Spain.',
    ]);
  });

  describe('in brackets', () => {
    itMarks(CODE, null, [
      '⟦Three countries⟧ (France and Spain) voted.',
      'It was told by ⟦two envoys⟧ (Anna Berg, Jan Lind and Rolf Ade).',
      'Three countries (France, Spain and Italy) voted.',
      'Three countries (mostly France and Spain) voted.',
      'Three countries (all in the north) voted.',
      'Three countries (among them France and Spain) voted.',
      'Three countries (France, Spain and others) voted.',
      'Three countries (France, in the west, and Spain) voted.',
    ]);
  });

  describe('between dashes', () => {
    itMarks(CODE, null, [
      '⟦Three countries⟧ – France and Spain – voted.',
      'It was told by ⟦two envoys⟧—Anna Berg, Jan Lind and Rolf Ade.',
      'Three countries – France, Spain and Italy – voted.',
      'Three countries – the smallest of all – voted.',
      'Three countries – France and others – voted.',
      'Two envoys – Anna Berg of Oslo and Jan Lind, who is 40 – spoke.',
    ]);
  });

  describe('in lines with bullets', () => {
    itMarks(CODE, null, [
      'The law has come a long way.\nThere are ⟦two ways⟧ to break a seal:\n- with a knife\n- with hot water\n- with patience\nNobody tried.',
      'The law has come a long way.\nThere are ⟦four rules⟧ on the wall:\n\n1. Do not run.\n2. Do not shout.\n3. Do not touch.\n\nNobody reads them.',
      'The law has come a long way.\nThere are three ways to break a seal:\n- with a knife\n- with hot water\n- with patience\nNobody tried.',
      'The law has come a long way.\nThere are three ways to break a seal:\nNobody tried.',
    ]);
  });

  describe('told one by one', () => {
    itMarks(CODE, null, [
      'She gave ⟦three reasons⟧. First, the piers were weak. Second, the town was poor. The mayor left.',
      'She gave ⟦two reasons⟧. First, the piers were weak. Second, the town was poor. Third, it rained.',
      'He gave ⟦four conditions⟧ for a truce. The first is peace. It comes late. The second is bread. The third is salt.',
      'There are ⟦three problems⟧ with it. Firstly, it is dear. Secondly, it is ugly.',
      'She gave two reasons. First, the piers were weak. Second, the town was poor.',
      'She gave three reasons. First, the piers were weak. Second, the town was poor. Finally, it rained.',
      'She gave three reasons. First, the piers were weak. Second, the town was poor. And then there was rain.',
      'She gave three reasons. Nobody heard them.',
      'She gave three reasons. The first was cost. Nobody heard the others.',
      'The first two countries voted. First, France. Second, Spain.',
    ]);
  });

  it('is a warning that says how many there are, and points to the list', () => {
    const text = 'She named three countries: France and Spain.';
    const [finding] = findingsOf(text, CODE);
    assert.equal(finding?.severity, 'warning');
    assert.match(finding.message, /announces three countries and lists/);
    assert.deepEqual(wordsOf(text, finding.related), ['France and Spain.']);
  });

  it('takes time in step with the length', function () {
    this.timeout(30_000);
    for (const unit of ['three reasons ', 'two parts: a, b; ', 'There are two reasons. First, a. Second, b. ']) {
      const ratio = growth(
        length => unit.repeat(length / unit.length),
        4_000,
        text => findingsOf(text, CODE),
      );
      assert.ok(ratio < 4, `${unit}: 16 times the length costs ${(16 * ratio).toFixed(0)} times the time`);
    }
  });
});
