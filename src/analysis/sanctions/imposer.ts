import { isPossessiveAt } from '../entities/rolePhrases';
import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import type { Reference } from '../model';
import { subjectBefore } from '../statements/subject';
import { standsBesideVerb } from '../text/lexicon';
import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';
import { conjunctsOf } from './conjuncts';
import { isPassive, listIn, type SanctionCue } from './cues';
import { followingIn } from './echoes';
import { clauseOf, type Passage } from './passages';
import { isBackdrop } from './scene';
import { demandsLifting } from './status';

/** Verbs of those who impose, change or lift. */
const IMPOSING =
  /\b(?:impos|slapp|announc|introduc|adopt|extend|blacklist|sanction|freez|froz|designat|widen|renew|propos|considering|recommend|(?:look|examin|explor|study)ing\b|mull|weigh|threat|plan|lift|eas(?:e|ed|es|ing)\b|remov|waiv|scrap|plac(?:e|ed|es|ing)\b|barr|bann|bar\b|ban\b|took\b|tak(?:e|es|en|ing)\b|put\b|add(?:ed|s|ing)?\b|ke(?:ep|pt)|debar|annul|strik|struck|nam(?:ed|ing)\b|order|warn|block|suspend|revok|relax|hit\b|list(?:ed|ing)\b|prepar|maintain|retain|upheld|end(?:ed|s|ing)\b|call(?=(?:s|ed|ing)? (?:for|on)\b))\w*/giu;

/** What stands behind the name of somebody who acts and does not only speak. */
const ACTS = /^(?:has|have|had|will|would|is|was|refuse[sd]?|decline[sd]|rejected|lifted|sees|saw)$/;

/** Verbs of those who have not imposed it yet. */
const PLANNING = /\b(?:propos|consider|mull|weigh|threat|plan|warn|call(?=(?:s|ed|ing)? for\b))\w*/giu;

/**
 * Who sanctions the targets, as one sentence says it: `US sanctions`, `the EU imposed`, `blacklisted by the Treasury`; several
 * where they do it together.
 * @param targets ids of those sanctioned
 */
export function findImposers(passage: Passage, cue: SanctionCue, targets: readonly string[]): readonly Reference[] {
  const authorities = authoritiesIn(passage, targets);
  const found = beside(authorities, passage, cue) ?? subject(authorities, passage, cue);
  return found ? together(found, authorities, passage) : [];
}

/** The same, where it stands with the words of the sanction and not only as the subject of the sentence. */
export function findImposersBeside(
  passage: Passage,
  cue: SanctionCue,
  targets: readonly string[],
): readonly Reference[] {
  const authorities = authoritiesIn(passage, targets);
  const found = beside(authorities, passage, cue);
  return found ? together(found, authorities, passage) : [];
}

/** Who acts in a sentence that points back to a sanction: `Japan has no plans to lift it`; not `an official of Japan said`. */
export function actingBefore({ read, memory }: Passage, cue: Span): Reference | undefined {
  const acting = read.mentions.findLast(
    one =>
      one.mention.end <= read.start + cue.start &&
      (one.entity.kind === 'organization' || one.entity.kind === 'place') &&
      !isBackdrop(read, one) &&
      ACTS.test(read.tokens[one.to]?.lower ?? ''),
  );
  return acting && memory.referTo(acting.entity);
}

/** The same, or else who is last said to speak: `The Treasury said there was no question of that`, `an official at the Treasury`. */
export function speakingBefore(passage: Passage, cue: Span): Reference | undefined {
  const acting = actingBefore(passage, cue);
  if (acting) return acting;
  const { read, memory } = passage;
  const speaker = read.mentions.findLast(
    one => one.mention.end <= read.start + cue.start && canSpeak(read, one) && !isBackdrop(read, one),
  );
  return speaker && memory.referTo(speaker.entity);
}

/** A body that sanctions, or a country or its seat; a newspaper or a firm only reports. */
function canSpeak({ tokens }: ReadSentence, { entity, to }: LocatedMention): boolean {
  if (isPossessiveAt(tokens, to)) return false;
  if (entity.kind === 'place') return entity.type === 'country' || entity.type === 'capital';
  return (
    entity.kind === 'organization' &&
    /^(administration|government-body|international-body|legislature|court)$/.test(entity.type ?? '')
  );
}

