import { isMonth, isWeekday } from './calendarWords';
import type { ReadSentence } from '../entities/sentenceMentions';
import type { Conflict } from '../model';
import type { TaggedToken } from '../text/tagging';
import { isJoiningHyphen } from '../text/tokens';
import { oppositesOf } from './opposites';
import { meaningOf } from './synonyms';
import { isMeaningful, numberOf } from './terms';

/** A body sentence that bears on a key point. */
export interface Ground {
  readonly read: ReadSentence;
  readonly score: number;
}

/** Least score of a sentence for what it says otherwise to count. */
const LEAST = { words: 0.35, count: 0.25 };
/** Tokens within which a negation reaches a verb behind it, and a number the noun it counts. */
const SCOPE = 5;
const COUNTED = 3;
/** Share of the best sentence's score from which on another may be the one meant. */
const NEARLY_BEST = 0.8;
const ROUNDED = { from: 20, by: 0.1 };
const QUALIFIED = /^(than|least|about|over|nearly|almost|some|around|under|roughly|up|most)$/;

/**
 * Where the sentences that a key point rests on say otherwise: another month or weekday, another number of the same thing, the
 * opposite ("reopened" and "closed"), that it is not so ("no plans to lift"), or only considered.
 * @param claim sentences of the key point
 * @param grounds best first
 * @returns conflicts that span the words of the key point
 */
export function findConflicts(claim: readonly ReadSentence[], grounds: readonly Ground[]): Conflict[] {
  const [best] = grounds;
  if (!best) return [];
  const counts = claim.flatMap(read => countConflicts(read, grounds));
  if (best.score < LEAST.words) return counts;
  return [...counts, ...claim.flatMap(read => [...dateConflicts(read, grounds), ...wordConflicts(read, best.read)])];
}

function dateConflicts(claim: ReadSentence, grounds: readonly Ground[]): Conflict[] {
  return [isMonth, isWeekday].flatMap(isOfKind => {
    const stated = claim.tokens.filter((token, index) => isOfKind(token.text) && !claim.mentionOf(index));
    const others = grounds.map(({ read }) =>
      read.tokens.filter((token, index) => isOfKind(token.text) && !read.mentionOf(index)),
    );
    const near = others.filter((_, index) => grounds[index]!.score >= NEARLY_BEST * grounds[0]!.score);
    const known = new Set(near.flat().map(({ lower }) => lower));
    const other = others[0]?.[0];
    return stated.flatMap(token =>
      other && !known.has(token.lower)
        ? [conflict(token, other, `The body says ${other.text} where the key point says ${token.text}.`)]
        : [],
    );
  });
}

/** A number with what it counts: `four` of `four of its employees`. */
interface Count {
  readonly token: TaggedToken;
  readonly number: string;
  readonly noun: string;
}

function countConflicts(claim: ReadSentence, grounds: readonly Ground[]): Conflict[] {
  const counts = countsIn(claim);
  if (counts.length === 0) return [];
  const known = new Set(grounds.flatMap(({ read }) => read.tokens.flatMap(token => numberOf(token) ?? [])));
  const others = grounds.filter(({ score }) => score >= LEAST.count).flatMap(({ read }) => countsIn(read));
  return counts.flatMap(({ token, number, noun }) => {
    const other = known.has(number)
      ? undefined
      : others.find(one => one.noun === noun && !isRounded(number, one.number));
    return other
      ? [conflict(token, other.token, `The body says ${other.token.text} where the key point says ${token.text}.`)]
      : [];
  });
}

/** Whether one number may be the other rounded: large ones that differ by less than a tenth. */
function isRounded(one: string, other: string): boolean {
  const [a, b] = [Number(one), Number(other)];
  return Math.min(a, b) >= ROUNDED.from && Math.abs(a - b) <= ROUNDED.by * Math.max(a, b);
}

