import type { Review, StateValue } from './model';

/**
 * How far a review has got, as it is shown everywhere: what somebody said of it last or, where nobody did, whether anybody has
 * begun. Whoever has written a comment need not say as well that the review is under way.
 */
export function standingOf({ state, entries }: Pick<Review, 'state' | 'entries'>): StateValue {
  if (state) return state.state;
  return entries.length === 0 ? 'not-started' : 'in-review';
}
