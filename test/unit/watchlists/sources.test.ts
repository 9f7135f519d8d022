import assert from 'node:assert/strict';
import { OFFICIAL_LISTS } from '../../../src/watchlists/officialAddresses';
import { listSources } from '../../../src/watchlists/sources';

describe('sources of lists', () => {
  const chosen = (setting: unknown) => listSources(setting).filter(source => source.chosen);

  it('are the official ones, none of them chosen, whatever else the setting holds', () => {
    for (const setting of [
      {},
      null,
      undefined,
      5,
      'un',
      [],
      { un: false },
      { un: 5, other: true, more: [], odd: {} },
    ]) {
      assert.equal(listSources(setting).length, OFFICIAL_LISTS.length);
      assert.deepEqual(chosen(setting), []);
    }
  });

  it('are chosen by name, with the official address', () => {
    const [un] = chosen({ un: true });
    assert.equal(un?.name, 'UN Security Council');
    assert.deepEqual(un.addresses, OFFICIAL_LISTS.find(({ id }) => id === 'un')!.addresses);
  });

  it('may have an address of the reader’s own, or several', () => {
    assert.deepEqual(chosen({ un: 'https://mirror.example/un.xml' })[0]?.addresses, ['https://mirror.example/un.xml']);
    assert.deepEqual(chosen({ mine: ['https://a.example/1', 7, 'https://a.example/2'] }), [
      {
        id: 'mine',
        name: 'mine',
        addresses: ['https://a.example/1', 'https://a.example/2'],
        chosen: true,
        note: null,
      },
    ]);
  });
});
