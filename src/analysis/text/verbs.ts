import { isPastForm, isSurelyVerb, opensNoun } from './lexicon';
import type { Token } from './tokens';

/** Whether a token is a verb, as far as its word and the one before tell: in "the rights group", "the coast" there is none. */
export function isVerbAt(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index]!;
  if (!isSurelyVerb(lower)) return false;
  const before = tokens[index - 1];
  const opened = before !== undefined && (opensNoun(before.lower) || /^['’]s$/.test(before.text));
  return !opened || isPastForm(lower);
}
