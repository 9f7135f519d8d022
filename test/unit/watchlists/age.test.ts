import assert from 'node:assert/strict';
import { isOld, yearsOld } from '../../../src/watchlists/age';

describe('the age of a list', () => {
  for (const [asOf, today, years] of [
    ['2021', '2026-11-23', 4],
    ['2021', '2026-12-31', 5],
    ['2025', '2026-12-30', 0],
    ['2025-11', '2026-11-29', 0],
    ['2025-11', '2026-12-01', 1],
    ['2025-11-23', '2026-11-22', 0],
    ['2025-11-23', '2026-11-23', 1],
    ['2027-01-01', '2026-11-23', 0],
  ] as const) {
    it(`as of ${asOf} is ${years} whole years on ${today}`, () => {
      assert.equal(yearsOld(asOf, today), years);
      assert.equal(isOld(asOf, today), years > 0);
    });
  }

  it('is not told where the list has no date', () => {
    assert.equal(isOld(null, '2026-11-23'), false);
  });
});
