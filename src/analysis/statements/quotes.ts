import { isPossessiveAt } from '../entities/rolePhrases';
import type { ReadSentence } from '../entities/sentenceMentions';
import type { Quotation, Quote, Statement } from '../model';
import { forEachStep, type Steps } from '../steps';
import { overlaps, spansIn } from '../text/span';

/**
 * Gives quotations their speakers: who the sentence says speaks, whom the words behind the marks name (`by the White House`),
 * or, for a quotation that follows another in its paragraph without a word of attribution, the speaker before.
 */
export function* attributeQuotes(
  text: string,
  quotations: readonly Quotation[],
  sentences: readonly ReadSentence[],
  statements: readonly Statement[],
): Steps<Quote[]> {
  const quotes: Quote[] = [];
  const bySentence = new Map(statements.map(statement => [statement.sentence, statement]));
  let previous: Attributed | undefined;
  yield* forEachStep(quotations, quotation => {
    const around = spansIn(sentences, quotation);
    const block = around[0]?.block ?? -1;
    const statement =
      around.map(sentence => bySentence.get(sentence.index)).find(found => found !== undefined) ??
      followingAttribution(around, sentences, bySentence, quotation);
    if (!statement && isGloss(text, quotation)) return;
    const unattributed = () =>
      subjectOf(around[0], quotation) ??
      goesOnFrom(previous, around, quotation) ??
      speakerBefore(around, sentences, bySentence, quotation);
    const speaker = statement?.speaker ?? namedBehind(around, quotation) ?? (statement ? null : unattributed());
    const quote: Quote = { start: quotation.start, end: quotation.end, speaker, cue: statement?.cue ?? null };
    quotes.push(quote);
    previous = { quote, block };
  });
  return quotes;
}

interface Attributed {
  readonly quote: Quote;
  readonly block: number;
}

/** Words before what is written somewhere, or is a name: nobody in the sentence says it. */
const INSCRIBED = /^(reads?|reading|marked|labell?ed|entitled|titled|called|named|dubbed|nicknamed|so-called)$/;

/**
 * Whose words a quotation within a sentence is that has no verb of speech: the person the sentence is about, its first one
 * (`Kos sees in it “a lock with a label”`, `Kos was brief: “No.”`).
 */
function subjectOf(read: ReadSentence | undefined, { start }: Quotation): string | undefined {
  const before = read?.tokens.findLast(({ end }) => end <= start)?.lower ?? '';
  if (INSCRIBED.test(before)) return undefined;
  const subject = read?.mentions.find(({ mention, to }) => mention.end <= start && !isPossessiveAt(read.tokens, to));
  return subject?.entity.kind === 'person' ? subject.entity.id : undefined;
}

/** Paragraphs on that a quotation still has the speaker of the one before: in an interview a question stands between. */
const GOES_ON = 2;

/**
 * The speaker of the quotation before, for one without a word of attribution that follows in its paragraph or is the whole of
 * one of the next; `undefined` where it does neither.
 */
function goesOnFrom(
  previous: Attributed | undefined,
  around: readonly ReadSentence[],
  { start, end }: Quotation,
): string | null | undefined {
  if (!previous) return undefined;
  const distance = (around[0]?.block ?? -1) - previous.block;
  const isWhole = around.every(sentence => sentence.start >= start && sentence.end <= end);
  return distance === 0 || (distance <= GOES_ON && isWhole) ? previous.quote.speaker : undefined;
}

/** The speaker of the sentence before in the paragraph, for a quotation that is a sentence of its own. */
function speakerBefore(
  around: readonly ReadSentence[],
  sentences: readonly ReadSentence[],
  bySentence: ReadonlyMap<number, Statement>,
  { start }: Quotation,
): string | null {
  const first = around[0];
  if (!first || start > first.start) return null;
  const before = sentences[first.index - 1];
  if (before?.block !== first.block) return null;
  return bySentence.get(before.index)?.speaker ?? null;
}

/** A single word in quotation marks is a gloss more often than somebody's words. */
function isGloss(text: string, { start, end }: Quotation): boolean {
  return !/\s/.test(text.slice(start, end));
}

/** A quotation of several sentences carries its attribution in the last: `“One. Two,” she said`. */
function followingAttribution(
  around: readonly ReadSentence[],
  sentences: readonly ReadSentence[],
  bySentence: ReadonlyMap<number, Statement>,
  quotation: Quotation,
): Statement | undefined {
  const last = around.at(-1);
  const next = last && sentences[last.index + 1];
  return next && overlaps(next, { start: quotation.start, end: quotation.end + 1 })
    ? bySentence.get(next.index)
    : undefined;
}

/** `Described as “candid” by the White House` */
function namedBehind(around: readonly ReadSentence[], quotation: Quotation): string | null {
  const read = around.at(-1);
  const behind = read?.tokens.findIndex(token => token.start >= quotation.end) ?? -1;
  if (!read || behind < 0 || read.tokens[behind]!.lower !== 'by') return null;
  const mention = read.mentionOf(behind + 1) ?? read.mentionOf(behind + 2);
  return mention?.entity.id ?? null;
}
