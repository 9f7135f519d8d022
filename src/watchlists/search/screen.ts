import type { ListedKind } from '../model';
import { parseEither, parseName, Role, type ParsedName } from '../names/parse';
import { CandidateFinder } from './candidates';
import { contextOf, mostGain } from './context';
import type { Band, Match, Query } from './match';
import type { Reason } from './reasons';
import { scoreNames, wordsIn, type NameScore } from './score';
import type { SearchIndex } from './searchIndex';
import { BODY, WEAK } from './sections';
import type { WeighedWord } from './weights';
import { wordOf } from './word';

export interface ScreenOptions {
  /** Scores from here are in the band `match`; default 0.9. */
  readonly threshold?: number;
  /** Scores below are left out; default 0.8, or the threshold where that is lower. */
  readonly review?: number;
  /** Most matches to give; default 10. */
  readonly limit?: number;
}

export const THRESHOLD = 0.9;
export const REVIEW = 0.8;
const LIMIT = 10;
/** What a name with a doubt can reach: never the band `match` at the usual threshold. */
const DOUBTFUL = 0.89;

/** Screens a name; the best matches first, each entry of a list once. */
export type Screen = (query: Query, options?: ScreenOptions) => Match[];

interface Found {
  readonly name: number;
  /** The words that were asked for, as they were compared. */
  readonly words: readonly WeighedWord[];
  readonly fit: NameScore;
  /** The score of the name, bounded by the doubts. */
  readonly score: number;
  readonly weak: boolean;
}

/** Prepares an index for screening: what it keeps is used again by every search. */
export function makeScreen(index: SearchIndex): Screen {
  const finder = new CandidateFinder(index);
  return (query, { threshold = THRESHOLD, review = Math.min(REVIEW, threshold), limit = LIMIT } = {}) => {
    const asked = readQuery(query, index);
    const { nameListings, nameFlags } = index.sections;
    const best = new Map<number, Found>();
    const least = review - mostGain(query);
    for (const name of finder.find(asked.guess, wantedBy(query.kind, index))) {
      const body = (nameFlags[name]! & BODY) !== 0;
      const words = body ? asked.body : asked.person;
      const fit = scoreNames(words, index.nameOf(name), body, least);
      if (fit === null) continue;
      const listing = nameListings[name]!;
      const weak = (nameFlags[name]! & WEAK) !== 0;
      const score = weak || fit.doubts.length > 0 ? Math.min(DOUBTFUL, fit.score) : fit.score;
      const other = best.get(listing);
      if (!other || score > other.score) best.set(listing, { name, words, fit, score, weak });
    }
    return [...best]
      .map(([listing, found]) => ({ match: matchOf(query, index, listing, found, threshold), fit: found.fit.score }))
      .filter(({ match }) => match.score >= review)
      .sort(byPromise)
      .slice(0, limit)
      .map(({ match }) => match);
  };
}

interface Ranked {
  readonly match: Match;
  /** How well the name fits, whatever doubts bound the score. */
  readonly fit: number;
}

/** The best first; of equal scores, which doubts make frequent, the name that fits better. */
function byPromise(a: Ranked, b: Ranked): number {
  return b.match.score - a.match.score || b.fit - a.fit || (a.match.listing.id < b.match.listing.id ? -1 : 1);
}

/** The asked name as a person's and as a body's, and as what it looks like; all the same where it is known whose it is. */
interface Asked {
  readonly person: readonly WeighedWord[];
  readonly body: readonly WeighedWord[];
  readonly guess: readonly WeighedWord[];
}

function readQuery({ name, kind }: Query, index: SearchIndex): Asked {
  const weighed = ({ words }: ParsedName): WeighedWord[] =>
    words.map(({ text, role, consonantal }) => index.weigh(wordOf(text), role, consonantal));
  if (kind !== undefined && kind !== 'unknown') {
    const guess = weighed(parseName(name, { kind }));
    return { person: guess, body: guess, guess };
  }
  const { person, body, isBody } = parseEither(name);
  const asked = { person: weighed(person), body: weighed(body) };
  // Letters in a row are initials or an acronym: as long as nobody knows, both are looked for.
  return { ...asked, guess: isBody || asked.body.length < asked.person.length ? asked.body : asked.person };
}

/** Which names are of the asked kind or of one that nobody knows. A person is not a vessel. */
function wantedBy(asked: ListedKind | undefined, index: SearchIndex): (name: number) => boolean {
  if (asked === undefined || asked === 'unknown') return () => true;
  const { nameListings } = index.sections;
  return name => {
    const listed = index.kindOf(nameListings[name]!);
    return listed === 'unknown' || listed === asked;
  };
}

function matchOf(
  query: Query,
  index: SearchIndex,
  number: number,
  { name, words, fit, score, weak }: Found,
  threshold: number,
): Match {
  const listing = index.listing(number);
  const { name: list, asOf } = index.headOf(number);
  const context = contextOf(query, listing);
  const doubtful = weak || fit.doubts.length > 0;
  const total = Math.min(doubtful ? DOUBTFUL : 1, Math.max(0, score + context.change));
  const band: Band = total >= threshold && !doubtful ? 'match' : 'review';
  return {
    list,
    asOf,
    listing,
    matched: index.listedName(name, listing),
    score: total,
    band,
    reasons: [
      ...nameReasons(words, index.nameOf(name), fit),
      ...(weak ? [{ kind: 'weak-alias' } as const] : []),
      ...fit.doubts.map(kind => ({ kind })),
      ...context.reasons,
    ],
  };
}

function nameReasons(asked: readonly WeighedWord[], listed: readonly WeighedWord[], fit: NameScore): Reason[] {
  const same: string[] = [];
  const reasons: Reason[] = [];
  for (const pairing of fit.pairings.toSorted((a, b) => a.asked - b.asked)) {
    const [left, right] = [wordsIn(asked, pairing.asked), wordsIn(listed, pairing.listed)];
    const [from, to] = [textOf(left), textOf(right)];
    if (from.replaceAll(' ', '') === to.replaceAll(' ', '')) same.push(to);
    else if ([...left, ...right].some(({ role }) => role === Role.Initial))
      reasons.push({ kind: 'initial', asked: from, listed: to });
    else reasons.push({ kind: 'similar', asked: from, listed: to });
  }
  const [missing, extra] = [told(listed, fit.missing), told(asked, fit.extra)];
  return [
    ...(same.length > 0 ? [{ kind: 'same', words: same } as const] : []),
    ...reasons,
    ...(missing.length > 0 ? [{ kind: 'missing', words: missing } as const] : []),
    ...(extra.length > 0 ? [{ kind: 'extra', words: extra } as const] : []),
  ];
}

function textOf(words: readonly WeighedWord[]): string {
  return words.map(({ word }) => word.text).join(' ');
}

/** Words worth telling: titles, particles and legal forms are not. */
function told(words: readonly WeighedWord[], chosen: number): string[] {
  return wordsIn(words, chosen)
    .filter(({ role }) => role !== Role.Title && role !== Role.Particle && role !== Role.LegalForm)
    .map(({ word }) => word.text);
}
