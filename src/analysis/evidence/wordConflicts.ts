import type { Conflict } from '../model';
import type { ReadSentence } from '../entities/sentenceMentions';
import type { ClaimSpan } from './claims';
import { saysOtherwise } from './conflict';
import { confirming, type Ground } from './grounds';
import { oppositesOf } from './opposites';
import type { Reading } from './reading';
import { denies, standInClaim, standOf, type Reality, type Stand } from './reality';
import { meaningOf } from './synonyms';
import { isMeaningful } from './terms';

/** Least score of the best sentence for what it says otherwise to count. */
const LEAST = 0.32;
/** Share of the best sentence's score from which on another may be the one meant. */
const NEARLY_BEST = 0.9;

/** Where a word stands, and how. */
interface Place extends Stand {
  readonly read: ReadSentence;
  readonly isVerb: boolean;
}

/** Words of a claim that the sentences it rests on most turn round: by the opposite, by a negation, as not yet decided. */
export function wordConflicts(claim: ClaimSpan, grounds: readonly Ground[]): Conflict[] {
  const [best] = grounds;
  if (!best || best.score < LEAST) return [];
  const words = wordsOf(claim.reading, claim.from, claim.to);
  const wanted = new Set(words.flatMap(at => meaningsNear(claim.reading.read.tokens[at]!.lower)));
  const near = grounds.filter(({ score }) => score >= NEARLY_BEST * best.score);
  const said = placesByMeaning(
    near.map(({ reading }) => reading),
    wanted,
  );
  const confirmed = placesByMeaning(
    confirming(grounds).map(({ reading }) => reading),
    wanted,
  );
  const { read } = claim.reading;
  const isDenial = denies(read, claim.from, claim.to);
  return words.flatMap(index => {
    const token = read.tokens[index]!;
    const meaning = meaningOf(token.lower);
    const stand = standInClaim(read, index);
    const isVerb = token.tags.has('Verb');
    if (confirmed.get(meaning)?.some(place => place.reality === stand.reality)) return [];
    const likewise = said.get(meaning);
    const other = likewise
      ? otherwise(stand.reality, likewise, isVerb, isDenial)
      : stand.reality === 'fact'
        ? turned(token.lower, said, claim)
        : undefined;
    return other ? [saysOtherwise(read, stand.words, other.read, other.words)] : [];
  });
}

/** What a word means, and the opposites of it: tagging words that nobody asks for takes longer than all else here. */
function meaningsNear(word: string): string[] {
  return [meaningOf(word), ...oppositesOf(word)];
}

/** The place where the body says a word otherwise than the claim. */
function otherwise(reality: Reality, places: readonly Place[], isVerb: boolean, isDenial: boolean): Place | undefined {
  const find = (wanted: Reality) => places.find(place => place.reality === wanted);
  if (reality === 'fact')
    return (isVerb || !isDenial ? find('denied') : undefined) ?? (isVerb ? find('open') : undefined);
  return reality === 'denied' && isVerb ? places.find(place => place.reality === 'fact' && place.isVerb) : undefined;
}

/** The place where the body says the opposite of a word. */
function turned(word: string, said: PlacesByMeaning, claim: ClaimSpan): Place | undefined {
  const { tokens } = claim.reading.read;
  const stated = new Set(tokens.map(({ lower }) => meaningOf(lower)));
  for (const opposite of oppositesOf(word)) {
    const place = stated.has(opposite) ? undefined : said.get(opposite)?.find(({ reality }) => reality === 'fact');
    if (place) return place;
  }
  return undefined;
}

/** Tokens of a stretch that are words with a meaning, in no name, date or number. */
function wordsOf({ read, dates, quantities }: Reading, from = 0, to = read.tokens.length): number[] {
  const isTaken = (index: number) =>
    [...dates, ...quantities].some(one => one.from <= index && index < one.to) || read.mentionOf(index) !== undefined;
  const words: number[] = [];
  for (let index = from; index < to; index += 1)
    if (isMeaningful(read.tokens[index]!) && !isTaken(index)) words.push(index);
  return words;
}

type PlacesByMeaning = ReadonlyMap<string, readonly Place[]>;

/** Where each meaning stands in the sentences, names left out. */
function placesByMeaning(readings: readonly Reading[], wanted: ReadonlySet<string>): PlacesByMeaning {
  const places = new Map<string, Place[]>();
  for (const reading of readings) {
    const { read } = reading;
    for (const index of wordsOf(reading)) {
      const token = read.tokens[index]!;
      const meaning = meaningOf(token.lower);
      if (!wanted.has(meaning)) continue;
      const place = { ...standOf(read, index), read, isVerb: token.tags.has('Verb') };
      places.set(meaning, [...(places.get(meaning) ?? []), place]);
    }
  }
  return places;
}
