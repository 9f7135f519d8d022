import assert from 'node:assert/strict';
import { analyse } from '../../../../src/analysis/analyse';
import { RULES } from '../../../../src/analysis/findings/catalogue';
import { overlaps } from '../../../../src/analysis/text/span';
import { hasGold, loadGold } from '../support/gold';
import { randomTexts } from '../support/randomText';
import { skip } from '../../../support/skip';

const CODES = ['anonymous-source', 'unclosed-quotation', 'incomplete-ending'];
const ALL = new Set(RULES.map(({ code }) => code));

describe('findings', () => {
  it('come in the order of the text', () => {
    const text = 'Experts say “we go. Nobody knows.\nSources said so, too, and then they went away and';
    assert.deepEqual(
      analyse(text, { published: null }).findings.map(finding => finding.code),
      ['anonymous-source', 'unclosed-quotation', 'anonymous-source', 'incomplete-ending'],
    );
  });

  it('are only those of the rules that are to run', () => {
    const text = 'Experts say “we go. Nobody knows.';
    const { findings } = analyse(text, { published: null, rules: new Set(['unclosed-quotation']) });
    assert.deepEqual(
      findings.map(({ code, start }) => [code, start]),
      [['unclosed-quotation', 12]],
    );
  });

  it('are those that annotators make, and no others (needs the annotated articles)', function () {
    if (!hasGold) skip(this, 'the annotated articles are not beside this checkout');
    for (const { text, findings } of loadGold()) {
      const expected = findings.filter(finding => CODES.includes(finding.code));
      const found = analyse(text, { published: null }).findings.filter(one => CODES.includes(one.code));
      assert.equal(found.length, expected.length);
      for (const finding of expected) {
        assert.ok(
          found.some(one => one.code === finding.code && overlaps(one, finding)),
          finding.code,
        );
      }
    }
  });

  it('survive texts made at random', function () {
    this.timeout(30_000);
    for (const text of randomTexts(200, 60)) {
      for (const { start, end } of analyse(text, { published: null, rules: ALL }).findings) {
        assert.ok(start >= 0 && start < end && end <= text.length);
      }
    }
  });
});
