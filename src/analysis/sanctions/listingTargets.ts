import { isPassive, listIn, type SanctionCue } from './cues';
import { subjectsBefore } from './subjectTargets';
import type { TargetContext } from './targetContext';
import { isPersonOrBody, mentionsFrom } from './targetList';

/** `adding Dravagrain Ltd to the list`, `kept him on its list`, `Los Rojas would stay on the list` */
export function targetsOfListing(context: TargetContext, cue: SanctionCue): readonly string[] {
  const { read, memory } = context;
  const verb = /^\S+/.exec(cue.text)![0];
  const among = /^, (?:among them|including|beginning with|starting with)\b/u.exec(context.sentence.slice(cue.end));
  if (/^(?:stay|remain|been|is|are|was|were|c[oa]m|appear|figure)/iu.test(verb) || isPassive(context.sentence, cue)) {
    if (!among) return describedBefore(context, cue) ?? subjectsBefore(context, cue.start);
    return mentionsFrom(read, read.start + cue.end + among[0].length, read.end, false);
  }
  const objects = mentionsFrom(read, read.start + cue.start + verb.length, read.start + cue.start + listIn(cue), false);
  if (objects.length > 0) return objects;
  // "added 23 firms to its blacklist, among them Qiyuan", "took a name off the list, the trader Kos"
  const isName = /^\S+ (?:\p{Ll}+ ){1,2}names? /iu.test(cue.text);
  const listed = among ?? (isName ? [','] : null);
  if (listed) return mentionsFrom(read, read.start + cue.end + listed[0].length, read.end, false);
  // "Removed from the list Vesna Kos, a treasurer"
  const shifted = /^ (?:the )?(?:\p{Ll}+ ){0,3}(?=\p{Lu})/u.exec(context.sentence.slice(cue.end));
  const heavy =
    shifted && listIn(cue) === verb.length + 1 ? mentionsFrom(read, read.start + cue.end, read.end, false) : [];
  if (heavy.length > 0) return heavy;
  const pronoun = /^\S+ (him|her|it|them|both)\b/iu.exec(cue.text)?.[1];
  // Rather one of the sentence before than the subject.
  const before = pronoun === undefined ? [] : memory.meantBy(pronoun, read, read.start);
  if (before.length > 0) return before;
  const noun = /^\S+ the (\p{Ll}+)\b/u.exec(cue.text)?.[1];
  const words = pronoun ?? noun;
  return words === undefined ? [] : memory.meantBy(words, read, read.start + cue.start);
}

/** `A judge who had been on the list since 2019, Vesna Kos, was removed` */
function describedBefore({ read, sentence }: TargetContext, cue: SanctionCue): readonly string[] | undefined {
  if (!/^An? (?:\p{Ll}+ ){1,4}(?:who|which|that) (?:had |was |has |were )?$/u.test(sentence.slice(0, cue.start)))
    return undefined;
  const comma = sentence.indexOf(', ', cue.end);
  const name = read.mentions.find(({ mention }) => comma >= 0 && mention.start === read.start + comma + 2);
  return name && isPersonOrBody(name.entity.kind) ? [name.entity.id] : undefined;
}
