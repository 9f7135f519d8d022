import assert from 'node:assert/strict';
import { countryCode, knownCode } from '../../../../src/watchlists/readers/countries';

describe('countries of lists', () => {
  for (const [name, code] of [
    ['China', 'cn'],
    ['Korea, North', 'kp'],
    ["Democratic People's Republic of Korea", 'kp'],
    ['Democratic People’s Republic of Korea', 'kp'],
    ['Korea, South', 'kr'],
    ['Iran (Islamic Republic of)', 'ir'],
    ['Congo, Democratic Republic of the', 'cd'],
    ['Congo, Republic of the', 'cg'],
    ['RUSSIAN FEDERATION', 'ru'],
    ['Türkiye', 'tr'],
    ['Turkey', 'tr'],
    ["Cote d'Ivoire", 'ci'],
    ['Côte d’Ivoire', 'ci'],
    ['Palestinian', 'ps'],
    ['Region: Gaza', 'ps'],
    ['Burma', 'mm'],
    ['The Gambia', 'gm'],
    ['Virgin Islands, British', 'vg'],
    ['British', 'gb'],
    ['St. Kitts & Nevis', 'kn'],
    ['Syrian Arab Republic', 'sy'],
    ['United Kingdom of Great Britain and Northern Ireland', 'gb'],
    ['Kosovo', 'xk'],
    ['na', null],
    ['former Soviet Union', null],
    ['undetermined', null],
    ['', null],
  ] as const) {
    it(`“${name}” is ${code}`, () => {
      assert.equal(countryCode(name), code);
    });
  }

  it('codes are taken if they are some', () => {
    assert.deepEqual(['RU', 'xk', '00', 'suhh', ''].map(knownCode), ['ru', 'xk', null, null, null]);
  });
});
