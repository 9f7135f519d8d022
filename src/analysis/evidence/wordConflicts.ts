import type { Conflict } from '../model';
import type { ReadSentence } from '../entities/sentenceMentions';
import type { ClaimSpan } from './claims';
import { saysOtherwise } from './conflict';
import { confirming, type Ground } from './grounds';
import { oppositesOf } from './opposites';
import { denies, standInClaim, standOf, type Reality } from './reality';
import { meaningOf } from './synonyms';

/** Least score of the best sentence for what it says otherwise to count. */
const LEAST = 0.32;
/** Share of the best sentence's score from which on another may be the one meant. */
const NEARLY_BEST = 0.9;

/** Where a word stands. */
interface Place {
  readonly read: ReadSentence;
  readonly index: number;
}

/** Words of a claim that the sentences it rests on most turn round: by the opposite, by a negation, as not yet decided. */
export function wordConflicts(claim: ClaimSpan, grounds: readonly Ground[]): Conflict[] {
  const [best] = grounds;
  if (!best || best.score < LEAST) return [];
  const near = grounds.filter(({ score }) => score >= NEARLY_BEST * best.score);
  const saying = confirming(grounds);
  const { read } = claim.reading;
  const isDenial = denies(read, claim.from, claim.to);
  return claim.reading.wordsWithin(claim.from, claim.to).flatMap(index => {
    const { lower } = read.tokens[index]!;
    const meaning = meaningOf(lower);
    const stand = standInClaim(read, index);
    if (placesOf(meaning, saying).some(place => realityAt(place) === stand.reality)) return [];
    const likewise = placesOf(meaning, near);
    const other =
      likewise.length > 0
        ? otherwise(stand.reality, likewise, isVerbAt({ read, index }), isDenial)
        : stand.reality === 'fact'
          ? turned(lower, near, claim)
          : undefined;
    return other ? [saysOtherwise(read, stand.words, other.read, standAt(other).words)] : [];
  });
}

/** The places where sentences have a word of a meaning, names left out. */
function placesOf(meaning: string, grounds: readonly Ground[]): Place[] {
  return grounds.flatMap(({ reading }) => reading.placesOf(meaning).map(index => ({ read: reading.read, index })));
}

const standAt = ({ read, index }: Place) => standOf(read, index);
const realityAt = (place: Place) => standAt(place).reality;
const GONE = /^(?:without|lost|lacks?|lacked)$/;
const isVerbAt = ({ read, index }: Place) => read.tokens[index]!.tags.has('Verb');

/** The place where the body says a word otherwise than the claim. */
function otherwise(reality: Reality, places: readonly Place[], isVerb: boolean, isDenial: boolean): Place | undefined {
  const find = (wanted: Reality) => places.find(place => realityAt(place) === wanted && !(isVerb && isGone(place)));
  if (reality === 'fact')
    return (isVerb || !isDenial ? find('denied') : undefined) ?? (isVerb ? find('open') : undefined);
  return reality === 'denied' && isVerb
    ? places.find(place => realityAt(place) === 'fact' && isVerbAt(place))
    : undefined;
}

/** Whether a noun is told of as gone, `left without work`: who has none now may have worked. */
function isGone(place: Place): boolean {
  const { start } = standAt(place).words;
  return !isVerbAt(place) && place.read.tokens.some(token => token.start === start && GONE.test(token.lower));
}

/** The place where the body says the opposite of a word. */
function turned(word: string, grounds: readonly Ground[], claim: ClaimSpan): Place | undefined {
  const { tokens } = claim.reading.read;
  for (const opposite of oppositesOf(word)) {
    const place = placesOf(opposite, grounds).find(one => realityAt(one) === 'fact');
    if (place && !tokens.some(({ lower }) => meaningOf(lower) === opposite)) return place;
  }
  return undefined;
}
