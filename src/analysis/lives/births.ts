import type { Article, DateExpression, Entity, Mention } from '../model';
import { isFunctionWord, isPastForm } from '../text/lexicon';
import { matchesOf } from '../text/matches';
import { spanAt, spansIn, type Span } from '../text/span';

/** What of an article tells when people were born. */
export interface Told {
  readonly text: string;
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
}

/** When somebody was born, as the article says; the span covers the date. */
export interface Birth extends Span {
  readonly person: string;
  readonly year: number;
  /** `MM-DD` if the day is stated. */
  readonly day: string | null;
}

/** An age as the article has it; the span covers the number. */
export interface Age extends Span {
  readonly years: number;
}

const BORN = /\bborn\b|\bb\.(?=\s\d{4})/g;
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
/** Before the name, with an office between: `the 41-year-old former Moldovan minister`. */
const AGE_BEFORE = /(?<![\d.,-])(\d{1,3})-year-old(?:\s+\p{L}[\p{L}’'-]*){0,5},?\s+$/u;
const AGE_BEHIND_BIRTH =
  /^,?\s*(?:and|who|he|she|they|\s)*\s*(?:is|are)\s+(?:now\s+)?(\d{1,3})(?=\s+years?\s+old\b|\s*[,.;]|\s+and\s)/;
/** Code units in which the date stands behind `born`, or the age beside the name. */
const LONGEST_GAP = 80;

/** The births that the body tells of people it names just before. */
export function birthsIn({ text, article, entities, dates }: Told): Birth[] {
  const mentions = mentionsOfPeople(entities);
  return matchesOf(BORN, text).flatMap(({ 0: cue, index }): Birth[] => {
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

/** The age told behind a birth: `born in 1970 and is 53`. */
export function ageBehindBirth(text: string, birth: Birth): Age | undefined {
  return ageAt(AGE_BEHIND_BIRTH.exec(text.slice(birth.end, birth.end + LONGEST_GAP)), birth.end);
}

/** The age told behind a name. */
export function ageBehind(text: string, { end }: Mention): Age | undefined {
  const words = text.slice(end, end + LONGEST_GAP);
  const match = AGE_BEHIND.map(form => form.exec(words)).find(found => found !== null);
  return ageAt(match ?? null, end);
}

/**
 * The age told before a name.
 * @param people all mentions of people: of two named one after the other the first has the age
 */
export function ageBefore(text: string, { start }: Mention, people: readonly Mention[]): Age | undefined {
  const from = Math.max(0, start - LONGEST_GAP);
  const age = ageAt(AGE_BEFORE.exec(text.slice(from, start)), from);
  if (!age || spansIn(people, { start: age.end, end: start }).length > 0) return undefined;
  return isDescription(text.slice(age.end, start)) ? age : undefined;
}

/** Whether words describe whoever is named behind them, and do not say what somebody did: `man saw`, `minister praised`. */
function isDescription(words: string): boolean {
  const all = words.match(/(?<=\s)\p{L}[\p{L}’'-]*/gu) ?? [];
  const last = all.at(-1) ?? '';
  return !all.some(isFunctionWord) && (/^\p{Lu}/u.test(last) || !(isPastForm(last) || /(?:s|ing)$/.test(last)));
}

/** @param match with the number as its only group, in what stands from `from` on */
export function ageAt(match: RegExpExecArray | null, from: number): Age | undefined {
  const years = match?.[1];
  if (!match || years === undefined) return undefined;
  const start = from + match.index + match[0].lastIndexOf(years);
  return { start, end: start + years.length, years: Number(years) };
}

/** All mentions of people, in the order of the text. */
export function mentionsOfPeople(entities: readonly Entity[]): Mention[] {
  return entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start);
}

/** Whether it is a year, or a day with its year. */
function isBirthday({ value, text }: DateExpression): boolean {
  return value !== null && /^\d{4}(?:-\d\d-\d\d)?$/.test(value) && /\d{4}/.test(text);
}
