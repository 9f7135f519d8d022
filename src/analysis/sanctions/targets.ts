import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import { isPassive, type SanctionCue } from './cues';

/** Longest stretch, in code units, between the words of a sanction and the first target behind them. */
const REACH = 90;

/**
 * Who is sanctioned, as one sentence says it.
 * @param sentence the sentence's text; positions in it and in cues count from its start
 */
export function findTargets(read: ReadSentence, sentence: string, cue: SanctionCue): readonly LocatedMention[] {
  switch (cue.kind) {
    case 'measure':
      return targetsBehindMeasure(read, sentence, cue) ?? targetBeforeMeasure(read, sentence, cue);
    case 'verb':
      return isPassive(sentence, cue) ? subjectBefore(read, cue.start) : objectsOf(read, sentence, cue);
    case 'listing':
      return targetsFrom(read, sentence, read.start + cue.start, cue.end - cue.start) ?? [];
  }
}

/** `sanctions imposed on Li Shangfu`, `extend the freeze to Belsoligor Trade and the Homiel Works` */
function targetsBehindMeasure(read: ReadSentence, sentence: string, cue: SanctionCue): LocatedMention[] | undefined {
  const link = /^[^.;]{0,60}?\b(?:on|against|targeting|to)\b/iu.exec(sentence.slice(cue.end));
  if (!link || /^[^.;]*\bsubject$/iu.test(link[0])) return undefined;
  return targetsFrom(read, sentence, read.start + cue.end + link[0].length, REACH);
}

/** `X has been subject to a travel ban`, `X remains under sanctions`, `X was added to the blacklist` */
function targetBeforeMeasure(read: ReadSentence, sentence: string, cue: SanctionCue): LocatedMention[] {
  const state =
    /\b(?:under|subject to|fac(?:e|es|ed|ing)|hit (?:by|with)|placed on|added to|removed from|on)\b[^.;]{0,30}$/iu.exec(
      sentence.slice(0, cue.start),
    );
  return state ? subjectBefore(read, state.index) : [];
}

/** `blacklisted Harbatsevich`; for "would blacklist it" or "the bank" the body or person named before. */
function objectsOf(read: ReadSentence, sentence: string, cue: SanctionCue): LocatedMention[] {
  const behind = sentence.slice(cue.end);
  const named = targetsFrom(read, sentence, read.start + cue.end, REACH);
  if (!/^\s(?:it|him|her|them|the [\p{Ll}-]+)\b/u.test(behind)) return named ?? [];
  const object = read.start + cue.end + /^\s\S+(?: [\p{Ll}-]+)?/u.exec(behind)![0].length;
  // "blacklisted the shipowner Bogdan Žerjavčić": the description has its name behind it.
  return named?.[0] && named[0].mention.start <= object + 1 ? named : subjectBefore(read, cue.start);
}

/** The last person or body named before a position of the sentence, or failing those the last place. */
function subjectBefore(read: ReadSentence, position: number): LocatedMention[] {
  const before = read.mentions.filter(({ mention }) => mention.end <= read.start + position);
  const subject = before.findLast(isPersonOrBody) ?? before.findLast(({ entity }) => entity.kind === 'place');
  return subject ? [subject] : [];
}

/** The first target within reach of an offset of the article, with those joined to it. */
function targetsFrom(read: ReadSentence, sentence: string, from: number, reach: number): LocatedMention[] | undefined {
  const near = read.mentions.filter(({ mention }) => mention.start >= from && mention.start - from <= reach);
  // "on two firms in France, Belsoligor and Homiel": people and bodies are meant before places, if there are any.
  const first = near.find(isPersonOrBody) ?? near.find(({ entity }) => entity.kind === 'place');
  return first && coordinated(read, sentence, first);
}

/** The first target and those joined to it: `A, B and the C`. */
function coordinated(read: ReadSentence, sentence: string, first: LocatedMention): LocatedMention[] {
  const targets = [first];
  for (const next of read.mentions.slice(read.mentions.indexOf(first) + 1)) {
    const between = sentence.slice(targets.at(-1)!.mention.end - read.start, next.mention.start - read.start);
    const isJoined = /^\s*(?:,|,? and|,? or)\s+(?:the |its |an? )?(?:[\p{Ll} ]{0,40} )?$/u.test(between);
    if (!isJoined || next.entity.kind !== first.entity.kind) break;
    targets.push(next);
  }
  return targets;
}

function isPersonOrBody({ entity }: LocatedMention): boolean {
  return entity.kind === 'person' || entity.kind === 'organization';
}
