import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';

const BETWEEN = ['Adverb', 'Auxiliary', 'Modal', 'Negative', 'Copula'];

/**
 * The mention that is the subject of the verb at `verb`: directly before it, or before an apposition in commas
 * (`Kalhoro, who runs the authority, said`).
 */
export function subjectBefore(read: ReadSentence, verb: number): LocatedMention | undefined {
  const { tokens } = read;
  let index = verb - 1;
  while (index >= 0 && BETWEEN.some(tag => tokens[index]!.tags.has(tag))) index -= 1;
  const direct = mentionEndingAt(read, index);
  if (direct) return direct;
  if (tokens[index]?.text !== ',') return undefined;
  // "His wife, Alena Drozdovich, said": the name is the apposition.
  const apposed = read.mentionOf(index - 1);
  if (apposed && tokens[apposed.from - 1]?.text === ',') return apposed;
  const opening = tokens.slice(0, index).findLastIndex(token => token.text === ',');
  return opening > 0 ? (mentionEndingAt(read, opening - 1) ?? subjectOfFirstApposition(read, opening)) : undefined;
}

/** With several commas in the apposition, the subject is the mention before the first of them. */
function subjectOfFirstApposition(read: ReadSentence, before: number): LocatedMention | undefined {
  const first = read.tokens.slice(0, before).findIndex(token => token.text === ',');
  return first > 0 ? mentionEndingAt(read, first - 1) : undefined;
}

/** The mention that ends at a token, or before the acronym in brackets that ends there: `the Council (DFIC)`. */
function mentionEndingAt(read: ReadSentence, index: number): LocatedMention | undefined {
  return read.mentionOf(read.tokens[index]?.text === ')' ? index - 1 : index);
}

/** The mention right behind the verb: `said Kalhoro`, `said Dr Nargis Jamaldini`, `said the mayor`. */
export function subjectAfter(read: ReadSentence, verb: number): LocatedMention | undefined {
  for (let index = verb + 1; index <= verb + 6; index += 1) {
    const mention = read.mentionOf(index);
    if (mention) {
      if (mention.entity.kind === 'person' || mention.entity.kind === 'organization') return mention;
      continue;
    }
    const token = read.tokens[index];
    if (token?.type !== 'word' || ['Verb', 'Preposition', 'Conjunction', 'Pronoun'].some(tag => token.tags.has(tag)))
      break;
  }
  return undefined;
}
