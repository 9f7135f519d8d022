import type { ReadSentence } from '../entities/sentenceMentions';
import { isFunctionWord, isSurelyVerb } from '../text/lexicon';
import type { Span } from '../text/span';
import { isJoiningHyphen, type Token } from '../text/tokens';
import { numberAt, type NumberAt } from './numbers';
import { meaningOf } from './synonyms';

/**
 * A number with what it measures, as a range: exact ones have `low` and `high` the same, `more than 40` has no end,
 * `10 to 12` has both.
 */
export interface Quantity extends Span {
  readonly low: number;
  readonly high: number;
  /** Whether the article says that it is about so many. */
  readonly vague: boolean;
  /** `percent`, a currency, `day` for every span of time, or the meaning (`meaningOf`) of what is counted; `null` if untold. */
  readonly unit: string | null;
  /** Tokens it covers: `from` up to and without `to`. */
  readonly from: number;
  readonly to: number;
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ $: 'dollar', '€': 'euro', '£': 'pound', '¥': 'yen', '₹': 'rupee' }).map(([sign, word]) => [
    sign,
    meaningOf(word),
  ]),
);
const CURRENCY_WORDS = new Set(
  [
    'dollar euro pound yen yuan rupee rouble ruble taka franc peso real rand shilling naira lira won rupiah krona krone baht',
  ]
    .join(' ')
    .split(' ')
    .map(meaningOf),
);
/** Spans of time in days. */
const DAYS = new Map(
  Object.entries({ minute: 1 / 1440, hour: 1 / 24, day: 1, night: 1, week: 7, month: 30, year: 365, decade: 3650 }).map(
    ([word, days]) => [meaningOf(word), days] as const,
  ),
);
/** Who is counted under any name: four of its employees, four people. */
const PEOPLE = new Set(
  [
    'people person resident man woman child worker employee member official soldier troop fighter passenger patient villager',
    'migrant refugee student prisoner civilian protester journalist doctor teacher family household staff',
  ]
    .join(' ')
    .split(' ')
    .map(meaningOf),
);

const MORE = /^(?:more than|over|at least|above|no fewer than|exceeding|upwards of)$/;
const LESS = /^(?:less than|fewer than|under|up to|at most|below|no more than)$/;
const ABOUT = /^(?:about|around|some|roughly|nearly|almost|approximately|close to)$/;
const LONGEST_QUALIFIER = 3;
/** Tokens behind a number among which stands what it counts. */
const COUNTED = 3;
/** Words behind what is counted: `two companies too`, `nine miles long`. */
const BEHIND_COUNTED =
  /^(?:too|also|there|here|each|together|long|wide|high|deep|tall|old|away|apart|ago|later|earlier|before|since|today|yesterday|tomorrow|now|already|alone|again|off|out|up|down|in|on|at)$/;
/** How far off a number may be that is said to be about right. */
const VAGUE = 0.1;
/** How far "more than" may be exceeded, as a factor: nobody says "more than 100" of 900. */
const REACH = 1.5;
/** Counts below this are never rounded. */
const LEAST_ROUNDED = 20;

/**
 * The quantities of a sentence, in order. Dates, years, times of day, scores and numbers in names are none.
 * @param isTaken whether a token belongs to something else, such as a date
 */
export function quantitiesOf(read: ReadSentence, isTaken: (token: number) => boolean): Quantity[] {
  const found: Quantity[] = [];
  for (let index = 0; index < read.tokens.length; index += 1) {
    if (read.mentionOf(index) || isTaken(index)) continue;
    const quantity = quantityAt(read, index);
    if (!quantity) continue;
    const last = found.at(-1);
    found.splice(
      last && isRange(read.tokens, last, quantity) ? -1 : found.length,
      1,
      join(read.tokens, last, quantity),
    );
    index = Math.max(index, quantity.to - 1);
  }
  return found;
}

/** Whether two quantities may be the same: of one unit, and equal within what their words allow. */
export function agree(one: Quantity, other: Quantity): boolean {
  if (one.unit !== other.unit && one.unit !== null && other.unit !== null) return false;
  return one.low <= other.high && other.low <= one.high ? true : isRounded(one, other) || isRounded(other, one);
}

