import type { Token } from '../../text/tokens';
import { isJoiningHyphen } from '../../text/tokens';
import { longestKnownName, type KnownName } from '../gazetteers/gazetteer';
import { COMPOUND_ENDINGS, NAME_PARTICLES } from '../gazetteers/nameWords';
import { hashText } from './hash';
import { readWord, type Word } from './words';

/** A stretch of capitalised words, from `from` up to and without `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A sentence as the tagger sees it. Arrays have an entry a token. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** The run of capitalised words a token stands in, and the wider one that small links such as "of the" make. */
  readonly runs: readonly (Run | undefined)[];
  readonly linked: readonly (Run | undefined)[];
  /** What the lists know of the phrase a token stands in, and where in it; 0 for nothing. */
  readonly phrases: readonly number[];
  /** Whether (nearly) every word has a capital, so that capitals tell nothing. */
  readonly headline: boolean;
}

const MOST_LINKS = 3;

/** Reads a sentence. */
export function viewSentence(tokens: readonly Token[]): SentenceView {
  const words = tokens.map(({ text }) => readWord(text));
  const runs = runsOf(tokens, index => index);
  const linked = runsOf(tokens, index => afterLinks(tokens, index));
  return { tokens, words, runs, linked, phrases: phrasesOf(tokens), headline: isHeadline(tokens) };
}

/** Whether a capital at `index` may be owed to the place alone: at the start of a sentence or of what a mark opens. */
export function isOpening(tokens: readonly Token[], index: number): boolean {
  return index === 0 || OPENERS.has(tokens[index - 1]!.text);
}

const OPENERS: ReadonlySet<string> = new Set('"“”‘\'(:•*·–—-');
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', '&', '’', "'", ...NAME_PARTICLES]);

function runsOf(tokens: readonly Token[], skipLinks: (index: number) => number): (Run | undefined)[] {
  const runs = new Array<Run | undefined>(tokens.length).fill(undefined);
  for (let from = 0; from < tokens.length;) {
    if (!isCapitalised(tokens[from]!)) {
      from += 1;
      continue;
    }
    const to = endOfRun(tokens, from, skipLinks);
    runs.fill({ from, to }, from, to);
    from = to;
  }
  return runs;
}

function endOfRun(tokens: readonly Token[], from: number, skipLinks: (index: number) => number): number {
  let to = from + 1;
  for (;;) {
    if (isJoiningHyphen(tokens, to) && joins(tokens[to + 1]!)) to += 2;
    else {
      const next = tokens[to]?.spaced === true ? skipLinks(to) : to;
      if (next >= tokens.length || !tokens[next]!.spaced || !isCapitalised(tokens[next]!)) return to;
      to = next + 1;
    }
  }
}

/** `Ki-moon`, `Saint-Denis`, but not `Moscow-backed`. */
function joins(token: Token): boolean {
  if (token.type !== 'word') return false;
  return token.capital || (!COMPOUND_ENDINGS.has(token.lower) && !/(?:ed|ing)$/.test(token.lower));
}

/** Index behind the small words that names contain: `of`, `for the`, `de la`, `bin`, `&`. */
function afterLinks(tokens: readonly Token[], index: number): number {
  let next = index;
  while (next - index < MOST_LINKS && isLink(tokens[next])) next += 1;
  return next;
}

function isLink(token: Token | undefined): boolean {
  return token !== undefined && LINKS.has(token.text);
}

function isCapitalised(token: Token): boolean {
  return token.type === 'word' && token.capital;
}

function phrasesOf(tokens: readonly Token[]): number[] {
  const phrases = new Array<number>(tokens.length).fill(0);
  for (let index = 0; index < tokens.length;) {
    const match = longestKnownName(tokens, index);
    const length = match?.length ?? 1;
    for (let offset = 0; match && offset < length; offset += 1)
      phrases[index + offset] = phraseFeature(match.known, offset, length);
    index += length;
  }
  return phrases;
}

/** What a phrase is, and whether the token begins, ends or is it, or stands inside. */
function phraseFeature(known: KnownName, offset: number, length: number): number {
  const kind = known.kind === 'group' ? 'group' : `${known.kind}/${known.type}`;
  return hashText(`${kind}/${length === 1 ? 'U' : offset === 0 ? 'B' : offset === length - 1 ? 'L' : 'I'}`);
}

function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(token => token.type === 'word' && token.text.length > 3);
  return words.length >= 3 && words.filter(token => token.capital).length >= 0.8 * words.length;
}
