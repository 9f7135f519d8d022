import type { ReadSentence } from '../entities/sentenceMentions';
import type { DateExpression, Entity, Reference, SanctionReport } from '../model';
import { spansIn } from '../text/span';
import { sanctionCues, sanctionStatus, speaksOfLifting, type SanctionCue } from './cues';
import { findParties } from './parties';

/** Sentences after which "lift it" no longer means the sanction spoken of before. */
const MEMORY = 2;

/**
 * What the body says of sanctions: on whom, by whom, in which state and since when. A sentence that names no target of its
 * own ("there were no plans to lift it") is read with the targets of the sentence before.
 */
export function findSanctions(
  text: string,
  sentences: readonly ReadSentence[],
  dates: readonly DateExpression[],
): SanctionReport[] {
  const reports: SanctionReport[] = [];
  for (const read of sentences) {
    if (read.where !== 'body') continue;
    const sentence = text.slice(read.start, read.end);
    const own = sanctionCues(sentence).flatMap(cue => readCue(read, sentence, cue, dates));
    const lifting = own.length === 0 ? speaksOfLifting(sentence) : undefined;
    const found = lifting ? repeatLast(reports, read, sentence, lifting) : own;
    for (const report of found) if (!reports.some(other => isSame(other, report))) reports.push(report);
  }
  return reports;
}

function readCue(
  read: ReadSentence,
  sentence: string,
  cue: SanctionCue,
  dates: readonly DateExpression[],
): SanctionReport[] {
  const status = sanctionStatus(sentence, cue.end);
  if (!status) return [];
  const { targets, imposer } = findParties(read, sentence, cue);
  return targets.map(({ entity }) => ({
    start: read.start,
    end: read.end,
    sentence: read.index,
    target: entity.id,
    imposer: imposer ? referTo(imposer.entity) : null,
    status,
    when: timeWords(read, sentence, cue, dates),
    phrase: { start: read.start + cue.start, end: read.start + cue.end },
  }));
}

/** "There were no plans to lift it" */
function repeatLast(
  reports: readonly SanctionReport[],
  read: ReadSentence,
  sentence: string,
  cue: SanctionCue,
): SanctionReport[] {
  const status = sanctionStatus(sentence, cue.end);
  const last = reports.at(-1);
  if (!last || !status || read.index - last.sentence > MEMORY) return [];
  const phrase = { start: read.start + cue.start, end: read.start + cue.end };
  return reports
    .filter(report => report.sentence === last.sentence)
    .map(report => ({ ...report, start: read.start, end: read.end, sentence: read.index, status, when: null, phrase }));
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

function isSame(a: SanctionReport, b: SanctionReport): boolean {
  return a.sentence === b.sentence && a.target === b.target && a.status === b.status;
}
