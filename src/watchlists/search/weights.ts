import { isCommonName } from '../names/commonNames';
import { Role } from '../names/parse';
import type { Word } from './word';

/** A word of a name, with what it weighs in a comparison. */
export interface WeighedWord {
  readonly word: Word;
  readonly role: Role;
  readonly consonantal: boolean;
  /** How much it tells: bits of information, by how rare the word is. */
  readonly bits: number;
  readonly weight: number;
  /** A word that names are known to have: not likely to be a slip for another one. */
  readonly known: boolean;
}

/** What the lists are taken for a sample of: a word's share among people at large counts as much as so many names. */
const PRIOR_NAMES = 5000;
const COMMON_SHARE = 1 / 150;
const RARE_SHARE = 1 / 30_000;
const MOST_BITS = 14;
/** A word that so many listed names have is a name, and no slip of another. */
export const KNOWN_FROM = 3;

/**
 * How much a word tells, in bits: the negative logarithm of its share among names, estimated from the lists and, where they
 * are small, from whether very many people bear the name (an additive prior; Robertson and Sparck Jones 1976 weigh index
 * terms the same way).
 */
export function informationOf({ vowels }: Word, names: number, total: number): number {
  const prior = PRIOR_NAMES * (isCommonName(vowels) ? COMMON_SHARE : RARE_SHARE);
  return -Math.log2((names + prior) / (total + PRIOR_NAMES));
}

/** What a word weighs. The family name counts 1.3 times, as in OpenSanctions' matcher logic-v2. */
export function weightOf(role: Role, bits: number): number {
  const proper = 0.4 + 0.6 * Math.min(1, bits / MOST_BITS);
  switch (role) {
    case Role.Family:
      return 1.3 * proper;
    case Role.Plain:
    case Role.Syllable:
      return proper;
    case Role.Patronymic:
      return 0.6 * proper;
    case Role.Number:
      return 0.8;
    case Role.Initial:
      return 0.25;
    case Role.Generation:
      return 0.15;
    case Role.LegalForm:
      return 0.12;
    case Role.Particle:
      return 0.06;
    case Role.Title:
      return 0.04;
  }
}
