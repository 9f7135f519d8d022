import { FINITE_TAGS, mayBeFinite } from '../text/lexicon';
import type { Span } from '../text/span';
import type { TaggedToken } from '../text/tagging';
import type { Reading } from './reading';
import { isMeaningful } from './terms';

/** A stretch of a sentence that says something of its own: tokens `from` up to and without `to`. */
export interface ClaimSpan extends Span {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

/** What stands before a noun, never before the verb of a clause. */
const NOUN_BEHIND = ['Determiner', 'Preposition', 'Adjective', 'Possessive', 'Value'];
/** Fewest words that carry meaning, names counted, in a claim. */
const LEAST = 2;

/**
 * Splits a sentence of a key point into what it claims: at semicolons, at "and", "but", "while" between clauses, and before
 * ", which", ", who". Each part has a verb; "Sullivan and Wang" and "rice and medicine" stay whole.
 */
export function claimsOf(reading: Reading): ClaimSpan[] {
  const { tokens } = reading.read;
  const claims: ClaimSpan[] = [];
  let from = 0;
  for (let index = 1; index < tokens.length; index += 1) {
    const width = joinAt(reading, index);
    const next = index + width;
    const isParted = width > 1;
    if (width === 0 || !isClause(reading, from, index) || !isClause(reading, next, nextJoin(reading, next), isParted))
      continue;
    claims.push(claimAt(reading, from, index));
    from = next;
    index = next;
  }
  return [...claims, claimAt(reading, from, tokens.length)];
}

/** Tokens that join what stands before and behind `index`; 0 if none does. */
function joinAt({ read }: Reading, index: number): number {
  const { tokens } = read;
  const token = tokens[index]!;
  if (read.mentionOf(index)) return 0;
  if (token.text === ';') return 1;
  const comma = token.text === ',' ? 1 : 0;
  const word = tokens[index + comma]?.lower ?? '';
  if (/^(?:and|but|while|whereas|although|though)$/.test(word)) return comma + 1;
  return comma === 1 && /^(?:which|who)$/.test(word) ? 2 : 0;
}

function nextJoin(reading: Reading, from: number): number {
  let index = from;
  while (index < reading.read.tokens.length && joinAt(reading, index) === 0) index += 1;
  return index;
}

/**
 * Whether a stretch has a verb and says enough to be held against the body.
 * @param isParted by a comma: then a word that may be a verb is taken for one
 */
function isClause({ read }: Reading, from: number, to: number, isParted = false): boolean {
  const tokens = read.tokens.slice(from, to);
  const said = tokens.filter((token, at) => {
    const mention = read.mentionOf(from + at);
    return mention ? mention.from === from + at : isMeaningful(token) || token.type === 'number';
  });
  return (
    said.length >= LEAST &&
    tokens.some((_, at) => !read.mentionOf(from + at) && isFinite(read.tokens, from + at, isParted))
  );
}

/** Whether a token is the verb of a clause: not `smuggled` of "over smuggled gold". */
function isFinite(tokens: readonly TaggedToken[], index: number, isParted: boolean): boolean {
  const { tags, lower, type } = tokens[index]!;
  const before = tokens[index - 1]?.tags;
  const isVerb = FINITE_TAGS.some(tag => tags.has(tag)) || (isParted && type === 'word' && mayBeFinite(lower));
  return isVerb && !NOUN_BEHIND.some(tag => before?.has(tag));
}

function claimAt(reading: Reading, from: number, to: number): ClaimSpan {
  const { tokens } = reading.read;
  const last = /^[.,;]$/.test(tokens[to - 1]?.text ?? '') && to - 1 > from ? to - 1 : to;
  return { reading, from, to, start: tokens[from]!.start, end: tokens[last - 1]!.end };
}
