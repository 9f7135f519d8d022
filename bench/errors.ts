import { sentenceAt } from '../src/analysis/query';
import type { Case, Miss } from './measure';

/** An error for a developer to look at: article, what was expected and found, and the sentence it stands in. */
export function formatMiss({ gold, analysis }: Case, { at, expected, found }: Miss): string {
  const sentence = at === null ? undefined : sentenceAt(analysis, at);
  const place = sentence ? `\n  ${analysis.text.slice(sentence.start, sentence.end)}` : '';
  return `${gold.name}\n  expected ${expected}\n  found    ${found}${place}`;
}
