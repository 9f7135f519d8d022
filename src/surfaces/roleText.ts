import type { Analysis, Reference, Role } from '../analysis/model';
import { entityById } from '../analysis/query';

/** A role in the article's words with whose it is: `defense minister, China`. */
export function roleText(analysis: Analysis, { title, of }: Role): string {
  return of === null ? title : `${title}, ${referenceText(analysis, of)}`;
}

/** The name of what a reference points to, or the article's wording. */
export function referenceText(analysis: Analysis, reference: Reference): string {
  return 'text' in reference ? reference.text : (entityById(analysis, reference.entity)?.name ?? reference.entity);
}
