import { groupBy } from '../groupBy';
import type { Reference, SanctionReport } from '../model';
import type { SanctionCue } from './cues';
import type { Passage } from './passages';

/** "It has also sanctioned", "they would lift" */
const PRONOUN = /\b(?:it|they)\b[^“”]*$/iu;
/** "Its own list", "the list", and words that say that somebody does so once more */
const AGAIN =
  /\b(?:its (?:own|(?:\p{Ll}+ ){0,2}(?:black)?list|(?:\p{Ll}+ ){0,2}bans?|(?:\p{Ll}+ ){0,2}freezes?|(?:\p{Ll}+ )?sanctions)|also|in the same (?:decision|decree|step|order|vote|list)|as well|too|the (?:black)?list|remains?|another)\b/iu;

/**
 * Who sanctions, where the sentence says it only by pointing back: `it blacklisted`, `the bloc refused to lift`, `was
 * blacklisted as well`. Who only refuses to lift a sanction need not have imposed it: a new government keeps what an old one
 * did.
 */
export function imposerBefore(
  { read, sentence, memory }: Passage,
  cue: SanctionCue,
  targets: readonly string[],
): Reference | null {
  const before = sentence.slice(0, cue.start);
  const noun = (/\b[Tt]he (\p{Ll}+)(?: \p{L}+){0,3} $/u.exec(before) ?? /^The (\p{Ll}+) /u.exec(before))?.[1];
  const [body] = noun === undefined ? [] : memory.meantBy(noun, read, read.start);
  if (body !== undefined && !targets.includes(body)) return { entity: body };
  if (PRONOUN.test(before)) return memory.actorBefore(read, targets);
  // "Was placed on it": on the list of whoever is known to keep one.
  // "They may no longer enter": by whoever has just sanctioned them.
  const isTold = cue.kind === 'listing' || (cue.kind === 'bar' && /^(?:may|can|must)/iu.test(cue.text));
  return isTold || AGAIN.test(sentence) ? memory.lastImposer(read) : null;
}

/** Gives reports that leave the imposer open the only one that the article names for the target elsewhere. */
export function withKnownImposers(reports: readonly SanctionReport[]): SanctionReport[] {
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

/**
 * Of a sentence each target once in each status, as the first words say it that name who did it; once for each of several who
 * did it together.
 */
export function distinct(reports: readonly SanctionReport[]): SanctionReport[] {
  const byContent = groupBy(reports, ({ sentence, target, status }) => `${sentence} ${status} ${target}`);
  return [...byContent.values()].flatMap(own => {
    const first = own.find(({ imposer }) => imposer !== null) ?? own[0]!;
    const together = own.filter(({ phrase }) => phrase.start === first.phrase.start);
    return [...groupBy(together, ({ imposer }) => imposer && keyOf(imposer)).values()].map(([one]) => one!);
  });
}

function keyOf(reference: Reference): string {
  return 'entity' in reference ? `entity ${reference.entity}` : `text ${reference.text}`;
}
