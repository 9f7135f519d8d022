import { remembering } from './remembering';
import type { Span } from './span';
import { skipWhiteSpace } from './whitespace';

/** A word, number or mark of a sentence. Offsets count from where `tokenize` was told the text starts. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly type: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Whether white space stands before it; first tokens count as spaced. */
  readonly spaced: boolean;
}

/*
 * In this order: possessive endings; acronyms and initials with their stops (U.S., J.); abbreviated titles and company forms
 * with theirs; numbers with separators and units; words with inner apostrophes (O’Brien, can't); any other single character.
 * A hyphen is a mark of its own: whether US-China or Ki-moon is one name is decided where names are known.
 */
const TOKEN =
  /['’]s(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|Lt|Gen|Col|Maj|Capt|Cmdr|Cdr|Cpl|Pvt|Sgt|Adm|Brig|Supt|Insp|Det|Sen|Rep|Gov|Rev|St|Jr|Sr|Hon|Inc|Ltd|Corp|Co|Bros)\.(?=\s|,)|\p{N}[\p{N}.,:]*\p{N}|\p{N}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|[^\s]/uy;

/** What a token is wherever it stands. */
export type Form = Pick<Token, 'text' | 'lower' | 'type' | 'capital'>;

const formOf = remembering((text): Form => ({
  text,
  lower: text.toLowerCase(),
  type: /^\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark',
  capital: /^\p{Lu}/u.test(text),
}));

/**
 * Splits a sentence into tokens; together with the white space between them they are the whole sentence.
 * @param from added to all offsets
 */
export function tokenize(sentence: string, from = 0): Token[] {
  const tokens: Token[] = [];
  forEachToken(sentence, ({ text, lower, type, capital }, start, spaced) => {
    tokens.push({ start: from + start, end: from + start + text.length, text, lower, type, capital, spaced });
  });
  return tokens;
}

/** Tells `take` of each token in turn: what it is, where in the sentence it starts, and whether white space stands before it. */
export function forEachToken(sentence: string, take: (form: Form, start: number, spaced: boolean) => void): void {
  for (let end = -1; end < sentence.length;) {
    const start = skipWhiteSpace(sentence, Math.max(end, 0), sentence.length);
    if (start === sentence.length) return;
    const form = formOf(sentence.slice(start, endOfToken(sentence, start)));
    take(form, start, start !== end);
    end = start + form.text.length;
  }
}

/** Where the token that starts at `start` ends. Most are plain words, for which the long expression need not be tried. */
function endOfToken(sentence: string, start: number): number {
  let end = start;
  while (end < sentence.length && isPlain(sentence.charCodeAt(end), end > start)) end += 1;
  if (end > start && (end === sentence.length || PARTING.includes(sentence.charAt(end)))) return end;
  TOKEN.lastIndex = start;
  TOKEN.test(sentence);
  return TOKEN.lastIndex;
}

/** Whether the code unit is a letter of the English alphabet or, inside a word, a digit. */
function isPlain(code: number, inside: boolean): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (inside && code >= 0x30 && code <= 0x39);
}

/** What ends a plain word for sure; a stop or an apostrophe may belong to it. */
const PARTING = ' ,;:-)';

/** Whether the token is a possessive ending: `'s`, `’s`. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s$/.test(token.text);
}

/** Whether the token is a hyphen that joins its neighbours. */
export function isJoiningHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return token !== undefined && /^[-‐‑–]$/.test(token.text) && !token.spaced && next !== undefined && !next.spaced;
}

/**
 * Index of the last token before `index`, at most `reach` tokens before it, that passes the test; -1 if there is none.
 */
export function lastTokenBefore<T extends Token>(
  tokens: readonly T[],
  index: number,
  reach: number,
  test: (token: T) => boolean,
): number {
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) if (test(tokens[at]!)) return at;
  return -1;
}
