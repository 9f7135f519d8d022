import type { OrganizationType, PlaceType } from '../../model';
import { remembering } from '../../text/remembering';
import { tokenize, type Token } from '../../text/tokens';
import { knownBody, knownBodyNames } from './bodies';
import {
  countryNamed,
  countryNames,
  countryOfNationality,
  countryWithSeat,
  nationalityWords,
  seatNames,
} from './countries';
import { phraseKey } from './phraseKey';
import { isRegionWord, regionNames, regionType, regionWords } from './regions';

/** What the lists know of a name. `key` is the same for all names of one thing: US and United States share it. */
export type KnownName =
  | {
      readonly kind: 'place';
      readonly key: string;
      readonly type: PlaceType;
      readonly name: string;
      readonly country: string | null;
    }
  | { readonly kind: 'group'; readonly key: string; readonly country: string | null }
  | {
      readonly kind: 'organization';
      readonly key: string;
      readonly type: OrganizationType;
      readonly name: string;
      readonly country: string | null;
    };

/** What the lists know of `name`. Countries come before their nationality words, nationality words before capitals. */
export function knownName(name: string): KnownName | undefined {
  const country = countryNamed(name);
  if (country) return { kind: 'place', key: country.code, type: 'country', name: country.name, country: country.name };
  const people = countryOfNationality(name);
  if (people) return { kind: 'group', key: people.code, country: people.name };
  if (isRegionWord(name)) return { kind: 'group', key: phraseKey(name).replace(/s$/, ''), country: null };
  const body = knownBody(name);
  if (body) return { kind: 'organization', key: body.name, type: body.type, name: body.name, country: body.country };
  const seat = countryWithSeat(name);
  if (seat) {
    const type = seat.capital === null || phraseKey(seat.capital) === phraseKey(name) ? 'capital' : 'city';
    return { kind: 'place', key: phraseKey(name), type, name, country: seat.name };
  }
  const region = regionType(name);
  return region && { kind: 'place', key: phraseKey(name), type: region, name, country: null };
}

/** A known name found in a sentence: `length` tokens from where it was looked for. */
export interface GazetteerMatch {
  readonly known: KnownName;
  readonly length: number;
}

const PHRASES = indexPhrases();

/** The longest known name that starts at `tokens[index]`. */
export function longestKnownName(tokens: readonly Token[], index: number): GazetteerMatch | undefined {
  const first = tokens[index];
  if (!first) return undefined;
  for (const phrase of phrasesFrom(first.text)) {
    if (phrase.every((part, offset) => matches(tokens[index + offset], part))) {
      const last = tokens[index + phrase.length - 1]!;
      const known = knownName(rejoin(tokens, index, index + phrase.length));
      if (known && last.end > first.start) return { known, length: phrase.length };
    }
  }
  return undefined;
}

const NO_PHRASES: readonly (readonly string[])[] = [];
/** The phrases that begin with a word. Three passes ask for them at every token of an article. */
const phrasesFrom = remembering(word => PHRASES.get(phraseKey(word)) ?? NO_PHRASES);

function matches(token: Token | undefined, part: string): boolean {
  return token !== undefined && phraseKey(token.text) === part;
}

function rejoin(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1)
    text += (index > from && tokens[index]!.spaced ? ' ' : '') + tokens[index]!.text;
  return text;
}

/** All names as token lists under their first token, longest first. */
function indexPhrases(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, string[][]>();
  const lists = [countryNames(), seatNames(), nationalityWords(), knownBodyNames(), regionNames(), regionWords()];
  for (const names of lists) {
    for (const name of names) {
      const phrase = tokenize(name).map(token => phraseKey(token.text));
      const key = phrase[0]!;
      const phrases = index.get(key);
      if (phrases) phrases.push(phrase);
      else index.set(key, [phrase]);
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.length - a.length);
  return index;
}
