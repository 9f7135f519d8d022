import { parseDay, partsOf } from '../dates/calendar';
import { sentencesAbout } from '../lives/aboutOne';
import { ageAt, type Age } from '../lives/ages';
import { agesIn, type AgeOf } from '../lives/agesTold';
import { birthsIn, type Birth } from '../lives/births';
import { mentionsOfPeople } from '../lives/told';
import { groupBy } from '../groupBy';
import { overlaps, spanAt, spansIn, type Span } from '../text/span';
import type { ArticleRule, Report, Subject } from './rule';

/** `(1930–2001)` */
const LIFETIME = /^,?\s*\(\s*(\d{4})\s*[-–—]\s*(\d{4})\s*\)/;
const DEATH_AGE =
  /\bdie[ds]\b[^.;()]{0,60}?\b(?:aged?|at(?:\s+the\s+age\s+of)?)\s+(\d{1,3})\b(?!\s*(?::|[ap]\.?m|percent|per cent|%))/;
/** Code units behind the name in which the lifetime stands. */
const LONGEST_GAP = 80;

/** An age that does not follow from the years the article gives. The finding stands on the age. */
export const ageArithmetic: ArticleRule = {
  code: 'age-arithmetic',
  severity: 'warning',
  byDefault: true,
  title: 'Age and year of birth do not agree',
  explanation:
    'Somebody’s age is not the one that follows from the year of birth and the day of publication, or from the years of birth ' +
    'and death. Without a day of publication only ages at death are checked; ages behind a date of another year are passed over.',
  looksAt: 'article',
  check: subject => {
    const births = birthsIn(subject);
    const ages = groupBy(agesIn(subject, births), ({ person }) => person);
    return [
      ...births.flatMap(birth => atPublication(birth, ages.get(birth.person) ?? [], subject)),
      ...deathsIn(subject, births),
      ...lifetimesIn(subject),
    ];
  },
};

/** The ages stated of somebody whose birth is known that the day of publication does not bear out. */
function atPublication(birth: Birth, ages: readonly AgeOf[], { dates, article, published }: Subject): Report[] {
  if (published === null) return [];
  return ages.flatMap(age => {
    const sentence = spanAt(article.sentences, age.start);
    if (!sentence || sentence.where === 'keyPoint') return [];
    const aboutAnotherYear = spansIn(dates, { start: sentence.start, end: age.start }).some(
      ({ value, ...span }) =>
        value !== null && !overlaps(span, birth) && !value.startsWith(published.value.slice(0, 4)),
    );
    const possible = agesOn(birth, published.value);
    if (aboutAnotherYear || possible.includes(age.years)) return [];
    return [
      report(
        age,
        birth,
        `Born in ${birth.year}, this person was ${orOf(possible)} when the article was published, not ${age.years}.`,
      ),
    ];
  });
}

/** The ages that somebody may have on a day: two, unless the birthday is known. */
function agesOn({ year, day }: Birth, iso: string): number[] {
  const years = partsOf(parseDay(iso)!).year - year;
  if (day === null) return [years - 1, years];
  return [iso.slice(5) >= day ? years : years - 1];
}

/** `born in 1930`, and in a sentence about the same person `died in 2001 at the age of 80` */
function deathsIn(subject: Subject, births: readonly Birth[]): Report[] {
  const byPerson = new Map(births.map(birth => [birth.person, birth]));
  return [...sentencesAbout(subject)].flatMap(({ person, words, start, end }) => {
    const birth = byPerson.get(person);
    const age = ageAt(DEATH_AGE.exec(words), start);
    if (!birth || !age) return [];
    const others = spansIn(subject.dates, { start, end }).filter(date => !overlaps(date, birth));
    const [year, ...rest] = new Set(others.map(({ value }) => value?.slice(0, 4)));
    if (year === undefined || rest.length > 0) return [];
    const possible = [Number(year) - birth.year - 1, Number(year) - birth.year];
    if (possible.includes(age.years)) return [];
    return [
      report(age, birth, `From ${birth.year} to ${year} is a life of ${orOf(possible)} years, not of ${age.years}.`),
    ];
  });
}

/** `(1930–2001), who died at 80` */
function lifetimesIn({ text, article, entities }: Subject): Report[] {
  return mentionsOfPeople(entities).flatMap(({ end }) => {
    if (text.charAt(end + 1) !== '(') return [];
    const match = LIFETIME.exec(text.slice(end, end + LONGEST_GAP));
    const sentence = match && spanAt(article.sentences, end);
    if (!match || !sentence) return [];
    const [born, died] = [Number(match[1]), Number(match[2])];
    const behind = end + match[0].length;
    const age = ageAt(DEATH_AGE.exec(text.slice(behind, sentence.end)), behind);
    const possible = [died - born - 1, died - born];
    if (!age || died < born || possible.includes(age.years)) return [];
    const years = { start: end + match[0].indexOf('('), end: behind };
    return [report(age, years, `From ${born} to ${died} is a life of ${orOf(possible)} years, not of ${age.years}.`)];
  });
}

function report({ start, end }: Age, years: Span, message: string): Report {
  return {
    start,
    end,
    message,
    related: [{ start: years.start, end: years.end, message: 'The years are given here' }],
  };
}

function orOf(ages: readonly number[]): string {
  return ages.join(' or ');
}
