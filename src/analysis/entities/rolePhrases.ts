import type { TaggedToken } from '../text/tagging';
import { isJoiningHyphen } from '../text/tokens';
import { COURTESY_TITLES, ROLE_QUALIFIERS } from './gazetteers/nameWords';

/** Words that say a role belongs to somebody named before. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);

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
