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
});
