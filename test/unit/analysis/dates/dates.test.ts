import assert from 'node:assert/strict';
import { analyse } from '../../../../src/analysis/analyse';
import { findDates } from '../../../../src/analysis/dates/dates';
import { Memo } from '../../../../src/analysis/memo';
import type { DateExpression } from '../../../../src/analysis/model';
import { runSteps } from '../../../../src/analysis/steps';
import { contains } from '../../../../src/analysis/text/span';
import { growth } from '../../../support/growth';
import { hasGold, loadGold } from '../support/gold';
import { mark } from '../support/marks';
import { randomTexts } from '../support/randomText';
import { read } from '../support/read';
import { skip } from '../../../support/skip';

/** A Wednesday. */
const PUBLISHED = '2023-06-14';

function datesOf(text: string, published: string | null = PUBLISHED): DateExpression[] {
  return runSteps(findDates(text, read(text), published));
}

/** What each expression of the text says: `{ 'last month': '2023-05' }`. */
function values(text: string, published: string | null = PUBLISHED): Record<string, string | null> {
  return Object.fromEntries(datesOf(text, published).map(date => [date.text, date.value]));
}

/** A table of sentences and the values of their expressions. */
function table(rows: readonly (readonly [string, Record<string, string | null>])[]): void {
  for (const [text, expected] of rows) {
    it(text, () => {
      assert.deepEqual(values(text), expected);
    });
  }
}

