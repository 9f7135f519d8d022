import { isPassive, type SanctionCue } from './cues';
import { ownersBefore, ownersOfFrozen } from './frozen';
import { targetsOfListing } from './listingTargets';
import { objectsBehind } from './objectTargets';
import { relativeObject } from './relativeTargets';
import { SEVERAL, subjectOfPassive, subjectsBefore } from './subjectTargets';
import type { TargetContext } from './targetContext';
import { mentionsFrom } from './targetList';

/** Who is sanctioned, as one sentence says it, by the ids of entities. */
export function findTargets(context: TargetContext, cue: SanctionCue): readonly string[] {
  const targets = statedTargets(context, cue);
  return targets.length > 0 ? [...new Set([...targets, ...likewise(context, cue)])] : targets;
}

/** `was blacklisted, as was his partner, Kos`, `stays on the list, and so does Kos Bank`, `together with his firm, Kos Lines` */
function likewise(context: TargetContext, cue: SanctionCue): readonly string[] {
  const link =
    /^[^;“”]{0,80}?(?:,? (?:as|and so|so) (?:is|are|was|were|does|do|did|has|have|had|will|would)\b|\b(?:together|along) with\b)/u.exec(
      context.sentence.slice(cue.end),
    );
  return link ? objectsBehind(context, cue.end + link[0].length, false) : [];
}

function statedTargets(context: TargetContext, cue: SanctionCue): readonly string[] {
  switch (cue.kind) {
    case 'measure':
      return targetsOfThreat(context, cue) ?? targetsBehindMeasure(context, cue) ?? targetsBeforeMeasure(context, cue);
    case 'verb':
      if (isPassive(context.sentence, cue)) return subjectsBefore(context, cue.start);
      if (isParticiple(context, cue)) return describedByParticiple(context, cue);
      return relativeObject(context, cue.start) ?? objectsBehind(context, cue.end, false);
    case 'bar':
      if (/^(?:may|can|must)/iu.test(cue.text)) return keptOut(context, cue);
      // "Kos, banned from the bloc since May,"
      if (isPassive(context.sentence, cue) || /^ from\b(?! (?:its|their)\b)/u.test(context.sentence.slice(cue.end)))
        return subjectsBefore(context, cue.start);
      return objectsBehind(context, cue.end, false);
    case 'freeze':
      return /\b(?:of|from|to|by)$/iu.test(cue.text)
        ? objectsBehind(context, cue.end, true)
        : ownersOfFrozen(context, cue);
    case 'frozen':
      return /^(?:ha|saw)/iu.test(cue.text) ? subjectsBefore(context, cue.start) : ownersBefore(context, cue);
    case 'listing':
      return targetsOfListing(context, cue);
  }
}

/** `sanctions imposed on Li Shangfu`, `extend the freeze to Belsoligor Trade and the Homiel Works` */
function targetsBehindMeasure(context: TargetContext, cue: SanctionCue): readonly string[] | undefined {
  const link = linkBehind(context, cue);
  if (link === undefined || /^[^.;]*\bsubject$/iu.test(link)) return undefined;
  const found = objectsBehind(context, cue.end + link.length, true);
  return found.length > 0 ? found : undefined;
}

/** The word that joins a measure to its target, and what may follow it: `an embargo on trade with Kos` */
const LINK =
  /^[^.;]{0,60}?\b(?:on|against|targeting|to|of)\b(?! (?:\p{L}+day|\d))(?: (?:\p{Ll}+ )?(?:trade|payments?|exports?|sales|imports?|dealings?|business) (?:with|to|from))?/iu;

/** The words between a measure and its target. */
function linkBehind(context: TargetContext, cue: SanctionCue): string | undefined {
  // "measures against" holds its link already.
  if (/\b(?:on|against|of|for)$/iu.test(cue.text)) return '';
  const behind = context.sentence.slice(cue.end);
  const link = forLink(cue, behind) ?? includingLink(context, cue) ?? LINK.exec(behind);
  return link?.[0];
}

