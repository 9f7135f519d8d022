import assert from 'node:assert/strict';
import { analyse } from '../../../../src/analysis/analyse';
import { DEFAULT_RULES, RULES } from '../../../../src/analysis/findings/catalogue';
import { atLevels, rulesAt } from '../../../../src/analysis/findings/levels';

describe('levels of rules', () => {
  it('are those of the catalogue where the reader says nothing', () => {
    assert.deepEqual(rulesAt({}), DEFAULT_RULES);
  });

  it('turn rules off, and on', () => {
    const all = Object.fromEntries(RULES.map(({ code }) => [code, 'hint' as const]));
    assert.equal(rulesAt(all).size, RULES.length);
    assert.deepEqual(rulesAt({ ...all, 'anonymous-source': 'off' }).has('anonymous-source'), false);
  });

  it('pass over codes that no rule has', () => {
    assert.deepEqual(rulesAt({ 'no-such-rule': 'error' }), DEFAULT_RULES);
  });

  it('set how findings are reported', () => {
    const { findings } = analyse('Experts say “we go. Nobody knows.', { published: null });
    const levels = { 'anonymous-source': 'error', 'unclosed-quotation': 'off' } as const;
    assert.deepEqual(
      atLevels(findings, levels).map(({ code, severity }) => [code, severity]),
      [['anonymous-source', 'error']],
    );
    assert.deepEqual(atLevels(findings, {}), findings);
  });
});