/** Who does the same to somebody as another has done before; nobody where the clause does not say so. */
export function findFollowers(passage: Passage): readonly Reference[] {
  const { read } = passage;
  const words = followingIn(clauseOf(passage));
  if (!words) return [];
  const at = read.start + passage.clause.start + words.start;
  const verb = read.tokens.findIndex(({ start }) => start === at);
  // "So did Britain"
  const isTurned = read.tokens[verb]?.lower === 'so';
  const follower = isTurned ? read.mentions.find(({ mention }) => mention.start >= at) : subjectBefore(read, verb);
  const authorities = authoritiesIn(passage, []);
  // "Kenya let it be known that it would do the same"
  if (!follower && /^(?:it|they|to)$/u.test(wordBefore(read, verb))) {
    const speaker = speakingBefore(passage, { start: at - read.start, end: at - read.start });
    return speaker ? [speaker] : [];
  }
  return follower && authorities.includes(follower) && canSpeak(read, follower)
    ? together(follower, authorities, passage)
    : [];
}

/** The last word before a verb besides those that belong to it: "it" of "it would also do", "to" of "proposed to do". */
function wordBefore({ tokens }: ReadSentence, verb: number): string {
  const at = tokens
    .slice(0, verb)
    .findLastIndex(({ lower }) => !standsBesideVerb(lower) || /^(it|they|to)$/.test(lower));
  return tokens[at]?.lower ?? '';
}

function beside(
  authorities: readonly LocatedMention[],
  { read, sentence }: Passage,
  cue: SanctionCue,
): LocatedMention | undefined {
  return (
    touching(authorities, read, sentence, cue) ??
    keeper(authorities, read, cue) ??
    agent(authorities, read, sentence, cue)
  );
}

/** `Australia, Britain and Canada imposed` */
function together(
  one: LocatedMention,
  authorities: readonly LocatedMention[],
  { read, sentence, memory }: Passage,
): Reference[] {
  const joined = conjunctsOf(read, sentence, one).filter(other => authorities.includes(other));
  const groups = joined.filter(({ entity }) => (entity.kind === 'group') === (one.entity.kind === 'group'));
  return groups.map(({ entity }) => memory.referTo(entity));
}

function authoritiesIn({ read }: Passage, targets: readonly string[]): LocatedMention[] {
  return read.mentions.filter(({ entity }) => entity.kind !== 'person' && !targets.includes(entity.id));
}

