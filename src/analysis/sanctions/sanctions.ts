import type { ReadSentence } from '../entities/sentenceMentions';
import type { DateExpression, Reference, SanctionReport, SanctionStatus } from '../model';
import { forEachStep, type Steps } from '../steps';
import { shift } from '../text/span';
import { readAgain, sayAgain, type Before } from './again';
import { speaksOfSanctions, type SanctionCue } from './cues';
import { findImposers, findImposersBeside } from './imposer';
import { distinct, imposerBefore, withKnownImposers } from './knownImposers';
import { Memory } from './memory';
import { clauseOf, passagesOf, type Passage } from './passages';
import { asksForLifting } from './requests';
import { sanctionStatuses } from './status';
import { findTargets } from './targets';
import { Unnamed, type Untargeted } from './unnamed';
import { timeWords } from './when';

/** States in which a sanction can be lifted. */
const LIFTABLE: ReadonlySet<SanctionStatus> = new Set(['in-force', 'lifting-refused']);

/** Sentences after which "on it" no longer means a list spoken of before. */
const LIST_REACH = 3;

/**
 * What the body says of sanctions: on whom, by whom, in which state and since when. A sentence that names no target of its
 * own ("there were no plans to lift it") is read with the targets of the sentence before; targets that are only counted
 * ("three officials") are those that one of the next sentences names.
 */
export function* findSanctions(
  text: string,
  sentences: readonly ReadSentence[],
  dates: readonly DateExpression[],
): Steps<SanctionReport[]> {
  const reports: SanctionReport[] = [];
  const memory = new Memory(text, sentences);
  const unnamed = new Unnamed();
  let before: Before = { inForce: [], lifted: [], asked: { sentence: -Infinity, reports: [] } };
  let known = false;
  let listAt = -Infinity;
  yield* forEachStep(sentences, read => {
    const sentence = text.slice(read.start, read.end);
    if (read.where === 'body') {
      const passages = passagesOf(
        read,
        sentence,
        { sanctions: known, list: read.index - listAt <= LIST_REACH },
        memory,
      );
      const found: SanctionReport[] = [];
      for (const passage of passages) {
        const own = readPassage(passage, dates, before, found);
        // "The brothers, A and B, are also barred": by whoever sanctioned those who were only counted.
        found.push(...own.map(report => ({ ...report, imposer: report.imposer ?? unnamed.imposer })));
        before = withReports(before, own);
      }
      before = { ...before, asked: askedFor(read, sentence, found, reports, before, memory) };
      const later = found.length > 0 ? [] : unnamed.named(read, sentence);
      const open = found.length + later.length > 0 ? [] : untargeted(passages, dates);
      if (found.length > 0) unnamed.keepOthers(found, sentence);
      else if (open.length > 0) unnamed.keep(open, sentence);
      reports.push(...found, ...later);
      memory.remember([...found, ...later]);
      before = withReports(before, later);
    }
    known ||= speaksOfSanctions(sentence);
    if (/list(?:ed|ings?)?\b/iu.test(sentence)) listAt = read.index;
  });
  return withKnownImposers(distinct(reports));
}

function withReports(before: Before, reports: readonly SanctionReport[]): Before {
  const inForce = reports.filter(({ status }) => LIFTABLE.has(status));
  const lifted = reports.filter(({ status }) => status === 'lifted');
  return {
    ...before,
    inForce: inForce.length > 0 ? inForce : before.inForce,
    lifted: lifted.length > 0 ? lifted : before.lifted,
  };
}

/** What a sentence asks to lift: what it reports itself, or what was reported of those whom it names or points to. */
function askedFor(
  read: ReadSentence,
  sentence: string,
  found: readonly SanctionReport[],
  reports: readonly SanctionReport[],
  before: Before,
  memory: Memory,
): Before['asked'] {
  if (!asksForLifting(sentence)) return before.asked;
  const own = found.filter(({ status }) => LIFTABLE.has(status));
  if (own.length > 0) return { sentence: read.index, reports: own };
  const inForce = reports.filter(({ status }) => LIFTABLE.has(status));
  const named = new Set(read.mentions.map(({ entity }) => entity.id));
  const pronoun = /\b(?:his|him|her)\b/u.exec(sentence);
  const meant = pronoun ? memory.meantBy(pronoun[0], read, read.start) : [];
  for (const isMeant of [(id: string) => named.has(id), (id: string) => meant.includes(id)]) {
    const of = inForce.filter(({ target }) => isMeant(target));
    if (of.length > 0) return { sentence: read.index, reports: of };
  }
  const isNear = read.index - (before.inForce[0]?.sentence ?? -Infinity) <= LIST_REACH;
  return { sentence: read.index, reports: isNear ? before.inForce : [] };
}

