import { isBodyNoun } from '../entities/rolePhrases';
import type { ReadSentence } from '../entities/sentenceMentions';
import type { TargetContext } from './targetContext';
import { mentionsFrom } from './targetList';

/** The people and bodies named behind a position, or what a pronoun or a description there stands for. */
export function objectsBehind(context: TargetContext, position: number, places: boolean): readonly string[] {
  const { read, sentence, memory } = context;
  const named = mentionsFrom(read, read.start + position, read.end, places);
  const behind = sentence.slice(position);
  // "A freeze on his bank accounts"
  const owner = /^\s(his|her|its|their) (?:\p{Ll}+ ){0,2}(?:assets|accounts|funds|property)\b/u.exec(behind)?.[1];
  if (owner !== undefined) return memory.meantBy(owner, read, read.start + position);
  // "Her" of "her husband, the banker Kos" is no pronoun of its own.
  const pronoun =
    /^\s(it|him|her(?! (?!(?:in|on|from|for|over|by|after|since|until|during|at|as|and|or)\b)\p{Ll}+,? (?:the |\p{Lu}))|them|both)\b(?! \p{Ll}*s\b)/u.exec(
      behind,
    )?.[1];
  if (pronoun !== undefined) {
    if (isOnNamed(read, pronoun, position)) return memory.meantBy(pronoun, read, read.start + position);
    // Rather one of the sentence before than the subject: "The EU blacklisted it".
    const before = memory.meantBy(pronoun, read, read.start);
    return before.length > 0 ? before : memory.meantBy(pronoun, read, read.start + position);
  }
  // "sanctions on the firm and on its director, Arkady Tolstukhin"; but "blacklisted the shipowner Bogdan Herceg".
  if (/^\s(?:the|that) same \p{Ll}+\b(?! of\b)/u.test(behind)) {
    const [last] = memory.last(read);
    if (last) return [last.target];
  }
  const body = nounOfBody(context, behind, position);
  const noun = body ?? /^\s(?:the|that|this) (?:same )?(\p{Ll}+)\b(?![’']s\b|,? \p{Lu})/u.exec(behind);
  const meant = noun ? memory.meantBy(noun[1]!, read, read.start + position) : [];
  if (meant.length === 0) return body ? [] : named;
  const isJoined = /^ and\b/u.test(behind.slice(noun![0].length));
  return isJoined ? [...new Set([...meant, ...named])] : meant;
}

/**
 * Whether "him" or "her" is a person whom the same sentence names before: `Kos is under sanctions: Canada imposed a ban on
 * him`. Who only speaks need not be: `Kos said that Canada had blacklisted him`.
 */
function isOnNamed(read: ReadSentence, pronoun: string, position: number): boolean {
  const person = read.mentions.find(
    ({ mention, entity }) => entity.kind === 'person' && mention.end <= read.start + position,
  );
  if (!person || !/^(him|her)$/.test(pronoun)) return false;
  return !read.tokens.some(
    ({ lower, start }) => start >= person.mention.end && /^(said|says|told|warned)$/.test(lower),
  );
}

/** "A freeze on the bank, Vesna Kos, a spokeswoman, said": who stands behind a body's noun is no bank. */
function nounOfBody({ read }: TargetContext, behind: string, position: number): RegExpExecArray | undefined {
  const noun = /^\s(?:the|that|this) (?:same )?(\p{Ll}+)(?=, \p{Lu})/u.exec(behind);
  if (!noun || !isBodyNoun(noun[1]!)) return undefined;
  const at = read.start + position + noun[0].length + 2;
  return read.mentions.some(({ mention, entity }) => mention.start === at && entity.kind === 'person')
    ? noun
    : undefined;
}