/** `US sanctions`, `Canada’s sanctions`, `an EU travel ban`, `British economic sanctions`; but not `China wants sanctions`. */
function touching(
  authorities: readonly LocatedMention[],
  read: ReadSentence,
  sentence: string,
  cue: SanctionCue,
): LocatedMention | undefined {
  return authorities.findLast(({ mention, to }) => {
    const end = mention.end - read.start;
    const isBeside =
      end <= cue.start && /^(?:[’']s?)?\s(?!(?:and|or)\b)(?:[\p{L}-]+\s){0,1}$/u.test(sentence.slice(end, cue.start));
    const between = read.tokens[to];
    return isBeside && !(between && between.start < read.start + cue.start && between.tags.has('Verb'));
  });
}

/** `removed from the European Union’s list`, `put on the American list` */
function keeper(
  authorities: readonly LocatedMention[],
  { start, tokens }: ReadSentence,
  cue: SanctionCue,
): LocatedMention | undefined {
  if (cue.kind !== 'listing') return undefined;
  const isInside = ({ mention }: LocatedMention) =>
    mention.start >= start + cue.start && mention.end <= start + cue.end;
  const isOfList = ({ mention }: LocatedMention) => mention.start >= start + cue.start + listIn(cue);
  return authorities.findLast(
    one =>
      isInside(one) && (isOfList(one) || isPossessiveAt(tokens, one.to) || /list$/iu.test(tokens[one.to]?.lower ?? '')),
  );
}

/** `sanctioned by Poland`; but not `sanctioned, according to a report drawn up by Poland` */
const BY = /\bby (?:the )?$/iu;
const BY_ANOTHER =
  /\b(?:drawn up|written|seen|owned|led|run|made|held|shown|us|employ|publish|report|obtain|own|built|sold|bought)(?:ed)? by (?:the )?$/iu;

/** `on the blacklist of Poland`, `face sanctions from Poland`, `barred from Poland` */
const OF = /^ (?:of|from) (?:the )?$/iu;
/** `the sanctions that Poland imposed`, `the ban Poland has placed on` */
const RELATIVE = /^ (?:(?:that|which) )?(?:the )?$/iu;
const IMPOSED = /^ (?:ha[sd] )?(?:imposed|placed|put|adopted|announced|introduced)\b/u;
/** `barred on Tuesday from entering Poland` */
const ENTERING = /^[^.;,]{0,40}? from (?:entering|travelling to|traveling to) (?:the )?$/iu;

/** `sanctioned by the Treasury` */
function agent(
  authorities: readonly LocatedMention[],
  read: ReadSentence,
  sentence: string,
  cue: SanctionCue,
): LocatedMention | undefined {
  return authorities.find(({ mention }) => {
    const start = mention.start - read.start;
    const behind = sentence.slice(mention.end - read.start);
    return (
      start > cue.start &&
      ((BY.test(sentence.slice(cue.end, start)) && !BY_ANOTHER.test(sentence.slice(cue.end, start))) ||
        OF.test(sentence.slice(cue.end, start)) ||
        (RELATIVE.test(sentence.slice(cue.end, start)) && IMPOSED.test(behind)) ||
        (cue.kind === 'bar' && (ENTERING.test(sentence.slice(cue.end, start)) || isKeptOut(cue, sentence, start))))
    );
  });
}

/** `may no longer enter Poland`, `may not do business in Poland` */
function isKeptOut({ text, end }: SanctionCue, sentence: string, place: number): boolean {
  return /^(?:may|can|must)/iu.test(text) && /^(?: (?:to|in|at|with))? (?:the )?$/iu.test(sentence.slice(end, place));
}

/** The subject of the verb that imposes: `The European Union on Monday imposed sanctions`. */
function subject(
  authorities: readonly LocatedMention[],
  passage: Passage,
  cue: SanctionCue,
): LocatedMention | undefined {
  const { read, sentence } = passage;
  // The participle behind the noun ("sanctions imposed on") says nothing of who did it.
  const limit = cue.kind === 'measure' ? cue.start : cue.start + verbIn(cue).length;
  // "Canada has proposed that the firm be blacklisted": the subject of a passive suffers it.
  const verbs = isPassive(sentence, cue) && cue.kind !== 'measure' ? PLANNING : IMPOSING;
  const verb = matchesOf(verbs, sentence.slice(0, limit)).at(-1);
  if (!verb || demandsLifting(clauseOf(passage))) return undefined;
  const at = read.start + verb.index;
  const index = read.tokens.findIndex(token => token.start === at);
  const goesOn = isSecondVerb(read, index);
  const named = index < 0 || goesOn ? undefined : subjectBefore(read, index);
  if (named && authorities.includes(named)) return named;
  const likely = authorities.filter(
    one => one.mention.end <= at && one.entity.kind !== 'group' && !isBackdrop(read, one) && !isBodyOfOther(read, one),
  );
  const owners = likely.filter(({ to }) => isPossessiveAt(read.tokens, to));
  const free = likely.filter(one => !owners.includes(one));
  const best = free.length > 0 ? free : likely;
  return goesOn ? best[0] : best.at(-1);
}

/** The words of a listing name a list and whoever is on it behind the verb: `put Kos of the Foreign Ministry on its list`. */
function verbIn({ kind, text }: SanctionCue): string {
  return kind === 'listing' ? /^\S+/u.exec(text)![0] : text;
}

/** "A former treasurer of the Front" does not speak for it; "ministers of the Union" do. */
function isBodyOfOther({ tokens }: ReadSentence, { entity, from }: LocatedMention): boolean {
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (entity.kind !== 'organization' || !/^(of|at)$/.test(tokens[link]?.lower ?? '')) return false;
  return !/^(ministers|leaders|members|governments?|ambassadors|heads|council|committee|court|parliament|foreign)$/.test(
    tokens[link - 1]?.lower ?? '',
  );
}

/** `The council froze the assets of A and barred B`, `and is considering`: it has the subject of the first verb. */
function isSecondVerb(read: ReadSentence, verb: number): boolean {
  const { tokens } = read;
  let index = verb - 1;
  while (
    index > 0 &&
    !read.mentionOf(index) &&
    !/^(and|but)$/.test(tokens[index]!.lower) &&
    standsBesideVerb(tokens[index]!.lower)
  )
    index -= 1;
  return /^(and|but)$/.test(tokens[index]?.lower ?? '');
}
