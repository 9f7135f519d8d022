import type { Article, Sentence, SentencePlace } from '../model';
import { part, type Steps } from '../steps';
import type { Span } from '../text/span';
import { sentencesOf } from '../text/sentences';
import { findQuotations } from './quotations';
import { structureSteps, type Structure } from './structure';

/** Code units of sentences read between two yields. */
const STRIDE = 2048;

/** Reads an article's layout, sentences and quotations. Time and memory grow with the text's length. */
export function* readArticle(text: string): Steps<Article> {
  const structure = yield* part(structureSteps(text), 0, 0.3);
  const sentences = yield* part(readSentences(text, structure), 0.3, 0.7);
  const quotations = yield* part(findQuotations(text, structure.paragraphs), 0.7, 1);
  return { ...structure, sentences, quotations };
}

/** A stretch of the article that holds sentences, and what it is. */
interface Block {
  readonly span: Span;
  readonly where: SentencePlace;
  /** Its index among those of its kind. */
  readonly block: number;
}

/** The sentences of all blocks, in the order of the text. */
function* readSentences(text: string, structure: Structure): Steps<Sentence[]> {
  const sentences: Sentence[] = [];
  let yielded = 0;
  for (const { span, where, block } of blocksOf(structure)) {
    for (const { start, end } of sentencesOf(text, span)) {
      sentences.push({ start, end, index: sentences.length, where, block });
      if (end - yielded < STRIDE) continue;
      yielded = end;
      yield end / text.length;
    }
  }
  return sentences;
}

/** The blocks of an article in the order of the text: some articles print the key points above the headline. */
function blocksOf({ headline, keyPoints, paragraphs }: Structure): Block[] {
  const toBlock = (where: SentencePlace) => (span: Span, block: number) => ({ span, where, block });
  const blocks = [
    ...(headline ? [headline] : []).map(toBlock('headline')),
    ...keyPoints.map(toBlock('keyPoint')),
    ...paragraphs.map(toBlock('body')),
  ];
  return blocks.sort((a, b) => a.span.start - b.span.start);
}
