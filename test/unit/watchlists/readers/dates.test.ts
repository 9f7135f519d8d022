import assert from 'node:assert/strict';
import { dateRange, parseBirth, parseDate } from '../../../../src/watchlists/readers/dates';

describe('dates of lists', () => {
  for (const [text, date] of [
    ['1958', '1958'],
    ['1958-02', '1958-02'],
    ['1958-02-14', '1958-02-14'],
    ['2026-02-27T00:00:09.554Z', '2026-02-27'],
    ['2015-04-07-04:00', '2015-04-07'],
    ['14 Feb 1958', '1958-02-14'],
    ['Feb 1958', '1958-02'],
    ['13-Feb-2026', '2026-02-13'],
    ['3 September 2026', '2026-09-03'],
    ['14/02/1958', '1958-02-14'],
    ['00/02/1958', '1958-02'],
    ['00/00/1958', '1958'],
    ['dd/mm/1958', '1958'],
    ['dd/02/1958', '1958-02'],
    ['29 Feb 2020', '2020-02-29'],
    ['29 Feb 2021', null],
    ['31/04/1958', null],
    ['14/13/1958', null],
    ['0001-01-01', null],
    ['about 1958', null],
    ['', null],
  ] as const) {
    it(`“${text}” is ${date}`, () => {
      assert.equal(parseDate(text), date);
    });
  }

  for (const [text, date, approximate] of [
    ['circa 1958', '1958', true],
    ['circa 1958-1963', '1958/1963', true],
    ['1929 to 1930', '1929/1930', false],
    ['01 Jan 1958 to 31 Dec 1958', '1958', false],
    ['01 Feb 1958 to 28 Feb 1958', '1958-02-01/1958-02-28', false],
    ['Mar 1960 to Feb 1961', '1960-03/1961-02', false],
  ] as const) {
    it(`born “${text}” is ${date}`, () => {
      assert.deepEqual(parseBirth(text), { date, approximate });
    });
  }

  it('of one day are that day', () => {
    assert.equal(dateRange('1958-02-14', '1958-02-14'), '1958-02-14');
    assert.equal(dateRange(null, '1958'), '1958');
    assert.equal(dateRange(null, null), null);
  });
});
