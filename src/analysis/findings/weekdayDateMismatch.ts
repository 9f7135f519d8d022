import { dayNumber, isDay, parseDay, partsOf, weekdayOf } from '../dates/calendar';
import { matchesOf } from '../text/matches';
import { MONTH } from '../text/monthNames';
import type { Report, SentenceRule, Subject } from './rule';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
/** In full or short; `the Sun` is a newspaper. */
const WEEKDAY = String.raw`(?<weekday>${WEEKDAYS.join('|')}|Mon\b|Tues?\b|Wed\b|Thu(?:rs?)?\b|Fri\b|Sat\b|(?<![Tt]he\s)Sun\b)`;
const TIME_OF_DAY = '(?:morning|noon|afternoon|evening|night)';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|\p{L}|\d)`;
const DATE_FORMS = [
  String.raw`(?<month>${MONTH})\s+${DAY}(?:,?\s+(?<year>\d{4})(?!\d))?`,
  String.raw`${DAY}\s+(?:of\s+)?(?<month>${MONTH})(?:,?\s+(?<year>\d{4})(?!\d))?`,
  String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?![\d-])`,
];
/** `Monday, June 6, 2023`, `Monday the 6th of June`, `Monday evening (June 6)`, `June 6, a Monday`, `June 6 (Monday)`. */
const FORMS = DATE_FORMS.flatMap(date => [
  String.raw`\b${WEEKDAY}\.?(?:\s+${TIME_OF_DAY})?(?:,?\s+(?:the\s+)?|\s*\()${date}`,
  String.raw`(?<![\p{L}\p{N}-])${date}(?:\s*,\s+an?\s+|\s*\((?:an?\s+)?)${WEEKDAY}(?=$|[^\p{L}\p{N}’'-])`,
]).map(form => new RegExp(form, 'gu'));

const ANY_WEEKDAY = /\b(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)/;
/** `Saturday and Sunday, 14 and 15 June`: which day belongs to which date is left to the reader. */
const JOINED_BEFORE = /day\s*(?:,|and|or|to|through|until|[-–—/&])\s*(?:on\s+)?$/;
/** From here on the calendar is the same everywhere; Greece changed last. */
const FIRST_YEAR = 1924;
const ANY_YEAR = /\b(?:1[89]|20)\d\d\b/g;
/** A date without a year counts as the nearest to the publication if it is within so many days of it. */
const NEAR = 150;

/** A day of the week and a date that do not belong together. The finding stands on both. */
export const weekdayDateMismatch: SentenceRule = {
  code: 'weekday-date-mismatch',
  severity: 'warning',
  byDefault: true,
  title: 'Weekday and date do not agree',
  explanation:
    'The day of the week is not the one that the date falls on, so one of the two is wrong. A date without a year is taken for ' +
    'the one nearest to the publication; it is passed over if the day of publication is not known or another year is spoken of.',
  looksAt: 'any sentence',
  check: (sentence, subject) => {
    const words = subject.text.slice(sentence.start, sentence.end);
    if (!ANY_WEEKDAY.test(words)) return [];
    return FORMS.flatMap(form => matchesOf(form, words)).flatMap(match => {
      if (JOINED_BEFORE.test(words.slice(0, match.index))) return [];
      const day = dayMeant(match, sentence.index, subject);
      return day === null ? [] : mismatch(match, day, sentence.start);
    });
  },
};

/** The day's number; `null` if there is no such day or its year is not known. */
function dayMeant({ groups = {} }: RegExpMatchArray, sentence: number, subject: Subject): number | null {
  const month = Number(groups.month) || MONTHS.indexOf(groups.month!.slice(0, 3).toLowerCase()) + 1;
  const day = Number(groups.day);
  const stated = groups.year;
  const year = stated === undefined ? yearNear(month, day, sentence, subject) : Number(stated);
  return year !== null && year >= FIRST_YEAR && isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** The year in which the date is nearest to the publication; `null` if that is not near, or another year is spoken of. */
function yearNear(month: number, day: number, sentence: number, subject: Subject): number | null {
  const published = subject.published && parseDay(subject.published.value);
  if (published === null) return null;
  const { year } = partsOf(published);
  const distance = (one: number) => Math.abs(dayNumber(one, month, day) - published);
  const nearest = [year - 1, year, year + 1].reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const spokenOf = yearsAround(sentence, subject).every(one => one === nearest || one === year);
  return spokenOf && distance(nearest) <= NEAR ? nearest : null;
}

/** The years that this sentence and the one before it write. */
function yearsAround(sentence: number, { text, sentences }: Subject): number[] {
  const start = (sentences[sentence - 1] ?? sentences[sentence])!.start;
  return matchesOf(ANY_YEAR, text.slice(start, sentences[sentence]!.end)).map(([year]) => Number(year));
}

function mismatch({ index = 0, 0: words, groups = {} }: RegExpMatchArray, day: number, from: number): Report[] {
  const actual = WEEKDAYS[weekdayOf(day)]!;
  const stated = WEEKDAYS.find(name => name.startsWith(groups.weekday!.slice(0, 3)))!;
  if (actual === stated) return [];
  const { year } = partsOf(day);
  const date =
    groups.month!.length > 2 ? `${groups.day!} ${groups.month!} ${year}` : `${year}-${groups.month!}-${groups.day!}`;
  return [
    {
      message: `${date} is a ${actual}, not a ${stated}: either the day or the date is wrong.`,
      start: from + index,
      // The full stop behind "Sept" may be the sentence's.
      end: from + index + words.replace(/\.$/, '').length,
    },
  ];
}
