import type { EntityKind } from '../model';
import type { TaggedToken } from '../text/tagging';
import { isPossessive } from '../text/tokens';
import type { Candidate } from './candidates';
import {
  COMPOUND_ENDINGS,
  NAME_SUFFIXES,
  organizationWordType,
  placeOpenerType,
  placeWordType,
  ROLE_NOUNS,
} from './gazetteers/nameWords';
import { isReportingVerb } from '../text/reportingVerbs';

/** Points for each kind of name, plus `none` for "no name at all". */
export type Scores = Readonly<Partial<Record<EntityKind | 'none', number>>>;

/** Points for every kind. */
export type ScoreTable = Record<EntityKind | 'none', number>;

/** What one look at a candidate and its neighbours says about its kind. */
type Clue = (candidate: Candidate) => Scores | undefined;

const ARTICLE_BEFORE = /^(the|a|an)$/;
const LOCATIVE = /^(in|near|outside|across|around|throughout|inside|toward|towards)$/;
const LOCATIVE_WEAK = /^(at|from|to|into|between|through|over|of)$/;

/**
 * All clues, each independent of the others; their points add up. They are weights of judgement, ordered by how seldom the
 * clue misleads: a list or a title decides, a neighbouring word tips the scale.
 */
export const CLUES: readonly Clue[] = [
  function listed({ known }) {
    return known && { [known.kind]: 10 };
  },
  function titled(candidate) {
    return candidate.titled ? { person: 5 } : undefined;
  },
  function ownWords(candidate) {
    const words = wordsOf(candidate);
    const last = words.findLast(word => !NAME_SUFFIXES.has(word.lower));
    if (!last) return undefined;
    if (words.length === 1)
      return (organizationWordType(last.lower) ?? placeWordType(last.lower)) ? { none: 2 } : undefined;
    if (placeWordType(last.lower)) return { place: 5 };
    if (organizationWordType(last.lower)) return { organization: 5 };
    if (placeOpenerType(words[0]!.lower)) return { place: 4 };
    const linked = words.findIndex(word => /^(of|for|and|&)$/.test(word.text));
    return linked > 0 && words.slice(0, linked).some(word => organizationWordType(word.lower))
      ? { organization: 5 }
      : undefined;
  },
  function acronym({ text }) {
    return /^\p{Lu}[\p{Lu}\p{N}&-]{1,6}$/u.test(text) ? { organization: 3 } : undefined;
  },
  function lexicon(candidate) {
    const words = wordsOf(candidate);
    const has = (tag: string) => words.some(word => word.tags.has(tag));
    const first = words[0];
    return {
      person:
        (first?.tags.has('FirstName') && words.length > 1 ? 3 : 0) +
        (has('LastName') ? 1 : 0) +
        (has('Person') ? 0.5 : 0),
      place: has('City') || has('Region') || has('Country') ? (words.length === 1 ? 3 : 1) : 0,
      organization: has('Organization') && !has('Acronym') ? 1.5 : 0,
    };
  },
  function shape(candidate) {
    const words = wordsOf(candidate).filter(word => word.capital);
    if (words.length === 2 || words.length === 3) return { person: 1.5 };
    return words.length === 1 ? { person: 0.2 } : { organization: 0.5 };
  },
  function initials(candidate) {
    const inner = wordsOf(candidate);
    return inner.length > 1 && inner.some(word => /^\p{Lu}\.$/u.test(word.text)) ? { person: 2.5 } : undefined;
  },
  function particle(candidate) {
    return wordsOf(candidate).some(word => !word.capital && /^(bin|ibn|bint|van|von|der|della|ould)$/.test(word.lower))
      ? { person: 2 }
      : undefined;
  },
  function familySuffix(candidate) {
    return NAME_SUFFIXES.has(wordsOf(candidate).at(-1)?.lower ?? '') ? { person: 4 } : undefined;
  },
  function wordBefore(candidate) {
    const before = tokenBefore(candidate);
    if (!before) return undefined;
    if (LOCATIVE.test(before.lower)) return { place: 2.5 };
    if (LOCATIVE_WEAK.test(before.lower)) return { place: 1 };
    if (ARTICLE_BEFORE.test(before.lower)) return { person: -2.5, organization: 1.5, place: 0.5 };
    return undefined;
  },
  function reportingVerb(candidate) {
    const next = tokenAfter(candidate);
    const before = tokenBefore(candidate);
    if (next && isReportingVerb(next.lower)) return { person: 2 };
    return before && isReportingVerb(before.lower) && afterQuotation(candidate) ? { person: 3 } : undefined;
  },
  function apposition(candidate) {
    const [comma, next, ...rest] = tokensAfter(candidate, 8);
    if (comma?.text !== ',') return undefined;
    if (next?.type === 'number' && /^\d{2}$/.test(next.text) && rest[0]?.text === ',') return { person: 5 };
    if (next?.lower === 'who' || next?.lower === 'whose') return { person: 3 };
    const isRole = [next, ...rest].slice(0, 6).some(word => word && ROLE_NOUNS.has(word.lower));
    const appositive =
      next !== undefined &&
      /^(the|a|an|its|his|her|their|former|acting|head|chief|director|editor|leader)$/.test(next.lower);
    if (isRole && appositive) return { person: 2.5 };
    return appositive &&
      rest.slice(0, 3).some(word => /^(city|town|village|province|capital|port|resort)$/.test(word.lower))
      ? { place: 4 }
      : undefined;
  },
  function roleBefore(candidate) {
    const before = tokenBefore(candidate);
    return before && !before.capital && ROLE_NOUNS.has(before.lower) ? { person: 4 } : undefined;
  },
  function era(candidate) {
    return /^(era|years|presidency)$/.test(tokenAfter(candidate)?.lower ?? '') ? { person: 5 } : undefined;
  },
  function nounAfter(candidate) {
    const next = tokenAfter(candidate);
    if (!next?.spaced) return hyphenated(candidate);
    if (placeWordType(next.lower) !== undefined && !isPossessive(next)) return { place: 2 };
    if (/^(spokesman|spokeswoman|shares|shareholders|executives|headquarters|subsidiary|plc)$/.test(next.lower))
      return { organization: 2.5 };
    return undefined;
  },
  function commaPlace(candidate) {
    const { tokens } = candidate.sentence;
    const comma = tokens[candidate.to];
    const next = tokens[candidate.to + 1];
    return comma?.text === ',' && next?.tags.has('Country') === true ? { place: 1.5 } : undefined;
  },
];

