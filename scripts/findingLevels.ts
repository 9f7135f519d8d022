// Writes the setting of levels into package.json and package.nls.json, as the catalogue of rules has them.
//   npm run finding-levels
import { readFileSync, writeFileSync } from 'node:fs';
import { RULES, type RuleInfo } from '../src/analysis/findings/catalogue';

const SETTING = 'dossier.findings.levels';
const KEY = 'setting.findings.levels';

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Record<string, object> } };
}

function levelOf({ severity, byDefault }: RuleInfo): string {
  return byDefault ? severity : 'off';
}

/** `setting.findings.levels.unclosedQuotation` */
function keyOf({ code }: RuleInfo): string {
  return `${KEY}.${code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(path: string, text: string): void {
  writeFileSync(path, text);
  console.log(`${path}: the levels of ${RULES.length} findings`);
}

const manifest = read('package.json') as Manifest;
Object.assign(manifest.contributes.configuration.properties[SETTING]!, {
  default: Object.fromEntries(RULES.map(rule => [rule.code, levelOf(rule)])),
  properties: Object.fromEntries(
    RULES.map(rule => [
      rule.code,
      {
        type: 'string',
        enum: ['off', 'hint', 'information', 'warning', 'error'],
        default: levelOf(rule),
        description: `%${keyOf(rule)}%`,
      },
    ]),
  ),
});
write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);

// Line by line, as the file has empty lines between its parts.
const texts = readFileSync('package.nls.json', 'utf8')
  .split('\n')
  .filter(line => !line.startsWith(`  "${KEY}.`));
const lines = RULES.map(rule => `  ${JSON.stringify(keyOf(rule))}: ${JSON.stringify(`${rule.title}.`)},`);
texts.splice(texts.findIndex(line => line.startsWith(`  "${KEY}"`)) + 1, 0, ...lines);
// The last entry of an object has no comma behind it.
write('package.nls.json', texts.join('\n').replace(/,(?=\s*\}\s*$)/, ''));
