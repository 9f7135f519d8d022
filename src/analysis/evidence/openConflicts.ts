import type { Conflict } from '../model';
import type { ClaimSpan } from './claims';
import { saysOtherwise } from './conflict';
import type { Span } from '../text/span';
import { confirming, type Ground } from './grounds';
import { denies, openAt, standOf } from './reality';
import type { Reading } from './reading';
import { meaningOf } from './synonyms';
import type { Term } from './terms';

const DONE = ['PastTense', 'Participle'];
/** Words by which a claim says that something is to come, or may be, or is said. */
const LOOSE = /^(?:will|would|shall|should|must|can|says?|said|may|might|could)$/;
const isAuxiliary = (word: string) => /^(?:has|have|had|was|were|been|be|is|are|did)$/.test(word);
/** Least score of the best sentence for what it leaves open to count. */
const LEAST = 0.28;
/** Share of the best sentence's score from which on another may be the one meant. */
const NEARLY_BEST = 0.9;

/**
 * What a claim says is done, where the body says in other words that it is only thought of, asked for or due: `has imposed
 * sanctions` and `is considering an asset freeze`.
 */
export function openConflicts(claim: ClaimSpan, grounds: readonly Ground[]): Conflict[] {
  const [best] = grounds;
  if (!best || best.score < LEAST) return [];
  const deed = deedOf(claim);
  if (deed === undefined) return [];
  const { read } = claim.reading;
  const meaning = meaningOf(read.tokens[deed]!.lower);
  const near = confirming(grounds);
  if (
    near.some(({ reading }) => reading.placesOf(meaning).some(index => standOf(reading.read, index).reality === 'fact'))
  )
    return [];
  const keys = new Set(
    claim.reading.terms.filter(({ from, to }) => from >= claim.from && to <= claim.to).map(({ key }) => key),
  );
  for (const { reading } of near.filter(({ score }) => score >= NEARLY_BEST * best.score)) {
    const open = reading.terms.filter(({ key }) => keys.has(key)).flatMap(term => openingOf(reading, term));
    const { start, end } = read.tokens[deed]!;
    if (open[0]) return [saysOtherwise(read, { start, end }, reading.read, open[0])];
  }
  return [];
}

/**
 * From the words that leave a term open to the term, if any do; a name or `both` says too little, a
 * clause with `if` or `that` too much, and `ask a question` asks for nothing.
 */
function openingOf({ read }: Reading, { sort, from, end }: Term): Span[] {
  const open = sort === 'name' || read.tokens[from]!.lower === 'both' ? undefined : openAt(read, from);
  if (!open) return [];
  const between = read.tokens.filter(token => token.start >= open.start && token.end <= end).map(({ lower }) => lower);
  const isQuestion = between[0]!.startsWith('ask') && !between.some(word => word === 'for' || word === 'to');
  const isClause = /^(?:if|unless|whether)$/.test(between[0]!) || between.includes('that');
  return isQuestion || isClause ? [] : [{ start: open.start, end }];
}

/** The first verb of a claim that says something is done, if all it says is fact: not `will`, `may`, `wants`, `not`. */
function deedOf({ reading: { read }, from, to }: ClaimSpan): number | undefined {
  const { tokens } = read;
  const isLoose =
    denies(read, from, to) ||
    tokens.slice(from, to).some(({ lower }, at) => LOOSE.test(lower) || openAt(read, from + at));
  if (isLoose) return undefined;
  for (let index = from; index < to; index += 1)
    if (!read.mentionOf(index) && DONE.some(tag => tokens[index]!.tags.has(tag)) && !isAuxiliary(tokens[index]!.lower))
      return index;
  return undefined;
}
