import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import { groupBy } from '../groupBy';
import type { DateExpression, Reference, SanctionReport, SanctionStatus } from '../model';
import { forEachStep, type Steps } from '../steps';
import { contains, shift, spansIn, type Span } from '../text/span';
import { clausesOf } from './clauses';
import { sanctionCues, speaksOfLifting, speaksOfSanctions, type LiftingCue, type SanctionCue } from './cues';
import { findImposer, findImposerBeside } from './imposer';
import { Memory } from './memory';
import { describedLater, namedLater } from './namedLater';
import { sanctionStatuses } from './status';
import { findTargets } from './targets';

/** Some of those sanctioned are counted and not named: `and two shipping companies`. */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|several|\d{1,2}) (?:[\p{Ll}-]+ ){0,3}(?:companies|firms|men|women|people|officials|brothers|sisters|carriers|banks|others|individuals|entities)\b/u;

/** States in which a sanction can be lifted. */
const LIFTABLE: ReadonlySet<SanctionStatus> = new Set(['in-force', 'lifting-refused']);

/** Sentences after which "lift it" no longer means the sanction spoken of before, and those after which "lift the measures" does not. */
const MEMORY = { pronoun: 2, definite: 30 };

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
  const memory = new Memory(sentences);
  /** What the last sentence that reports a sanction now in force says. */
  let inForce: readonly SanctionReport[] = [];
  /** What is reported of people who have not been named yet. */
  let unnamed: Untargeted | undefined;
  let known = false;
  yield* forEachStep(sentences, read => {
    const sentence = text.slice(read.start, read.end);
    if (read.where === 'body') {
      const passages = passagesOf(read, sentence, known, memory);
      const found: SanctionReport[] = [];
      for (const passage of passages) {
        const own = readPassage(passage, dates, inForce, found);
        // "The brothers, A and B, are also barred": by whoever sanctioned those who were only counted.
        found.push(...own.map(report => ({ ...report, imposer: report.imposer ?? unnamed?.imposer ?? null })));
        inForce = liftableOf(own) ?? inForce;
      }
      const open = found.length === 0 ? unnamed : undefined;
      const described = open
        ? describedLater(read, sentence, open.sentence, text.slice(open.phrase.start, open.end))
        : [];
      const named = open && described.length === 0 ? namedLater(read, sentence, open.sentence) : described;
      const again = named.map(target => ({
        ...unnamed!,
        start: read.start,
        end: read.end,
        sentence: read.index,
        target,
        phrase: unnamed!.phrase,
      }));
      const all = found.length > 0 ? found : again;
      // Of several that were only described another one may be named yet.
      if (again.length > 0) unnamed = described.length > 0 ? unnamed : undefined;
      else if (found.length === 0) unnamed = untargeted(passages, dates) ?? unnamed;
      else unnamed = COUNTED.test(sentence) ? found[0] : undefined;
      reports.push(...all);
      memory.remember(all);
      inForce = liftableOf(again) ?? inForce;
    }
    known ||= speaksOfSanctions(sentence);
  });
  return withKnownImposers(distinct(reports));
}

function liftableOf(reports: readonly SanctionReport[]): readonly SanctionReport[] | undefined {
  const liftable = reports.filter(({ status }) => LIFTABLE.has(status));
  return liftable.length > 0 ? liftable : undefined;
}

/** A clause of a sentence; positions in the sentence's text count from its start. */
interface Passage {
  readonly read: ReadSentence;
  readonly sentence: string;
  readonly clause: Span;
  /** The words of sanctions that stand in it. */
  readonly cues: readonly SanctionCue[];
  readonly memory: Memory;
}

/**
 * The clauses of a sentence; none of one without a word of sanctions or of lifting them, as most are.
 * @param known whether the article has spoken of sanctions before
 */
function passagesOf(read: ReadSentence, sentence: string, known: boolean, memory: Memory): Passage[] {
  const cues = sanctionCues(sentence, known);
  if (cues.length === 0 && !speaksOfLifting(sentence)) return [];
  return clausesOf(read).map(span => {
    const clause = shift(span, -read.start);
    return { read, sentence, clause, cues: cues.filter(cue => contains(clause, cue)), memory };
  });
}

function clauseOf({ sentence, clause }: Passage): string {
  return sentence.slice(clause.start, clause.end);
}

function readPassage(
  passage: Passage,
  dates: readonly DateExpression[],
  inForce: readonly SanctionReport[],
  earlier: readonly SanctionReport[],
): SanctionReport[] {
  const own: SanctionReport[] = [];
  for (const cue of passage.cues) {
    const found = readCue(passage, cue, dates);
    own.push(...(found.length > 0 ? found : readDefinite(passage, cue, [...earlier, ...own])));
  }
  if (own.length > 0) return own;
  const lifting = speaksOfLifting(clauseOf(passage));
  return lifting ? speakAgain(inForce, passage, shift(lifting, passage.clause.start)) : [];
}

