import { isPossessiveAt } from '../entities/rolePhrases';
import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import { isPassive, type SanctionCue } from './cues';
import type { Memory } from './memory';

/** Tokens between the words of a sanction and its target. */
const REACH = 28;

/** A sentence in which targets are looked for, and what the article has said before it. */
export interface TargetContext {
  readonly read: ReadSentence;
  /** The sentence's text; positions in it and in cues count from its start. */
  readonly sentence: string;
  readonly memory: Memory;
}

/** Who is sanctioned, as one sentence says it, by the ids of entities. */
export function findTargets(context: TargetContext, cue: SanctionCue): readonly string[] {
  switch (cue.kind) {
    case 'measure':
      return targetsBehindMeasure(context, cue) ?? targetsBeforeMeasure(context, cue);
    case 'verb':
      if (isPassive(context.sentence, cue)) return subjectsBefore(context, cue.start);
      return relativeObject(context, cue.start) ?? objectsBehind(context, cue.end, false);
    case 'bar':
      // "Kos, banned from the bloc since May,"
      if (isPassive(context.sentence, cue) || /^ from\b/u.test(context.sentence.slice(cue.end)))
        return subjectsBefore(context, cue.start);
      return objectsBehind(context, cue.end, false);
    case 'freeze':
      return ownersOfFrozen(context, cue);
    case 'listing':
      return targetsOfListing(context, cue);
  }
}

/** `sanctions imposed on Li Shangfu`, `extend the freeze to Belsoligor Trade and the Homiel Works` */
function targetsBehindMeasure(context: TargetContext, cue: SanctionCue): readonly string[] | undefined {
  const behind = context.sentence.slice(cue.end);
  // "measures against" holds its link already.
  const link = /\b(?:on|against)$/iu.test(cue.text)
    ? ['']
    : /^[^.;]{0,60}?\b(?:on|against|targeting|to|of)\b(?! (?:\p{L}+day|\d))/iu.exec(behind);
  if (!link || /^[^.;]*\bsubject$/iu.test(link[0]!)) return undefined;
  const found = objectsBehind(context, cue.end + link[0]!.length, true);
  return found.length > 0 ? found : undefined;
}

const UNDER =
  /\b(?:under|subject to|fac(?:e|es|ed|ing)|hit (?:by|with)|placed on|added to|removed from)\b[^.;]{0,30}$/iu;

/** `X has been subject to a travel ban`, `X remains under sanctions` */
function targetsBeforeMeasure(context: TargetContext, cue: SanctionCue): readonly string[] {
  const state = UNDER.exec(context.sentence.slice(0, cue.start));
  return state ? subjectsBefore(context, state.index) : [];
}

