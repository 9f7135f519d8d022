import { isPossessiveAt } from '../entities/rolePhrases';
import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import { subjectBefore } from '../statements/subject';
import { isPassive, type SanctionCue } from './cues';
import { demandsLifting } from './status';

/** Verbs of those who impose, change or lift. */
const IMPOSING =
  /\b(?:impos|slapp|announc|introduc|adopt|extend|blacklist|sanction|freez|froz|designat|widen|renew|propos|considering|mull|weigh|threat|plan|lift|eas(?:e|ed|es|ing)\b|remov|waiv|scrap|plac(?:e|ed|es|ing)\b|barr|bann|bar\b|ban\b|took\b|tak(?:e|es|ing)\b|put\b|add(?:ed|s|ing)\b|ke(?:ep|pt)|debar|annul|strik|struck|nam(?:ed|ing)\b|order|warn|block|suspend|revok|relax|hit\b)\w*/giu;

/**
 * Who sanctions the targets, as one sentence says it: `US sanctions`, `the EU imposed`, `blacklisted by the Treasury`.
 * @param sentence the sentence's text; positions in it and in cues count from its start
 * @param targets ids of those sanctioned
 */
export function findImposer(
  read: ReadSentence,
  sentence: string,
  cue: SanctionCue,
  targets: readonly string[],
): LocatedMention | undefined {
  const authorities = authoritiesIn(read, targets);
  return findImposerBeside(read, sentence, cue, targets) ?? subject(authorities, read, sentence, cue);
}

/** The same, where it stands with the words of the sanction and not only as the subject of the sentence. */
export function findImposerBeside(
  read: ReadSentence,
  sentence: string,
  cue: SanctionCue,
  targets: readonly string[],
): LocatedMention | undefined {
  const authorities = authoritiesIn(read, targets);
  return (
    touching(authorities, read, sentence, cue) ??
    keeper(authorities, read, cue) ??
    agent(authorities, read, sentence, cue)
  );
}

function authoritiesIn(read: ReadSentence, targets: readonly string[]): LocatedMention[] {
  return read.mentions.filter(one => canImpose(one) && !targets.includes(one.entity.id));
}

/** `US sanctions`, `an EU travel ban`, `British economic sanctions`; but not `China wants sanctions`. */
function touching(
  authorities: readonly LocatedMention[],
  read: ReadSentence,
  sentence: string,
  cue: SanctionCue,
): LocatedMention | undefined {
  return authorities.findLast(({ mention, to }) => {
    const end = mention.end - read.start;
    const isBeside =
      end <= cue.start && /^\s(?!(?:and|or)\b)(?:[\p{L}-]+\s){0,1}$/u.test(sentence.slice(end, cue.start));
    const between = read.tokens[to];
    return isBeside && !(between && between.start < read.start + cue.start && between.tags.has('Verb'));
  });
}

/** `removed from the European Union’s list` */
function keeper(
  authorities: readonly LocatedMention[],
  { start, tokens }: ReadSentence,
  cue: SanctionCue,
): LocatedMention | undefined {
  if (cue.kind !== 'listing') return undefined;
  return authorities.findLast(
    ({ mention, to }) =>
      mention.start >= start + cue.start && mention.end <= start + cue.end && isPossessiveAt(tokens, to),
  );
}

/** `on the blacklist of Poland`, `face sanctions from Poland`, `barred from Poland` */
const OF = /^ (?:of|from) (?:the )?$/iu;

/** `sanctioned by the Treasury` */
function agent(
  authorities: readonly LocatedMention[],
  read: ReadSentence,
  sentence: string,
  cue: SanctionCue,
): LocatedMention | undefined {
  return authorities.find(({ mention }) => {
    const start = mention.start - read.start;
    return (
      start > cue.start &&
      (/\bby (?:the )?$/iu.test(sentence.slice(Math.max(0, start - 8), start)) ||
        OF.test(sentence.slice(cue.end, start)))
    );
  });
}

/** The subject of the verb that imposes: `The European Union on Monday imposed sanctions`. */
function subject(
  authorities: readonly LocatedMention[],
  read: ReadSentence,
  sentence: string,
  cue: SanctionCue,
): LocatedMention | undefined {
  // The participle behind the noun ("sanctions imposed on") says nothing of who did it.
  const limit = cue.kind === 'measure' ? cue.start : cue.end;
  const verb = [...sentence.slice(0, limit).matchAll(IMPOSING)].at(-1);
  if (!verb || demandsLifting(sentence) || (cue.kind === 'verb' && isPassive(sentence, cue))) return undefined;
  const at = read.start + verb.index;
  const index = read.tokens.findIndex(token => token.start === at);
  // "The council froze the assets of A and barred B": both verbs have the first subject.
  const goesOn = read.tokens[index - 1]?.lower === 'and';
  const named = index < 0 || goesOn ? undefined : subjectBefore(read, index);
  if (named && authorities.includes(named)) return named;
  const likely = authorities.filter(one => one.mention.end <= at && one.entity.kind !== 'group' && !isScene(read, one));
  return goesOn ? likely[0] : likely.at(-1);
}

/** Words before the dash of a dateline. */
const DATELINE = 8;

/** Whether a place is only where something happens, or was reported: "a small lender in Zagreb", "ZAGREB – The EU". */
function isScene({ tokens }: ReadSentence, { entity, from }: LocatedMention): boolean {
  if (entity.kind !== 'place') return false;
  const dash = tokens.slice(0, DATELINE).findIndex(({ text }) => /^[–—-]$/.test(text));
  return from < dash || /^(in|from|at|near|of)$/.test(tokens[from - 1]?.lower ?? '');
}

function canImpose({ entity }: LocatedMention): boolean {
  return entity.kind !== 'person';
}
