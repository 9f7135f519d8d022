import type { ReadSentence } from '../entities/sentenceMentions';
import { FINITE_TAGS, mayBeFinite, settledTags } from '../text/lexicon';
import type { Span } from '../text/span';
import type { TaggedToken } from '../text/tagging';

const JOINING = /^(and|but|while|although|though|whereas)$/;

const GOES_ON =
  /^(has|have|had|will|would|does|did|says|said|lifted|suspended|waived|removed|delisted|revoked|dropped)$/;
/** Verbs that tell of the same subject's next step, behind one that lifted something or let it be. */
const NEXT_STEP =
  /^(extended|renewed|prolonged|kept|added|blacklisted|sanctioned|imposed|barred|banned|froze|designated|put|placed|widened)$/;
const KEPT = /^(kept|keeps|left|upheld|maintained|retained)$/;
const IMPOSED = /^(imposed|blacklisted|sanctioned|listed|designated|froze|frozen|banned|barred)$/;
const ENDED =
  /^(lifted|lifts|suspended|waived|removed|delisted|revoked|dropped|eased|annulled|unfroze|cleared|took|taken)$/;
/** Words that open a clause about the time or the person before: `, when it was blacklisted`, `, four years after it froze`. */
const SUBORDINATING = /^(who|whom|when|where|after|since)$/;

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

/**
 * `X blacklisted Kos in 2019 and has no intention of removing it`, `annulled the sanctions on Kos but upheld those on his
 * bank`: the same subject, another verb.
 */
function goesOn(tokens: readonly TaggedToken[], index: number): boolean {
  if (tokens[index]?.lower === 'but') return KEPT.test(tokens[index + 1]?.lower ?? '');
  if (tokens[index]?.lower !== 'and') return false;
  const next = tokens[index + 1]?.lower ?? '';
  return GOES_ON.test(next) || (NEXT_STEP.test(next) && tokens.slice(0, index).some(({ lower }) => ENDED.test(lower)));
}

/**
 * Either comma of `X, which blacklisted Kos in 2019, has no intention of lifting its ban` and of `waived sanctions on the firm
 * for the first time since 2019, when it was blacklisted`.
 */
function isRelative(tokens: readonly TaggedToken[], comma: number): boolean {
  if (opensRelative(tokens, comma)) return tokens.slice(comma + 1).some(({ text }) => text === ',');
  if (opensSubordinate(tokens, comma)) return true;
  const before = tokens.slice(0, comma).findLastIndex(({ text }) => text === ',');
  return before >= 0 && (opensRelative(tokens, before) || opensSubordinate(tokens, before));
}

/** Words that "six months after" has at most before the word that opens the clause. */
const LEAD = 3;

function opensSubordinate(tokens: readonly TaggedToken[], comma: number): boolean {
  // "Kos Bank, blacklisted in 2019, was delisted"
  const participle = tokens[comma + 1]?.lower === 'already' ? comma + 2 : comma + 1;
  if (IMPOSED.test(tokens[participle]?.lower ?? ''))
    return /^(by|in|since|on)$/.test(tokens[participle + 1]?.lower ?? '');
  const lead = tokens.slice(comma + 1, comma + 1 + LEAD).findIndex(({ lower }) => SUBORDINATING.test(lower));
  if (lead < 0 || tokens.slice(comma + 1, comma + 1 + lead).some(({ text }) => text === ',')) return false;
  const rest = tokens.slice(comma + 2 + lead);
  const end = rest.findIndex(({ text }) => text === ',');
  return rest.slice(0, end < 0 ? rest.length : end).some(({ lower }) => IMPOSED.test(lower));
}

function opensRelative(tokens: readonly TaggedToken[], comma: number): boolean {
  if (tokens[comma + 1]?.lower !== 'which') return false;
  const verb = /^(?:had|has|already)$/.test(tokens[comma + 2]?.lower ?? '') ? comma + 3 : comma + 2;
  return IMPOSED.test(tokens[verb]?.lower ?? '');
}

function opensClause(tokens: readonly TaggedToken[], index: number): boolean {
  if (!JOINING.test(tokens[index]?.lower ?? '')) return false;
  // "Bans on Kos, and on two retired generals"
  if (/^(on|against|for|to)$/.test(tokens[index + 1]?.lower ?? '')) return false;
  let end = index + 1;
  while (end < tokens.length && !/^[,;]$/.test(tokens[end]!.text)) end += 1;
  const isFinite = (tags: ReadonlySet<string> | undefined) => FINITE_TAGS.some(tag => tags?.has(tag));
  const words = tokens.slice(index + 1, end);
  return (
    words.some(({ lower }) => isFinite(settledTags(lower))) ||
    words.some(token => !token.capital && mayBeFinite(token.lower) && isFinite(token.tags))
  );
}
