import type { Mention } from '../model';
import { isFunctionWord, isPastForm } from '../text/lexicon';
import { spansIn, type Span } from '../text/span';

/** An age as the article has it; the span covers the number. */
export interface Age extends Span {
  readonly years: number;
}

/** An age as articles put it beside a name, the number as its group. */
export const AGE = String.raw`(?:now\s+|aged\s+|age\s+)?(\d{1,3})`;
/** Somebody's age behind the name: `, 41,`, `(41)`, `is 41 years old`. */
const AGE_BEHIND = [
  new RegExp(String.raw`^,\s*${AGE}(?=,|\.|\s*$)`),
  /^\s*\((?:aged?\s+)?(\d{1,3})\)/,
  /^,?\s*(?:who\s+)?is\s+(?:now\s+)?(\d{1,3})(?=\s+years?\s+old\b|\s*[,.;]|\s+and\s)/,
];
/** Before the name, with an office between: `the 41-year-old former Moldovan minister`. */
const AGE_BEFORE = /(?<![\d.,-])(\d{1,3})-year-old(?:\s+\p{L}[\p{L}’'-]*){0,5},?\s+$/u;
/** `born in 1970 and is 53`, `(born 1970), 53,` */
const AGE_BEHIND_BIRTH =
  /^(?:\),\s*(?=\d)|\)?,?\s*(?:and|who|he|she|they|\s)*\s*(?:is|are)\s+(?:now\s+)?)(\d{1,3})(?=\s+years?\s+old\b|\s*[,.;]|\s+and\s)/;
/** Code units in which an age stands beside a name or a birth. */
const LONGEST_GAP = 80;

/** The age told behind a birth: `born in 1970 and is 53`. */
export function ageBehindBirth(text: string, { end }: Span): Age | undefined {
  return ageAt(AGE_BEHIND_BIRTH.exec(text.slice(end, end + LONGEST_GAP)), end);
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
