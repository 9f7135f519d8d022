import { isFunctionWord } from '../../../text/lexicon';
import { isReportingVerb } from '../../../text/reportingVerbs';
import type { Token } from '../../../text/tokens';
import { longestKnownName } from '../../gazetteers/gazetteer';
import {
  BODY_NOUNS,
  CALENDAR_WORDS,
  isRoleNoun,
  KINSHIP_NOUNS,
  organizationWordType,
  placeWordType,
} from '../../gazetteers/nameWords';
import type { TaggedKind } from '../labels';
import { isAcronym } from '../memory';
import { indicesOf, runAt, type Cue, type Span } from './runs';

/* Titles and descriptions beside a name tell its kind. */

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/;

/** `Mr Harbatsevich` */
export const behindCourtesyTitle: Cue = tokens =>
  indicesOf(tokens, ({ text, capital }) => capital && COURTESY.test(text)).flatMap(title => {
    const run = runAt(tokens, title + 1);
    return run ? [{ ...run, kind: 'person' as const }] : [];
  });

/** `His brother, Joaquín Linares, thought`, `The trust’s chairwoman, Maureen Ireland, flew`, `the port company, PrimePort Timaru,` */
export const behindDescription: Cue = (tokens, names) => {
  const ending = byEnd(names);
  return indicesOf(tokens, ({ text }) => text === ',').flatMap(comma => {
    const noun = tokens[comma - 1]?.lower ?? '';
    const kind = kindDescribedBy(noun) ?? kindOfHolder(tokens, ending.get(comma), comma);
    const run = kind && runAt(tokens, comma + 1);
    if (!run || !closesApposition(tokens, run.to)) return [];
    if (kind === 'person' && !mayBePerson(tokens, run)) return [];
    return [{ ...run, kind }];
  });
};

/** A kind of thing that a common noun before a comma tells. Plurals tell nothing: a list may follow. */
function kindDescribedBy(noun: string): TaggedKind | undefined {
  if (isRoleNoun(noun) || KINSHIP_NOUNS.has(noun)) return 'person';
  return BODY_NOUNS.has(noun) && !noun.endsWith('s') ? 'organization' : undefined;
}

/** `The foreign minister of Belarus, Siarhei Aleinik, left`: a role of what is named before a comma is held by whom two words name. */
function kindOfHolder(tokens: readonly Token[], of: Span | undefined, comma: number): TaggedKind | undefined {
  if (!of || (runAt(tokens, comma + 1)?.to ?? 0) < comma + 3) return undefined;
  const link = tokens[of.from - 1]?.lower === 'the' ? of.from - 2 : of.from - 1;
  const role = tokens[link - 1];
  return tokens[link]?.lower === 'of' && role?.capital === false && isRoleNoun(role.lower) ? 'person' : undefined;
}

function closesApposition(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token === undefined || /^[,.;:)!?]$/.test(token.text) || isReportingVerb(token.lower);
}

/** Whether a run has the look of a person's name: no list knows it, no word in it is one of bodies or places. */
export function mayBePerson(tokens: readonly Token[], { from, to }: Span): boolean {
  const words = tokens.slice(from, to);
  if (words.length > 5 || words.some(token => isAcronym(token) && token.text.length > 2)) return false;
  if (words.some(({ lower }) => organizationWordType(lower) !== undefined || placeWordType(lower) !== undefined))
    return false;
  const known = longestKnownName(tokens, from);
  return known === undefined || from + known.length < to;
}

/** `La’o Hamutuk, a research group, sides`, `Mi-ran, a nurse at the clinic`, `Siarhei Aleinik, the foreign minister of Belarus` */
export const beforeDescription: Cue = (tokens, names) => {
  const ending = byEnd(names);
  return indicesOf(tokens, ({ text }) => text === ',').flatMap(comma => {
    const article = tokens[comma + 1]?.text ?? '';
    if (!/^(?:a|an|the)$/.test(article)) return [];
    const run = ending.get(comma);
    const kind = run && kindDescribedFrom(tokens, comma + 2);
    if (article === 'the' && (kind !== 'person' || !mayBeApposed(tokens, run!))) return [];
    if (!kind || (kind === 'person' && !mayBePerson(tokens, run)) || isListed(tokens, run)) return [];
    return [{ ...run, kind }];
  });
};

/** Names by the token behind them: a list may have thousands of names and commas. */
function byEnd<S extends Span>(names: readonly S[]): ReadonlyMap<number, S> {
  return new Map(names.map(name => [name.to, name]));
}

/** Whether "the mayor" behind a name and a comma tells of the name: not in "in Novi Grad, the mayor said". */
function mayBeApposed(tokens: readonly Token[], { from, to }: Span): boolean {
  return to - from >= 2 && !isFunctionWord(tokens[from - 1]?.lower ?? '');
}

function isListed(tokens: readonly Token[], { from, to }: Span): boolean {
  const known = longestKnownName(tokens, from);
  return known !== undefined && from + known.length >= to;
}

/** Most words of a description up to its noun: `a small rating agency`. */
const LONGEST_DESCRIPTION = 4;

/** The kind that the first telling noun of a description names. */
function kindDescribedFrom(tokens: readonly Token[], from: number): TaggedKind | undefined {
  for (let index = from; index < from + LONGEST_DESCRIPTION; index += 1) {
    const token = tokens[index];
    if (token?.type !== 'word' || token.capital || isFunctionWord(token.lower)) return undefined;
    const next = tokens[index + 1];
    // "a company lawyer": the last noun tells.
    const isLast = next?.type !== 'word' || next.capital || isFunctionWord(next.lower);
    if (isLast) return kindDescribedBy(token.lower);
  }
  return undefined;
}

/** `the newspaper Granma`, `the online paper La Voz`, `the state firm Hollin`: a noun for a body right before a name. */
export const behindBodyNoun: Cue = (tokens, names) =>
  indicesOf(tokens, ({ lower, capital }) => !capital && NAMING_NOUNS.has(lower)).flatMap(noun => {
    const found = names.find(({ from }) => from === noun + 1);
    const run = found ?? runAt(tokens, noun + 1);
    const first = tokens[noun + 1];
    if (!run || first?.spaced !== true || CALENDAR_WORDS.has(first.lower) || isListed(tokens, run)) return [];
    return [{ from: run.from, to: run.to, kind: 'organization' as const }];
  });

/** Nouns that a body's name follows without a comma. */
const NAMING_NOUNS: ReadonlySet<string> = new Set(
  'newspaper daily weekly magazine website broadcaster paper charity lender airline insurer brokerage militia firm carrier retailer automaker'.split(
    ' ',
  ),
);
