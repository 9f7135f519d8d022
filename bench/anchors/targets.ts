import { readFileSync, readdirSync } from 'node:fs';
import { readArticle } from '../../src/analysis/article/article';
import { runSteps } from '../../src/analysis/steps';
import type { Span } from '../../src/analysis/text/span';
import { readArticles } from '../../training/corpora';
import type { Random } from '../screening/random';

/** Targets of each kind in an article. */
const TARGETS = 2;
export const KINDS = ['two words', 'sentence', 'paragraph'] as const;
export type Kind = (typeof KINDS)[number];

/** Words of an article that somebody says something of. */
export interface Target extends Span {
  readonly kind: Kind;
}

/** The texts that methods are measured on, or those that they may be mended on. */
export function readTexts(set: 'measured' | 'train'): readonly string[] {
  const folders = set === 'train' ? ['train'] : ['development', 'test'];
  const own = folders.flatMap(folder => readArticles(`training/articles/${folder}`).map(({ text }) => text));
  const samples = readdirSync('seeds').filter(name => name.endsWith('.txt'));
  return set === 'train' ? own : [...own, ...samples.map(name => readFileSync(`seeds/${name}`, 'utf8'))];
}

/** Words, sentences and paragraphs of a text, drawn at random. */
export function targetsOf(text: string, random: Random): readonly Target[] {
  const { sentences, paragraphs } = runSteps(readArticle(text));
  const inBody = sentences.filter(({ where, start, end }) => where === 'body' && end - start > 20);
  const pairs = inBody.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(/\p{L}+ (?=(\p{L}+))/gu), match => ({
      start: start + match.index,
      end: start + match.index + match[0].length + match[1]!.length,
    })),
  );
  const blocks = paragraphs.filter(({ start, end }) => end - start > 40);
  return [pairs, inBody, blocks].flatMap((spans, index) =>
    Array.from({ length: spans.length > 0 ? TARGETS : 0 }, () => random.pick(spans)).map(({ start, end }) => ({
      start,
      end,
      kind: KINDS[index]!,
    })),
  );
}
