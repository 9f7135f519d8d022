import type { DateExpression } from '../model';
import { matchesOf } from '../text/matches';
import { spanAt, spansIn, type Span } from '../text/span';
import { AGE } from './ages';
import { mentionsOfPeople, type Told } from './told';

/** When somebody was born, as the article says; the span covers the date. */
export interface Birth extends Span {
  readonly person: string;
  readonly year: number;
  /** `MM-DD` if the day is stated. */
  readonly day: string | null;
}

const BORN = /\bborn\b|\bb\.(?=\s\d{4})/g;
/** What may stand between somebody's name and `born`, with the age as its group. */
const BEFORE_BORN = new RegExp(
  String.raw`^(?:,\s*${AGE})?[\s,(]*(?:(?:who|and)\s+)?(?:(?:is|was)\s+${AGE}(?:\s+years\s+old)?,?\s+and\s+)?(?:(?:was|is)\s+)?$`,
);
/** What may stand between `born` and the date: a place, but nothing that makes it another's date. */
const BEFORE_DATE =
  /^(?:\s+(?:in|on|at|near|to|of)\b|\s+(?:the|a|an)\b|\s+\p{Lu}[\p{L}’'-]*,?|\s+\p{Ll}+(?=\s+(?:in|on|of)\b))*\s*(?:,?\s*(?:in|on)\s+)?$/u;
/** Code units in which the date stands behind `born`. */
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

/** Whether it is a year, or a day with its year. */
function isBirthday({ value, text }: DateExpression): boolean {
  return value !== null && /^\d{4}(?:-\d\d-\d\d)?$/.test(value) && /\d{4}/.test(text);
}