/** `froze the assets of Kumsong Trading`, `freeze Aubourg’s assets`, `froze his accounts` */
function ownersOfFrozen(context: TargetContext, cue: SanctionCue): readonly string[] {
  const { read, memory } = context;
  if (/\b(?:of|from)$/iu.test(cue.text)) return objectsBehind(context, cue.end, true);
  const inside = read.mentions.find(({ mention, entity, to }) => {
    const isInside = mention.start >= read.start + cue.start && mention.end <= read.start + cue.end;
    return isInside && isPersonOrBody(entity.kind) && isPossessiveAt(read.tokens, to);
  });
  if (inside) return [inside.entity.id];
  const pronoun = /\b(?:his|her|its|their)\b/iu.exec(cue.text)?.[0];
  if (pronoun !== undefined) return memory.meantBy(pronoun, read, read.start + cue.start);
  const noun = /\bthe (\p{Ll}+)[’']s\b/u.exec(cue.text)?.[1];
  return noun === undefined ? [] : memory.meantBy(noun, read, read.start + cue.start);
}

/** `adding Dravagrain Ltd to the list`, `kept him on its list`, `Los Rojas would stay on the list` */
function targetsOfListing(context: TargetContext, cue: SanctionCue): readonly string[] {
  const { read, memory } = context;
  const verb = /^\S+/.exec(cue.text)![0];
  if (/^(?:stay|remain|been|is|are|was|were)/iu.test(verb) || isPassive(context.sentence, cue))
    return subjectsBefore(context, cue.start);
  const link = /\b(?:to|on|onto|from|off) (?:the|its|their|an?|\p{L}+[’']s) (?:[\p{L}-]+ ){0,3}?(?:black)?list$/iu.exec(
    cue.text,
  )!;
  const objects = mentionsFrom(
    context,
    read.start + cue.start + verb.length,
    read.start + cue.start + link.index,
    false,
  );
  if (objects.length > 0) return objects;
  // "added 23 firms to its blacklist, among them Qiyuan"
  const among = /^, (?:among them|including)\b/u.exec(context.sentence.slice(cue.end));
  if (among) return mentionsFrom(context, read.start + cue.end + among[0].length, read.end, false);
  const pronoun = /^\S+ (him|her|it|them|both)\b/iu.exec(cue.text)?.[1];
  const noun = /^\S+ the (\p{Ll}+)\b/u.exec(cue.text)?.[1];
  const words = pronoun ?? noun;
  return words === undefined ? [] : memory.meantBy(words, read, read.start + cue.start);
}

/** `Frantz-Gérald Aubourg, whom Canada blacklisted in May` */
function relativeObject({ read }: TargetContext, position: number): readonly string[] | undefined {
  const verb = read.tokens.findIndex(token => token.start >= read.start + position);
  for (let index = verb - 1; index >= Math.max(1, verb - 6); index -= 1) {
    if (!/^(whom|which|that)$/.test(read.tokens[index]!.lower)) continue;
    // "The EU, which blacklisted Kos": who does it is named before, and who suffers it behind.
    if (index === verb - 1) return undefined;
    const antecedent = read.mentionOf(read.tokens[index - 1]!.text === ',' ? index - 2 : index - 1);
    return antecedent && [antecedent.entity.id];
  }
  return undefined;
}

/** The people and bodies named behind a position, or what a pronoun or a description there stands for. */
function objectsBehind(context: TargetContext, position: number, places: boolean): readonly string[] {
  const { read, sentence, memory } = context;
  const named = mentionsFrom(context, read.start + position, read.end, places);
  const behind = sentence.slice(position);
  const pronoun = /^\s(it|him|her|them|both)\b(?! \p{Ll}*s\b)/u.exec(behind)?.[1];
  if (pronoun !== undefined) {
    // Rather one of the sentence before than the subject: "The EU blacklisted it".
    const before = memory.meantBy(pronoun, read, read.start);
    return before.length > 0 ? before : memory.meantBy(pronoun, read, read.start + position);
  }
  // "sanctions on the firm and on its director, Arkady Tolstukhin"; but "blacklisted the shipowner Bogdan Herceg".
  const noun = /^\s(?:the|that|this) (?:same )?(\p{Ll}+)\b(?![’']s\b|,? \p{Lu})/u.exec(behind);
  const meant = noun ? memory.meantBy(noun[1]!, read, read.start + position) : [];
  if (meant.length === 0) return named;
  const isJoined = /^ and\b/u.test(behind.slice(noun![0].length));
  return isJoined ? [...new Set([...meant, ...named])] : meant;
}

/** Words behind which no target of the same sanction stands. */
const STOPS =
  /^(who|whom|which|that|whose|saying|said|accusing|accused|because|after|before|while|when|where|if|unless|by|over|for|under|during|since|until|citing|but|as)$/;

/**
 * The first target from an offset of the article on, with those joined to it. Who only describes it is none: `the founder’s
 * brother, Daulet`, `two officials of the commission`.
 */
function mentionsFrom({ read }: TargetContext, from: number, until: number, places: boolean): string[] {
  const { tokens } = read;
  const first = tokens.findIndex(token => token.start >= from);
  const targets: LocatedMention[] = [];
  let joined = true;
  for (
    let index = Math.max(0, first);
    first >= 0 && index < tokens.length && index < first + REACH * (targets.length + 1);
    index += 1
  ) {
    const token = tokens[index]!;
    if (token.start >= until) break;
    const mention = read.mentionOf(index);
    if (mention) {
      const isFirst = targets.length === 0;
      const direct = isDirect(tokens, first, index);
      if (joined && isTarget(read, mention, direct, places && isFirst)) {
        targets.push(mention);
        joined = false;
      }
      index = Math.max(index, mention.to - 1);
      continue;
    }
    if (targets.length === 0) {
      if (STOPS.test(token.lower) || /^[;:“”"]$/.test(token.text)) break;
    } else if (/^(and|or|plus)$/.test(token.lower) || (token.text === ',' && isListComma(read, index, targets)))
      joined = true;
    else if (token.text === ',' || isDescriptive(tokens[index]!.lower)) continue;
    else if (STOPS.test(token.lower) || /^[;:“”"]$/.test(token.text)) break;
    else if (joined && token.tags.has('Verb') && !token.tags.has('Noun')) break;
  }
  return [...new Set(targets.map(({ entity }) => entity.id))];
}

/** Whether a token is the first one, or the first behind "the". */
function isDirect(tokens: ReadSentence['tokens'], first: number, index: number): boolean {
  return index === first || (index === first + 1 && tokens[first]!.lower === 'the');
}

/** `A, B and C`: the comma stands between two names of the same kind. */
function isListComma(read: ReadSentence, comma: number, targets: readonly LocatedMention[]): boolean {
  const next = read.mentionOf(comma + 1);
  const last = targets.at(-1)!;
  return last.to === comma && next?.entity.kind === last.entity.kind;
}

function isDescriptive(word: string): boolean {
  return /^(on|against|of|from|the|its|his|her|their|an?)$/.test(word);
}

/** @param direct whether it stands right behind the link: a place further back only says where */
function isTarget(
  { tokens }: ReadSentence,
  { entity, from, to }: LocatedMention,
  direct: boolean,
  places: boolean,
): boolean {
  if (isPossessiveAt(tokens, to) || tokens[from - 1]?.text === '(') return false;
  if (entity.kind === 'place') return places && direct;
  if (!isPersonOrBody(entity.kind)) return false;
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    direct ||
    !/^(of|in|at|from|for|with)$/.test(tokens[link]?.lower ?? '') ||
    /^(and|or)$/.test(tokens[link - 1]?.lower ?? '')
  );
}

/** The subject before a position of the sentence, with those joined to it, or what a pronoun there stands for. */
function subjectsBefore(context: TargetContext, position: number): readonly string[] {
  const { read, sentence, memory } = context;
  const before = sentence.slice(0, position);
  const pronoun = /(?:^|[\s“])(he|she|it|they|both)(?: \p{L}+){0,4}\s*$/iu.exec(before)?.[1];
  if (pronoun !== undefined) return memory.meantBy(pronoun, read, read.start + position);
  const named = read.mentions.filter(
    ({ mention, entity, to }) =>
      mention.end <= read.start + position && isPersonOrBody(entity.kind) && !isPossessiveAt(read.tokens, to),
  );
  const [other, last] = named.slice(-2).length === 2 ? named.slice(-2) : [undefined, named[0]];
  if (last) return other && isJoined(context, other, last) ? [other.entity.id, last.entity.id] : [last.entity.id];
  const noun = /\b(?:The|the) (\p{Ll}+)(?: \p{Ll}+){0,4}\s*$/u.exec(before)?.[1];
  const meant = noun === undefined ? [] : memory.meantBy(noun, read, read.start + position);
  if (meant.length > 0) return meant;
  const place = read.mentions.findLast(
    ({ mention, entity }) => mention.end <= read.start + position && entity.kind === 'place',
  );
  return place ? [place.entity.id] : [];
}

/** `A and B` */
function isJoined({ read, sentence }: TargetContext, first: LocatedMention, second: LocatedMention): boolean {
  const between = sentence.slice(first.mention.end - read.start, second.mention.start - read.start);
  return first.entity.kind === second.entity.kind && /^,? (?:and|or) (?:the )?$/.test(between);
}

function isPersonOrBody(kind: string): boolean {
  return kind === 'person' || kind === 'organization';
}
