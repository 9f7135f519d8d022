import { BEFORE_NUMBERS, EITHER, INSIDE, STARTERS, TITLES } from './abbreviations';
import { CLOSERS, TERMINALS } from './punctuation';
import type { Span } from './span';
import { isWhiteSpace, skipWhiteSpace, trimmed } from './whitespace';

/** No sentence is longer, in code units, so that whatever reads sentences has bounded work with each. */
export const LONGEST_SENTENCE = 5000;

/** Terminals of scripts that set no white space between sentences. */
const WIDE_TERMINALS = '。！？｡';
const DASHES = '-–—';
/** How far to look back for the word that a full stop ends. */
const LONGEST_WORD = 24;
const LETTERS_WITH_STOPS = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const HOUR = /^[ap]\.m$/i;
const AFTER_HOUR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{2,5}\b|Eastern|Pacific|Central|Greenwich)/;
/** `“Will it hold?” Sullivan asked.`: who asks is named after the question. */
const NAMED_SPEAKER =
  /(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,3}(?:said|says|asked|asks|told|added|replied|wondered|cried|shouted|wrote|tweeted|exclaimed|demanded|joked|quipped)\b/uy;

/** The sentences of a block: see `sentencesOf`. */
export function splitSentences(text: string, block: Span): Span[] {
  return [...sentencesOf(text, block)];
}

/**
 * Reads the sentences of a block (a paragraph, key point or headline) one by one: without white space around them, with
 * the closing quotation marks and brackets that follow their end, in order and without gaps other than white space. Inside
 * a quotation sentences end as anywhere else; a question or cry in quotation marks does not end the sentence that goes on
 * to say who uttered it. One that reaches `LONGEST_SENTENCE` is cut at white space, or failing that between two characters.
 */
export function* sentencesOf(text: string, block: Span): Generator<Span, void, void> {
  let start = skipWhiteSpace(text, block.start, block.end);
  while (start < block.end) {
    const end = sentenceEnd(text, start, block.end);
    yield trimmed(text, { start, end });
    start = skipWhiteSpace(text, end, block.end);
  }
}

/** Where the sentence that starts at `start` ends; work is bounded by `LONGEST_SENTENCE`. */
function sentenceEnd(text: string, start: number, blockEnd: number): number {
  const limit = Math.min(blockEnd, start + LONGEST_SENTENCE);
  for (let at = start; at < limit; at++) {
    if (!TERMINALS.includes(text.charAt(at))) continue;
    const first = at;
    while (at + 1 < limit && TERMINALS.includes(text.charAt(at + 1))) at += 1;
    const marksEnd = at + 1;
    while (at + 1 < limit && isCloser(text, at + 1, limit)) at += 1;
    const end = at + 1;
    if (endsHere(text, { start, first, marksEnd, end, blockEnd })) return end;
  }
  return limit === blockEnd ? blockEnd : cutBefore(text, start, limit);
}

/** A closing mark directly behind a sentence's end. One with a letter behind it opens the next word: `...“then`. */
function isCloser(text: string, at: number, limit: number): boolean {
  return CLOSERS.includes(text.charAt(at)) && (at + 1 >= limit || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)));
}

interface Candidate {
  /** Start of the sentence. */
  readonly start: number;
  /** First of the terminal marks. */
  readonly first: number;
  /** Behind the terminal marks. */
  readonly marksEnd: number;
  /** Behind the closing marks that follow them. */
  readonly end: number;
  readonly blockEnd: number;
}

function endsHere(text: string, candidate: Candidate): boolean {
  const { first, marksEnd, end, blockEnd } = candidate;
  if (end >= blockEnd) return true;
  if (WIDE_TERMINALS.includes(text.charAt(first))) return true;
  if (!isWhiteSpace(text.charCodeAt(end))) return false;
  const next = skipWhiteSpace(text, end, Math.min(blockEnd, end + LONGEST_SENTENCE));
  if (next >= blockEnd) return true;
  // A dash goes on, and so do the stops of a spaced ellipsis: `. . .`
  if (DASHES.includes(text.charAt(next)) || TERMINALS.includes(text.charAt(next))) return false;
  if (goesOnInLowerCase(text, next)) return false;

  const quoted = marksEnd < end && /["”’'»]/.test(text.slice(marksEnd, end));
  const fullStop = marksEnd === first + 1 && text.charAt(first) === '.';
  if (fullStop) return !isAbbreviation(text, candidate, next, quoted);
  if (!quoted) return true;
  NAMED_SPEAKER.lastIndex = next;
  return !NAMED_SPEAKER.test(text);
}

/** Whether a lower-case word stands at `at`; names such as `iPhone` and `eBay` count as capitalised. */
function goesOnInLowerCase(text: string, at: number): boolean {
  const word = /^["“‘'«([{]*(\p{L}\p{L}?)/u.exec(text.slice(at, at + 8))?.[1];
  if (word === undefined) return false;
  const first = word.charAt(0);
  return first !== first.toUpperCase() && word.toLowerCase() === word;
}

/**
 * Whether the full stop belongs to the word before it and the sentence goes on.
 * @param next offset of the next word
 * @param quoted whether a closing quotation mark follows the stop
 */
function isAbbreviation(text: string, { start, first }: Candidate, next: number, quoted: boolean): boolean {
  const word = wordBefore(text, first, start);
  const following = text.slice(next, next + LONGEST_WORD);
  const nextWord = /^["“‘'«([{]*([\p{L}\p{M}]+)/u.exec(following)?.[1] ?? '';
  const followedByNumber = /^[#(]?\d/.test(following);
  // A number that opens the sentence counts it: `1. The talks`.
  if (/^\d{1,3}$/.test(word)) return first - word.length === start;
  if (INSIDE.has(word)) return true;
  if (BEFORE_NUMBERS.has(word) && followedByNumber) return true;
  if (TITLES.has(word)) return !quoted && nextWord !== '';
  if (quoted) return false;
  if (/^\p{Lu}$/u.test(word)) return word === 'I' ? false : nextWord !== '' && !STARTERS.has(nextWord);
  if (HOUR.test(word)) return followedByNumber || AFTER_HOUR.test(following);
  if (EITHER.has(word) || LETTERS_WITH_STOPS.test(word)) return !STARTERS.has(nextWord);
  return false;
}

/** The word that ends at `end`, without opening marks, or its last part if it is very long. */
function wordBefore(text: string, end: number, start: number): string {
  const from = Math.max(start, end - LONGEST_WORD);
  let at = end;
  while (at > from && !isWhiteSpace(text.charCodeAt(at - 1))) at -= 1;
  return text.slice(at, end).replace(/^.*["“‘'«([{—–/]/, '');
}

/** The last white space before `limit`, or `limit` moved off the middle of a surrogate pair. */
function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start; at--) if (isWhiteSpace(text.charCodeAt(at))) return at;
  const insidePair = isHighSurrogate(text.charCodeAt(limit - 1)) && isLowSurrogate(text.charCodeAt(limit));
  return insidePair ? limit - 1 : limit;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
