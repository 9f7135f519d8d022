import assert from 'node:assert/strict';
import { skeleton, spellingKey, vowelKey } from '../../../../src/watchlists/names/keys';

const folded = (word: string): string => vowelKey(spellingKey(word));

describe('keys of words', () => {
  it('are the same for romanisations of one name', () => {
    for (const same of [
      'mohammed muhammad mohamed mouhammad',
      'sergey sergei sergej',
      'hussein husayn hussain husain',
      'khrushchev hrushchev',
      'yevgeniy yevgeny',
      'qasim kasim',
      'mueller muller',
      'nasrallah nasrullah nasrollah nasrulah',
    ]) {
      const keys = new Set(same.split(' ').map(folded));
      assert.equal(keys.size, 1, `${same}: ${[...keys].join(' ')}`);
    }
  });

  it('differ for names that differ', () => {
    for (const different of [
      'fang feng',
      'hassan hussein',
      'maria mario',
      'ivan ian',
      'ali eli',
      'mullah mallah',
      'shangfu shanlan',
    ]) {
      const [a, b] = different.split(' ').map(folded);
      assert.notEqual(a, b, different);
    }
  });

  it('hold the consonants that Arabic writes', () => {
    assert.equal(skeleton(spellingKey('muhammad')), 'mhmd');
    assert.equal(skeleton(spellingKey('salman')), skeleton('slmn'));
  });
});
