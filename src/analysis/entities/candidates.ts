import type { TaggedSentence, TaggedToken } from '../text/tagging';
import type { Span } from '../text/span';
import { longestKnownName, type GazetteerMatch, type KnownName } from './gazetteers/gazetteer';
import {
  CALENDAR_WORDS,
  COURTESY_TITLES,
  NAME_SUFFIXES,
  organizationWordType,
  placeWordType,
  RANKS,
  isRoleNoun,
  ROLE_QUALIFIERS,
} from './gazetteers/nameWords';
import { POSSESSIVES } from './rolePhrases';
import { capitalRuns, type TokenRange } from './runs';

/** A stretch that may be a name, before it is known of what. */
export interface Candidate extends Span, TokenRange {
  readonly text: string;
  readonly sentence: TaggedSentence;
  /** What the lists know of the whole of it. */
  readonly known: KnownName | undefined;
  /** Whether a personal title stands directly before it: `President`, `Lt. Gen.`, `Mr`. */
  readonly titled: boolean;
  /** Whether only its place at the start of a sentence may be why its first word has a capital. */
  readonly opensSentence: boolean;
  /** Whether it is, by the lexicon, an ordinary word that stands first: no name unless the document shows it to be one. */
  readonly ordinary: boolean;
}

/** The candidates of a sentence, in order, without overlap. */
export function findCandidates(sentence: TaggedSentence, text: string): Candidate[] {
  const make = (range: TokenRange, known?: KnownName, titled = false): Candidate => {
    const to = range.to + (isHeadBehind(sentence.tokens, range.to, known) ? 1 : 0);
    const start = sentence.tokens[range.from]!.start;
    const end = sentence.tokens[to - 1]!.end;
    const opensSentence = isOpening(sentence.tokens, range.from);
    const ordinary =
      opensSentence && known === undefined && to === range.from + 1 && isOrdinaryWord(sentence.tokens[range.from]!, 1);
    const name = { from: range.from, to, start, end, text: text.slice(start, end) };
    return { ...name, sentence, known, titled, opensSentence, ordinary };
  };
  return capitalRuns(sentence).flatMap(run => takeApart(sentence.tokens, run, make));
}

/**
 * Small words that complete a name: "Biden administration" is a government and not Joe Biden, "Swat valley" is more than
 * Swat. What the lists know whole ("US administration") needs no completing.
 */
function isHeadBehind(tokens: readonly TaggedToken[], index: number, known: KnownName | undefined): boolean {
  const next = tokens[index];
  return (
    known === undefined &&
    next?.spaced === true &&
    /^(administration|valley|peninsula|archipelago|plc)$/.test(next.lower)
  );
}

type Make = (range: TokenRange, known?: KnownName, titled?: boolean) => Candidate;

/** Takes a run apart: `US | National Security Adviser | Jake Sullivan` is a place, a title and a name. */
function takeApart(tokens: readonly TaggedToken[], run: TokenRange, make: Make): Candidate[] {
  const from = skipOrdinaryOpening(tokens, run);
  if (from >= run.to) return [];
  const known = knownWithin(tokens, { from, to: run.to });
  if (known && from + known.length === run.to) return [make({ from, to: run.to }, known.known)];
  if (known && !beginsLongerName(tokens, from + known.length, run.to)) {
    const first = make({ from, to: from + known.length }, known.known);
    return [first, ...takeApart(tokens, { from: skipHyphen(tokens, from + known.length), to: run.to }, make)];
  }
  return takeNameApart(tokens, { from, to: run.to }, make);
}

/** The rest of a run once countries before it are off: a title and a name, or a name alone. */
function takeNameApart(tokens: readonly TaggedToken[], run: TokenRange, make: Make): Candidate[] {
  if (isBodyName(tokens, run)) return [make(run)];
  const from = afterTitle(tokens, run);
  if (from >= run.to) return [];
  const titled = from > run.from || isTitleWord(tokens[run.from - 1]);
  if (from > run.from) return takeKnownApart(tokens, { from, to: run.to }, make, true);
  return takeKnownApart(tokens, run, make, titled);
}

/** What is left when titles are off. */
function takeKnownApart(tokens: readonly TaggedToken[], run: TokenRange, make: Make, titled: boolean): Candidate[] {
  const known = knownWithin(tokens, run);
  return [make(run, known && run.from + known.length === run.to ? known.known : undefined, titled)];
}

/** The longest known name at the start of a run, if the run holds the whole of it. */
function knownWithin(tokens: readonly TaggedToken[], { from, to }: TokenRange): GazetteerMatch | undefined {
  const known = longestKnownName(tokens, from);
  return known && from + known.length <= to ? known : undefined;
}

/** Most tokens of a dateline, behind which a sentence begins. */
const LONGEST_DATELINE = 10;

