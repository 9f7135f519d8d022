import { isBehindName, isPossessiveAt, isRoleModifier } from '../entities/rolePhrases';
import { isRoleWord } from '../entities/roleWords';
import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import { lexicalTags, standsBesideVerb } from '../text/lexicon';
import { isPossessive, type Token } from '../text/tokens';
import { isVerbAt } from '../text/verbs';

/** Longest apposition between a subject and its verb, in tokens. */
const REACH = 40;
/** Longest description of a subject behind its verb, in tokens. */
const LONGEST_DESCRIPTION = 24;

/**
 * The mention that is the subject of the verb at `verb`: directly before it, or before an apposition in commas
 * (`Kalhoro, who runs the authority, said`).
 */
export function subjectBefore(read: ReadSentence, verb: number): LocatedMention | undefined {
  const { tokens } = read;
  let index = verb - 1;
  while (index >= 0 && !read.mentionOf(index) && standsBesideVerb(tokens[index]!.lower)) index -= 1;
  const direct = nameEndingAt(read, index);
  if (direct) return direct;
  if (tokens[index]?.text !== ',') return undefined;
  // "His wife, Alena Drozdovich, said": the name is the apposition.
  const apposed = nameEndingAt(read, index - 1);
  if (apposed && isAppositionStart(read, apposed)) return apposed;
  return subjectOfApposition(read, index);
}

/** Words for people by what they are to others, or where they live. */
const OTHER_PEOPLE =
  /^(relative|resident|colleague|neighbour|neighbor|villager|witness|survivor|gendarme|source|aide|insider)$/;

/** Words between the article and the noun of a subject: `a senior officer`. */
const LONGEST_QUALIFIER = 3;

/**
 * Whether the subject of a verb is somebody the sentence does not name: `the lawmaker said`, `a senior officer in Mantralaya, who
 * did not wish to be named, said`.
 */