/** Whether `rough` is `exact` rounded: to fewer digits, or said to be about right. */
function isRounded(rough: Quantity, exact: Quantity): boolean {
  const [a, b] = [rough.low, exact.low];
  if (!Number.isFinite(a) || !Number.isFinite(b) || Math.max(a, b) < LEAST_ROUNDED) return false;
  if ((rough.vague || exact.vague) && Math.abs(a - b) <= VAGUE * Math.max(a, b)) return true;
  const digits = a.toExponential().replace(/e.*|\./g, '').length;
  return [Math.round, Math.floor].some(round => {
    const unit = 10 ** (Math.floor(Math.log10(b)) + 1 - digits);
    return Math.abs(round(b / unit) * unit - a) < unit / 1e6;
  });
}

function quantityAt(read: ReadSentence, index: number): Quantity | undefined {
  const number = numberAt(read.tokens, index);
  if (!number) return undefined;
  const { tokens } = read;
  const sign = CURRENCY_SIGNS[tokens[index - 1]?.text.slice(-1) ?? ''];
  const from = sign === undefined ? index : index - 1;
  const { to, unit, value } = withUnit(read, number, sign);
  if (unit === null && sign === undefined && isYear(tokens[index]!, number.value)) return undefined;
  const before = qualifierBefore(tokens, from);
  const behind = /^or (?:more|so)$/.test(`${tokens[to]?.lower} ${tokens[to + 1]?.lower}`);
  const low = before === 'less' ? value / REACH : value;
  const high = before === 'more' || behind ? value * REACH : value;
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    from,
    to,
    low,
    high,
    vague: before !== null || behind,
    unit,
  };
}

function isYear({ text }: Token, value: number): boolean {
  return /^\d{4}$/.test(text) && value >= 1500 && value < 2100;
}

/** What the number measures, and where its words end. */
function withUnit(read: ReadSentence, { value, to, percent }: NumberAt, sign: string | undefined) {
  const { tokens } = read;
  if (percent) return { value, to, unit: 'percent' };
  if (sign !== undefined) return { value, to, unit: sign };
  const next = tokens[to]?.lower ?? '';
  if (/^(?:%|percent|percentage)$/.test(next)) return { value, to: to + 1, unit: 'percent' };
  if (next === 'per' && tokens[to + 1]?.lower === 'cent') return { value, to: to + 2, unit: 'percent' };
  const counted = countedAt(read, to);
  if (counted === undefined) return { value, to, unit: null };
  const days = DAYS.get(counted);
  if (days !== undefined) return { value: value * days, to, unit: 'day' };
  return { value, to, unit: PEOPLE.has(counted) ? 'people' : counted };
}

/** The meaning of the word that tells what is counted: `house` of `1,136 wooden houses`; "two others" tells nothing. */
function countedAt(read: ReadSentence, from: number): string | undefined {
  const { tokens } = read;
  let counted: string | undefined;
  let index = isJoiningHyphen(tokens, from) ? from + 1 : from;
  while (/^(?:of|the|its|his|her|their|these|those)$/.test(tokens[index]?.lower ?? '')) index += 1;
  for (const last = index + COUNTED; index < Math.min(tokens.length, last); index += 1) {
    const { type, lower } = tokens[index]!;
    if (
      type !== 'word' ||
      read.mentionOf(index) ||
      isFunctionWord(lower) ||
      BEHIND_COUNTED.test(lower) ||
      /^(?:other|more|further|another)/.test(lower)
    )
      break;
    const meaning = meaningOf(lower);
    if (DAYS.has(meaning) || CURRENCY_WORDS.has(meaning) || PEOPLE.has(meaning)) return meaning;
    if (counted !== undefined && isSurelyVerb(lower)) break;
    counted = meaning;
  }
  return counted;
}

function qualifierBefore(tokens: readonly Token[], from: number): 'more' | 'less' | 'about' | null {
  for (let length = LONGEST_QUALIFIER; length > 0; length -= 1) {
    const words = tokens
      .slice(Math.max(0, from - length), from)
      .map(({ lower }) => lower)
      .join(' ');
    if (MORE.test(words)) return 'more';
    if (LESS.test(words)) return 'less';
    if (ABOUT.test(words)) return 'about';
  }
  return null;
}

/** `10 to 12`, `10-12`, `between 10 and 12` */
function isRange(tokens: readonly Token[], one: Quantity, other: Quantity): boolean {
  const between = tokens
    .slice(one.to, other.from)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:to|[-–])$/.test(between) || (between === 'and' && tokens[one.from - 1]?.lower === 'between');
}

function join(tokens: readonly Token[], one: Quantity | undefined, other: Quantity): Quantity {
  if (!one || !isRange(tokens, one, other)) return other;
  return {
    ...other,
    start: one.start,
    from: one.from,
    low: Math.min(one.low, other.low),
    high: Math.max(one.high, other.high),
  };
}
