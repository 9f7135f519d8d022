import { isJoiningHyphen, type Token } from '../text/tokens';
import { countWord } from './countWords';

/** A share of a whole, in percent. */
export interface Fraction {
  readonly percent: number;
  /** The token behind it. */
  readonly to: number;
}

const PARTS = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
/** How many parts of a name make a whole: 3 of `third`. */
const WHOLES = new Map(PARTS.map((part, index) => [part, index + 2] as const));
const ONE = /^(?:a|an|one)$/;
/** In front of `a fifth` these tell that it is a share and not the next in order. */
const BY = /^(?:by|to|of|than|about|nearly|almost|over|some|only|under)$/;
const TIME = /^(?:minute|hour|day|night|week|month|year)s?$/;
const MOST_PARTS = 100;

/** The share that begins at a token: `half of`, `a fifth of`, `by a tenth`, `two thirds`, `one in five`, `nine out of ten`. */
export function fractionAt(tokens: readonly Token[], index: number): Fraction | undefined {
  return singlePart(tokens, index) ?? severalParts(tokens, index) ?? someInMany(tokens, index);
}

/** `half of`, `a fifth of`, `by a tenth`; but not `a quarter of a point`. */
function singlePart(tokens: readonly Token[], index: number): Fraction | undefined {
  const { lower } = tokens[index]!;
  if (lower === 'half') return isOf(tokens, index + 1) ? { percent: 50, to: index + 1 } : undefined;
  const whole = ONE.test(lower) ? WHOLES.get(tokens[index + 1]?.lower ?? '') : undefined;
  const isShare = isOf(tokens, index + 2) || (BY.test(tokens[index - 1]?.lower ?? '') && !isOfOne(tokens, index + 2));
  return whole !== undefined && isShare ? { percent: 100 / whole, to: index + 2 } : undefined;
}

function isOf(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'of' && !isOfOne(tokens, index);
}

function isOfOne(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'of' && ONE.test(tokens[index + 1]?.lower ?? '');
}

/** `two thirds`, `three-quarters` */
function severalParts(tokens: readonly Token[], index: number): Fraction | undefined {
  const count = countWord(tokens[index]!.lower);
  const at = isJoiningHyphen(tokens, index + 1) ? index + 2 : index + 1;
  const whole = WHOLES.get(/^(\w+)s$/.exec(tokens[at]?.lower ?? '')?.[1] ?? '');
  if (count === undefined || whole === undefined || count >= whole) return undefined;
  return { percent: (100 * count) / whole, to: at + 1 };
}

/** `one in five`, `3 out of 10`; but not `one in five days`. */
function someInMany(tokens: readonly Token[], index: number): Fraction | undefined {
  const at = [index + 1, index + 2, index + 3].map(place => tokens[place]?.lower ?? '');
  const width = at[0] === 'in' ? 2 : at[0] === 'out' && at[1] === 'of' ? 3 : 0;
  if (width === 0 || TIME.test(tokens[index + width + 1]?.lower ?? '')) return undefined;
  const [some, many] = [tokens[index]!.lower, at[width - 1]!].map(smallNumber);
  if (!some || !many || some >= many || many > MOST_PARTS) return undefined;
  return { percent: (100 * some) / many, to: index + width + 1 };
}

function smallNumber(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : countWord(word);
}
