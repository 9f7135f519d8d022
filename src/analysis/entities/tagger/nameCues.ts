import { isReportingVerb } from '../../text/reportingVerbs';
import { isPossessive, type Token } from '../../text/tokens';
import { longestKnownName } from '../gazetteers/gazetteer';
import { isRoleNoun, KINSHIP_NOUNS, organizationWordType, placeWordType, BODY_NOUNS } from '../gazetteers/nameWords';
import { isAcronym } from './memory';
import type { TaggedKind } from './labels';
import type { TaggedName } from './tagger';

/*
 * Words around a name that leave little doubt of what it names, whatever the tagger made of it. What they tell is as sure as
 * names get, so that it also tells of the other places where the document has the name.
 */

/** Log odds given to what a cue tells. */
const MARGIN = 8;

interface Span {
  readonly from: number;
  readonly to: number;
}

type Cue = (tokens: readonly Token[], names: readonly TaggedName[]) => readonly (Span & { kind: TaggedKind })[];

/** The names of a sentence, corrected and completed by the words around them. */
export function withCues(tokens: readonly Token[], tagged: readonly TaggedName[]): readonly TaggedName[] {
  let names = tagged;
  for (const cue of CUES) {
    for (const { from, to, kind } of cue(tokens, names)) {
      const others = names.filter(name => name.to <= from || name.from >= to);
      names = [...others, { from, to, kind, margin: MARGIN }].sort((a, b) => a.from - b.from);
    }
  }
  return names;
}

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/;

/** `Mr Harbatsevich` */
const behindCourtesyTitle: Cue = tokens =>
  indicesOf(tokens, ({ text }) => COURTESY.test(text)).flatMap(title => {
    const run = runAt(tokens, title + 1);
    return run ? [{ ...run, kind: 'person' as const }] : [];
  });

/** `Tarrowby & Finch`: what an ampersand joins is a firm; a name behind it that begins elsewhere is joined to the end. */
const joinedByAmpersand: Cue = (tokens, names) =>
  indicesOf(tokens, ({ text, spaced }) => text === '&' && spaced).flatMap(and => {
    const before = runEndingAt(tokens, and);
    const behind = runAt(tokens, and + 1);
    if (!before || !behind || tokens[and + 1]?.spaced !== true) return [];
    const end = names.find(({ from, to }) => from <= behind.from && to > behind.from)?.to ?? behind.to;
    const start = names.find(({ from, to }) => from < and && to >= before.to)?.from ?? before.from;
    return [{ from: start, to: Math.max(end, behind.to), kind: 'organization' as const }];
  });

const DESCENT = /^(?:bin|ibn|bint|binti|ould)$/;

/** `Said bin Hamoud al-Wahaibi`: what stands before "son of" belongs to the name. */
const withDescent: Cue = (tokens, names) =>
  names.flatMap(({ from, to, kind }) => {
    const link = DESCENT.test(tokens[from]!.text) ? from : from - 1;
    const given = tokens[link - 1];
    const isDescent = kind === 'person' && DESCENT.test(tokens[link]?.text ?? '') && given?.capital === true;
    return isDescent && given.type === 'word' ? [{ from: link - 1, to, kind }] : [];
  });

/** `a biologist at the University of Texas at Austin` */
const universitySeat: Cue = (tokens, names) =>
  names.flatMap(({ from, to, kind }) => {
    const isUniversity =
      kind === 'organization' && tokens[from]!.text === 'University' && tokens[from + 1]?.text === 'of';
    const seat = isUniversity && tokens[to]?.text === 'at' ? runAt(tokens, to + 1) : undefined;
    return seat ? [{ from, to: seat.to, kind }] : [];
  });

/** `Société des Mines de Tambaoura (Somita)`: the short form of a body's name is a body's name. */
const shortFormInBrackets: Cue = (tokens, names) =>
  names.flatMap(({ to, kind }) => {
    const short = to + 1;
    const isBracketed = kind === 'organization' && tokens[to]?.text === '(' && tokens[short + 1]?.text === ')';
    const token = tokens[short];
    if (!isBracketed || token?.capital !== true || token.type !== 'word') return [];
    const isListed = !isAcronym(token) && longestKnownName(tokens, short) !== undefined;
    return isListed ? [] : [{ from: short, to: short + 1, kind }];
  });

