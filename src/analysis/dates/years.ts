import { matchesOf } from '../text/matches';
import { MONTH } from '../text/monthNames';
import type { Expression, Moment } from './moment';

/*
 * Years by their number alone, which a date parser leaves out because most numbers of four digits count something else.
 */

const EARLIEST = 1000;
const LATEST = 2100;
/** Before this year the words around must ask for one: `in 1453`, but not `1453 people`. */
const MODERN = 1800;

const PART = String.raw`(?:early|mid|late|(?:the\s+)?(?:middle|beginning|start|end)\s+of)`;
/** Not inside a word, an amount, a larger number or a telephone number; a dash may stand between two years. */
const NUMBER = String.raw`(?<![\p{L}\p{N}_$€£¥#]|[$€£¥]\s|\p{N}[.,:])(?:(?<=(?<!\p{N})\p{N}{4}\s?[-–/]\s?)|(?<!\p{N}[-–/]))(?:FY\s?)?([12]\d{3})`;
const YEAR = new RegExp(String.raw`(?:\b${PART}[\s-]+)?${NUMBER}(?![\p{L}\p{N}_%°]|[.,:]\d)`, 'giu');
const SHORT_SPAN = new RegExp(String.raw`${NUMBER}[-–/](\d\d)(?![\p{L}\p{N}-])`, 'gu');
const DECADE = /(?:\b(?:early|mid|late)[\s-]+)?(?<!\p{N})((?:1[5-9]|20)\d0)(?:s|[’']s)\b/giu;
const PART_OF_YEAR =
  /\b(?:(first|second)\s+half|(first|second|third|fourth|last|final)\s+quarter|Q([1-4]))\s+(?:of\s+)?(?:fiscal\s+)?(20\d\d|19\d\d)\b/gi;

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const QUARTER =
  /(?<=\b(?:in|of|for|during|by|until|since)\s+the\s+)(first|second|third|fourth)\s+quarter\b(?!\s+(?:of\b|(?:fiscal\s+)?\d))/gi;

/** Words that a year follows, whatever comes behind it: `in 2020 elections were held`. */
const ASKS_FOR_YEAR = new RegExp(
  String.raw`\b(?:in|since|until|till|during|throughout|circa|early|mid|late|fiscal|year|spring|summer|autumn|fall|winter|the|an?|his|her|its|their|[’']s|${MONTH})[\s-]+(?:early\s+|late\s+|mid-?\s*|the\s+end\s+of\s+|fiscal\s+)?$`,
  'iu',
);
/** Words that a year may follow, but also a number of things. */
const ALLOWS_YEAR = /\b(?:by|from|before|after|through|between|and|to|of|around|about)\s+$/i;
const COUNTS =
  /\b(?:some|nearly|over|than|least|almost|roughly|approximately|another|up\s+to|fewer|exceed(?:ed|ing)?|only|just)\s+$/i;
/** Numbers of things: Resolution 2231, Flight 1549, Agenda 2030. */
const NUMBERED =
  /\b(?:resolutions?|articles?|sections?|numbers?|no\.?|nos\.?|flights?|routes?|rooms?|pages?|bills?|rules?|directives?|regulations?|orders?|agenda|vision|expo|euro|windows|vol\.?|unit|model|building|box|pier|highway)\s+$/i;
const CAPITALISED_BEFORE = /(?:^|\s)\p{Lu}[\p{L}\p{M}’'.-]*\s+$/u;
const MONTH_OR_SEASON =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)\p{L}*\.?\s+$/u;
const UNIT_BEHIND =
  /^[\s-]*(?:GMT|UTC|BST|EST|hours?|hrs|local\s+time|km|kms|kilomet|met(?:re|er)s?|miles?|feet|ft|kg|tons?|tonnes?|MW|acres?|hectares?|people|percent|per\s+cent|euros?|dollars?|pounds?|rupees?|yuan|million|billion|men|women|children|police|troops)\b/i;
/** A plural behind the number: `2000 soldiers`. Short verbs that end in s are no plurals. */
const PLURAL_BEHIND =
  /^\s+(?!(?:was|is|has|as|his|its|this|plus|does|versus|unless|across|towards|besides|gives|says|makes|takes|shows|sets|lets|means|remains|requires|allows)\b)\p{Ll}{3,}s\b/u;

/**
 * The years of a sentence, with the words that say which part of them, decades, halves, quarters and spans such as
 * `2019–21`.
 * @returns offsets into `sentence`; in no order, and they may overlap
 */
export function years(sentence: string): Expression[] {
  if (!/\d{4}/.test(sentence)) return [...quarters(sentence)];
  return [
    ...quarters(sentence),
    ...bareYears(sentence),
    ...shortSpans(sentence),
    ...decades(sentence),
    ...partsOfYears(sentence),
  ];
}

function* bareYears(sentence: string): Generator<Expression> {
  for (const match of matchesOf(YEAR, sentence)) {
    const year = Number(match[1]);
    const end = match.index + match[0].length;
    const number = end - 4;
    if (isYear(year, sentence.slice(Math.max(0, number - 30), number), sentence.slice(end, end + 30))) {
      const article = /^the\s+/i.exec(match[0])?.[0].length ?? 0;
      yield { start: match.index + article, end, moment: { is: 'year', year } };
    }
  }
}

/** Tells a year from another number by the words before and behind it. */
function isYear(year: number, before: string, behind: string): boolean {
  if (year < EARLIEST || year > LATEST || COUNTS.test(before) || NUMBERED.test(before) || UNIT_BEHIND.test(behind)) {
    return false;
  }
  if (ASKS_FOR_YEAR.test(before)) return true;
  if (PLURAL_BEHIND.test(behind)) return false;
  if (ALLOWS_YEAR.test(before)) return true;
  if (year < MODERN) return false;
  return !CAPITALISED_BEFORE.test(before) || MONTH_OR_SEASON.test(before);
}

function* shortSpans(sentence: string): Generator<Expression> {
  for (const match of matchesOf(SHORT_SPAN, sentence)) {
    const first = Number(match[1]);
    const last = first - (first % 100) + Number(match[2]);
    if (last <= first || first < MODERN || first > LATEST) continue;
    yield expression(match, { is: 'range', from: { is: 'year', year: first }, to: { is: 'year', year: last } });
  }
}

function* decades(sentence: string): Generator<Expression> {
  for (const match of matchesOf(DECADE, sentence)) {
    const first = Number(match[1]);
    // The 1800s are a century, the 2000s a decade.
    const span = first % 100 === 0 && first < 2000 ? 100 : 10;
    yield expression(match, {
      is: 'range',
      from: { is: 'year', year: first },
      to: { is: 'year', year: first + span - 1 },
    });
  }
}

function* partsOfYears(sentence: string): Generator<Expression> {
  for (const match of matchesOf(PART_OF_YEAR, sentence)) {
    const [, half, quarter, number, year] = match;
    const index = number ? Number(number) - 1 : ORDINALS.indexOf((half ?? quarter ?? '').toLowerCase());
    const months = half ? 6 : 3;
    // The last quarter is the fourth.
    const first = 1 + months * (index < 0 ? 3 : index);
    const month = (which: number): Moment => ({ is: 'month', year: Number(year), month: which, turn: null });
    yield expression(match, { is: 'range', from: month(first), to: month(first + months - 1) });
  }
}

/** A quarter without its year: the one that the tense asks for. */
function* quarters(sentence: string): Generator<Expression> {
  if (!/quarter/i.test(sentence)) return;
  for (const match of matchesOf(QUARTER, sentence)) {
    const first = 1 + 3 * ORDINALS.indexOf(match[1]!.toLowerCase());
    const month = (which: number): Moment => ({ is: 'month', year: null, month: which, turn: null });
    yield expression(match, { is: 'range', from: month(first), to: month(first + 2) });
  }
}

function expression(match: RegExpExecArray, moment: Moment): Expression {
  return { start: match.index, end: match.index + match[0].length, moment };
}