/** Whether `index` is the first word of a sentence or of a quotation, where any word has a capital. */
function isOpening(tokens: readonly TaggedToken[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || /^[“"‘']$/.test(before.text)) return true;
  return /^[—–]$/.test(before.text) ? index <= LONGEST_DATELINE : index === 1 && /^[(:[]$/.test(before.text);
}

/** Skips words at the start of a sentence that have a capital only for standing there, and days and months anywhere. */
function skipOrdinaryOpening(tokens: readonly TaggedToken[], run: TokenRange): number {
  let from = run.from;
  const first = tokens[from]!;
  if (isOpening(tokens, from) && !longestKnownName(tokens, from) && isOrdinaryWord(first, run.to - from)) {
    // A surname may look like a verb; alone, it is left to the document to tell.
    if (run.to > from + 1 || isFunctionWord(first)) from += 1;
  }
  while (from < run.to && isNoNameWord(tokens, from) && !longestKnownName(tokens, from)) from += 1;
  return from;
}

/** Days, months, "I", and an article that stands first; inside a sentence a capital makes it part of the name. */
function isNoNameWord(tokens: readonly TaggedToken[], index: number): boolean {
  const { lower, text } = tokens[index]!;
  return CALENDAR_WORDS.has(lower) || text === 'I' || (text === 'The' && isOpening(tokens, index));
}

const CLOSED_CLASS = [
  'Determiner',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'QuestionWord',
  'Modal',
  'Adverb',
  'Auxiliary',
  'Copula',
  'Value',
  'Negative',
  'Expression',
];
const NAME_TAGS = ['FirstName', 'LastName', 'Place', 'Organization', 'Acronym', 'Honorific'];

/** Whether the lexicon takes a sentence's first word for an ordinary word and not for (the start of) a name. */
function isOrdinaryWord(token: TaggedToken, length: number): boolean {
  if (NAME_TAGS.some(tag => token.tags.has(tag))) return false;
  if (COURTESY_TITLES.has(token.lower) || RANKS.has(token.lower) || isRoleNoun(token.lower)) return false;
  if (isFunctionWord(token)) return true;
  if (length > 1) return token.tags.has('Verb') || token.tags.has('Gerund') || ROLE_QUALIFIERS.has(token.lower);
  return (
    token.tags.has('Verb') || token.tags.has('Adjective') || (token.tags.has('Plural') && !token.tags.has('ProperNoun'))
  );
}

function isFunctionWord(token: TaggedToken): boolean {
  return CLOSED_CLASS.some(tag => token.tags.has(tag)) || POSSESSIVES.has(token.lower);
}

/** Whether the words of a run say that it names a body or a place as a whole: it ends in such a word, or lists one. */
function isBodyName(tokens: readonly TaggedToken[], { from, to }: TokenRange): boolean {
  if (to - from < 2) return false;
  const words = tokens.slice(from, to);
  const last = words.findLast(word => word.type === 'word' && !NAME_SUFFIXES.has(word.lower));
  if (last && (organizationWordType(last.lower) ?? placeWordType(last.lower)) !== undefined) return true;
  const linked = words.findIndex(word => word.lower === 'of' || word.lower === 'for');
  const head = words[linked - 1];
  return linked > 0 && organizationWordType(head!.lower) !== undefined && !isRoleNoun(head!.lower);
}

/** Given names that are places first. */
const GIVEN_NAMES =
  /^(?:Georgia|Jordan|Chad|Israel|Washington|Sydney|Florence|Chelsea|Austin|Dallas|Lima|Paris|Victoria)$/;

/**
 * Whether a place or body before `from` begins a longer name: `Pakistan Railways`, `Supreme Court of Gambia`, `Jordan Street`,
 * `Georgia Faleafa`; but not `Ukrainian Foreign Ministry`.
 */
function beginsLongerName(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const [known, next, last] = [tokens[from - 1]!, tokens[from]!, tokens[to - 1]!];
  const departments =
    /^(foreign|defen[cs]e|interior|finance|justice|health|trade|energy|parliament|army|navy|police|embassy|customs)$/;
  if (!next.spaced || departments.test(next.lower)) return false;
  if (next.lower === 'of' || organizationWordType(last.lower) !== undefined || placeWordType(last.lower) === 'facility')
    return true;
  if (organizationWordType(next.lower) !== undefined && tokens[from + 1]?.lower === 'of') return true;
  return GIVEN_NAMES.test(known.text) && to === from + 1 && !isTitleWord(next) && !longestKnownName(tokens, from);
}

/** Index after the title words at the start of a run; the run's end if it is nothing but a title. */
function afterTitle(tokens: readonly TaggedToken[], { from, to }: TokenRange): number {
  let after = from;
  for (let index = from; index < to; index += 1) {
    const word = tokens[index]!;
    if (isTitleWord(word)) after = index + 1;
    // The office may be "of" something: Secretary of State, Chief of Staff.
    else if (word.lower === 'of' && after === index && index + 2 <= to) {
      after = index + 2;
      index += 1;
    }
  }
  // "Martin Luther King Jr." begins with a given name that is no title: a surname that is one (King, Judge) stays with it.
  const isNameOver = tokens.slice(after, to).every(word => NAME_SUFFIXES.has(word.lower));
  return isNameOver && to - from > 1 && startsWithGivenName(tokens[from]!) ? from : after;
}

function startsWithGivenName(token: TaggedToken): boolean {
  return token.tags.has('FirstName') && !isTitleWord(token);
}

function isTitleWord(token: TaggedToken | undefined): boolean {
  if (token?.type !== 'word') return false;
  const word = token.lower.replace(/\.$/, '');
  return COURTESY_TITLES.has(word) || RANKS.has(word) || isRoleNoun(word);
}

function skipHyphen(tokens: readonly TaggedToken[], index: number): number {
  return tokens[index]?.type === 'mark' ? index + 1 : index;
}
