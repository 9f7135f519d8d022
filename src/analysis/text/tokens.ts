import { remembering } from './remembering';
import type { Span } from './span';

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
  /['’]s(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|Lt|Gen|Col|Maj|Capt|Cmdr|Sgt|Adm|Brig|Sen|Rep|Gov|Rev|St|Jr|Sr|Hon|Inc|Ltd|Corp|Co|Bros)\.(?=\s|,)|\p{N}[\p{N}.,:]*\p{N}|\p{N}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;

/** What a token is wherever it stands. */
type Form = Pick<Token, 'text' | 'lower' | 'type' | 'capital'>;

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
  let end = -1;
  for (const match of sentence.matchAll(TOKEN)) {
    const start = match.index;
    const spaced = start !== end;
    const { text, lower, type, capital } = formOf(match[0]);
    end = start + text.length;
    tokens.push({ start: from + start, end: from + end, text, lower, type, capital, spaced });
  }
  return tokens;
}

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
