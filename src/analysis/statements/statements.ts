import { lastCalled } from '../entities/calledBodies';
import { isBodyNoun } from '../entities/rolePhrases';
import type { ReadSentence } from '../entities/sentenceMentions';
import type { Statement } from '../model';
import { forEachStep, type Steps } from '../steps';
import { isPastForm, opensNoun } from '../text/lexicon';
import { isQuotingVerb, isReportingVerb } from '../text/reportingVerbs';
import type { TaggedToken } from '../text/tagging';
import { pronounOfName, pronounsOf, type Pronoun } from './genders';
import { QuotedTokens } from './quotedTokens';
import { isUnnamed, subjectAfter, subjectBefore } from './subject';

/** People whose identity an article withholds or leaves vague. */
const ANONYMOUS = /^(sources?|insiders?|officials?|diplomats?|aides?|people|persons?|analysts?|observers?|experts?)$/;

/** The sentences of the body that report what somebody said. */
export function* findStatements(sentences: readonly ReadSentence[]): Steps<Statement[]> {
  const statements: Statement[] = [];
  const speakers = new Speakers(sentences);
  const quotedTokens = new QuotedTokens();
  yield* forEachStep(sentences, (read, at) => {
    if (read.where !== 'body') return;
    const passage = { read, at, quoted: quotedTokens.next(read) };
    const statement = statementIn(passage, sentences, speakers);
    if (statement) statements.push(statement);
    speakers.remember(passage, statement?.speaker ?? null);
  });
  return statements;
}

/** A sentence of the body; `at` is its place among all sentences. */
interface Passage {
  readonly read: ReadSentence;
  readonly at: number;
  /** Which of its tokens stand in quotation marks: what is said there is no statement of the article's. */
  readonly quoted: readonly boolean[];
}

type Attribution = Pick<Statement, 'speaker' | 'anonymous'>;

/** The first statement of a sentence. */
function statementIn(passage: Passage, sentences: readonly ReadSentence[], speakers: Speakers): Statement | undefined {
  const { read, quoted } = passage;
  for (let index = 0; index < read.tokens.length; index += 1) {
    const found = quoted[index] ? undefined : statementAt(passage, index, sentences, speakers);
    if (found)
      return { ...found, start: read.start, end: read.end, sentence: read.index, cue: read.tokens[index]!.text };
  }
  return undefined;
}

/** Who is said to speak by the words around a token. */
function statementAt(
  passage: Passage,
  index: number,
  sentences: readonly ReadSentence[],
  speakers: Speakers,
): Attribution | undefined {
  const { read, at } = passage;
  const { tokens } = read;
  if (tokens[index]!.lower === 'according' && tokens[index + 1]?.lower === 'to')
    return attribution(read, subjectAfter(read, index + 1)?.entity.id, index + 1);
  if (!isCue(passage, index)) return undefined;
  const before = tokens[index - 1];
  const pronoun = before?.lower;
  if (pronoun === 'he' || pronoun === 'she')
    return { speaker: speakers.meantBy(pronoun, passage, index), anonymous: false };
  if (isUnnamed(read, index)) return attribution(read, undefined, index) ?? { speaker: null, anonymous: false };
  const subject = subjectBefore(read, index) ?? (isInverted(before) ? subjectAfter(read, index) : undefined);
  if (subject && subject.entity.kind !== 'group') return { speaker: subject.entity.id, anonymous: false };
  const body = isBodyNoun(pronoun ?? '') && /^(the|its)$/.test(tokens[index - 2]?.lower ?? '');
  const called = body ? lastCalled(sentences, at, index - 2, pronoun!) : undefined;
  if (called) return { speaker: called.entity.id, anonymous: false };
  if (pronoun === 'it' && speakers.lastBody !== null) return { speaker: speakers.lastBody, anonymous: false };
  return attribution(read, undefined, index);
}

