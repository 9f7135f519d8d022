import type { TaggedToken } from '../text/tagging';
import { isJoiningHyphen } from '../text/tokens';
import { BODY_NOUNS, COURTESY_TITLES, organizationWordType, ROLE_QUALIFIERS } from './gazetteers/nameWords';

/** Words that say a role belongs to somebody named before. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);

/** Roles held for a person. "His lawyer" is a man's; "his finance director" works where he does. */
const PERSONAL_ROLES =
  /^(lawyer|attorney|solicitor|barrister|aide|adviser|advisor|spokes\w+|doctor|physician|coach|agent|deputy|successor|predecessor)$/;

/** What a possessive before a role word stands for. */
export function ownerOf(possessive: string, role: string): 'person' | 'body' {
  return /^(his|her)$/.test(possessive) && PERSONAL_ROLES.test(role) ? 'person' : 'body';
}

/** Whether the word is a common noun for a country or body: "the company's chairman", "the country's president". */
export function isBodyNoun(word: string): boolean {
  return BODY_NOUNS.has(word) || organizationWordType(word) !== undefined || /^(country|government|state)$/.test(word);
}

const OUTSIDE = [
  'Determiner',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Possessive',
  'Modal',
  'Auxiliary',
  'Copula',
  'QuestionWord',
  'Adverb',
];

/** Whether the token can stand inside a title before its head word: `deputy`, `foreign`, `National`, `climate`. */
export function isRoleModifier(tokens: readonly TaggedToken[], index: number): boolean {
  const token = tokens[index]!;
  if (token.type === 'mark') return isJoiningHyphen(tokens, index);
  if (token.type !== 'word' || COURTESY_TITLES.has(token.lower.replace(/\.$/, ''))) return false;
  if (ROLE_QUALIFIERS.has(token.lower)) return true;
  if (OUTSIDE.some(tag => token.tags.has(tag))) return false;
  // "said minister Rehman": a verb is no modifier, but a participle in a hyphenated word is.
  const isVerb = token.tags.has('Verb') && !token.tags.has('Noun');
  return !isVerb || isJoiningHyphen(tokens, index + 1);
}
