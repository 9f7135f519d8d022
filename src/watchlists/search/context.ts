import type { Listing, ListedBirth } from '../model';
import { parseName } from '../names/parse';
import type { Query } from './match';
import type { Reason } from './reasons';

/** What the score changes by, and why. */
export interface Context {
  readonly change: number;
  readonly reasons: readonly Reason[];
}

/* The penalties of OpenSanctions' matcher logic-v2; what agrees counts for less, because much agrees by chance. */
const OTHER_COUNTRY = -0.2;
const OTHER_GENDER = -0.2;
const OTHER_YEAR = -0.15;
const SAME_COUNTRY = 0.02;
const SAME_POSITION = 0.03;
const SAME_YEAR = 0.03;

/**
 * Counts what is known of both beside the name. A position that differs is told but costs nothing: people change office, and
 * lists keep the one that a person was listed for.
 */
export function contextOf(query: Query, listing: Listing): Context {
  const facts = [country(query, listing), gender(query, listing), birth(query, listing), position(query, listing)];
  const known = facts.filter(fact => fact !== null);
  return { change: known.reduce((sum, { change }) => sum + change, 0), reasons: known.map(({ reason }) => reason) };
}

/** The most that a score can gain by what is known beside the name. */
export function mostGain({ countries = [], positions = [], born }: Query): number {
  return (
    (countries.length > 0 ? SAME_COUNTRY : 0) +
    (positions.length > 0 ? SAME_POSITION : 0) +
    (born === undefined ? 0 : SAME_YEAR)
  );
}

interface Fact {
  readonly change: number;
  readonly reason: Reason;
}

function country({ countries = [] }: Query, listing: Listing): Fact | null {
  if (countries.length === 0 || listing.countries.length === 0) return null;
  const agrees = countries.some(one => listing.countries.includes(one));
  return {
    change: agrees ? SAME_COUNTRY : OTHER_COUNTRY,
    reason: { kind: 'country', agrees, listed: listing.countries.join(', ') },
  };
}

function gender({ gender: asked }: Query, listing: Listing): Fact | null {
  if (asked === undefined || listing.gender === null) return null;
  const agrees = asked === listing.gender;
  return { change: agrees ? 0 : OTHER_GENDER, reason: { kind: 'gender', agrees, listed: listing.gender } };
}

function birth({ born }: Query, listing: Listing): Fact | null {
  if (born === undefined || listing.births.length === 0) return null;
  const agrees = listing.births.some(one => {
    const years = yearsOf(one);
    return years !== null && years.from <= born.to && born.from <= years.to;
  });
  const listed = listing.births.map(({ date, approximate }) => (approximate ? `about ${date}` : date)).join(', ');
  return { change: agrees ? SAME_YEAR : OTHER_YEAR, reason: { kind: 'birth', agrees, listed } };
}

/** A year either way of what is approximate. */
function yearsOf({ date, approximate }: ListedBirth): { from: number; to: number } | null {
  const years = date.split('/').map(part => Number(part.slice(0, 4)));
  if (years.some(year => !Number.isInteger(year) || year === 0)) return null;
  const about = approximate ? 1 : 0;
  return { from: Math.min(...years) - about, to: Math.max(...years) + about };
}

function position({ positions = [] }: Query, listing: Listing): Fact | null {
  if (positions.length === 0 || listing.positions.length === 0) return null;
  const asked = new Set(positions.flatMap(wordsOf));
  const agrees = listing.positions.some(one => wordsOf(one).filter(word => asked.has(word)).length >= 2);
  return {
    change: agrees ? SAME_POSITION : 0,
    reason: { kind: 'position', agrees, listed: listing.positions.join('; ') },
  };
}

/** The words of an office, without `of` and `the`. */
function wordsOf(office: string): string[] {
  return parseName(office, { kind: 'organization' })
    .words.map(({ text }) => text)
    .filter(text => text.length > 3)
    .map(text => text.replace(/(?:ce|se)$/, 's'));
}
