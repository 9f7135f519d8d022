import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';

/** Words before the dash of a dateline. */
const DATELINE = 8;

/**
 * Whether a place is only where something happens, or was reported: "a small lender in Zagreb", "a Zagreb lender",
 * "ZAGREB – The EU".
 */
export function isScene({ tokens }: ReadSentence, { entity, from }: LocatedMention): boolean {
  if (entity.kind !== 'place') return false;
  const dash = tokens.slice(0, DATELINE).findIndex(({ text }) => /^[–—-]$/.test(text));
  // "The government in Ottawa"
  if (/^(government|authorities|junta)$/.test(tokens[from - 2]?.lower ?? '')) return false;
  return from < dash || /^(in|from|at|near|of|an?)$/.test(tokens[from - 1]?.lower ?? '');
}
