import { isFunctionWord } from '../text/lexicon';
import { isJoiningHyphen, type Token } from '../text/tokens';
import { countWord } from './countWords';
import { fractionAt } from './fractions';

/** A number that a text writes in figures or words. */
export interface NumberAt {
  readonly value: number;
  /** The token behind it. */
  readonly to: number;
  readonly percent: boolean;
}

/** Words that stand for a number by themselves. */
const COLLECTIVE = new Map(Object.entries({ dozen: 12, both: 2, couple: 2, pair: 2, fortnight: 14 }));
const SCALES = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
    tn: 1e12,
  }),
);

/** The number that begins at a token: `1.2bn`, `two hundred`, `thirty-seven`, `a dozen`, `a fifth of`, `one in five`. */
export function numberAt(tokens: readonly Token[], index: number): NumberAt | undefined {
  const token = tokens[index]!;
  if (token.type === 'number' && isPartOfScore(tokens, index)) return undefined;
  const collective = COLLECTIVE.get(token.lower);
  if (collective !== undefined) return { value: collective, to: index + 1, percent: false };
  const fraction = fractionAt(tokens, index);
  if (fraction) return { value: fraction.percent, to: fraction.to, percent: true };
  const figure = plainAt(tokens, index);
  if (!figure) return undefined;
  let { value, to } = figure;
  for (let at = scaleBehind(tokens, to); at >= 0; at = scaleBehind(tokens, to)) {
    value *= scaleAt(tokens, at)!;
    to = at + 1;
  }
  if (tokens[to]?.lower === 'dozen') {
    value *= 12;
    to += 1;
  }
  return { value, to, percent: false };
}

/** The part of a number before hundreds and millions: `1.2`, `thirty-seven`, `half a` of a million, `a` of a hundred. */
function plainAt(tokens: readonly Token[], index: number): { value: number; to: number } | undefined {
  const { type, text, lower } = tokens[index]!;
  const to = index + 1;
  if (type === 'number') {
    const value = figureOf(text);
    return value === undefined ? undefined : { value, to };
  }
  if (lower === 'a' && isScale(tokens, to)) return { value: 1, to };
  if (lower === 'half' && tokens[to]?.lower === 'a' && isScale(tokens, to + 1)) return { value: 1 / 2, to: to + 1 };
  const value = countWord(lower);
  // "One" is a pronoun more often than a number, and so is "no one".
  if (value === undefined || (lower === 'one' && !isCounting(tokens, index))) return undefined;
  const unit = isJoiningHyphen(tokens, to) && value >= 20 ? countWord(tokens[to + 1]!.lower) : undefined;
  return unit !== undefined && unit < 10 ? { value: value + unit, to: to + 2 } : { value, to };
}

function scaleAt(tokens: readonly Token[], index: number): number | undefined {
  return SCALES.get(tokens[index]?.lower ?? '');
}

/** Index of the scale behind a number, joined by a hyphen or not: `4 trillion`, `4-trillion-won`; -1 if there is none. */
function scaleBehind(tokens: readonly Token[], index: number): number {
  const at = isJoiningHyphen(tokens, index) ? index + 1 : index;
  return scaleAt(tokens, at) === undefined ? -1 : at;
}

/** Whether a number by itself is said of a scale: `a million`, not `a m`. */
function isScale(tokens: readonly Token[], index: number): boolean {
  return scaleAt(tokens, index) !== undefined && tokens[index]!.text.length > 2;
}

function isCounting(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    next?.type === 'word' &&
    !isFunctionWord(next.lower) &&
    !/^(?:no|any|every|some|the|this|that)$/.test(tokens[index - 1]?.lower ?? '')
  );
}

/** Whether a figure is one of `3-0`, `13:30`, `7/8`. */
function isPartOfScore(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index]!;
  if (/\d:\d/.test(text)) return true;
  const joins = (mark: number, other: number) =>
    /^[-–/]$/.test(tokens[mark]?.text ?? '') &&
    tokens[other]?.type === 'number' &&
    Math.max(Number(text), Number(tokens[other].text)) < 10;
  return joins(index + 1, index + 2) || joins(index - 1, index - 2);
}

function figureOf(text: string): number | undefined {
  const value = Number(
    /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replace(/,/g, '') : text.replace(/,(\d{1,2})$/, '.$1'),
  );
  return Number.isFinite(value) ? value : undefined;
}
