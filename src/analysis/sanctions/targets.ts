import { isBodyNoun, isPossessiveAt } from '../entities/rolePhrases';
import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import { subjectBefore } from '../statements/subject';
import { isPassive, type SanctionCue } from './cues';
import { ownersBefore, ownersOfFrozen } from './frozen';
import type { TargetContext } from './targetContext';
import { isPersonOrBody, mentionsFrom } from './targetList';

/** Who is sanctioned, as one sentence says it, by the ids of entities. */
export function findTargets(context: TargetContext, cue: SanctionCue): readonly string[] {
  switch (cue.kind) {
    case 'measure':
      return targetsOfThreat(context, cue) ?? targetsBehindMeasure(context, cue) ?? targetsBeforeMeasure(context, cue);
    case 'verb':
      if (isPassive(context.sentence, cue)) return subjectsBefore(context, cue.start);
      return relativeObject(context, cue.start) ?? objectsBehind(context, cue.end, false);
    case 'bar':
      // "Kos, banned from the bloc since May,"
      if (isPassive(context.sentence, cue) || /^ from\b(?! (?:its|their)\b)/u.test(context.sentence.slice(cue.end)))
        return subjectsBefore(context, cue.start);
      return objectsBehind(context, cue.end, false);
    case 'freeze':
      return /\b(?:of|from)$/iu.test(cue.text) ? objectsBehind(context, cue.end, true) : ownersOfFrozen(context, cue);
    case 'frozen':
      return ownersBefore(context, cue);
    case 'listing':
      return targetsOfListing(context, cue);
  }
}

/** `sanctions imposed on Li Shangfu`, `extend the freeze to Belsoligor Trade and the Homiel Works` */
function targetsBehindMeasure(context: TargetContext, cue: SanctionCue): readonly string[] | undefined {
  const behind = context.sentence.slice(cue.end);
  // "measures against" holds its link already.
  const link = /\b(?:on|against|of|for)$/iu.test(cue.text)
    ? ['']
    : (forLink(cue, behind) ?? /^[^.;]{0,60}?\b(?:on|against|targeting|to|of)\b(?! (?:\p{L}+day|\d))/iu.exec(behind));
  if (!link || /^[^.;]*\bsubject$/iu.test(link[0]!)) return undefined;
  const found = objectsBehind(context, cue.end + link[0]!.length, true);
  return found.length > 0 ? found : undefined;
}

/** `asset freezes for Kos Bank`; but sanctions are for what somebody did. */
function forLink({ text }: SanctionCue, behind: string): RegExpExecArray | null {
  return /(?:freeze|ban)s?$/iu.test(text) ? /^ for(?= (?:the )?\p{Lu})/u.exec(behind) : null;
}

const UNDER =
  /\b(?:under|subject to|fac(?:e|es|ed|ing)|hit (?:by|with)|placed on|added to|removed from)\b[^;]{0,30}$/iu;

/** `X has been subject to a travel ban`, `X remains under sanctions` */
function targetsBeforeMeasure(context: TargetContext, cue: SanctionCue): readonly string[] {
  const state = UNDER.exec(context.sentence.slice(0, cue.start));
  return state ? subjectsBefore(context, state.index) : [];
}

/** `threatened Kos with sanctions`, `hit Kos Bank with an asset freeze` */
function targetsOfThreat(context: TargetContext, cue: SanctionCue): readonly string[] | undefined {
  const threat =
    /\b(?:threaten(?:s|ed|ing)?|hit|hits|hitting|slapp(?:ed|ing)|punish(?:ed|es|ing)?|target(?:ed|s|ing)?) (?=(?!with\b)[^.;]{2,90} with (?:[\p{L}.-]+ ){0,3}$)/iu.exec(
      context.sentence.slice(0, cue.start),
    );
  if (!threat) return undefined;
  const from = threat.index + threat[0].length;
  const until = context.sentence.lastIndexOf(' with ', cue.start);
  const found = mentionsFrom(context.read, context.read.start + from, context.read.start + until, true);
  return found.length > 0 ? found : undefined;
}

