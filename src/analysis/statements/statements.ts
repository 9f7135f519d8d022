import type { ReadSentence } from '../entities/sentenceMentions';
import type { Statement } from '../model';
import { forEachStep, type Steps } from '../steps';
import { isReportingVerb } from '../text/reportingVerbs';
import type { TaggedToken } from '../text/tagging';
import { subjectAfter, subjectBefore } from './subject';

/** People whose identity an article withholds or leaves vague. */
const ANONYMOUS = /^(sources?|insiders?|officials?|diplomats?|aides?|people|persons?|analysts?|observers?|experts?)$/;

/** The sentences of the body that report what somebody said. */
export function* findStatements(sentences: readonly ReadSentence[]): Steps<Statement[]> {
  const statements: Statement[] = [];
  /** Whom "he" and "she" mean: who spoke last or, since then, the first person a sentence names. */
  let spokenOf: string | null = null;
  yield* forEachStep(sentences, read => {
    if (read.where !== 'body') return;
    const statement = statementIn(read, spokenOf);
    if (statement) statements.push(statement);
    spokenOf = statement?.speaker ?? personNamedIn(read, read.tokens.length) ?? spokenOf;
  });
  return statements;
}

/** The first statement of a sentence. */
function statementIn(read: ReadSentence, spokenOf: string | null): Statement | undefined {
  for (const [index, token] of read.tokens.entries()) {
    const found = statementAt(read, index, spokenOf);
    if (found) return { ...found, start: read.start, end: read.end, sentence: read.index, cue: token.text };
  }
  return undefined;
}

type Attribution = Pick<Statement, 'speaker' | 'anonymous'>;

/** Who is said to speak by the words around a token. */
function statementAt(read: ReadSentence, index: number, spokenOf: string | null): Attribution | undefined {
  const { tokens } = read;
  if (tokens[index]!.lower === 'according' && tokens[index + 1]?.lower === 'to')
    return attribution(read, subjectAfter(read, index + 1)?.entity.id, index + 1);
  if (!isReportingVerb(tokens[index]!.lower) || !isVerb(read, index)) return undefined;
  const before = tokens[index - 1];
  if (/^(he|she)$/.test(before?.lower ?? ''))
    return { speaker: personNamedIn(read, index) ?? spokenOf, anonymous: false };
  const subject = subjectBefore(read, index) ?? (isInverted(before) ? subjectAfter(read, index) : undefined);
  if (subject && subject.entity.kind !== 'group') return { speaker: subject.entity.id, anonymous: false };
  return attribution(read, undefined, index);
}

/** Nouns that look like reporting verbs ("the report", "a promise") are tagged as nouns. */
function isVerb(read: ReadSentence, index: number): boolean {
  const { tags } = read.tokens[index]!;
  return tags.has('Verb') && !tags.has('Gerund');
}

/** Whether the verb stands before its subject, as behind a quotation: `“Go,” said Kalhoro`. */
function isInverted(before: TaggedToken | undefined): boolean {
  return before === undefined || /^[,”"’'»]$/.test(before.text);
}

function attribution(read: ReadSentence, speaker: string | undefined, cue: number): Attribution | undefined {
  if (speaker !== undefined) return { speaker, anonymous: false };
  const near = read.tokens.slice(Math.max(0, cue - 12), cue + 4);
  return near.some(token => ANONYMOUS.test(token.lower)) ? { speaker: null, anonymous: true } : undefined;
}

/** The first person named before a token, unless in a quotation: there others speak of others. */
function personNamedIn(read: ReadSentence, before: number): string | null {
  const quoted = read.tokens.findIndex(token => /^[“"«‘]$/.test(token.text));
  const limit = quoted < 0 ? before : Math.min(quoted, before);
  const person = read.mentions.find(({ entity, to }) => entity.kind === 'person' && to <= limit);
  return person?.entity.id ?? null;
}
