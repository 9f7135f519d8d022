import type { ReadSentence } from '../entities/sentenceMentions';
import type { Statement } from '../model';
import { isReportingVerb } from '../text/reportingVerbs';
import { subjectAfter, subjectBefore } from './subject';

/** People whose identity an article withholds or leaves vague. */
const ANONYMOUS = /^(sources?|insiders?|officials?|diplomats?|aides?|people|persons?|analysts?|observers?|experts?)$/;

/** The sentences of the body that report what somebody said, one statement for each reporting verb with a subject. */
export function findStatements(sentences: readonly ReadSentence[]): Statement[] {
  const statements: Statement[] = [];
  let lastSpeaker: string | null = null;
  for (const read of sentences) {
    if (read.where !== 'body') continue;
    for (const [index, token] of read.tokens.entries()) {
      const statement = statementAt(read, index, lastSpeaker);
      if (!statement) continue;
      statements.push({ ...statement, start: read.start, end: read.end, sentence: read.index, cue: token.text });
      lastSpeaker = statement.speaker ?? lastSpeaker;
      break;
    }
  }
  return statements;
}

type Attribution = Pick<Statement, 'speaker' | 'anonymous'>;

/** Who is said to speak by the words around a token; `lastSpeaker` is whom "he said" means. */
function statementAt(read: ReadSentence, index: number, lastSpeaker: string | null): Attribution | undefined {
  const { tokens } = read;
  if (tokens[index]!.lower === 'according' && tokens[index + 1]?.lower === 'to')
    return attribution(read, subjectAfter(read, index + 1)?.entity.id, index + 1);
  if (!isReportingVerb(tokens[index]!.lower) || !isVerb(read, index)) return undefined;
  const subject = subjectBefore(read, index) ?? subjectAfter(read, index);
  if (subject && subject.entity.kind !== 'group') return { speaker: subject.entity.id, anonymous: false };
  const before = tokens[index - 1]?.lower ?? '';
  if (/^(he|she)$/.test(before)) return { speaker: lastPersonBefore(read) ?? lastSpeaker, anonymous: false };
  return attribution(read, undefined, index);
}

/** Nouns that look like reporting verbs ("the report", "a promise") are tagged as nouns. */
function isVerb(read: ReadSentence, index: number): boolean {
  const { tags } = read.tokens[index]!;
  return tags.has('Verb') && !tags.has('Gerund');
}

function attribution(read: ReadSentence, speaker: string | undefined, cue: number): Attribution | undefined {
  if (speaker !== undefined) return { speaker, anonymous: false };
  const near = read.tokens.slice(Math.max(0, cue - 12), cue + 4);
  return near.some(token => ANONYMOUS.test(token.lower)) ? { speaker: null, anonymous: true } : undefined;
}

function lastPersonBefore(read: ReadSentence): string | null {
  return read.mentions.findLast(({ entity }) => entity.kind === 'person')?.entity.id ?? null;
}
