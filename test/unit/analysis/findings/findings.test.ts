import assert from 'node:assert/strict';
import { findFindings } from '../../../../src/analysis/findings/findings';
import { runSteps } from '../../../../src/analysis/steps';
import { overlaps } from '../../../../src/analysis/text/span';
import { hasGold, loadGold } from '../support/gold';
import { randomTexts } from '../support/randomText';
import { read } from '../support/read';
import { skip } from '../../../support/skip';

const CODES = ['anonymous-source', 'unclosed-quotation', 'incomplete-ending'];

describe('findings', () => {
  it('come in the order of the text', () => {
    const text = 'Experts say “we go. Nobody knows.\nSources said so, too, and then they went away and';
    const article = read(text);
    assert.deepEqual(
      runSteps(findFindings({ text, article, keyPoints: [] })).map(finding => finding.code),
      ['anonymous-source', 'unclosed-quotation', 'anonymous-source', 'incomplete-ending'],
    );
  });

  it('are those that annotators make, and no others (needs the annotated articles)', function () {
    if (!hasGold) skip(this, 'the annotated articles are not beside this checkout');
    for (const { text, findings } of loadGold()) {
      const expected = findings.filter(finding => CODES.includes(finding.code));
      const found = runSteps(findFindings({ text, article: read(text), keyPoints: [] })).filter(one =>
        CODES.includes(one.code),
      );
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
      for (const { start, end } of runSteps(findFindings({ text, article: read(text), keyPoints: [] }))) {
        assert.ok(start >= 0 && start < end && end <= text.length);
      }
    }
  });
});
