import { isScene } from '../entities/salience';
import { isBodyNoun, isPossessiveAt } from '../entities/rolePhrases';
import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import { subjectBefore } from '../statements/subject';
import { conjunctsOf } from './conjuncts';
import { isPassive, listIn, type SanctionCue } from './cues';
import { ownersBefore, ownersOfFrozen } from './frozen';
import type { TargetContext } from './targetContext';
import { isPersonOrBody, mentionsFrom } from './targetList';

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

/** `adding Dravagrain Ltd to the list`, `kept him on its list`, `Los Rojas would stay on the list` */
function targetsOfListing(context: TargetContext, cue: SanctionCue): readonly string[] {
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

/** `Kos may no longer enter the bloc`, `They may not`; but not `Kos said that dealers may not` */
function keptOut(context: TargetContext, { start }: SanctionCue): readonly string[] {
  const before = context.sentence.slice(0, start);
  const isPointing = /(?:^|[\s“])(?:he|she|it|they)\s$/iu.test(before) || SEVERAL.test(before);
  return isPointing || subjectOfPassive(context, start) ? subjectsBefore(context, start) : [];
}

/** `A judge who had been on the list since 2019, Vesna Kos, was removed` */
function describedBefore({ read, sentence }: TargetContext, cue: SanctionCue): readonly string[] | undefined {
  if (!/^An? (?:\p{Ll}+ ){1,4}(?:who|which|that) (?:had |was |has |were )?$/u.test(sentence.slice(0, cue.start)))
    return undefined;
  const comma = sentence.indexOf(', ', cue.end);
  const name = read.mentions.find(({ mention }) => comma >= 0 && mention.start === read.start + comma + 2);
  return name && isPersonOrBody(name.entity.kind) ? [name.entity.id] : undefined;
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

/** `Frantz-Gérald Aubourg, whom Canada blacklisted in May` */
function relativeObject(context: TargetContext, position: number): readonly string[] | undefined {
  const { read } = context;
  const { tokens } = read;
  const verb = tokens.findIndex(token => token.start >= read.start + position);
  for (let index = verb - 1; index >= Math.max(1, verb - 6); index -= 1) {
    if (!/^(whom|which|that)$/.test(tokens[index]!.lower)) continue;
    // "The EU, which had blacklisted Kos": who does it is named before, and who suffers it behind.
    if (tokens.slice(index + 1, verb).every(({ lower }) => /^(ha[sd]|have|already|also)$/.test(lower)))
      return undefined;
    const several = severalBefore(context, index);
    if (several) return several;
    const antecedent = antecedentOf(read, index);
    return antecedent && [antecedent.entity.id];
  }
  return undefined;
}

/** `Kos and Roe, both of whom the EU listed`, `Kos Lines was one of five firms that the EU blacklisted` */
function severalBefore({ read, sentence }: TargetContext, relative: number): readonly string[] | undefined {
  const { tokens } = read;
  const [comma, all, of] = tokens.slice(relative - 3, relative);
  if (of?.lower === 'of' && /^(both|all|two|three|four)$/.test(all?.lower ?? '') && comma?.text === ',') {
    const last = read.mentionOf(relative - 4);
    return last && conjunctsOf(read, sentence, last).map(({ entity }) => entity.id);
  }
  const one = /(?:was|were|is|are) (?:among|one of) (?:the )?(?:[\p{Ll}\d-]+ ){1,4}$/u.exec(
    sentence.slice(0, tokens[relative]!.start - read.start),
  );
  if (!one) return undefined;
  const subject = subjectOfPassive({ read }, one.index);
  return subject && conjunctsOf(read, sentence, subject).map(({ entity }) => entity.id);
}

/** Tokens between a relative clause and the name that it describes. */
const ANTECEDENT_REACH = 16;

/**
 * What a relative pronoun stands for: the name before it, before the relative clause that it goes on with (`Kos Bank, which he
 * founded in 2004 and which`), or before the apposition that it describes (`Kos Lines, a maker of chips that`).
 */
function antecedentOf(read: ReadSentence, relative: number): LocatedMention | undefined {
  const { tokens } = read;
  const before = tokens[relative - 1]!;
  const direct = read.mentionOf(before.text === ',' ? relative - 2 : relative - 1);
  // "Kos Lines, a firm in Banja Luka which": of the town it says nothing.
  if (direct && before.lower !== 'and' && !isScene(read, direct)) return direct;
  for (let index = relative - 2; index >= Math.max(1, relative - ANTECEDENT_REACH); index -= 1) {
    const opens =
      before.lower === 'and'
        ? /^(whom|which|that|who)$/.test(tokens[index]!.lower)
        : /^(an?|the|its|his|her|their)$/.test(tokens[index]!.lower) && tokens[index - 1]!.text === ',';
    if (opens) return read.mentionOf(tokens[index - 1]!.text === ',' ? index - 2 : index - 1);
  }
  return undefined;
}

/** The people and bodies named behind a position, or what a pronoun or a description there stands for. */
function objectsBehind(context: TargetContext, position: number, places: boolean): readonly string[] {
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

/** Words for several named before: `All three were blacklisted`, `the two men`. */
const SEVERAL =
  /(?:^|[\s“])(?:both(?: of them)?|all (?:of them|two|three|four|five|six)|the (?:two|three|four|five|six|pair|couple|brothers|sisters)(?: \p{Ll}+)?)(?: \p{Ll}+){0,3}\s*$/iu;

/** The subject before a position of the sentence, with those joined to it, or what a pronoun there stands for. */
export function subjectsBefore(context: TargetContext, position: number): readonly string[] {
  const { read, sentence, memory } = context;
  const before = sentence.slice(0, position);
  if (SEVERAL.test(before)) {
    const several = memory.meantBy('both', read, read.start);
    if (several.length > 0) return several;
  }
  // "Five officials, among them the mayor, Vesna Kos, were blacklisted"
  const among = /^(?:[^,–—]* [–—-] )?(?:[^,]*\b(?:\p{L}+s|people|men|women)\b[^,]*), (?:among them|including)\b/u.exec(
    before,
  );
  if (among) {
    const named = mentionsFrom(read, read.start + among[0].length, read.start + position, false);
    if (named.length > 0) return named;
  }
  const pronoun = /(?:^|[\s“])(he|she|it|they)(?: \p{L}+){0,4}\s*$/iu.exec(before)?.[1];
  if (pronoun !== undefined) return memory.meantBy(pronoun, read, read.start + position);
  const candidates = read.mentions.filter(
    ({ mention, entity, to }) =>
      mention.end <= read.start + position && isPersonOrBody(entity.kind) && !isPossessiveAt(read.tokens, to),
  );
  const free = candidates.filter(one => !isBehindPreposition(read, one));
  const named = free.length > 0 ? free : candidates;
  const ownName = ownerOfName(context, position);
  if (ownName) return [ownName.entity.id];
  const subject = subjectOfPassive(context, position);
  const last = subject && named.includes(subject) ? subject : named.at(-1);
  // "Kos Bank and its lawyer, Roe, who was blacklisted": only of the lawyer.
  if (last && /^,? (?:who|which)\b/u.test(sentence.slice(last.mention.end - read.start))) return [last.entity.id];
  if (last) return conjunctsOf(read, sentence, last).map(({ entity }) => entity.id);
  const noun = /\b(?:The|the) (\p{Ll}+)(?: \p{Ll}+){0,4}\s*$/u.exec(before)?.[1];
  const meant = noun === undefined ? [] : memory.meantBy(noun, read, read.start + position);
  if (meant.length > 0) return meant;
  return subject?.entity.kind === 'place' ? [subject.entity.id] : [];
}

/** `Kos’s name was struck from the list` */
function ownerOfName({ read, sentence }: TargetContext, position: number): LocatedMention | undefined {
  return read.mentions.findLast(
    ({ mention }) =>
      mention.end <= read.start + position &&
      /^[’']s? name (?:\p{Ll}+ ){1,3}$/u.test(sentence.slice(mention.end - read.start, position)),
  );
}

/** "Banned from the Union since May" and "the family of Kos" have no subject in them. */
function isBehindPreposition({ tokens }: ReadSentence, { from }: LocatedMention): boolean {
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return /^(from|of|by|in|at)$/.test(tokens[link]?.lower ?? '');
}

/** The subject of the verb at a position: `Kos, who runs a bank that Rask owns, was blacklisted`. */
function subjectOfPassive({ read }: Pick<TargetContext, 'read'>, position: number): LocatedMention | undefined {
  const verb = read.tokens.findIndex(token => token.start >= read.start + position);
  return verb < 0 ? undefined : subjectBefore(read, verb);
}
