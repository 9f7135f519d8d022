import { isProper, Role } from '../names/parse';
import { pairWords, type Pairing } from './pairing';
import type { WeighedWord } from './weights';

/** Why a score may not be a match, however high: a name that says too little to tell one bearer from another. */
export type Doubt = 'initials' | 'single-word' | 'family-name' | 'given-name';

export interface NameScore {
  /** 0 to 1. */
  readonly score: number;
  readonly pairings: readonly Pairing[];
  /** Words of the listed name that the asked one lacks, and the other way round, as bits. */
  readonly missing: number;
  readonly extra: number;
  readonly doubts: readonly Doubt[];
}

/** Bits of information in the shared words at which leaving out the others costs all, and at which it costs least. */
const TOO_FEW_BITS = 12;
const ENOUGH_BITS = 22;
/** What leaving out a word costs then, as a share of its weight. */
const EASY = { person: 0.22, body: 0.5 };
/** Two initials that differ are two people. */
const OTHER_INITIAL = 2;
const SHORT_WORD = 5;
/** A body of one word so long may have a slip in it. */
const LONG_WORD = 8;

/**
 * How well a name that was asked for fits a listed one: the similarity of paired words, weighed by how much they tell,
 * against all words of both. What only one of the names has costs by role and by how much the shared words tell: a missing
 * middle name costs little where family and given name are rare, everything where they are common or where each name has a
 * word that the other lacks.
 * @param least scores below are of no use: `null`
 */
export function scoreNames(
  asked: readonly WeighedWord[],
  listed: readonly WeighedWord[],
  body: boolean,
  least: number,
): NameScore | null {
  const pairings = pairWords(asked, listed);
  let paired = 0;
  let fitting = 0;
  let shared = 0;
  let usedAsked = 0;
  let usedListed = 0;
  for (const pairing of pairings) {
    const weight = weightOfWords(asked, pairing.asked) + weightOfWords(listed, pairing.listed);
    paired += weight;
    fitting += weight * pairing.similarity;
    shared += sharedBits(pairing, asked, listed);
    usedAsked |= pairing.asked;
    usedListed |= pairing.listed;
  }
  const extra = lowest(asked.length) & ~usedAsked;
  const missing = lowest(listed.length) & ~usedListed;
  const conflict = hasProper(asked, extra) && hasProper(listed, missing);
  const ease = conflict ? 0 : Math.min(1, Math.max(0, (shared - TOO_FEW_BITS) / (ENOUGH_BITS - TOO_FEW_BITS)));
  const share = 1 - ease * (1 - (body ? EASY.body : EASY.person));
  const otherInitial = hasRole(asked, extra, Role.Initial) && hasRole(listed, missing, Role.Initial);
  const left = costOf(asked, extra, share, otherInitial) + costOf(listed, missing, share, otherInitial);
  const score = paired === 0 ? 0 : fitting / (paired + left);
  if (score < least) return null;
  return { score, pairings, missing, extra, doubts: doubtsAbout(asked, listed, { pairings, extra, missing }, body) };
}

function costOf(words: readonly WeighedWord[], left: number, share: number, otherInitial: boolean): number {
  let cost = 0;
  for (let place = 0; place < words.length; place += 1) {
    if ((left & (1 << place)) === 0) continue;
    const { role, weight, word } = words[place]!;
    // Written twice, paired once.
    if (words.some((other, at) => (left & (1 << at)) === 0 && other.word.text === word.text)) continue;
    if (role === Role.Initial) cost += weight * (otherInitial ? OTHER_INITIAL : share);
    else if (role === Role.Syllable || role === Role.Number) cost += weight;
    else cost += weight * share;
  }
  return cost;
}

function doubtsAbout(
  asked: readonly WeighedWord[],
  listed: readonly WeighedWord[],
  { pairings, extra, missing }: Pick<NameScore, 'pairings' | 'extra' | 'missing'>,
  body: boolean,
): Doubt[] {
  let full = 0;
  let forms = 0;
  let initials = 0;
  let longest = 0;
  let sure = true;
  for (const pairing of pairings) {
    const [left, right] = [wordsIn(asked, pairing.asked), wordsIn(listed, pairing.listed)];
    if ([...left, ...right].some(({ role }) => role === Role.Initial)) {
      initials += 1;
      continue;
    }
    if (right.every(({ role }) => role === Role.LegalForm)) forms += 1;
    const tells = ({ role }: WeighedWord): boolean => isProper(role) || role === Role.Number;
    if (!left.some(tells) && !right.some(tells)) continue;
    full += Math.max(left.length, right.length);
    longest = Math.max(longest, ...right.map(({ word }) => word.text.length));
    sure &&= pairing.similarity >= 0.96;
  }
  const doubts: Doubt[] = [];
  if (full < 2) {
    const whole = !hasProper(asked, extra) && !hasProper(listed, missing) && initials === 0;
    if (initials > 0) doubts.push('initials');
    else if (!whole || (longest < SHORT_WORD && forms === 0) || (!sure && (!body || longest < LONG_WORD)))
      doubts.push('single-word');
  }
  const family = placesOf(listed, role => role === Role.Family);
  const given = placesOf(listed, role => role === Role.Plain || role === Role.Patronymic || role === Role.Initial);
  if (family !== 0 && (family & ~missing) === 0) doubts.push('family-name');
  if (family !== 0 && given !== 0 && (given & ~missing) === 0) doubts.push('given-name');
  return doubts;
}

function sharedBits(pairing: Pairing, asked: readonly WeighedWord[], listed: readonly WeighedWord[]): number {
  if (hasRole(asked, pairing.asked, Role.Initial) || hasRole(listed, pairing.listed, Role.Initial)) return 0;
  let bits = 0;
  for (let place = 0; place < listed.length; place += 1)
    if ((pairing.listed & (1 << place)) !== 0 && isProper(listed[place]!.role)) bits += listed[place]!.bits;
  return bits * pairing.similarity;
}

function weightOfWords(words: readonly WeighedWord[], chosen: number): number {
  let weight = 0;
  for (let place = 0; place < words.length; place += 1)
    if ((chosen & (1 << place)) !== 0) weight += words[place]!.weight;
  return weight;
}

function hasProper(words: readonly WeighedWord[], chosen: number): boolean {
  return words.some(({ role }, place) => (chosen & (1 << place)) !== 0 && isProper(role));
}

function hasRole(words: readonly WeighedWord[], chosen: number, role: Role): boolean {
  return words.some((word, place) => (chosen & (1 << place)) !== 0 && word.role === role);
}

function placesOf(words: readonly WeighedWord[], wanted: (role: Role) => boolean): number {
  return words.reduce((places, { role }, place) => (wanted(role) ? places | (1 << place) : places), 0);
}

/** The words that a set of bits stands for. */
export function wordsIn<T>(words: readonly T[], chosen: number): T[] {
  return words.filter((_, place) => (chosen & (1 << place)) !== 0);
}

function lowest(count: number): number {
  return 2 ** count - 1;
}
