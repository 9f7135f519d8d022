import type { Analysis, Reference, Role } from './model';
import { entityById } from './query';

/** A role in the article's words with whose it is: `defense minister, China`. */
export function roleText(analysis: Analysis, { title, of }: Role): string {
  const owner = referenceText(analysis, of);
  return owner === undefined ? title : `${title}, ${owner}`;
}

/** The name of what a reference points to, or the article's wording; `undefined` where it points to nothing. */
export function referenceText(analysis: Analysis, reference: Reference | null): string | undefined {
  if (reference === null) return undefined;
  return 'text' in reference ? reference.text : entityById(analysis, reference.entity)?.name;
}
