import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES } from '../../src/analysis/findings/catalogue';

interface Level {
  readonly type: string;
  readonly enum: readonly string[];
  readonly default: string;
  readonly description: string;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: {
        readonly 'dossier.findings.levels': {
          readonly default: Readonly<Record<string, string>>;
          readonly properties: Readonly<Record<string, Level>>;
          readonly additionalProperties: unknown;
        };
      };
    };
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const nls = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const setting = manifest.contributes.configuration.properties['dossier.findings.levels'];

/** The settings editor completes and checks levels by what the manifest says of them. */
describe('the setting of levels', () => {
  it('has every rule of the catalogue, in its order, and takes no other', () => {
    const codes = RULES.map(({ code }) => code);
    assert.deepEqual(Object.keys(setting.properties), codes);
    assert.deepEqual(Object.keys(setting.default), codes);
    assert.equal(setting.additionalProperties, false);
  });

  for (const { code, severity, byDefault, title } of RULES) {
    it(`has the level and the title of ${code}`, () => {
      const level = setting.properties[code]!;
      assert.equal(setting.default[code], byDefault ? severity : 'off');
      assert.deepEqual([level.type, level.default], ['string', setting.default[code]]);
      assert.deepEqual(level.enum, ['off', 'hint', 'information', 'warning', 'error']);
      assert.equal(nls[level.description.replaceAll('%', '')], `${title}.`);
    });
  }

  it('shows hints only to those who ask for them', () => {
    for (const level of Object.values(setting.default)) assert.notEqual(level, 'hint');
  });
});