export function isUnnamed(read: ReadSentence, verb: number): boolean {
  const { tokens } = read;
  const isPerson = (index: number) =>
    !read.mentionOf(index) && (isRoleWord(tokens[index]!.lower) || OTHER_PEOPLE.test(tokens[index]!.lower));
  if (verb >= 2 && isPerson(verb - 1) && isOpened(read, verb - 1)) return true;
  const start = tokens.findLastIndex(({ text }, index) => index < verb && /^[;”"]$/.test(text)) + 1;
  if (!/^(a|an)$/.test(tokens[start]?.lower ?? '')) return false;
  const noun = tokens.findIndex((_, index) => index > start && index <= start + LONGEST_QUALIFIER && isPerson(index));
  if (noun < 0 || noun >= verb) return false;
  // "A spokesman for the company, Guo Pengzhan, said": the name is said after all.
  return !read.mentions.some(
    ({ entity, from, to }) =>
      from > start && from < verb && (entity.kind === 'person' || (tokens[from - 1]?.text === ',' && to === verb - 1)),
  );
}

/** Whether an article opens the noun phrase whose noun stands at a token, with no name in the phrase. */
function isOpened(read: ReadSentence, noun: number): boolean {
  for (let index = noun - 1; index >= Math.max(0, noun - LONGEST_QUALIFIER); index -= 1) {
    if (read.mentionOf(index)) return false;
    if (/^(the|a|an)$/.test(read.tokens[index]!.lower)) return true;
    if (read.tokens[index]!.type !== 'word' || !isRoleModifier(read.tokens, index)) return false;
  }
  return false;
}

/** Whether a comma, or a comma and a title, stands before a name: `, Alena Drozdovich`, `, Capt. Amade Ussene`. */
function isAppositionStart(read: ReadSentence, { from, entity }: LocatedMention): boolean {
  if (read.tokens[from - 1]?.text === ',') return true;
  return (
    entity.kind === 'person' &&
    [2, 3].some(back => read.tokens[from - back]?.text === ',' && isTitle(read, from - back + 1, from))
  );
}

function isTitle(read: ReadSentence, from: number, to: number): boolean {
  return read.tokens
    .slice(from, to)
    .every((token, index) => (token.capital || token.text === '.') && !read.mentionOf(from + index));
}

/**
 * The mention before the comma that opens the apposition or, where commas stand in it, before the first in reach: rather a
 * person or body than a place, which may be part of the apposition (`head of the mission in Bonn, a city,`).
 */
function subjectOfApposition(read: ReadSentence, closing: number): LocatedMention | undefined {
  const commas: number[] = [];
  for (let index = closing - 1; index > Math.max(0, closing - REACH); index -= 1) {
    // What stands before, in quotation marks, has commas of its own.
    if (closesQuotation(read.tokens, index)) break;
    if (read.tokens[index]!.text === ',') commas.push(index);
  }
  const [last, first] = [commas[0], commas.at(-1)];
  if (last === undefined || first === undefined) return undefined;
  const likely = [last, first].flatMap(comma => nameEndingAt(read, comma - 1) ?? []);
  return likely.find(({ entity }) => entity.kind === 'person' || entity.kind === 'organization') ?? likely[0];
}

/** Whether a closing quotation mark stands at a token: `,”`; a bare apostrophe (`the Kings’ coach`) is none. */
function closesQuotation(tokens: readonly Token[], index: number): boolean {
  return /^[”"’»]$/.test(tokens[index]!.text) && tokens[index - 1]?.type === 'mark';
}

/**
 * The mention that ends at a token and can be a subject: with letters behind the name, its acronym in brackets or the body the
 * person belongs to (`Catriona MacAskill-Ure of the SNP`). A name that only completes a phrase is none: `a trader in London`.
 */
function nameEndingAt(read: ReadSentence, index: number): LocatedMention | undefined {
  const { tokens } = read;
  let end = tokens[index]?.text === ')' ? index - 1 : index;
  if (isBehindName(tokens[end])) end -= 1;
  const mention = read.mentionOf(end);
  if (!mention) return undefined;
  const name =
    tokens[index]?.text === ')' && tokens[mention.from - 1]?.text === '('
      ? (read.mentionOf(mention.from - 2) ?? mention)
      : mention;
  const link = tokens[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1;
  if (!/^(of|in|at|for|from|with|near)$/.test(tokens[link]?.lower ?? '')) return mention;
  const head = read.mentionOf(link - 1);
  return head?.entity.kind === 'person' || head?.entity.kind === 'organization' ? head : undefined;
}

/**
 * The mention behind the verb: `said Kalhoro`, `said Dr Nargis Jamaldini`, `said the mayor`, or the one that explains a
 * description there: `said its manager, Emre Sezgin`, `said the WFP’s coordinator, Marisol Etcheverry`.
 */
export function subjectAfter(read: ReadSentence, verb: number): LocatedMention | undefined {
  const { tokens } = read;
  let body: LocatedMention | undefined;
  let commas = 0;
  for (let index = verb + 1; index <= verb + LONGEST_DESCRIPTION && index < tokens.length; index += 1) {
    const mention = read.mentionOf(index);
    if (mention) {
      const isPossessor = isPossessiveAt(tokens, mention.to);
      if (mention.entity.kind === 'person' && !isPossessor) return mention;
      if (mention.entity.kind === 'organization' && !isPossessor && isWhole(read, verb, mention)) body ??= mention;
      index = mention.to - (isPossessor ? 0 : 1);
      continue;
    }
    const token = tokens[index]!;
    if (token.text === ',') commas += 1;
    if (commas > 1 || endsSubject(tokens, index, verb)) break;
  }
  return body;
}

/** Whether a name is the subject and no part of a description: `said the White House`, but not `said a spokesman for it`. */
function isWhole({ tokens }: ReadSentence, verb: number, { from }: LocatedMention): boolean {
  return from === verb + 1 || (from === verb + 2 && tokens[verb + 1]!.lower === 'the');
}

function endsSubject(tokens: readonly Token[], index: number, verb: number): boolean {
  const token = tokens[index]!;
  const { text, type, lower } = token;
  if (isPossessive(token)) return false;
  if (type === 'mark') return !/^[,.\-‐‑–()'’]$/.test(text) || text === '.';
  if (/^(who|whom|which|that|when|where|while|but|after|before|because|as|he|she|it|they)$/.test(lower)) return true;
  // "said retired Lt. Gen. Kos": no verb follows the verb.
  if (index > verb + 1 && isVerbAt(tokens, index)) return true;
  return lexicalTags(lower).includes('Pronoun') && !/^(its|his|her|their)$/.test(lower);
}
