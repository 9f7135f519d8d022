import type { SanctionReport, SanctionStatus } from '../model';
import { shift, type Span } from '../text/span';
import { isComingBack, isNextInLine, speaksOfLifting, type LiftingCue } from './echoes';
import { actingBefore, findFollowers, speakingBefore } from './imposer';
import { clauseOf, type Passage } from './passages';
import { answerOf, plea } from './requests';
import { followingStatus, sanctionStatuses } from './status';
import { subjectsBefore } from './subjectTargets';
import { mentionsFrom } from './targetList';

/** Sentences after which "lift it" no longer means the sanction spoken of before, and those after which "lift the measures" does not. */
const MEMORY = { pronoun: 2, definite: 30, next: 3 };

/** What the sentences before have reported, for those that only point back. */
export interface Before {
  /** What the last sentence that reports a sanction now in force says. */
  readonly inForce: readonly SanctionReport[];
  /** The same of the last one that was lifted. */
  readonly lifted: readonly SanctionReport[];
  /** Those that a sentence, by its index, has asked to lift. */
  readonly asked: { readonly sentence: number; readonly reports: readonly SanctionReport[] };
}

/** What a clause reports that has no words of sanctions, or says by them only what was said before. */
export function readAgain(passage: Passage, before: Before): SanctionReport[] {
  const answered = answerAgain(passage, before);
  if (answered.length > 0) return answered;
  const lifting = speaksOfLifting(clauseOf(passage));
  if (lifting) return speakAgain(before.inForce, passage, shift(lifting, passage.clause.start));
  const back = comeBack(passage, before);
  if (back.length > 0) return back;
  const next = nextInLine(passage, before);
  return next.length > 0 ? next : followAgain(passage, before);
}

/**
 * The reports on the same people once more, in another state; by whoever is now said to act, if somebody is.
 * @param cue the words that say so; positions count from the sentence's start
 */
export function sayAgain(
  reports: readonly SanctionReport[],
  passage: Passage,
  cue: Span,
  status: SanctionStatus,
  imposer = actingBefore(passage, cue),
): SanctionReport[] {
  const again = { ...sentenceOf(passage, cue), status };
  return reports.map(report => ({ ...report, ...again, imposer: imposer ?? report.imposer }));
}

function sentenceOf({ read }: Passage, cue: Span): Omit<SanctionReport, 'target' | 'status' | 'imposer'> {
  return { start: read.start, end: read.end, sentence: read.index, when: null, phrase: shift(cue, read.start) };
}

function isWithin(passage: Passage, [report]: readonly SanctionReport[], reach: number): boolean {
  return report !== undefined && passage.read.index - report.sentence <= reach;
}

/** "There were no plans to lift it" */
function speakAgain(inForce: readonly SanctionReport[], passage: Passage, cue: LiftingCue): SanctionReport[] {
  const [status] = sanctionStatuses(clauseOf(passage), shift(cue, -passage.clause.start));
  if (!status || !isWithin(passage, inForce, cue.definite ? MEMORY.definite : MEMORY.pronoun)) return [];
  return sayAgain(inForce, passage, cue, status);
}

/** "Kos asked Canada to take him off the list. Canada declined", "rejected a plea from Kos" */
function answerAgain(passage: Passage, { asked }: Before): SanctionReport[] {
  const { read, clause, sentence } = passage;
  const own = plea(clauseOf(passage));
  if (own) {
    const from = read.start + clause.start + own.end;
    const imposer = speakingBefore(passage, shift(own, clause.start)) ?? null;
    return mentionsFrom(read, from, read.end, false).map(target => ({
      ...sentenceOf(passage, shift(own, clause.start)),
      target,
      status: 'lifting-refused',
      imposer,
    }));
  }
  const answer = passage.read.index - asked.sentence <= MEMORY.pronoun ? answerOf(sentence) : undefined;
  const speaker = answer && speakingBefore(passage, answer);
  return answer ? sayAgain(asked.reports, passage, answer, 'lifting-refused', speaker) : [];
}

/** "Canada suspended its sanctions on Kos. Should he fail, they will return" */
function comeBack(passage: Passage, { lifted }: Before): SanctionReport[] {
  const words = isComingBack(clauseOf(passage));
  if (!words || !isWithin(passage, lifted, MEMORY.next)) return [];
  return sayAgain(lifted, passage, shift(words, passage.clause.start), 'threatened');
}

/** "Canada blacklisted Kos. His brother, Roe, could be next": by whoever has sanctioned the first. */
function nextInLine(passage: Passage, { inForce }: Before): SanctionReport[] {
  const words = isNextInLine(clauseOf(passage));
  if (!words || !isWithin(passage, inForce, MEMORY.next)) return [];
  const phrase = shift(words, passage.clause.start);
  const imposer = speakingBefore(passage, phrase) ?? inForce[0]!.imposer;
  const known = inForce.map(({ target }) => target);
  const { read } = passage;
  const canBe = (id: string) =>
    !known.includes(id) &&
    read.mentions.every(({ entity }) => entity.id !== id || entity.kind === 'person' || entity.kind === 'organization');
  return subjectsBefore(passage, phrase.start)
    .filter(canBe)
    .map(target => ({ ...sentenceOf(passage, phrase), target, status: 'threatened', imposer }));
}

/** "Canada blacklisted Kos. Britain followed suit", "Norway would do the same": the same sanction, by another. */
function followAgain(passage: Passage, { inForce }: Before): SanctionReport[] {
  const status = isWithin(passage, inForce, MEMORY.pronoun) ? followingStatus(clauseOf(passage)) : undefined;
  if (!status) return [];
  const again = { ...sentenceOf(passage, passage.clause), status };
  return findFollowers(passage).flatMap(imposer => inForce.map(report => ({ ...report, ...again, imposer })));
}