/** `His brother, Joaquín Linares, thought`, `The trust’s chairwoman, Maureen Ireland, flew`, `the port company, PrimePort Timaru,` */
const behindDescription: Cue = tokens =>
  indicesOf(tokens, ({ text }) => text === ',').flatMap(comma => {
    const noun = tokens[comma - 1]?.lower ?? '';
    const kind = kindDescribedBy(noun);
    const run = kind && runAt(tokens, comma + 1);
    if (!run || !closesApposition(tokens, run.to)) return [];
    if (kind === 'person' && !mayBePerson(tokens, run)) return [];
    return [{ ...run, kind }];
  });

/** A kind of thing that a common noun before a comma tells. Plurals tell nothing: a list may follow. */
function kindDescribedBy(noun: string): TaggedKind | undefined {
  if (isRoleNoun(noun) || KINSHIP_NOUNS.has(noun)) return 'person';
  return BODY_NOUNS.has(noun) && !noun.endsWith('s') ? 'organization' : undefined;
}

function closesApposition(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token === undefined || /^[,.;:)!?]$/.test(token.text) || isReportingVerb(token.lower);
}

/** Whether a run has the look of a person's name: no list knows it, no word in it is one of bodies or places. */
function mayBePerson(tokens: readonly Token[], { from, to }: Span): boolean {
  const words = tokens.slice(from, to);
  if (words.length > 5 || words.some(token => isAcronym(token) && token.text.length > 2)) return false;
  if (words.some(({ lower }) => organizationWordType(lower) !== undefined || placeWordType(lower) !== undefined))
    return false;
  const known = longestKnownName(tokens, from);
  return known === undefined || from + known.length < to;
}

/** `Blagota and Desanka Perunović-Ralj`: before a full name "and" joins a given name to it, unless it is surely something else. */
const sharingSurname: Cue = (tokens, names) =>
  names.flatMap(({ from, to, kind }) => {
    const given = from - 2;
    const before = tokens[given - 1];
    const token = tokens[given];
    if (kind !== 'person' || to - from < 2 || tokens[from - 1]?.text !== 'and' || token?.capital !== true) return [];
    if (
      token.type !== 'word' ||
      before === undefined ||
      before.capital ||
      !/^(?:,|of|by|to|siblings|brothers|sisters|cousins)$/.test(before.text)
    )
      return [];
    const isOther = names.some(
      name => name.from <= given && name.to > given && name.kind !== 'person' && name.margin > LEFT_OPEN,
    );
    return isOther || !mayBePerson(tokens, { from: given, to: given + 1 })
      ? []
      : [{ from: given, to: given + 1, kind }];
  });

/** Log odds up to which the tagger's kind for a single word is left open. */
const LEFT_OPEN = 4;

const CUES: readonly Cue[] = [
  joinedByAmpersand,
  behindCourtesyTitle,
  behindDescription,
  withDescent,
  universitySeat,
  shortFormInBrackets,
  sharingSurname,
];

function indicesOf(tokens: readonly Token[], test: (token: Token) => boolean): number[] {
  const indices: number[] = [];
  tokens.forEach((token, index) => {
    if (test(token)) indices.push(index);
  });
  return indices;
}

/** The run of capitalised words that begins at a token, with hyphens and small links inside. */
function runAt(tokens: readonly Token[], from: number): Span | undefined {
  let to = from;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.type === 'word' && token.capital && !isPossessive(token)) to = index + 1;
    else if (!(index > from && (JOINS.has(token.text) || (token.text === '-' && !token.spaced)))) break;
  }
  return to > from ? { from, to } : undefined;
}

const JOINS: ReadonlySet<string> = new Set([
  'de',
  'del',
  'da',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'bint',
  'al',
  'el',
  '‑',
]);

/** The run of capitalised words that ends before a token. */
function runEndingAt(tokens: readonly Token[], to: number): Span | undefined {
  let from = to;
  while (tokens[from - 1]?.type === 'word' && tokens[from - 1]!.capital) from -= 1;
  return from < to ? { from, to } : undefined;
}