function readPassage(
  passage: Passage,
  dates: readonly DateExpression[],
  before: Before,
  earlier: readonly SanctionReport[],
): SanctionReport[] {
  const own: SanctionReport[] = [];
  for (const cue of passage.cues) {
    const told = [...earlier, ...own];
    const found = pointsBack(cue) && told.length > 0 ? [] : readCue(passage, cue, dates);
    own.push(...(found.length > 0 ? found : readDefinite(passage, cue, told)));
  }
  return own.length > 0 ? own : readAgain(passage, before);
}

/** "Put the group back on the list, three years after it took them off" */
function pointsBack({ kind, text }: SanctionCue): boolean {
  return kind === 'listing' && / (?:him|her|it|them)\b/iu.test(text) && !/ (?:on|to|onto) it$/iu.test(text);
}

/** "The freeze", "its own ban" */
const DEFINITE = /^(?:the|its|his|her|their|own)\b/iu;

/**
 * "Has no plans to lift its asset freeze": on whom a sentence before, or its words before, report one. "Norway is considering a
 * travel ban": on whom the words of the same sentence before do.
 * @param before what the sentence's words before report
 */
function readDefinite(passage: Passage, cue: SanctionCue, before: readonly SanctionReport[]): SanctionReport[] {
  const [status] = statusesIn(passage, cue);
  if (status === undefined) return [];
  if (pointsBack(cue)) return sayAgain(before, passage, cue, status);
  if (cue.kind !== 'measure') return [];
  const { sentence, memory, read } = passage;
  const isDefinite =
    DEFINITE.test(cue.text) ||
    /\b(?:its|the|his|her|their|these|those)(?: \p{L}+)?$/iu.test(sentence.slice(0, cue.start).trimEnd());
  const isOpen = (status === 'proposed' || status === 'threatened') && /^[.,;]/u.test(sentence.slice(cue.end));
  const isLifting = status === 'lifted' || status === 'lifting-refused';
  if (isOpen) return sayAgain(before, passage, cue, status);
  if (!isDefinite || !isLifting) return [];
  return sayAgain(before.length > 0 ? before : memory.last(read), passage, cue, status);
}

function statusesIn(passage: Passage, cue: SanctionCue): SanctionStatus[] {
  return sanctionStatuses(clauseOf(passage), shift(cue, -passage.clause.start));
}

/** "A ban that it imposed" */
const OWN_DOING = /\b(?:it|they) (?:ha[sd] )?(?:impos|put|plac|slapp|introduc)/iu;

function readCue(passage: Passage, cue: SanctionCue, dates: readonly DateExpression[]): SanctionReport[] {
  const statuses = statusesIn(passage, cue);
  if (statuses.length === 0) return [];
  const targets = findTargets(passage, cue);
  if (targets.length === 0) return [];
  const { imposers, when, ...rest } = describe(passage, cue, targets, dates);
  // "The government will not lift the sanctions imposed in 2018": the subject refuses now, and somebody imposed then.
  const refused = statuses.includes('lifting-refused') && !OWN_DOING.test(clauseOf(passage));
  const imposersOf = (status: SanctionStatus) =>
    refused && status !== 'lifting-refused' ? orNobody(findImposersBeside(passage, cue, targets)) : imposers;
  const whenOf = (status: SanctionStatus) =>
    refused && statuses.length > 1 && status === 'lifting-refused' ? null : when;
  return targets.flatMap(target =>
    statuses.flatMap(status =>
      imposersOf(status).map(imposer => ({ ...rest, target, imposer, status, when: whenOf(status) })),
    ),
  );
}

function orNobody(imposers: readonly Reference[]): readonly (Reference | null)[] {
  return imposers.length > 0 ? imposers : [null];
}

/** What a sentence says of a sanction besides on whom it is and in which state. */
interface Circumstances extends Omit<Untargeted, 'status' | 'imposer'> {
  /** At least one, which is `null` if the text does not say who. */
  readonly imposers: readonly (Reference | null)[];
}

function describe(
  passage: Passage,
  cue: SanctionCue,
  targets: readonly string[],
  dates: readonly DateExpression[],
): Circumstances {
  const { read } = passage;
  const found = findImposers(passage, cue, targets);
  return {
    start: read.start,
    end: read.end,
    sentence: read.index,
    imposers: found.length > 0 ? found : [imposerBefore(passage, cue, targets)],
    when: timeWords(passage, cue, dates),
    phrase: { start: read.start + cue.start, end: read.start + cue.end },
  };
}

/** What a sentence reports of some whom it only counts: `imposed visa bans on three senior officials`. */
function untargeted(passages: readonly Passage[], dates: readonly DateExpression[]): Untargeted[] {
  for (const passage of passages) {
    for (const cue of passage.cues) {
      const [status] = statusesIn(passage, cue);
      if (!status) continue;
      const { imposers, ...rest } = describe(passage, cue, [], dates);
      return imposers.map(imposer => ({ ...rest, imposer, status }));
    }
  }
  return [];
}