/** Whether the token is a verb that reports speech. Nouns that look like one ("the report") are tagged as nouns. */
function isCue({ read, quoted }: Passage, index: number): boolean {
  const token = read.tokens[index]!;
  const reports = isReportingVerb(token.lower);
  if (!(reports || isQuotingVerb(token.lower)) || read.mentionOf(index)) return false;
  const isBesideQuotation = () =>
    quoted[index - 1] === true || isQuotedWithin(quoted, index) || isSpeakerBetween(read, quoted, index);
  return (reports || isBesideQuotation()) && isVerb(read.tokens, index);
}

/** Only where the word may be something else, too, the sentence is asked. */
function isVerb(tokens: readonly TaggedToken[], index: number): boolean {
  const token = tokens[index]!;
  if (!token.capital && isPastForm(token.lower)) return true;
  const before = tokens[index - 1]?.lower ?? '';
  if (token.lower.endsWith('ing') || (before !== 'to' && opensNoun(before))) return false;
  if (isQuotingVerb(token.lower) && /^(it|him|her|them|the|a|this|that)$/.test(tokens[index + 1]?.lower ?? ''))
    return true;
  const { tags } = token;
  return tags.has('Verb') && !tags.has('Gerund');
}

/** Tokens between a quoting verb and its quotation. */
const NEAR = 16;

function isQuotedWithin(quoted: readonly boolean[], index: number): boolean {
  return quoted.slice(index + 1, index + NEAR).includes(true);
}

/** `“Run,” Witbooi laughed` */
function isSpeakerBetween(read: ReadSentence, quoted: readonly boolean[], verb: number): boolean {
  const speaker = read.mentionOf(verb - 1);
  return speaker !== undefined && quoted[speaker.from - 1] === true;
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

/** Whom "he", "she" and "it" mean: who spoke last or, since then, the first one a sentence names. */
class Speakers {
  readonly #pronouns: ReadonlyMap<string, Pronoun>;
  readonly #kinds: ReadonlyMap<string, string>;
  readonly #names: ReadonlyMap<string, string>;
  /** People, the one last spoken of first. */
  #spokenOf: string[] = [];
  #lastBody: string | null = null;

  constructor(sentences: readonly ReadSentence[]) {
    this.#pronouns = pronounsOf(sentences);
    this.#names = new Map(sentences.flatMap(({ mentions }) => mentions.map(({ entity }) => [entity.id, entity.name])));
    this.#kinds = new Map(sentences.flatMap(({ mentions }) => mentions.map(({ entity }) => [entity.id, entity.kind])));
  }

  /** The body that spoke, or was named first in a sentence, last. */
  get lastBody(): string | null {
    return this.#lastBody;
  }

  /** The person a pronoun before a token means; `null` if nobody fits. */
  meantBy(pronoun: Pronoun, { read, quoted }: Passage, index: number): string | null {
    const people = [...peopleIn(read, quoted, index), ...this.#spokenOf];
    const fitting = people.filter(id => (this.#pronouns.get(id) ?? pronoun) === pronoun);
    const isLikely = (id: string) => (this.#pronouns.get(id) ?? this.#suggested(id) ?? pronoun) === pronoun;
    return fitting.find(isLikely) ?? fitting[0] ?? null;
  }

  #suggested(id: string): Pronoun | undefined {
    return pronounOfName(this.#names.get(id) ?? '');
  }

  remember({ read, quoted }: Passage, speaker: string | null): void {
    const isPerson = speaker !== null && this.#kinds.get(speaker) === 'person';
    const named = peopleIn(read, quoted, read.tokens.length);
    const people = isPerson ? [speaker, ...named] : named;
    this.#spokenOf = [...new Set([...people, ...this.#spokenOf])].slice(0, MOST_PEOPLE);
    const body = read.mentions.find(({ entity, from }) => entity.kind === 'organization' && quoted[from] !== true);
    if (speaker !== null && !isPerson) this.#lastBody = speaker;
    else if (body) this.#lastBody = body.entity.id;
  }
}

/** People that a pronoun is looked for among. */
const MOST_PEOPLE = 6;

/** The people named before a token, unless in a quotation: there others speak of others. */
function peopleIn(read: ReadSentence, quoted: readonly boolean[], before: number): string[] {
  return read.mentions
    .filter(({ entity, from, to }) => entity.kind === 'person' && to <= before && quoted[from] !== true)
    .map(({ entity }) => entity.id);
}
