import type { TaggedToken } from '../text/tagging';
import { isPossessive } from '../text/tokens';
import { isReportingVerb } from '../text/reportingVerbs';
import type { Candidate } from './candidates';
import type { Clue, Scores } from './clues';
import { BODY_NOUNS, COMPOUND_ENDINGS, isRoleNoun, placeWordType } from './gazetteers/nameWords';

const ARTICLE = /^(the|a|an)$/;
/** Prepositions that lead to places, and hardly ever to people. */
export const LOCATIVE = /^(in|near|outside|across|around|throughout|inside|toward|towards)$/;
const DIRECTION = /^(from|at|between|into|through|over)$/;
const PREPOSITION = /^(of|to|by|with|for|against|about|than)$/;
/** Verbs whose object is a place more often than not. */
const ARRIVAL = /^(tour(?:s|ed|ing)?|reach(?:es|ed|ing)?|enter(?:s|ed|ing)?)$/;
/** Verbs after which "to" leads to a place. */
const MOTION =
  /^(go|goes|went|gone|going|fl(?:y|ies|ew|own|ying)|travel(?:s|l?ed|l?ing)?|dr(?:ive|ives|ove|iven|iving)|sail(?:s|ed|ing)?|return(?:s|ed|ing)?|mov(?:e|es|ed|ing)|c(?:ome|omes|ame|oming)|r(?:un|uns|an|unning))$/;
const SETTLEMENT = /^(city|town|village|province|capital|port|resort|district|island|region|suburb)$/;

/** Clues in the words beside a name. */
export const CONTEXT_CLUES: readonly Clue[] = [
  function wordBefore(candidate) {
    const { lower } = tokenBefore(candidate) ?? { lower: '' };
    if (LOCATIVE.test(lower)) return { place: 2.5 };
    const head = tokenBefore(candidate, 2)?.lower ?? '';
    // "an analyst at", "chief executive of"; a mayor is of a town.
    if (/^(of|at)$/.test(lower) && isRoleNoun(head))
      return /^(mayor|governor)$/.test(head) ? { place: 3 } : { organization: 2.5 };
    if (DIRECTION.test(lower)) return { place: 1.8 };
    if (ARRIVAL.test(lower)) return { place: 1.8 };
    if (lower === 'to' && MOTION.test(tokenBefore(candidate, 2)?.lower ?? '')) return { place: 2.5 };
    if (/^(to|of)$/.test(lower)) return { place: 1 };
    // "the" stands before bodies more than before people; what else it stands before is often no name at all.
    // In "the Xi Jinping-led government" it is the government's.
    if (ARTICLE.test(lower) && tokenAfter(candidate)?.text !== '-')
      return { person: -2.5, organization: candidate.to - candidate.from > 1 ? 1.5 : 0.8, place: 0.5 };
    return undefined;
  },
  function nounBefore(candidate) {
    const before = tokenBefore(candidate);
    if (!before || before.capital) return undefined;
    if (isRoleNoun(before.lower)) return { person: 4 };
    if (BODY_NOUNS.has(before.lower)) return { organization: 4 };
    const isOf = before.lower === 'of' && SETTLEMENT.test(tokenBefore(candidate, 2)?.lower ?? '');
    return isOf || SETTLEMENT.test(before.lower) ? { place: 4 } : undefined;
  },
  function acronymBehind(candidate) {
    const [open, acronym, close] = tokensAfter(candidate, 3);
    if (open?.text !== '(' || close?.text !== ')' || !acronym) return undefined;
    const letters = candidate.text.replace(/[^\p{Lu}]/gu, '');
    return acronym.text.length > 1 && acronym.text.replace(/\./g, '') === letters ? { organization: 6 } : undefined;
  },
  function reportingVerb(candidate) {
    // "Growers in El Oro say": the verb is the growers'.
    if (followsPreposition(candidate)) return undefined;
    const next = tokenAfter(candidate);
    const before = tokenBefore(candidate);
    if (next && isReportingVerb(next.lower)) return { person: 2 };
    return before && isReportingVerb(before.lower) && afterQuotation(candidate) ? { person: 3 } : undefined;
  },
  function relative(candidate) {
    const [comma, next] = tokensAfter(candidate, 2);
    return comma?.text === ',' && next?.lower === 'who' && !followsPreposition(candidate, LOCATIVE)
      ? { person: 3 }
      : undefined;
  },
  function age(candidate) {
    const [comma, years, close] = tokensAfter(candidate, 3);
    return comma?.text === ',' && close?.text === ',' && /^\d{2}$/.test(years?.text ?? '') ? { person: 5 } : undefined;
  },
  function apposition(candidate) {
    const [comma, ...description] = tokensAfter(candidate, 12);
    return comma?.text === ',' && opensDescription(description[0]) ? kindDescribed(description) : undefined;
  },
  function era(candidate) {
    return /^(era|years|presidency)$/.test(tokenAfter(candidate)?.lower ?? '') ? { person: 5 } : undefined;
  },
  function currency(candidate) {
    // US$702 million
    const next = tokenAfter(candidate);
    return next && !next.spaced && /^[$€£¥]$/.test(next.text) ? { none: 12 } : undefined;
  },
  function nounAfter(candidate) {
    const next = tokenAfter(candidate);
    if (isPossessive(next))
      return /^(Day|Eve)$/.test(tokensAfter(candidate, 2)[1]?.text ?? '') ? { none: 5 } : undefined;
    if (!next?.spaced) return hyphenated(candidate);
    if (placeWordType(next.lower) !== undefined && !isPossessive(next)) return { place: 2 };
    if (/^(spokesman|spokeswoman|shares|shareholders|executives|headquarters|subsidiary|plc)$/.test(next.lower))
      return { organization: 2.5 };
    // "the paper's Foreign Affairs section", "310 million CFA francs"
    return /^(section|desk|team|unit|pages?|supplement|francs?|dollars?|pounds?)$/.test(next.lower)
      ? { none: 3.5 }
      : undefined;
  },
  function commaPlace(candidate) {
    const [comma, next] = tokensAfter(candidate, 2);
    return comma?.text === ',' && next?.tags.has('Country') === true ? { place: 1.5 } : undefined;
  },
];

