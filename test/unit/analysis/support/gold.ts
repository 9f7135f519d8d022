import { existsSync, readFileSync } from 'node:fs';
import type { Span } from '../../../../src/analysis/text/span';

const FOLDER = '../shared';
/** Annotated articles: the annotation and the text it stands on. */
const ARTICLES = [
  ['gold/000_58a4e59f16beef1c.gold.json', 'seeds/000_58a4e59f16beef1c.txt'],
  ['gold/01-minsk-sanctions.gold.json', 'gold/01-minsk-sanctions.txt'],
  ['gold/06-indus-floods.gold.json', 'gold/06-indus-floods.txt'],
] as const;

/** What the tests read of an annotation; offsets are those of `text`. */
export interface Gold {
  readonly text: string;
  readonly publicationDate: string;
  readonly sentences: readonly Span[];
  readonly quotes: readonly Span[];
  readonly keyPoints: readonly Span[];
  readonly dates: readonly (Span & { readonly text: string; readonly value: string })[];
  readonly findings: readonly (Span & { readonly code: string })[];
}

/** Whether the annotated articles lie beside the repository; they are not part of it. */
export const hasGold = ARTICLES.flat().every(path => existsSync(`${FOLDER}/${path}`));

export function loadGold(): Gold[] {
  return ARTICLES.map(([annotation, text]) => ({
    ...(JSON.parse(readFileSync(`${FOLDER}/${annotation}`, 'utf8')) as Omit<Gold, 'text'>),
    text: readFileSync(`${FOLDER}/${text}`, 'utf8').replace(/^\uFEFF/, ''),
  }));
}
