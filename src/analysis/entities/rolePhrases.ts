import type { PlaceType } from '../model';
import { isFunctionWord, isPastForm, isSurelyVerb, lexicalTags, opensNoun } from '../text/lexicon';
import { isJoiningHyphen, isPossessive, type Token } from '../text/tokens';
import {
  BODY_NOUNS,
  CALENDAR_WORDS,
  COURTESY_TITLES,
  NAME_SUFFIXES,
  organizationWordType,
  POSTNOMINALS,
  ROLE_QUALIFIERS,
  withoutStop,
} from './gazetteers/nameWords';

/** Words that say a role belongs to somebody named before. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your', 'whose']);

/** Roles held for a person. "His lawyer" is a man's; "his finance director" works where he does. */
const PERSONAL_ROLES =
  /^(lawyer|attorney|solicitor|barrister|counsel|aide|adviser|advisor|spokes\w+|doctor|physician|coach|agent|deputy|successor|predecessor|bodyguard|driver|editor|publisher|partner|rival|opponent|colleague)$/;

/** What a possessive before a role word stands for. */
export function ownerOf(possessive: string, role: string): 'person' | 'body' {
  return /^(his|her)$/.test(possessive) && PERSONAL_ROLES.test(role) ? 'person' : 'body';
}

/** Whether the word is a common noun for a country: "the country's president". */
export function isCountryNoun(word: string): boolean {
  return /^(country|nation|government|state|republic|kingdom)$/.test(word);
}

/** What places are called by common nouns: "the town’s mayor", "the province". */
const PLACE_NOUNS: ReadonlyMap<string, readonly (PlaceType | null)[]> = new Map(
  (
    [
      ['town city village capital', ['city', 'capital', null]],
      ['state province region district county territory island', ['region']],
      ['port harbour harbor airport stadium dam', ['facility', 'city', null]],
    ] as const
  ).flatMap(([nouns, types]) => nouns.split(' ').map(noun => [noun, types] as const)),
);

/** The types of the places that a common noun may call, `undefined` where it calls none. */
export function placeNounTypes(noun: string): readonly (PlaceType | null)[] | undefined {
  return PLACE_NOUNS.get(noun);
}

/** Whether the word is a common noun for a country or body: "the company's chairman", "the country's president". */
export function isBodyNoun(word: string): boolean {
  return BODY_NOUNS.has(word) || organizationWordType(word) !== undefined || isCountryNoun(word);
}

/** Whether the word is a common noun for what has offices: "the bloc’s ambassador", "the town’s chief". */
export function isOwnerNoun(word: string): boolean {
  return isBodyNoun(word) || MORE_BODY_NOUNS.has(word) || PLACE_NOUNS.has(word);
}

/** Nouns for bodies that stand for other things as often. */
const MORE_BODY_NOUNS: ReadonlySet<string> = new Set('bloc venture force fleet mission operation'.split(' '));

/** Whether a possessive ending stands there: `’s`, or a bare mark behind a plural (`Chiefs’ coach`). */
export function isPossessiveAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isPossessive(token)) return true;
  return (
    token !== undefined && /^['’]$/.test(token.text) && !token.spaced && tokens[index - 1]?.lower.endsWith('s') === true
  );
}

/** Whether a token stands behind names and is no part of them: `KC`, `Jr`. */
export function isBehindName(token: Token | undefined): boolean {
  return token !== undefined && (POSTNOMINALS.has(token.text.replaceAll('.', '')) || NAME_SUFFIXES.has(token.lower));
}

/** Whether the token can stand inside a title before its head word: `deputy`, `foreign`, `National`, `climate`. */
export function isRoleModifier(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.type === 'mark') return isJoiningHyphen(tokens, index);
  if (token.type !== 'word' || COURTESY_TITLES.has(withoutStop(token.lower))) return false;
  if (ROLE_QUALIFIERS.has(token.lower)) return true;
  if (CALENDAR_WORDS.has(token.lower) || isOutside(token.lower)) return false;
  // "said minister Rehman": a verb is no modifier, but a participle in a hyphenated word is.
  return !isSurelyVerb(token.lower) || isJoiningHyphen(tokens, index + 1) || isOpenedNoun(tokens, index);
}

/** "transport" in "its transport spokesman", "the deputy transport minister" is a noun, whatever it is elsewhere. */
function isOpenedNoun(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || isPastForm(tokens[index]!.lower)) return false;
  return isPossessiveAt(tokens, index - 1) || opensNoun(before.lower) || ROLE_QUALIFIERS.has(before.lower);
}

/** Whether a word ends a title: articles, prepositions, pronouns, auxiliaries, adverbs. */
function isOutside(word: string): boolean {
  return isFunctionWord(word) || lexicalTags(word).some(tag => tag === 'Adverb' || tag === 'Possessive');
}