function countsIn(read: ReadSentence): Count[] {
  return read.tokens.flatMap((token, index) => {
    // "Thirty-seven" is not seven.
    if (QUALIFIED.test(read.tokens[index - 1]?.lower ?? '')) return [];
    const isPart = isJoiningHyphen(read.tokens, index - 1) || isJoiningHyphen(read.tokens, index + 1);
    const number = isPart || read.mentionOf(index) ? undefined : numberOf(token);
    if (number === undefined || /^(?:19|20)\d\d$/.test(number)) return [];
    const behind = read.tokens.slice(index + 1, index + 1 + COUNTED);
    const noun = behind.find((next, at) => isMeaningful(next) && !read.mentionOf(index + 1 + at));
    return noun ? [{ token, number, noun: meaningOf(noun.lower) }] : [];
  });
}

function wordConflicts(claim: ReadSentence, ground: ReadSentence): Conflict[] {
  const said = meaningsIn(ground);
  const stated = meaningsIn(claim);
  return claim.tokens.flatMap((token, index) => {
    if (!isMeaningful(token) || claim.mentionOf(index)) return [];
    const places = said.get(meaningOf(token.lower)) ?? [];
    const real = places.filter(at => !isUnreal(ground, at));
    if (isUnreal(claim, index)) {
      const happened = isRefused(claim, index) ? real[0] : undefined;
      return happened === undefined ? [] : [opposed(token, ground.tokens[happened]!)];
    }
    if (places.length > 0) {
      const isDenied = real.length === 0 && token.tags.has('Verb');
      return isDenied ? [opposed(token, ground.tokens[places[0]!]!, wordsUpTo(ground, places[0]!))] : [];
    }
    const opposite = oppositesOf(token.lower).find(one => said.has(one) && !stated.has(one));
    const at = opposite === undefined ? undefined : said.get(opposite)!.find(place => !isUnreal(ground, place));
    return at === undefined ? [] : [opposed(token, ground.tokens[at]!)];
  });
}

/** Where each meaning stands in a sentence, by token. */
function meaningsIn(read: ReadSentence): Map<string, number[]> {
  const meanings = new Map<string, number[]>();
  for (const [index, token] of read.tokens.entries()) {
    if (read.mentionOf(index) || !isMeaningful(token)) continue;
    const meaning = meaningOf(token.lower);
    meanings.set(meaning, [...(meanings.get(meaning) ?? []), index]);
  }
  return meanings;
}

/** Words that say that what follows is not so, or only considered; May is a month. */
const UNREAL =
  /(?<![\p{L}])(?:no|not|never|cannot|without|nor|neither|nobody|none|ruled out|rule out|yet to|considering|studying|weighing|mulling|may|might|refused|refuses|denied|denies|declined|\p{Ll}+n['’]t)(?![\p{L}])/u;
const REFUSING = /^(?:refused|refuses|declined|declines)$/;

/** Whether what a token says is negated or only considered: within reach of words that say so. */
function isUnreal(read: ReadSentence, index: number): boolean {
  return UNREAL.test(wordsBefore(read, index));
}

/** The words within reach before a token, those that begin a sentence in lower case. */
function wordsBefore({ tokens }: ReadSentence, index: number): string {
  const from = Math.max(0, index - SCOPE);
  return tokens
    .slice(from, index)
    .map((token, at) => (from + at === 0 ? token.lower : token.text))
    .join(' ');
}

/** `refused to sign`, `nobody has died` */
function isRefused({ tokens }: ReadSentence, index: number): boolean {
  if (/^(?:nobody|none)$/.test(tokens[0]?.lower ?? '')) return index <= SCOPE;
  return tokens[index - 1]?.lower === 'to' && REFUSING.test(tokens[index - 2]?.lower ?? '');
}

function wordsUpTo(read: ReadSentence, index: number): string {
  const before = wordsBefore(read, index);
  return `${before.slice(UNREAL.exec(before)?.index ?? 0)} ${read.tokens[index]!.text}`;
}

function opposed(token: TaggedToken, body: TaggedToken, words = body.text): Conflict {
  return conflict(token, body, `The body says “${words}” where the key point says “${token.text}”.`);
}

function conflict({ start, end }: TaggedToken, body: TaggedToken, message: string): Conflict {
  return { start, end, body: { start: body.start, end: body.end }, message };
}