/** `asset freezes for Kos Bank`; but sanctions are for what somebody did. */
function forLink({ text }: SanctionCue, behind: string): RegExpExecArray | null {
  const passive = /^ be (?:considered|imposed|adopted|prepared) (?:for|on|against)\b/u.exec(behind);
  if (passive) return passive;
  return /(?:freeze|ban|restriction)s?$/iu.test(text) ? /^ for(?= (?:the )?\p{Lu})/u.exec(behind) : null;
}

/** `Those hit by the sanctions include Kos and Kos Bank` */
function includingLink({ sentence }: TargetContext, { start, end }: SanctionCue): RegExpExecArray | null {
  return /^(?:Those|Others)\b/u.test(sentence.slice(0, start))
    ? /^ (?:included?|are|were)\b/u.exec(sentence.slice(end))
    : null;
}

const UNDER =
  /\b(?:under|subject to|fac(?:e|es|ed|ing)|(?:hit|slapped) (?:by|with)|placed on|added to|removed from)\b[^;]{0,30}$/iu;

/** `X has been subject to a travel ban`, `X remains under sanctions` */
function targetsBeforeMeasure(context: TargetContext, cue: SanctionCue): readonly string[] {
  const state = UNDER.exec(context.sentence.slice(0, cue.start));
  return state ? subjectsBefore(context, state.index) : [];
}

/** `threatened Kos with sanctions`, `hit Kos Bank with an asset freeze`, `placed Kos under a travel ban` */
function targetsOfThreat(context: TargetContext, cue: SanctionCue): readonly string[] | undefined {
  const threat =
    /\b(?:(?:threaten(?:s|ed|ing)?|hit|hits|hitting|struck|slapp(?:ed|ing)|punish(?:ed|es|ing)?|target(?:ed|s|ing)?) (?=(?!with\b)[^.;]{2,90} with (?:[\p{L}.-]+ ){0,3}$)|(?:put|puts|putting|plac(?:e|ed|es|ing)) (?=(?!under\b)[^.;]{2,90} under (?:[\p{L}.-]+ ){0,3}$))/iu.exec(
      context.sentence.slice(0, cue.start),
    );
  if (!threat) return undefined;
  const from = threat.index + threat[0].length;
  const until = Math.max(...[' with ', ' under '].map(link => context.sentence.lastIndexOf(link, cue.start)));
  const found = mentionsFrom(context.read, context.read.start + from, context.read.start + until, true);
  if (found.length > 0) return found;
  // "Put him under sanctions", "threatened the company with measures"
  const { read, sentence, memory } = context;
  const words = /^(?:the )?(\p{Ll}+) (?:with|under)\b/u.exec(sentence.slice(from))?.[1];
  const meant = words === undefined ? [] : memory.meantBy(words, read, read.start + from);
  // "One of five firms that the EU struck with an embargo"
  return meant.length > 0 ? meant : relativeObject(context, threat.index);
}

/** `Kos may no longer enter the bloc`, `They may not`; but not `Kos said that dealers may not` */
function keptOut(context: TargetContext, { start }: SanctionCue): readonly string[] {
  const before = context.sentence.slice(0, start);
  const isPointing = /(?:^|[\s“])(?:he|she|it|they)\s$/iu.test(before) || SEVERAL.test(before);
  return isPointing || subjectOfPassive(context, start) ? subjectsBefore(context, start) : [];
}

/** Whether the verb only describes somebody: `blacklisted by`, `, blacklisted in 2019,`. */
function isParticiple({ sentence }: TargetContext, { start, end }: SanctionCue): boolean {
  const behind = sentence.slice(end);
  return (
    /^ by\b/u.test(behind) ||
    (/, (?:already |first )?$/u.test(sentence.slice(0, start)) && /^ (?:in|since)\b/u.test(behind))
  );
}

/** `Kos, already blacklisted by Canada, denied it`, `Blacklisted by Canada in 2019, Kos moved` */
function describedByParticiple(context: TargetContext, cue: SanctionCue): readonly string[] {
  const { read, sentence } = context;
  if (cue.start > 0) return subjectsBefore(context, cue.start);
  const comma = sentence.indexOf(', ', cue.end);
  return comma < 0 ? [] : mentionsFrom(read, read.start + comma + 1, read.end, false);
}
