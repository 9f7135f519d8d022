import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../src/analysis/article/article';
import type { TaggedKind } from '../src/analysis/entities/tagger/labels';
import { runSteps } from '../src/analysis/steps';
import { sentencesOf } from '../src/analysis/text/sentences';
import type { Span } from '../src/analysis/text/span';
import { parseAnnotated, type AnnotatedArticle } from './annotated';

/** A name in a text. */
export interface MarkedName extends Span {
  readonly kind: TaggedKind;
}

/** A text with its names marked. */
export interface MarkedText {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly names: readonly MarkedName[];
}

/** A set of public texts as the corpora directory holds it. */
interface CorpusFile {
  readonly docs: readonly { text: string; ents: readonly (readonly [number, number, string])[] }[];
}

const KINDS: Readonly<Record<string, TaggedKind>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** The sets the tagger learns from; NOTICE.md says whose they are. `uner_test` is for measuring alone. */
const TRAINING_SETS: readonly string[] = [
  ...['ai', 'literature', 'music', 'politics', 'science'].flatMap(topic => [
    `crossner_${topic}_train`,
    `crossner_${topic}_dev`,
  ]),
  'wikigold',
  'wnut',
  'uner_dev',
  'uner_pud',
  'gum_train',
];

/** How often our own articles count: they are few, and what Dossier reads is like them. */
const OWN_WEIGHT = 2;

/**
 * Everything the tagger learns from: the public sets and our own training articles.
 * @param corpora directory of the public sets
 * @param without a set to leave out, because it is going to be measured on
 */
export function trainingTexts(corpora: string, without?: string): MarkedText[] {
  const sets = TRAINING_SETS.filter(name => name !== without).flatMap(name => readCorpus(corpora, name));
  const own = readArticles('training/articles/train').map(markedArticle);
  return [...sets, ...Array.from({ length: OWN_WEIGHT }, () => own).flat()];
}

/**
 * Reads a set of the corpora directory.
 * @throws Error if it is not there
 */
export function readCorpus(folder: string, name: string): MarkedText[] {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) throw new Error(`${file} is missing: is ${folder} the directory of the corpora?`);
  const { docs } = JSON.parse(readFileSync(file, 'utf8')) as CorpusFile;
  return docs.map(({ text, ents }) => ({
    text,
    sentences: [...lines(text)].flatMap(line => [...sentencesOf(text, line)]),
    names: ents.map(([start, end, kind]) => ({ start, end, kind: KINDS[kind]! })),
  }));
}

/** Reads annotated articles of our own from a folder, in the order of their names. */
export function readArticles(folder: string): AnnotatedArticle[] {
  return readArticleFiles(folder).map(({ article }) => article);
}

/** The same with the name of each file, without its ending. */
export function readArticleFiles(folder: string): { readonly name: string; readonly article: AnnotatedArticle }[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => ({ name: file.slice(0, -4), article: parseAnnotated(readFileSync(join(folder, file), 'utf8')) }));
}

/** An annotated article in the sentences in which the analysis reads it. */
export function markedArticle({ text, mentions }: AnnotatedArticle): MarkedText {
  const { byline, sentences } = runSteps(readArticle(text));
  const names = mentions.flatMap(({ start, end, kind, form }) =>
    kind === 'group' || form !== 'name' ? [] : [{ start, end, kind }],
  );
  return { text, sentences: byline ? [byline, ...sentences] : sentences, names };
}

function* lines(text: string): Generator<Span> {
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) yield { start: index, end: index + line.length };
}