function opensDescription(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    /^(the|a|an|its|his|her|their|former|acting|head|chief|director|deputy|editor|leader)$/.test(token.lower)
  );
}

/** What "the Jordanian company’s chief executive" or "a consultancy in Beirut" is said of: its last noun before any complement tells. */
function kindDescribed(description: readonly TaggedToken[]): Scores | undefined {
  let described: Scores | undefined;
  for (const [index, word] of description.entries()) {
    if (word.text === ',' || word.tags.has('Preposition') || /^(who|which|that|whose|where)$/.test(word.lower)) break;
    if (isPossessive(description[index + 1])) continue;
    if (SETTLEMENT.test(word.lower)) described = { place: 4 };
    else if (BODY_NOUNS.has(word.lower)) described = { organization: 4 };
    else if (isRoleNoun(word.lower)) described = { person: 2.5 };
  }
  return described;
}

function hyphenated(candidate: Candidate): Scores | undefined {
  const [hyphen, joined] = tokensAfter(candidate, 2);
  if (hyphen?.text !== '-' || !joined || !COMPOUND_ENDINGS.has(joined.lower)) return undefined;
  return /^(based|born|bound|occupied|wide)$/.test(joined.lower) ? { place: 4 } : { place: 0.5, person: 0.5 };
}

function followsPreposition(candidate: Candidate, which?: RegExp): boolean {
  const { lower } = tokenBefore(candidate) ?? { lower: '' };
  return which ? which.test(lower) : [LOCATIVE, DIRECTION, PREPOSITION].some(words => words.test(lower));
}

function afterQuotation(candidate: Candidate): boolean {
  return /^[”"’',]$/.test(tokenBefore(candidate, 2)?.text ?? '');
}

/** The token before a candidate, or `distance` tokens before it. */
function tokenBefore(candidate: Candidate, distance = 1): TaggedToken | undefined {
  return candidate.sentence.tokens[candidate.from - distance];
}

function tokenAfter(candidate: Candidate): TaggedToken | undefined {
  return candidate.sentence.tokens[candidate.to];
}

function tokensAfter(candidate: Candidate, count: number): readonly TaggedToken[] {
  return candidate.sentence.tokens.slice(candidate.to, candidate.to + count);
}
