import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/analysis/text/span';

/** A fault that the writer of an article put into it, with the code of the rule that should find it. */
export interface PlantedFault extends Span {
  readonly code: string;
}

/** An article of training/articles/findings; one without faults is clean. */
export interface FaultyArticle {
  readonly name: string;
  readonly text: string;
  /** `YYYY-MM-DD`; `null` where nothing is to say when it was published. */
  readonly published: string | null;
  readonly faults: readonly PlantedFault[];
}

const MARK = /\[\[([^|\]]+)\|([a-z-]+)\]\]/g;

/** Reads a folder of articles with planted faults in the form of training/articles/README.md, in the order of their names. */
export function readFaultyArticles(folder: string): FaultyArticle[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => parseFaultyArticle(file.slice(0, -'.txt'.length), readFileSync(join(folder, file), 'utf8')));
}

/** @throws Error if the head does not say when the article was published, or that this is unknown */
export function parseFaultyArticle(name: string, source: string): FaultyArticle {
  const [head = '', ...rest] = source.split(/^---\n/m);
  const published = /^published: *(\d{4}-\d\d-\d\d|unknown)$/m.exec(head)?.[1];
  if (published === undefined) throw new Error(`${name}: the head does not say when it was published`);
  return { name, published: published === 'unknown' ? null : published, ...withoutMarks(rest.join('---\n').trim()) };
}

function withoutMarks(marked: string): Pick<FaultyArticle, 'text' | 'faults'> {
  const faults: PlantedFault[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: mark, 1: words = '', 2: code = '' } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    faults.push({ code, start: text.length, end: text.length + words.length });
    text += words;
    from = index + mark.length;
  }
  return { text: text + marked.slice(from), faults };
}
