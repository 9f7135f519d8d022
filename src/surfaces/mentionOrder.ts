import type { Mention } from '../analysis/model';
import { spanAt } from '../analysis/text/span';

/*
 * Going from mention to mention. A mention that touches the place is where the reader stands, so it is neither the next nor
 * the previous one.
 */

/** @param mentions of one entity, in the order of the text */
export function mentionAfter(mentions: readonly Mention[], offset: number): Mention | undefined {
  const from = spanAt(mentions, offset)?.start ?? offset;
  return mentions.find(mention => mention.start > from);
}

/** @param mentions of one entity, in the order of the text */
export function mentionBefore(mentions: readonly Mention[], offset: number): Mention | undefined {
  const from = spanAt(mentions, offset)?.start ?? offset;
  return mentions.findLast(mention => mention.start < from);
}
