import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';

describe('strings for readers', () => {
  it('are all in l10n/bundle.l10n.json for translators (npm run l10n writes it)', async () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
    const sources = files.map(file => ({ extension: '.ts', contents: readFileSync(join('src', file), 'utf8') }));
    const wanted = await getL10nJson(sources);
    const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(bundle).sort(), Object.keys(wanted).sort());
  });

  it('never say that somebody is sanctioned or on a list: a name tells no more than that it is alike', () => {
    const texts = ['l10n/bundle.l10n.json', 'package.nls.json'].flatMap(file =>
      Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>),
    );
    const claims =
      /\b(?:is|are|was|were|been) (?:\w+ )?(?:sanctioned|blacklisted|designated|under sanctions|on an? [\w ]*list)\b/i;
    for (const claim of ['{0} is sanctioned', 'They are on a sanctions list', 'Both were under sanctions'])
      assert.match(claim, claims);
    assert.deepEqual(
      texts.filter(text => claims.test(text)),
      [],
    );
  });
});
