import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import { subjectBefore } from '../statements/subject';
import type { SanctionCue } from './cues';

/** Who is sanctioned, and who sanctions, as one sentence says it. Positions of cues count from the sentence's start. */
export interface Parties {
  readonly targets: readonly LocatedMention[];
  readonly imposer: LocatedMention | undefined;
}

/** Longest stretch, in code units, between "sanctions" and the first target behind it. */
const REACH = 90;

export function findParties(read: ReadSentence, sentence: string, cue: SanctionCue): Parties {
  const targets = targetsBehind(read, sentence, cue) ?? targetBefore(read, sentence, cue);
  const imposer = imposerBeside(read, sentence, cue, targets);
  return { targets: targets.filter(target => target.entity.id !== imposer?.entity.id), imposer };
}

/** `sanctions imposed on Li Shangfu`, `blacklisted Harbatsevich`, `extend the freeze to Belsoligor Trade and the Homiel Works` */
function targetsBehind(read: ReadSentence, sentence: string, cue: SanctionCue): LocatedMention[] | undefined {
  const behind = sentence.slice(cue.end);
  const link =
    cue.kind === 'measure' ? /^[^.;]{0,60}?\b(?:on|against|targeting|to)\b/iu.exec(behind) : /^/u.exec(behind);
  const passive = cue.kind === 'verb' && isPassive(sentence, cue);
  if (!link || passive || /^[^.;]*\bsubject$/iu.test(link[0])) return undefined;
  const from = read.start + cue.end + link[0].length;
  const behindLink = read.mentions.filter(({ mention }) => mention.start >= from && mention.start - from <= REACH);
  // "on two firms in France, Belsoligor and Homiel": people and bodies are meant before places, if there are any.
  const likely = behindLink.find(isPersonOrBody) ?? behindLink.find(({ entity }) => entity.kind === 'place');
  return likely && coordinated(read, sentence, likely);
}

/** `X has been subject to a travel ban`, `X remains under sanctions`, `X was blacklisted` */
function targetBefore(read: ReadSentence, sentence: string, cue: SanctionCue): LocatedMention[] {
  const before = sentence.slice(0, cue.start);
  const state =
    cue.kind === 'verb'
      ? /$/u.exec(before)
      : /\b(?:under|subject to|fac(?:es|ed|ing)|hit (?:by|with)|placed on|added to|removed from|on)\b[^.;]{0,30}$/iu.exec(
          before,
        );
  if (!state || (cue.kind === 'verb' && !isPassive(sentence, cue))) return [];
  const limit = read.start + state.index;
  const subject = read.mentions.findLast(
    one => one.mention.end <= limit && (isPersonOrBody(one) || one.mention.form === 'role'),
  );
  const place = read.mentions.findLast(one => one.mention.end <= limit && one.entity.kind === 'place');
  return subject ? [subject] : place ? [place] : [];
}

function isPassive(sentence: string, cue: SanctionCue): boolean {
  return /\b(?:was|were|is|are|been|being|be|got)\b(?: \w+ly)?\s*$/iu.test(sentence.slice(0, cue.start));
}

/** The first target and those joined to it: `A, B and the C`. */
function coordinated(read: ReadSentence, sentence: string, first: LocatedMention): LocatedMention[] {
  const targets = [first];
  for (const next of read.mentions.slice(read.mentions.indexOf(first) + 1)) {
    const between = sentence.slice(targets.at(-1)!.mention.end - read.start, next.mention.start - read.start);
    if (
      !/^\s*(?:,|,? and|,? or)\s+(?:the |its |an? )?(?:[\p{Ll} ]{0,40} )?$/u.test(between) ||
      next.entity.kind !== first.entity.kind
    )
      break;
    targets.push(next);
  }
  return targets;
}

const IMPOSING =
  /\b(?:impos|slapp|announc|introduc|adopt|extend|blacklist|sanctioned|sanctioning|freez|froze|designat|widen|renew)\w*/iu;

/** `US sanctions`, `the EU imposed`, `sanctioned by the Treasury` */
function imposerBeside(
  read: ReadSentence,
  sentence: string,
  cue: SanctionCue,
  targets: readonly LocatedMention[],
): LocatedMention | undefined {
  const isTarget = ({ entity }: LocatedMention) => targets.some(target => target.entity.id === entity.id);
  const authorities = read.mentions.filter(one => canImpose(one) && !isTarget(one));
  const cueStart = read.start + cue.start;
  const touching = authorities.findLast(
    ({ mention }) =>
      mention.end <= cueStart && /^\s(?:[\p{L}-]+\s){0,1}$/u.test(sentence.slice(mention.end - read.start, cue.start)),
  );
  if (touching) return touching;
  const agent = /\bby (?:the )?$/iu;
  const named = authorities.find(
    ({ mention }) => mention.start > cueStart && agent.test(sentence.slice(0, mention.start - read.start)),
  );
  if (named) return named;
  if (cue.kind === 'verb' && isPassive(sentence, cue)) return undefined;
  // A measure's own name imposes nothing, nor does the participle behind it: "China insists on lifting sanctions imposed on Li".
  const imposing = IMPOSING.exec(sentence.slice(0, cue.kind === 'verb' ? cue.end : cue.start));
  if (!imposing) return undefined;
  const at = read.start + imposing.index;
  const subject = subjectBefore(
    read,
    read.tokens.findIndex(token => token.start === at),
  );
  if (subject && canImpose(subject) && !isTarget(subject)) return subject;
  return authorities.findLast(({ mention }) => mention.end <= at);
}

function isPersonOrBody({ entity }: LocatedMention): boolean {
  return entity.kind === 'person' || entity.kind === 'organization';
}

function canImpose({ entity }: LocatedMention): boolean {
  return entity.kind === 'organization' || entity.kind === 'place' || entity.kind === 'group';
}