/** The sum of all clues. */
export function scoreCandidate(candidate: Candidate): ScoreTable {
  const total = { person: 0, organization: 0, place: 0, group: 0, none: candidate.opensSentence ? 0.5 : 0 };
  for (const clue of CLUES) {
    for (const [kind, points] of Object.entries(clue(candidate) ?? {}) as [EntityKind | 'none', number][])
      total[kind] += points;
  }
  return total;
}

function hyphenated(candidate: Candidate): Scores | undefined {
  const joined = candidate.sentence.tokens[candidate.to + 1];
  if (tokenAfter(candidate)?.text !== '-' || !joined || !COMPOUND_ENDINGS.has(joined.lower)) return undefined;
  return /^(based|born|bound|occupied|wide)$/.test(joined.lower) ? { place: 4 } : { place: 0.5, person: 0.5 };
}

function afterQuotation(candidate: Candidate): boolean {
  return /^[”"’',]$/.test(candidate.sentence.tokens[candidate.from - 2]?.text ?? '');
}

function wordsOf(candidate: Candidate): readonly TaggedToken[] {
  return candidate.sentence.tokens
    .slice(candidate.from, candidate.to)
    .filter(token => token.type === 'word' || token.text === '&');
}

function tokenBefore(candidate: Candidate): TaggedToken | undefined {
  return candidate.sentence.tokens[candidate.from - 1];
}

function tokenAfter(candidate: Candidate): TaggedToken | undefined {
  return candidate.sentence.tokens[candidate.to];
}

function tokensAfter(candidate: Candidate, count: number): readonly TaggedToken[] {
  return candidate.sentence.tokens.slice(candidate.to, candidate.to + count);
}
