import type { ReadSentence } from '../entities/sentenceMentions';
import { FINITE_TAGS, mayBeFinite, settledTags } from '../text/lexicon';
import type { Span } from '../text/span';
import type { TaggedToken } from '../text/tagging';

const JOINING = /^(and|but|while|although|though|whereas)$/;

/**
 * The clauses of a sentence, so that what one says of a sanction is not read into the next: `The sanctions were imposed in
 * 2018, and insiders see no intention to lift them`. A comma with "and" parts clauses only if a verb follows before the next
 * comma; otherwise it parts the things of a list.
 */
export function clausesOf({ start, end, tokens }: ReadSentence): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const [index, token] of tokens.entries()) {
    if (token.text !== ';' && !(token.text === ',' && opensClause(tokens, index + 1))) continue;
    clauses.push({ start: from, end: token.end });
    from = token.end;
  }
  return [...clauses, { start: from, end }];
}

function opensClause(tokens: readonly TaggedToken[], index: number): boolean {
  if (!JOINING.test(tokens[index]?.lower ?? '')) return false;
  let end = index + 1;
  while (end < tokens.length && !/^[,;]$/.test(tokens[end]!.text)) end += 1;
  const isFinite = (tags: ReadonlySet<string> | undefined) => FINITE_TAGS.some(tag => tags?.has(tag));
  const words = tokens.slice(index + 1, end);
  return (
    words.some(({ lower }) => isFinite(settledTags(lower))) ||
    words.some(token => !token.capital && mayBeFinite(token.lower) && isFinite(token.tags))
  );
}