describe('dates', () => {
  describe('with a year', () => {
    table([
      ['They met on 11 May 2023.', { '11 May 2023': '2023-05-11' }],
      ['They met on May 11, 2023.', { 'May 11, 2023': '2023-05-11' }],
      ['They met on Thursday, May 11, 2023, at 3 p.m.', { 'Thursday, May 11, 2023': '2023-05-11' }],
      ['They met on 2023-05-11 and 5/11/2023.', { '2023-05-11': '2023-05-11', '5/11/2023': '2023-05-11' }],
      ['They met in November 2022 and in Aug. 2020.', { 'November 2022': '2022-11', 'Aug. 2020': '2020-08' }],
      ['It was signed on the fifteenth of June 2020.', { 'fifteenth of June 2020': '2020-06-15' }],
      ['On 29 February nothing happened.', { '29 February': null }],
    ]);

    it('need no day of publication', () => {
      assert.deepEqual(values('They met in May 2023, on 2 June 2023 and in 1979.', null), {
        'May 2023': '2023-05',
        '2 June 2023': '2023-06-02',
        '1979': '1979',
      });
    });
  });

  describe('years alone', () => {
    table([
      ['Ties were established in 1979.', { '1979': '1979' }],
      ['In power since 1994, he won the 2020 election.', { '1994': '1994', '2020': '2020' }],
      ['The city fell in 1453.', { '1453': '1453' }],
      ['The law (2015) is old; its 2016 sequel is not.', { '2015': '2015', '2016': '2016' }],
      [
        'Early 2022, mid-2022 and the end of 2022.',
        { 'Early 2022': '2022', 'mid-2022': '2022', 'end of 2022': '2022' },
      ],
      ['Trade grew in fiscal 2023.', { '2023': '2023' }],
      ['Some 2015 people and 2000 soldiers came.', {}],
      ['It cost $2000, or 1,999 euros, at 2000 GMT.', {}],
      ['Resolution 2231, Flight 1549 and Agenda 2030 stand.', {}],
      ['Call 555-2023.', {}],
      ['They walked 2000 km.', {}],
    ]);
  });

  describe('without a year are the nearest that the tense allows', () => {
    table([
      ['He resigned in November and will return in December.', { November: '2022-11', December: '2023-12' }],
      ['They have met since January.', { January: '2023-01' }],
      ['The law will be voted on in February.', { February: '2024-02' }],
      ['It led to the cancellation of his planned visit in February.', { February: '2023-02' }],
      ['Schools will stay closed until October.', { October: '2023-10' }],
      [
        'It took effect on 5 May and will last until 2 September.',
        { '5 May': '2023-05-05', '2 September': '2023-09-02' },
      ],
      ['The court has called a meeting on 20 June.', { '20 June': '2023-06-20' }],
      ['Last December he left; next June he returns.', { 'Last December': '2022-12', 'next June': '2024-06' }],
      [
        'In June last year and on 25 August last year.',
        { 'June last year': '2022-06', '25 August last year': '2022-08-25' },
      ],
      ['Since May the plan, approved in March, has stalled.', { May: '2023-05', March: '2023-03' }],
      ['Since the middle of June it has rained.', { 'middle of June': '2023-06' }],
      [
        'Early June, mid-June and the end of June.',
        { 'Early June': '2023-06', 'mid-June': '2023-06', 'end of June': '2023-06' },
      ],
    ]);
  });

  describe('weekdays', () => {
    table([
      ['They met on Monday.', { Monday: '2023-06-12' }],
      ['They will meet on Friday.', { Friday: '2023-06-16' }],
      ['They met on Wednesday.', { Wednesday: '2023-06-14' }],
      ['He left on Tuesday night.', { 'Tuesday night': '2023-06-13' }],
      ['They met at 8am on Monday.', { Monday: '2023-06-12' }],
      [
        'Last Tuesday, next Tuesday and this Friday.',
        { 'Last Tuesday': '2023-06-13', 'next Tuesday': '2023-06-20', 'this Friday': '2023-06-16' },
      ],
      ['On Tuesday of last week they left.', { 'Tuesday of last week': '2023-06-06' }],
      ['Every Monday, on Good Friday, in the Sunday Times, on a Tuesday.', {}],
      ['The Sun sets; he sat down; Wed. was fine.', {}],
    ]);
  });

  describe('counted from the publication', () => {
    table([
      [
        'They met yesterday, meet today and will meet tomorrow.',
        { yesterday: '2023-06-13', today: '2023-06-14', tomorrow: '2023-06-15' },
      ],
      [
        'The day before yesterday, last night and this morning.',
        { 'day before yesterday': '2023-06-12', 'last night': '2023-06-13', 'this morning': '2023-06-14' },
      ],
      ['They met last month and meet next month.', { 'last month': '2023-05', 'next month': '2023-07' }],
      [
        'They met last week and meet next week.',
        { 'last week': '2023-06-05/2023-06-11', 'next week': '2023-06-19/2023-06-25' },
      ],
      ['Last year was good; this year’s harvest is not.', { 'Last year': '2022', 'this year': '2023' }],
      [
        'Three days ago, two weeks ago, two months ago, a year ago.',
        {
          'Three days ago': '2023-06-11',
          'two weeks ago': '2023-05-31',
          'two months ago': '2023-04',
          'a year ago': '2022',
        },
      ],
      ['USA Today reported it.', {}],
    ]);

    it('cross the turn of the year', () => {
      assert.deepEqual(values('They met last month, last week and yesterday.', '2023-01-01'), {
        'last month': '2022-12',
        'last week': '2022-12-19/2022-12-25',
        yesterday: '2022-12-31',
      });
    });
  });

  describe('spans', () => {
    table([
      ['They met on 5-7 May 2023.', { '5-7 May 2023': '2023-05-05/2023-05-07' }],
      [
        'They met from 5 to 7 May and on May 9–11.',
        { '5 to 7 May': '2023-05-05/2023-05-07', 'May 9–11': '2023-05-09/2023-05-11' },
      ],
      ['They met between 5 and 7 May.', { '5 and 7 May': '2023-05-05/2023-05-07' }],
      ['They met between Feb. 3 and 7.', { 'Feb. 3 and 7': '2023-02-03/2023-02-07' }],
      ['The 2019–21 drought; the 2019-2021 war.', { '2019–21': '2019/2021', '2019-2021': '2019/2021' }],
      [
        'The 1990s, the 1800s and the mid-2000s.',
        { '1990s': '1990/1999', '1800s': '1800/1899', 'mid-2000s': '2000/2009' },
      ],
      [
        'In the first quarter of 2023, the second half of 2022 and Q4 2021.',
        {
          'first quarter of 2023': '2023-01/2023-03',
          'second half of 2022': '2022-07/2022-12',
          'Q4 2021': '2021-10/2021-12',
        },
      ],
    ]);
  });

  describe('of a span are two where each is one by itself, and one may lend the other its year', () => {
    table([
      ['They met from May 5 to May 7.', { 'May 5': '2023-05-05', 'May 7': '2023-05-07' }],
      ['It ran from December 2021 to February.', { 'December 2021': '2021-12', February: '2022-02' }],
      ['It ran from April to June 2021.', { April: '2021-04', 'June 2021': '2021-06' }],
      ['Between 2019 and 2021 trade fell.', { '2019': '2019', '2021': '2021' }],
      ['They will meet Monday through Friday.', { Monday: '2023-06-19', Friday: '2023-06-23' }],
    ]);

    it('also without a day of publication', () => {
      const text = 'It ran from April to June 2021 and from Monday to Friday.';
      assert.deepEqual(values(text, null), { April: '2021-04', 'June 2021': '2021-06', Monday: null, Friday: null });
      assert.deepEqual(
        datesOf(text).map(({ relative }) => relative),
        [false, false, true, true],
      );
    });
  });

  describe('with a name of their own', () => {
    table([
      ['They met on New Year’s Eve.', { 'New Year’s Eve': '2022-12-31' }],
      ["They swam on New Year's Day.", { "New Year's Day": '2023-01-01' }],
      [
        'It fell on Christmas Day 2021 and Boxing Day.',
        { 'Christmas Day 2021': '2021-12-25', 'Boxing Day': '2022-12-26' },
      ],
      ['They swim every New Year’s Day.', {}],
    ]);
  });

  describe('of quarters without a year', () => {
    table([
      ['Sales fell in the first quarter.', { 'first quarter': '2023-01/2023-03' }],
      ['Sales fell in the fourth quarter.', { 'fourth quarter': '2022-10/2022-12' }],
      ['A first quarter of them left; they won the third quarter-final.', {}],
    ]);
  });

  it('beside a dash that sets off what follows are no span', () => {
    assert.deepEqual(values('VIENNA, June 12 – After two days they left.'), { 'June 12': '2023-06-12' });
  });

  describe('behind a time or part of the day', () => {
    table([
      ['It began at 4.20am on Monday.', { Monday: '2023-06-12' }],
      [
        'It rang on the evening of 2 June and in the night of June 3.',
        { '2 June': '2023-06-02', 'June 3': '2023-06-03' },
      ],
    ]);
  });

  it('are no part of a name', () => {
    const text = 'Blessing Friday met Derek May in May. “We will act,” Friday said on Sunday.';
    const { dates } = analyse(text, { published: PUBLISHED });
    assert.equal(mark(text, dates), 'Blessing Friday met Derek May in ⟦May⟧. “We will act,” Friday said on ⟦Sunday⟧.');
  });

  describe('are not', () => {
    for (const text of [
      'durations: over the past two years, for five days, within six months, in two weeks, the last month.',
      'ages: he is 54 years old.',
      'seasons and weekends: this summer, last winter, the weekend.',
      'times of day: at 3pm, at 10:30 GMT, at noon.',
      'tied to another event: the following day, five days after the talks, two weeks before them, a year earlier.',
      'words that look like it: they march on; we may; Theresa May said; General August left; the 9/11 attacks, 24/7.',
    ]) {
      it(text, () => {
        assert.deepEqual(values(text), {});
      });
    }
  });

  it('have no value where only the day of publication could tell', () => {
    assert.deepEqual(values('Last month, on Monday, in May, on 2 June and yesterday.', null), {
      'Last month': null,
      Monday: null,
      May: null,
      '2 June': null,
      yesterday: null,
    });
    assert.deepEqual(values('They met on Monday.', 'yesterday'), { Monday: null });
  });

  it('of a dateline are the nearest, whatever the verb behind', () => {
    assert.deepEqual(values('VIENNA, June 12 (Agency) — Talks will open on Thursday.'), {
      'June 12': '2023-06-12',
      Thursday: '2023-06-15',
    });
  });

  it('are read in headline, key points and body', () => {
    const text = 'Talks of May 2022\n- They met in May 2021.\nThey met in May 2020.';
    const expected = 'Talks of ⟦May 2022⟧\n- They met in ⟦May 2021⟧.\nThey met in ⟦May 2020⟧.';
    assert.equal(mark(text, datesOf(text)), expected);
  });

  it('are the same when a memo remembers the sentences', () => {
    const memo = new Memo();
    const text = 'They met last month. They meet on Friday.';
    const once = runSteps(findDates(text, read(text), PUBLISHED, memo));
    assert.deepEqual(once, datesOf(text));
    assert.deepEqual(runSteps(findDates(text, read(text), PUBLISHED, memo)), once);
    assert.deepEqual(runSteps(findDates(text, read(text), null, memo)), datesOf(text, null));
  });

  it('have the values that annotators give them (needs the annotated articles)', function () {
    if (!hasGold) skip(this, 'the annotated articles are not beside this checkout');
    for (const { text, publicationDate, dates } of loadGold()) {
      const found = datesOf(text, publicationDate);
      assert.deepEqual(
        found.map(date => [date.text, date.value]),
        dates.map(date => [date.text, date.value]),
      );
    }
  });

  describe('survive', function () {
    this.timeout(60_000);

    it('texts made at random', () => {
      for (const text of randomTexts(200, 60)) {
        const article = read(text);
        for (const date of datesOf(text)) {
          assert.equal(text.slice(date.start, date.end), date.text);
          assert.ok(date.text.trim() === date.text && date.text !== '');
          assert.ok(article.sentences.some(sentence => contains(sentence, date)));
          if (date.value !== null) assert.match(date.value, /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/);
        }
      }
    });

    for (const unit of [
      'May 5 ',
      'Monday ',
      '2023 ',
      'a few ',
      '1 1 ',
      '5/11/2023',
      'last ',
      '2019-',
      'in May ',
      'the end of ',
      '3 days ',
    ]) {
      it(`a long line of ${JSON.stringify(unit)} in time in step with its length`, () => {
        const ratio = growth(
          length => unit.repeat(length / unit.length),
          4_000,
          text => datesOf(text),
        );
        assert.ok(ratio < 4, `16 times the length costs ${(16 * ratio).toFixed(0)} times the time`);
      });
    }
  });
});
