import type { ReadSentence } from '../entities/sentenceMentions';
import type { Action } from '../model';
import { mapSteps, type Steps } from '../steps';
import { FINITE_TAGS, isNounOrBase, isPastForm, mayBeFinite, standsBesideVerb } from '../text/lexicon';
import type { TaggedToken } from '../text/tagging';
import { isReportingVerb } from '../text/reportingVerbs';
import { lastTokenBefore } from '../text/tokens';
import { subjectBefore } from './subject';

/** Being is no doing. */
const STATES = ['Copula', 'Auxiliary'];
const STATE_VERBS = /^(?:remain|stay|seem|appear|belong|include|consist|contain|own|has|have|had)(?:s|ed)?$/;

/** What people and organisations are reported to have done in the body: one action for each subject with a finite verb. */
export function* findActions(sentences: readonly ReadSentence[]): Steps<Action[]> {
  return (yield* mapSteps(sentences, read => (read.where === 'body' ? actionsIn(read) : []))).flat();
}

function actionsIn(read: ReadSentence): Action[] {
  const actions: Action[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < read.tokens.length; index += 1) {
    const token = read.tokens[index]!;
    if (token.type !== 'word' || !mayBeFinite(token.lower) || isReportingVerb(token.lower) || read.mentionOf(index))
      continue;
    const actors = subjectsOf(read, index).filter(actor => !seen.has(actor));
    if (actors.length === 0 || !isDoing(read.tokens, index)) continue;
    for (const actor of actors) {
      seen.add(actor);
      actions.push({ actor, start: token.start, end: endOfClause(read, index), sentence: read.index });
    }
  }
  return actions;
}

/** The people and organisations the verb is said of; `Sullivan and Wang met` has two. */
function subjectsOf(read: ReadSentence, verb: number): string[] {
  const subject = subjectBefore(read, verb);
  if (!subject || !['person', 'organization'].includes(subject.entity.kind)) return [];
  const partner = lastTokenBefore(read.tokens, subject.from, 6, token => token.lower === 'and');
  const other = read.mentionOf(partner - 1);
  return [subject, ...(other?.entity.kind === 'person' ? [other] : [])].map(({ entity }) => entity.id);
}

/** Up to the sentence's end, without its closing stop. */
function endOfClause(read: ReadSentence, from: number): number {
  const stop = read.tokens.findIndex((token, index) => index > from && token.text === ';');
  if (stop > 0) return read.tokens[stop]!.start;
  const last = read.tokens.at(-1)!;
  return /^[.!?]$/.test(last.text) ? last.start : last.end;
}

/** A finite verb, but not how things are: "Li remains under sanctions" is nothing that Li does. */
function isDoing(tokens: readonly TaggedToken[], index: number): boolean {
  const token = tokens[index]!;
  if (STATE_VERBS.test(token.lower)) return false;
  if (isPastForm(token.lower)) return true;
  // "China trade", but "China will trade": of one, the base form says something only behind a modal.
  if (isNounOrBase(token.lower)) return standsBesideVerb(tokens[index - 1]?.lower ?? '');
  const { tags } = token;
  return FINITE_TAGS.some(tag => tags.has(tag)) && !STATES.some(tag => tags.has(tag));
}
