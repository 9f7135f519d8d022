import assert from 'node:assert/strict';
import { readListing, writeListing } from '../../../../src/watchlists/search/storedListing';
import { entry } from './support';

describe('a stored entry', () => {
  for (const [what, listing] of [
    ['of which nothing is known but the name', entry('KOVARIK, Nina')],
    [
      'of which much is known',
      entry(['KOVARIK, Nina', '~Heron'], {
        countries: ['cz'],
        gender: 'female',
        births: [{ date: '1958', approximate: false }],
        remarks: '“”\n🙂',
        sourced: [{ fact: 'listedOn', value: '2020-01-31', source: 'Gazette 1' }],
      }),
    ],
  ] as const)
    it(`${what} is read as it was`, () => {
      assert.deepEqual(readListing(writeListing(listing)), listing);
    });

  it('takes no room for what is not known', () => {
    assert.doesNotMatch(writeListing(entry('KOVARIK, Nina')), /null|\[\]/);
  });
});