/** `adding Dravagrain Ltd to the list`, `kept him on its list`, `Los Rojas would stay on the list` */
function targetsOfListing(context: TargetContext, cue: SanctionCue): readonly string[] {
  const { read, memory } = context;
  const verb = /^\S+/.exec(cue.text)![0];
  if (/^(?:stay|remain|been|is|are|was|were)/iu.test(verb) || isPassive(context.sentence, cue))
    return subjectsBefore(context, cue.start);
  const link =
    /\b(?:to|on|onto|from|off) (?:the|its|their|an?|\p{L}+[’']s) (?:[\p{L}.’'-]+ ){0,3}?(?:black)?list$/iu.exec(
      cue.text,
    )!;
  const objects = mentionsFrom(read, read.start + cue.start + verb.length, read.start + cue.start + link.index, false);
  if (objects.length > 0) return objects;
  // "added 23 firms to its blacklist, among them Qiyuan"
  const among = /^, (?:among them|including)\b/u.exec(context.sentence.slice(cue.end));
  if (among) return mentionsFrom(read, read.start + cue.end + among[0].length, read.end, false);
  const pronoun = /^\S+ (him|her|it|them|both)\b/iu.exec(cue.text)?.[1];
  // Rather one of the sentence before than the subject.
  const before = pronoun === undefined ? [] : memory.meantBy(pronoun, read, read.start);
  if (before.length > 0) return before;
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
  const named = mentionsFrom(read, read.start + position, read.end, places);
  const behind = sentence.slice(position);
  const pronoun = /^\s(it|him|her|them|both)\b(?! \p{Ll}*s\b)/u.exec(behind)?.[1];
  if (pronoun !== undefined) {
    // Rather one of the sentence before than the subject: "The EU blacklisted it".
    const before = memory.meantBy(pronoun, read, read.start);
    return before.length > 0 ? before : memory.meantBy(pronoun, read, read.start + position);
  }
  // "sanctions on the firm and on its director, Arkady Tolstukhin"; but "blacklisted the shipowner Bogdan Herceg".
  const body = nounOfBody(context, behind, position);
  const noun = body ?? /^\s(?:the|that|this) (?:same )?(\p{Ll}+)\b(?![’']s\b|,? \p{Lu})/u.exec(behind);
  const meant = noun ? memory.meantBy(noun[1]!, read, read.start + position) : [];
  if (meant.length === 0) return body ? [] : named;
  const isJoined = /^ and\b/u.test(behind.slice(noun![0].length));
  return isJoined ? [...new Set([...meant, ...named])] : meant;
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

/** The subject before a position of the sentence, with those joined to it, or what a pronoun there stands for. */
function subjectsBefore(context: TargetContext, position: number): readonly string[] {
  const { read, sentence, memory } = context;
  const before = sentence.slice(0, position);
  const pronoun = /(?:^|[\s“])(he|she|it|they|both)(?: \p{L}+){0,4}\s*$/iu.exec(before)?.[1];
  if (pronoun !== undefined) return memory.meantBy(pronoun, read, read.start + position);
  const candidates = read.mentions.filter(
    ({ mention, entity, to }) =>
      mention.end <= read.start + position && isPersonOrBody(entity.kind) && !isPossessiveAt(read.tokens, to),
  );
  const free = candidates.filter(one => !isBehindPreposition(read, one));
  const named = free.length > 0 ? free : candidates;
  const subject = subjectOfPassive(context, position);
  const until = subject ? named.indexOf(subject) + 1 : named.length;
  const [last, other] = named.slice(Math.max(0, until - 2), until).toReversed();
  if (last) return other && isJoined(context, other, last) ? [other.entity.id, last.entity.id] : [last.entity.id];
  const noun = /\b(?:The|the) (\p{Ll}+)(?: \p{Ll}+){0,4}\s*$/u.exec(before)?.[1];
  const meant = noun === undefined ? [] : memory.meantBy(noun, read, read.start + position);
  if (meant.length > 0) return meant;
  const place = read.mentions.findLast(
    ({ mention, entity }) => mention.end <= read.start + position && entity.kind === 'place',
  );
  return place ? [place.entity.id] : [];
}

/** "Banned from the Union since May" and "the family of Kos" have no subject in them. */
function isBehindPreposition({ tokens }: ReadSentence, { from }: LocatedMention): boolean {
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return /^(from|of|by|in|at)$/.test(tokens[link]?.lower ?? '');
}

/** The subject of the verb at a position: `Kos, who runs a bank that Rask owns, was blacklisted`. */
function subjectOfPassive({ read }: TargetContext, position: number): LocatedMention | undefined {
  const verb = read.tokens.findIndex(token => token.start >= read.start + position);
  return verb < 0 ? undefined : subjectBefore(read, verb);
}

/** `A and B` */
function isJoined({ read, sentence }: TargetContext, first: LocatedMention, second: LocatedMention): boolean {
  const between = sentence.slice(first.mention.end - read.start, second.mention.start - read.start);
  return first.entity.kind === second.entity.kind && /^,? (?:and|or) (?:the )?$/.test(between);
}
