import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES } from '../../../../src/analysis/findings/catalogue';

const codes = RULES.map(({ code }) => code);

describe('documentation of findings', () => {
  it('has a heading for each rule, in order, and for nothing else', () => {
    const headings = readFileSync('docs/findings.md', 'utf8').matchAll(/^## (.+)$/gm);
    assert.deepEqual(
      [...headings].map(([, heading]) => heading),
      codes,
    );
  });

  it('explains each rule as the catalogue does', () => {
    const words = readFileSync('docs/findings.md', 'utf8').replace(/\s+/g, ' ');
    for (const { code, title, severity, byDefault, explanation } of RULES) {
      const level = `Level: ${severity}; ${byDefault ? 'on' : 'off'} by default.`;
      assert.ok(words.includes(`## ${code} **${title}.** ${level} ${explanation}`), code);
    }
  });

  it('lists each rule with its level in the table of the README, and nothing else', () => {
    const rows = readFileSync('README.md', 'utf8').matchAll(
      /^\| \[`([a-z-]+)`\]\(docs\/findings\.md#([a-z-]+)\)\s*\| (\w+)\s*\| (yes|no)\s*\| (.+?)\s*\|$/gm,
    );
    assert.deepEqual(
      [...rows].map(([, ...cells]) => cells),
      RULES.map(({ code, severity, byDefault, title }) => [code, code, severity, byDefault ? 'yes' : 'no', title]),
    );
  });
});
