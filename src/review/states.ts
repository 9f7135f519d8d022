import type { Review, ReviewChange, StateValue } from './model';

/** How far a reviewer says that the review has got. */
export interface SayingState {
  readonly state: StateValue;
  readonly note: string | null;
  readonly author: string | null;
}

/**
 * The change by which a reviewer says how far the review has got. Earlier states stay: a report tells which ones a review went
 * through, and who said so.
 * @returns a change without parts if that reviewer has said the very same last
 */
export function stateChange(
  { state: present, entries }: Pick<Review, 'state' | 'entries'>,
  said: SayingState,
): ReviewChange {
  const { state, note, author } = said;
  const isSaid = present?.state === state && present.note === note && present.author === author;
  const isNothing = entries.length === 0 && state === 'not-started' && note === null;
  if (isSaid || isNothing) return {};
  return { add: [{ type: 'state', subject: { type: 'document' }, state, note }] };
}
