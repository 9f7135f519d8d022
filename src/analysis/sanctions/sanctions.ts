import type { ReadSentence } from '../entities/sentenceMentions';
import { groupBy } from '../groupBy';
import type { DateExpression, Entity, Reference, SanctionReport, SanctionStatus } from '../model';
import { forEachStep, type Steps } from '../steps';
import { contains, shift, spansIn, type Span } from '../text/span';
import { clausesOf } from './clauses';
import { sanctionCues, sanctionStatus, speaksOfLifting, type LiftingCue, type SanctionCue } from './cues';
import { findImposer } from './imposer';
import { findTargets } from './targets';

/** States in which a sanction can be lifted. */
const LIFTABLE: ReadonlySet<SanctionStatus> = new Set(['in-force', 'lifting-refused']);

/** Sentences after which "lift it" no longer means the sanction spoken of before, and those after which "lift the measures" does not. */
const MEMORY = { pronoun: 2, definite: 30 };

/**
 * What the body says of sanctions: on whom, by whom, in which state and since when. A sentence that names no target of its
 * own ("there were no plans to lift it") is read with the targets of the sentence before.
 */
export function* findSanctions(
  text: string,
  sentences: readonly ReadSentence[],
  dates: readonly DateExpression[],
): Steps<SanctionReport[]> {
  const reports: SanctionReport[] = [];
  /** What the last sentence that reports a sanction now in force says. */
  let inForce: readonly SanctionReport[] = [];
  yield* forEachStep(sentences, read => {
    if (read.where !== 'body') return;
    const sentence = text.slice(read.start, read.end);
    const cues = sanctionCues(sentence, reports.length > 0);
    for (const clause of clausesOf(read)) {
      const passage = { read, sentence, clause: shift(clause, -read.start) };
      const own = cues.filter(cue => contains(passage.clause, cue)).flatMap(cue => readCue(passage, cue, dates));
      const lifting = own.length === 0 ? speaksOfLifting(clauseOf(passage)) : undefined;
      const found = lifting ? speakAgain(inForce, passage, shift(lifting, passage.clause.start)) : own;
      reports.push(...found);
      const liftable = found.filter(({ status }) => LIFTABLE.has(status));
      if (liftable.length > 0) inForce = liftable;
    }
  });
  return withKnownImposers(distinct(reports));
}

/** A clause of a sentence; positions in the sentence's text count from its start. */
interface Passage {
  readonly read: ReadSentence;
  readonly sentence: string;
  readonly clause: Span;
}

function clauseOf({ sentence, clause }: Passage): string {
  return sentence.slice(clause.start, clause.end);
}

function statusIn(passage: Passage, cue: SanctionCue): SanctionStatus | undefined {
  return sanctionStatus(clauseOf(passage), cue.end - passage.clause.start);
}

function readCue(passage: Passage, cue: SanctionCue, dates: readonly DateExpression[]): SanctionReport[] {
  const { read, sentence } = passage;
  const status = statusIn(passage, cue);
  if (!status) return [];
  const targets = findTargets(read, sentence, cue);
  if (targets.length === 0) return [];
  const imposer = findImposer(read, sentence, cue, targets);
  const when = timeWords(read, sentence, cue, dates);
  return targets.map(({ entity }) => ({
    start: read.start,
    end: read.end,
    sentence: read.index,
    target: entity.id,
    imposer: imposer ? referTo(imposer.entity) : null,
    status,
    when,
    phrase: { start: read.start + cue.start, end: read.start + cue.end },
  }));
}

/**
 * "There were no plans to lift it"
 * @param inForce what was reported last of a sanction in force
 */
function speakAgain(inForce: readonly SanctionReport[], passage: Passage, cue: LiftingCue): SanctionReport[] {
  const { read } = passage;
  const status = statusIn(passage, cue);
  const distance = read.index - (inForce[0]?.sentence ?? -Infinity);
  if (!status || distance > (cue.definite ? MEMORY.definite : MEMORY.pronoun)) return [];
  const phrase = { start: read.start + cue.start, end: read.start + cue.end };
  const again = { start: read.start, end: read.end, sentence: read.index, status, when: null, phrase };
  return inForce.map(report => ({ ...report, ...again }));
}

/** Gives reports that leave the imposer open the only one that the article names for the target elsewhere. */
function withKnownImposers(reports: readonly SanctionReport[]): SanctionReport[] {
  const byTarget = groupBy(reports, ({ target }) => target);
  const known = new Map([...byTarget].map(([target, own]) => [target, onlyImposer(own)]));
  return reports.map(report => ({ ...report, imposer: report.imposer ?? known.get(report.target) ?? null }));
}

/** Who will not lift a sanction need not be who imposed it. */
function onlyImposer(reports: readonly SanctionReport[]): Reference | null {
  const imposers = reports.flatMap(({ imposer, status }) => (status === 'lifting-refused' ? [] : (imposer ?? [])));
  const [first] = imposers;
  return first && imposers.every(imposer => keyOf(imposer) === keyOf(first)) ? first : null;
}

/** The article's words for the time: an era it names behind the sanction, or the date nearest to it. */
function timeWords(
  read: ReadSentence,
  sentence: string,
  cue: SanctionCue,
  dates: readonly DateExpression[],
): string | null {
  const era = /\b(?:during|under|in) the [\p{L} .'’-]{2,40}? (?:era|years|presidency|administration)\b/iu.exec(
    sentence,
  );
  if (era) return era[0];
  const at = read.start + cue.start;
  const [nearest] = spansIn(dates, read).sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  if (!nearest) return null;
  const lead = /\b(?:since|in|on|from|until)\s+$/iu.exec(sentence.slice(0, nearest.start - read.start));
  return (lead?.[0] ?? '') + nearest.text;
}

function referTo(entity: Entity): Reference {
  return entity.kind === 'group' && entity.country !== null ? { text: entity.country } : { entity: entity.id };
}

/** Of a sentence each target once in each status, as its first words say it. */
function distinct(reports: readonly SanctionReport[]): SanctionReport[] {
  const byContent = groupBy(reports, ({ sentence, target, status }) => `${sentence} ${status} ${target}`);
  return [...byContent.values()].map(([first]) => first!);
}

function keyOf(reference: Reference): string {
  return 'entity' in reference ? `entity ${reference.entity}` : `text ${reference.text}`;
}
