import assert from 'node:assert/strict';
import { dayNumber, isDay, isoDay, mondayOf, parseDay, weekdayOf } from '../../../../src/analysis/dates/calendar';

describe('calendar', () => {
  it('counts days from 1970', () => {
    assert.equal(dayNumber(1970, 1, 1), 0);
    assert.equal(dayNumber(2023, 6, 14), 19522);
    assert.equal(isoDay(19522), '2023-06-14');
    assert.equal(isoDay(dayNumber(1453, 5, 29)), '1453-05-29');
    assert.equal(isoDay(dayNumber(79, 8, 24)), '0079-08-24');
  });

  it('knows weekdays and weeks', () => {
    assert.equal(weekdayOf(dayNumber(2023, 6, 14)), 3);
    assert.equal(weekdayOf(dayNumber(1969, 7, 20)), 0);
    assert.equal(isoDay(mondayOf(dayNumber(2023, 6, 18))), '2023-06-12');
    assert.equal(isoDay(mondayOf(dayNumber(2023, 6, 12))), '2023-06-12');
  });

  it('knows leap years', () => {
    assert.ok(isDay(2024, 2, 29));
    assert.ok(!isDay(2023, 2, 29));
    assert.ok(isDay(2000, 2, 29));
    assert.ok(!isDay(1900, 2, 29));
  });

  it('reads nothing but YYYY-MM-DD', () => {
    assert.equal(parseDay('2023-06-14'), 19522);
    for (const wrong of ['', '2023', '2023-6-14', '2023-02-30', '2023-13-01', 'today', '2023-06-14T00:00']) {
      assert.equal(parseDay(wrong), null, wrong);
    }
  });
});