/**
 * "Has no plans to lift its asset freeze": on whom a sentence before, or its words before, report one.
 * @param before what the sentence's words before report
 */
function readDefinite(passage: Passage, cue: SanctionCue, before: readonly SanctionReport[]): SanctionReport[] {
  const [status] = statusesIn(passage, cue);
  const isDefinite = /\b(?:its|the|his|her|their|these|those)(?: \p{L}+)?$/iu.test(
    passage.sentence.slice(0, cue.start).trimEnd(),
  );
  if (!isDefinite || cue.kind !== 'measure' || (status !== 'lifted' && status !== 'lifting-refused')) return [];
  const { read } = passage;
  const phrase = { start: read.start + cue.start, end: read.start + cue.end };
  const again = { start: read.start, end: read.end, sentence: read.index, status, when: null, phrase };
  return (before.length > 0 ? before : passage.memory.recent(read)).map(report => ({ ...report, ...again }));
}

function statusesIn(passage: Passage, cue: SanctionCue): SanctionStatus[] {
  return sanctionStatuses(clauseOf(passage), shift(cue, -passage.clause.start));
}

/** All of a report but the target. */
type Untargeted = Omit<SanctionReport, 'target'>;

/** "A ban that it imposed" */
const OWN_DOING = /\b(?:it|they) (?:ha[sd] )?(?:impos|put|plac|slapp|introduc)/iu;

function readCue(passage: Passage, cue: SanctionCue, dates: readonly DateExpression[]): SanctionReport[] {
  const statuses = statusesIn(passage, cue);
  if (statuses.length === 0) return [];
  const targets = findTargets(passage, cue);
  if (targets.length === 0) return [];
  const { imposer, when, ...rest } = describe(passage, cue, targets, dates);
  // "The government will not lift the sanctions imposed in 2018": the subject refuses now, and somebody imposed then.
  const refused = statuses.includes('lifting-refused') && !OWN_DOING.test(clauseOf(passage));
  const beside = refused ? findImposerBeside(passage.read, passage.sentence, cue, targets) : undefined;
  const imposerOf = (status: SanctionStatus) =>
    refused && status !== 'lifting-refused' ? (beside ? referTo(beside.entity) : null) : imposer;
  const whenOf = (status: SanctionStatus) =>
    refused && statuses.length > 1 && status === 'lifting-refused' ? null : when;
  return targets.flatMap(target =>
    statuses.map(status => ({ ...rest, target, imposer: imposerOf(status), status, when: whenOf(status) })),
  );
}

function describe(
  passage: Passage,
  cue: SanctionCue,
  targets: readonly string[],
  dates: readonly DateExpression[],
): Omit<Untargeted, 'status'> {
  const { read, sentence } = passage;
  const imposer = findImposer(read, sentence, cue, targets);
  return {
    start: read.start,
    end: read.end,
    sentence: read.index,
    imposer: imposer ? referTo(imposer.entity) : imposerBefore(passage, cue, targets),
    when: timeWords(read, sentence, cue, dates),
    phrase: { start: read.start + cue.start, end: read.start + cue.end },
  };
}

/**
 * "It blacklisted", "was blacklisted as well": the imposer is that of the report before. Who only refuses to lift a sanction
 * need not have imposed it: a new government keeps what an old one did.
 */
function imposerBefore(
  { read, sentence, memory }: Passage,
  cue: SanctionCue,
  targets: readonly string[],
): Reference | null {
  const noun = /\b[Tt]he (\p{Ll}+)(?: \p{L}+){0,3} $/u.exec(sentence.slice(0, cue.start))?.[1];
  const [body] = noun === undefined ? [] : memory.meantBy(noun, read, read.start);
  if (body !== undefined && !targets.includes(body)) return { entity: body };
  if (!/\b(?:it|its|also|as well|too|the (?:black)?list|remains?|another)\b/iu.test(sentence)) return null;
  return memory.recent(read).find(({ status }) => status !== 'lifting-refused')?.imposer ?? null;
}

/** What a sentence reports of some whom it only counts: `imposed visa bans on three senior officials`. */
function untargeted(passages: readonly Passage[], dates: readonly DateExpression[]): Untargeted | undefined {
  for (const passage of passages) {
    for (const cue of passage.cues) {
      const [status] = statusesIn(passage, cue);
      if (status) return { ...describe(passage, cue, [], dates), status };
    }
  }
  return undefined;
}

/**
 * "There were no plans to lift it"
 * @param inForce what was reported last of a sanction in force
 */
function speakAgain(inForce: readonly SanctionReport[], passage: Passage, cue: LiftingCue): SanctionReport[] {
  const { read } = passage;
  const [status] = statusesIn(passage, cue);
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

function referTo(entity: LocatedMention['entity']): Reference {
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
