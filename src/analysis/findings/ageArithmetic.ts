import { parseDay, partsOf } from '../dates/calendar';
import type { DateExpression, Mention } from '../model';
import { overlaps, spanAt, spansIn, type Span } from '../text/span';
import type { ArticleRule, Report, Subject } from './rule';

const BORN = /\bborn\b|\bb\.(?=\s\d{4})/g;
/** `(1930–2001)` */
const LIFETIME = /^,?\s*\(\s*(\d{4})\s*[-–—]\s*(\d{4})\s*\)/;
const DEATH_AGE =
  /\bdie[ds]\b[^.;()]{0,60}?\b(?:aged?|at(?:\s+the\s+age\s+of)?)\s+(\d{1,3})\b(?!\s*(?::|[ap]\.?m|percent|per cent|%))/;
const AGE = String.raw`(?:now\s+|aged\s+|age\s+)?(\d{1,3})`;
/** What may stand between somebody's name and `born`, with the age as its group. */
const BEFORE_BORN = new RegExp(
  String.raw`^(?:,\s*${AGE})?[\s,(]*(?:(?:who|and)\s+)?(?:(?:is|was)\s+${AGE}(?:\s+years\s+old)?,?\s+and\s+)?(?:(?:was|is)\s+)?$`,
);
/** What may stand between `born` and the date: a place, but nothing that makes it another's date. */
const BEFORE_DATE =
  /^(?:\s+(?:in|on|at|near|to|of)\b|\s+(?:the|a|an)\b|\s+\p{Lu}[\p{L}’'-]*,?|\s+\p{Ll}+(?=\s+(?:in|on|of)\b))*\s*(?:,?\s*(?:in|on)\s+)?$/u;
/** Somebody's age behind the name: `, 41,`, `(41)`, `is 41 years old`. */
const AGE_BEHIND = [
  new RegExp(String.raw`^,\s*${AGE}(?=,|\.|\s*$)`),
  /^\s*\((?:aged?\s+)?(\d{1,3})\)/,
  /^,?\s*(?:who\s+)?is\s+(?:now\s+)?(\d{1,3})(?=\s+years?\s+old\b|\s*[,.;]|\s+and\s)/,
];
const AGE_BEHIND_BIRTH =
  /^,?\s*(?:and|who|he|she|they|\s)*\s*(?:is|are)\s+(?:now\s+)?(\d{1,3})(?=\s+years?\s+old\b|\s*[,.;]|\s+and\s)/;
const LONGEST_GAP = 80;

/** When somebody was born, as the article says. */
interface Birth extends Span {
  readonly person: string;
  readonly year: number;
  /** `MM-DD` if the day is stated. */
  readonly day: string | null;
}

interface Age extends Span {
  readonly years: number;
}

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
    return [...births.flatMap(birth => atPublication(birth, subject)), ...lifetimesIn(subject)];
  },
};

function birthsIn({ text, article, entities, dates }: Subject): Birth[] {
  const mentions = mentionsOfPeople(entities);
  return [...text.matchAll(BORN)].flatMap(({ 0: cue, index }): Birth[] => {
    const sentence = spanAt(article.sentences, index);
    if (sentence?.where !== 'body') return [];
    const behind = index + cue.length;
    const date = spansIn(dates, { start: behind, end: sentence.end }).find(isBirthday);
    const mention = spansIn(mentions, { start: sentence.start, end: index }).at(-1);
    if (!date || !mention || date.start - behind > LONGEST_GAP) return [];
    if (!BEFORE_BORN.test(text.slice(mention.end, index)) || !BEFORE_DATE.test(text.slice(behind, date.start)))
      return [];
    const [year, ...day] = date.value!.split('-') as [string, ...string[]];
    return [
      { start: date.start, end: date.end, person: mention.entity, year: Number(year), day: day.join('-') || null },
    ];
  });
}

/** Whether it is a year, or a day with its year. */
function isBirthday({ value, text }: DateExpression): boolean {
  return value !== null && /^\d{4}(?:-\d\d-\d\d)?$/.test(value) && /\d{4}/.test(text);
}

/** The ages stated of somebody whose birth is known that the day of publication does not bear out. */
function atPublication(birth: Birth, { text, entities, dates, article, published }: Subject): Report[] {
  const person = entities.find(({ id }) => id === birth.person);
  if (!person || published === null) return [];
  const ages = [ageBehindBirth(text, birth), ...person.mentions.map(mention => ageBehind(text, mention))];
  return ages.flatMap(age => {
    const sentence = age && spanAt(article.sentences, age.start);
    if (!age || !sentence || sentence.where === 'keyPoint') return [];
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

function ageBehindBirth(text: string, birth: Birth): Age | undefined {
  return ageAt(AGE_BEHIND_BIRTH.exec(text.slice(birth.end, birth.end + LONGEST_GAP)), birth.end);
}

function ageBehind(text: string, { end }: Mention): Age | undefined {
  const words = text.slice(end, end + LONGEST_GAP);
  const match = AGE_BEHIND.map(form => form.exec(words)).find(found => found !== null);
  return ageAt(match ?? null, end);
}

function ageAt(match: RegExpExecArray | null, from: number): Age | undefined {
  const years = match?.[1];
  if (!match || years === undefined) return undefined;
  const start = from + match.index + match[0].lastIndexOf(years);
  return { start, end: start + years.length, years: Number(years) };
}

/** The ages that somebody may have on a day: two, unless the birthday is known. */
function agesOn({ year, day }: Birth, iso: string): number[] {
  const years = partsOf(parseDay(iso)!).year - year;
  if (day === null) return [years - 1, years];
  return [iso.slice(5) >= day ? years : years - 1];
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

/** All mentions of people, in the order of the text. */
function mentionsOfPeople(entities: Subject['entities']): Mention[] {
  return entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start);
}
