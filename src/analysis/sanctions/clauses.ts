import type { ReadSentence } from '../entities/sentenceMentions';
import { FINITE_TAGS, mayBeFinite, settledTags } from '../text/lexicon';
import type { Span } from '../text/span';
import type { TaggedToken } from '../text/tagging';

const JOINING = /^(and|but|while|although|though|whereas)$/;

const GOES_ON = /^(has|have|had|will|would|does|did|says|said)$/;
const IMPOSED = /^(imposed|blacklisted|sanctioned|listed|designated|froze|banned|barred)$/;

/**
 * The clauses of a sentence, so that what one says of a sanction is not read into the next: `The sanctions were imposed in
 * 2018, and insiders see no intention to lift them`. A comma with "and" parts clauses only if a verb follows before the next
 * comma; otherwise it parts the things of a list.
 */
export function clausesOf({ start, end, tokens }: ReadSentence): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const [index, token] of tokens.entries()) {
    const parts =
      token.text === ';' || (token.text === ',' && (opensClause(tokens, index + 1) || isRelative(tokens, index)));
    if (!parts && !goesOn(tokens, index + 1)) continue;
    clauses.push({ start: from, end: token.end });
    from = token.end;
  }
  return [...clauses, { start: from, end }];
}

/** `X blacklisted Kos in 2019 and has no intention of removing it`: the same subject, another verb. */
function goesOn(tokens: readonly TaggedToken[], index: number): boolean {
  return tokens[index]?.lower === 'and' && GOES_ON.test(tokens[index + 1]?.lower ?? '');
}

/** Either comma of `X, which blacklisted Kos in 2019, has no intention of lifting its ban`. */
function isRelative(tokens: readonly TaggedToken[], comma: number): boolean {
  if (opensRelative(tokens, comma)) return tokens.slice(comma + 1).some(({ text }) => text === ',');
  const before = tokens.slice(0, comma).findLastIndex(({ text }) => text === ',');
  return before >= 0 && opensRelative(tokens, before);
}

function opensRelative(tokens: readonly TaggedToken[], comma: number): boolean {
  if (tokens[comma + 1]?.lower !== 'which') return false;
  const verb = /^(?:had|has|already)$/.test(tokens[comma + 2]?.lower ?? '') ? comma + 3 : comma + 2;
  return IMPOSED.test(tokens[verb]?.lower ?? '');
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
