import { POSSESSIVES } from '../entities/rolePhrases';
import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import type { TaggedToken } from '../text/tagging';

/** Longest apposition between a subject and its verb, in tokens. */
const REACH = 40;

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
  return subjectOfApposition(read, index);
}

/**
 * The mention before the comma that opens the apposition or, where commas stand in it, before the first in reach: rather a
 * person or body than a place, which may be part of the apposition (`head of the mission in Bonn, a city,`).
 */
function subjectOfApposition(read: ReadSentence, closing: number): LocatedMention | undefined {
  const commas: number[] = [];
  for (let index = closing - 1; index > Math.max(0, closing - REACH); index -= 1)
    if (read.tokens[index]!.text === ',') commas.push(index);
  const [last, first] = [commas[0], commas.at(-1)];
  if (last === undefined || first === undefined) return undefined;
  const likely = [last, first].flatMap(comma => mentionEndingAt(read, comma - 1) ?? []);
  return likely.find(({ entity }) => entity.kind === 'person' || entity.kind === 'organization') ?? likely[0];
}

/** The mention that ends at a token, or before the acronym in brackets that ends there: `the Council (DFIC)`. */
function mentionEndingAt(read: ReadSentence, index: number): LocatedMention | undefined {
  return read.mentionOf(read.tokens[index]?.text === ')' ? index - 1 : index);
}

/**
 * The mention right behind the verb: `said Kalhoro`, `said Dr Nargis Jamaldini`, `said the mayor`, or the one that explains a
 * description there: `said its manager, Emre Sezgin`.
 */
export function subjectAfter(read: ReadSentence, verb: number): LocatedMention | undefined {
  for (let index = verb + 1; index <= verb + 6; index += 1) {
    const mention = read.mentionOf(index) ?? (isComma(read, index) ? read.mentionOf(index + 1) : undefined);
    if (mention) {
      if (mention.entity.kind === 'person' || mention.entity.kind === 'organization') return mention;
      continue;
    }
    const token = read.tokens[index];
    if (token?.type !== 'word' || (endsSubject(token) && !POSSESSIVES.has(token.lower))) break;
  }
  return undefined;
}

function isComma(read: ReadSentence, index: number): boolean {
  return read.tokens[index]?.text === ',';
}

function endsSubject({ tags }: TaggedToken): boolean {
  return ['Verb', 'Preposition', 'Conjunction', 'Pronoun'].some(tag => tags.has(tag));
}
