import { isScene } from '../entities/salience';
import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';

/** Words before the dash of a dateline. */
const DATELINE = 8;

/**
 * Whether a place sanctions nobody, because it only says where something happens or was reported, or of what: "a small lender
 * in Zagreb", "a Zagreb lender", "ZAGREB – The EU"; but "the government in Ottawa" does.
 */
export function isBackdrop(read: ReadSentence, mention: LocatedMention): boolean {
  const { entity, from } = mention;
  const { tokens } = read;
  if (entity.kind !== 'place' || /^(government|authorities|junta)$/.test(tokens[from - 2]?.lower ?? '')) return false;
  const dash = tokens.slice(0, DATELINE).findIndex(({ text }) => /^[–—-]$/.test(text));
  return from < dash || isScene(read, mention) || /^(of|an?)$/.test(tokens[from - 1]?.lower ?? '');
}
